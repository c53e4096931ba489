import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import { takeOutOfLine } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { freezeAndSubmit } from '../describing/describing.server.ts';
import { askForFaces } from '../faces/counting.server.ts';
import { keepPicture, storeFiles, storedAs, type Whose } from '../intake/pictures.server.ts';
import { inWorkingFolder } from '../intake/quarantine.server.ts';
import { openPicture } from '../processing/children.server.ts';
import { masterFile, type Picture } from '../processing/picture.ts';
import * as act from '../photo.ts';
import type { Photo } from '../photo.ts';
import { note } from '../photos.server.ts';
import { findPhoto, savePhoto } from '../queries.server.ts';
import { sealPicture } from './sealing.server.ts';
import { gridOf, shapesOf, type CoverKind, type Shape } from './shape.ts';

export interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

/** What is to be covered: shapes that were drawn, and squares that were ticked. */
export interface Cover {
	readonly act: string;
	readonly shapes: readonly Shape[];
	readonly cells: readonly string[];
	readonly kind: CoverKind;
}

/**
 * Covers something in a photo that lies with its teacher: from then on the photo has another picture, and the one
 * before is sealed.
 */
export async function cover(
	db: Db,
	where: Where,
	photo: Authorized<Photo, 'describe'>,
	form: Cover,
	now: number
): Promise<string> {
	const { actor, subject } = photo;
	if (!act.isEditable(subject)) throw act.movedOn(subject);
	return withCovered(db, where, subject, form, (covered) =>
		once(db, actor.id, form.act, now, async (db) => {
			await keepCovered(db, subject, { ...covered, madeBy: actor.id }, now);
			await savePhoto(db, subject, act.withPicture(subject, covered.id), now);
			await note(db, actor, 'covered', subject, now, { sha256: covered.made.sha256 });
			return subject.id;
		})
	);
}

/**
 * The same by whoever holds the photo for review. It goes back into the line as a new revision that they made, so
 * somebody else approves it.
 */
export async function coverInReview(
	db: Db,
	where: Where,
	item: Authorized<Submission, 'review'>,
	form: Cover & { revisionId: string; sha256: string },
	now: number
): Promise<string> {
	const { actor, subject } = item;
	const photo = subject.kind === 'photo' ? await findPhoto(db, subject.workId) : undefined;
	if (!photo) throw notFound();
	if (form.revisionId !== subject.revisionId || form.sha256 !== subject.sha256)
		throw new Refused('conflict', 'text-changed');
	return withCovered(db, where, photo, form, (covered) =>
		once(db, actor.id, form.act, now, async (db) => {
			await takeOutOfLine(db, item, now);
			await keepCovered(db, photo, { ...covered, madeBy: actor.id }, now);
			const after = act.withPicture(photo, covered.id);
			const by = { madeBy: actor.id, makers: subject.makers };
			const frozen = await freezeAndSubmit(db, after, now, by);
			await savePhoto(db, photo, act.waitForAnother(after, frozen, now), now);
			const { sha256 } = frozen;
			await note(db, actor, 'covered', photo, now, { revision: frozen.revisionId, sha256 });
			return photo.id;
		})
	);
}

interface Covered {
	/** Under which its files are stored; no row leads there yet. */
	readonly id: string;
	readonly made: Picture;
}

/** Makes and stores the covered picture first: nothing waits for pixels inside a transaction. */
async function withCovered<Result>(
	db: Db,
	{ storage, quarantine }: Where,
	{ pictureId }: Photo,
	{ shapes, cells, kind }: Cover,
	keep: (covered: Covered) => Promise<Result>
): Promise<Result> {
	const picture = await openOne(db, pictureId);
	const all = [...shapes, ...shapesOf(cells, gridOf(picture), kind)];
	if (all.length === 0) throw new Refused('invalid', 'nothing-covered');
	return inWorkingFolder(quarantine, async (folder) => {
		const path = join(folder, 'before.jpg');
		await writeFile(path, await storage.get(storedAs(pictureId, masterFile)), { mode: 0o600 });
		const made = await openPicture({ make: 'covered', path, folder, shapes: all });
		return keep({ id: await storeFiles(storage, made, folder), made });
	});
}

async function openOne(db: Db, id: string) {
	const row = await db
		.selectFrom('picture')
		.select(['width', 'height'])
		.where('id', '=', id)
		.where('erasedAt', 'is', null)
		.where('sealedAt', 'is', null)
		.executeTakeFirst();
	if (!row) throw notFound();
	return row;
}

async function keepCovered(
	db: InTransaction,
	{ exchangeId, classId, pictureId }: Photo,
	{ id, made, madeBy }: Covered & Pick<Whose, 'madeBy'>,
	now: number
) {
	await sealPicture(db, pictureId, now);
	await keepPicture(db, id, made, { exchangeId, classId, madeBy, fromId: pictureId }, now);
	await askForFaces(db, id, now);
}
