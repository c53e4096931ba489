import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import { forgetPictureSeals } from '#lib/moderation/protecting/picture-seals.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { storedAs } from '../intake/pictures.server.ts';

/**
 * Ends a picture, and with it the ones it was made of and the ones that were made of it: from this transaction on
 * nobody is served a file of it, and a moment later its bytes are gone. Its row stays, because the hash of its
 * pixels stands in revisions that were decided about.
 *
 * @returns how many pictures ended
 */
export const erasePicture = async (db: InTransaction, id: string, now: number): Promise<number> =>
	endPictures(db, [...(await relativesOf(db, id))], now);

/**
 * Ends a picture as it was before something was covered, and those that it was made of; the covered one stays, because it
 * shows others.
 */
export const eraseUncovered = async (db: InTransaction, id: string, now: number): Promise<number> =>
	endPictures(db, await originsOf(db, id), now);

/** Ends exactly these. */
export async function endPictures(
	db: InTransaction,
	ids: readonly string[],
	now: number
): Promise<number> {
	if (ids.length === 0) return 0;
	let count = 0;
	await forgetPictureSeals(db, ids);
	await db.deleteFrom('sealedPerson').where('pictureId', 'in', ids).execute();
	for (const one of ids) {
		const { numUpdatedRows } = await db
			.updateTable('picture')
			// Eight colours and where faces were are little of a picture, and more than nothing.
			.set({ erasedAt: now, placeholder: '', faces: null })
			.where('id', '=', one)
			.where('erasedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) continue;
		await enqueue(db, 'erase-picture', { pictureId: one }, now);
		count++;
	}
	return count;
}

/** A picture, and whatever it was made of. */
async function originsOf(db: InTransaction, id: string): Promise<string[]> {
	const known: string[] = [];
	for (let next: string | null = id; next !== null;) {
		known.push(next);
		const row: { fromId: string | null } | undefined = await db
			.selectFrom('picture')
			.select('fromId')
			.where('id', '=', next)
			.executeTakeFirst();
		next = row?.fromId ?? null;
	}
	return known;
}

/** A picture, whatever it was made of, and whatever was made of any of those. */
async function relativesOf(db: InTransaction, id: string): Promise<Set<string>> {
	const known = new Set<string>();
	for (let found = [id]; found.length > 0;) {
		for (const one of found) known.add(one);
		const rows = await db
			.selectFrom('picture')
			.select(['id', 'fromId'])
			.where((eb) => eb.or([eb('fromId', 'in', found), eb('id', 'in', found)]))
			.execute();
		found = rows
			.flatMap((row) => [row.id, ...(row.fromId ? [row.fromId] : [])])
			.filter((other) => !known.has(other));
	}
	return known;
}

/** Deletes the bytes of pictures that were erased. */
export const eraseBytesDoer =
	(storage: Storage): Doer =>
	async (db, { pictureId }) => {
		const id = String(pictureId);
		if (await isKept(db, id)) return;
		for await (const { name } of storage.list(storedAs(id, ''))) await storage.delete(name);
	};

/** What a backup that is older than this does not know. */
export async function erasedPictures(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('picture')
		.select('id')
		.where('erasedAt', 'is not', null)
		.execute();
	return rows.map(({ id }) => id);
}

/** There is a row that leads to its bytes. */
export async function isKept(db: Db, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('picture')
		.select('id')
		.where('id', '=', id)
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}
