import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PicturedWork } from '#lib/moderation/protecting/picture-seals.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { keepPicture, storeFiles, storedAs } from '../intake/pictures.server.ts';
import { inWorkingFolder } from '../intake/quarantine.server.ts';
import { openPicture } from '../processing/children.server.ts';
import { masterFile, type Picture } from '../processing/picture.ts';
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

/** A picture in which something is covered, before any row leads to it. */
export interface Baked {
	/** Under which its files are stored. */
	readonly id: string;
	readonly made: Picture;
}

/**
 * Makes and stores the covered picture first, then lets somebody keep it: nothing waits for pixels inside a
 * transaction.
 */
export async function bake<Result>(
	db: Db,
	{ storage, quarantine }: Where,
	pictureId: string,
	{ shapes, cells, kind }: Cover,
	keep: (baked: Baked) => Promise<Result>
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

/**
 * Writes it down as made of another picture, which is sealed.
 *
 * @param covered.works in which that is
 */
export async function keepBaked(
	db: InTransaction,
	fromId: string,
	{
		id,
		made,
		madeBy,
		works
	}: Baked & { readonly madeBy: string; readonly works: readonly PicturedWork[] },
	now: number
): Promise<void> {
	await sealPicture(db, fromId, works, now);
	const whose = await db
		.selectFrom('picture')
		.select(['exchangeId', 'classId'])
		.where('id', '=', fromId)
		.executeTakeFirstOrThrow();
	await keepPicture(db, id, made, { ...whose, madeBy, fromId }, now);
}
