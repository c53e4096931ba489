import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { askForFaces } from '#lib/photos/faces/counting.server.ts';
import { keepPicture, storeFiles } from '#lib/photos/intake/pictures.server.ts';
import { inWorkingFolder } from '#lib/photos/intake/quarantine.server.ts';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import type { Picture } from '#lib/photos/processing/picture.ts';
import type { FoundPage } from '#lib/photos/straightening/sheets.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { SealingKey } from '#lib/platform/sealing.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { readMark } from './mark.server.ts';
import type { Sorted } from './outcome.ts';
import { putOn } from './placing.server.ts';
import { findSheet, type Sheet } from './queries.server.ts';

interface Where {
	readonly storage: Storage;
	/** By which marks are known as ours. */
	readonly secret: SealingKey;
}

/** A page of one of our sheets, as it was found in a photograph. */
interface OurPage {
	readonly sheet: Sheet;
	readonly n: number;
	readonly found: FoundPage;
}

/**
 * Reads a photograph of the stack and lays every page on the sheet whose mark it carries. A page that is there
 * already is laid beside it, for somebody to choose; a photograph of which nobody can say what it shows goes into the tray. Marks
 * are believed only when they were signed by us and are of this class: nothing is ever sorted by a guess.
 *
 * @param path of the file as it was sent, in quarantine
 * @throws NoPicture
 */
export async function sortPhotograph(
	db: Db,
	{ storage, secret }: Where,
	klass: Authorized<SchoolClass, 'teach'>,
	{ exchangeId, path }: { exchangeId: string; path: string },
	now: number
): Promise<Sorted[]> {
	const classId = klass.subject.id;
	if (!(await exchangeOfClass(db, classId, exchangeId))) throw notFound();
	return inWorkingFolder(dirname(path), async (folder) => {
		const { pages } = await openPicture({ make: 'pages', path, folder });
		const ours = await ourPages(db, secret, classId, pages);
		const keep = keeping(db, storage, klass, now);
		if (ours.length > 0 && ours.every(({ found }) => showsOnly(found, pages)))
			return inTurn(ours, keep.page);
		const whole = join(folder, 'whole');
		await mkdir(whole);
		const made = await openPicture({ make: 'picture', path, folder: whole });
		return [await keep.unknown(made, whole, exchangeId)];
	});
}

/** What is kept of it shows no page of another child: it was cut out, or there is no room for one. */
const showsOnly = ({ straight, fills }: FoundPage, pages: readonly FoundPage[]): boolean =>
	straight || (fills && pages.length === 1);

async function ourPages(
	db: Db,
	secret: SealingKey,
	classId: string,
	pages: readonly FoundPage[]
): Promise<OurPage[]> {
	const ours: OurPage[] = [];
	for (const found of pages) {
		const [mark] = found.texts.flatMap((text) => readMark(secret, text) ?? []);
		const sheet = mark && (await findSheet(db, classId, { key: mark.key }));
		if (sheet && mark.page <= sheet.pages) ours.push({ sheet, n: mark.page, found });
	}
	return ours;
}

async function inTurn(
	pages: readonly OurPage[],
	keep: (page: OurPage) => Promise<Sorted>
): Promise<Sorted[]> {
	const became: Sorted[] = [];
	for (const page of pages) became.push(await keep(page));
	return became;
}

/** Bytes first, then one transaction with the rows. */
function keeping(
	db: Db,
	storage: Storage,
	{ actor, subject: klass }: Authorized<SchoolClass, 'teach'>,
	now: number
) {
	const whose = (exchangeId: string) => ({ exchangeId, classId: klass.id, madeBy: actor.id });

	async function page({ sheet, n, found: { picture, folder } }: OurPage): Promise<Sorted> {
		const kept = await keptAs(db, klass.id, picture);
		if (kept) return { became: 'again', ...kept };
		const id = await storeFiles(storage, picture, folder);
		return db.transaction().execute(async (db) => {
			await keepPicture(db, id, picture, whose(sheet.exchangeId), now);
			await askForFaces(db, id, now);
			const laid = { sheetId: sheet.id, n, pictureId: id, by: actor.id };
			if (await putOn(db, laid, now)) return { became: 'sorted', sheet: sheet.id, n };
			await db
				.insertInto('stackPicture')
				.values({ ...laid, id: newId(), classId: klass.id, status: 'double', at: now })
				.execute();
			return { became: 'double', sheet: sheet.id, n };
		});
	}

	async function unknown(made: Picture, folder: string, exchangeId: string): Promise<Sorted> {
		const kept = await keptAs(db, klass.id, made);
		if (kept) return { became: 'again', ...kept };
		const pictureId = await storeFiles(storage, made, folder);
		const id = newId();
		return db.transaction().execute(async (db) => {
			await keepPicture(db, pictureId, made, whose(exchangeId), now);
			await askForFaces(db, pictureId, now);
			await db
				.insertInto('stackPicture')
				.values({
					...{ id, classId: klass.id, pictureId, sheetId: null, n: null },
					...{ status: 'unknown', by: actor.id, at: now }
				})
				.execute();
			await record(db, {
				at: now,
				actorId: actor.id,
				verb: 'sheet.not-known',
				subjectKind: 'sheet',
				subjectId: id,
				detail: { sha256: made.sha256 }
			});
			return { became: 'unknown', stack: id };
		});
	}

	return { page, unknown };
}

/** Where the class has exactly these pixels: on a page of a sheet, or in its tray. */
async function keptAs(db: Db, classId: string, { sha256 }: Picture) {
	const row = await db
		.selectFrom('picture')
		.leftJoin('sheetPage', 'sheetPage.pictureId', 'picture.id')
		.leftJoin('stackPicture', (join) =>
			join
				.onRef('stackPicture.pictureId', '=', 'picture.id')
				.on('stackPicture.status', 'in', ['unknown', 'double'])
		)
		.select(['sheetPage.sheetId as sheet', 'sheetPage.n', 'stackPicture.id as stack'])
		.where('picture.classId', '=', classId)
		.where('picture.sha256', '=', sha256)
		.where('picture.erasedAt', 'is', null)
		.where(({ eb, or }) =>
			or([eb('sheetPage.n', 'is not', null), eb('stackPicture.id', 'is not', null)])
		)
		.executeTakeFirst();
	if (!row) return undefined;
	const { sheet, n, stack } = row;
	return sheet !== null && n !== null ? { sheet, n } : { stack: stack ?? '' };
}
