import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { typeSheet } from '#lib/letters/pages/from-sheet.server.ts';
import { notePageLook } from '#lib/letters/pages/looking.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { keepPicture, storeFiles } from '#lib/photos/intake/pictures.server.ts';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Db } from '#lib/platform/database.ts';
import { folderOfItsOwn, type photoStepsOf } from './photos.ts';
import { layOn, printFor, somePicture } from './sheets.ts';
import { act, actorOf } from './steps.ts';
import type { World } from './world.ts';

/** What the page of a letter does when the pages above its words are shown. */
export async function lookAtPages(db: Db, personId: string, revisionId: string, now: number) {
	const pages = await db
		.selectFrom('pageRevision')
		.innerJoin('revision', 'revision.id', 'pageRevision.revisionId')
		.select(['pictureId', 'revision.workId as letterId'])
		.where('revisionId', '=', revisionId)
		.execute();
	for (const page of pages)
		await notePageLook(db, personId, { ...page, revisionId, what: 'review' }, now);
}

/** Ana wrote on a sheet, its page came, and Laura begins to type it. */
export async function onPaperBy(
	db: Db,
	world: World,
	photos: ReturnType<typeof photoStepsOf>,
	now: number,
	{ name = 'Ana', n = 71 } = {}
): Promise<{ letterId: string; sheetId: string; pictureId: string }> {
	const { sheets } = await printFor(db, world, [name], now);
	const sheetId = sheets[0]?.id ?? '';
	const pictureId = await somePicture(db, photos, n);
	await layOn(db, world, sheets[0], pictureId, now);
	return { letterId: await beginOnSheet(db, world, sheetId, now), sheetId, pictureId };
}

/** Laura begins to type what lies on a sheet of her class. */
export async function beginOnSheet(db: Db, world: World, sheet: string, now: number) {
	const laura = await actorOf(db, world.adults.laura, now);
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	return typeSheet(db, klass, { act: act(), sheet }, now);
}

/** A picture of a class that is nothing else yet. */
export async function keptPicture(
	db: Db,
	{ exchangeId, classes, adults }: World,
	storage: Storage,
	sent: Buffer,
	now: number,
	side: 'cambridge' | 'flores' = 'cambridge'
): Promise<string> {
	const folder = folderOfItsOwn();
	const path = join(folder, 'sent');
	writeFileSync(path, sent);
	const made = await openPicture({ make: 'picture', path, folder });
	const id = await storeFiles(storage, made, folder);
	const madeBy = side === 'cambridge' ? adults.laura : adults.delmy;
	const whose = { exchangeId, classId: classes[side], madeBy };
	await db.transaction().execute((db) => keepPicture(db, id, made, whose, now));
	return id;
}

/** Laura hands in what she typed: how it stands on the page, and how it reads. */
export async function handInTyped(
	db: Db,
	world: World,
	letterId: string,
	{ written, text }: { written: string; text: string },
	now: number
) {
	const laura = await actorOf(db, world.adults.laura, now);
	const letter = await authorizeLetter(db, laura, 'write', letterId);
	const words = { text, written: { text: written, base: 0 } };
	const typed = { ...words, stamp: letter.subject.stamp, alone: true };
	await handIn(db, letter, { act: act(), ...typed }, now);
}
