import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Picture } from '../processing/picture.ts';
import { coloursOf, type Shown } from '../shown.ts';

export interface Whose {
	readonly exchangeId: string;
	readonly classId: string;
	readonly madeBy: string;
	/** The picture in which something is covered now. */
	readonly fromId?: string;
}

/** How the names of all files of all pictures begin. */
export const allPictures = 'pictures/';

/** Under which name a file of a picture is stored. */
export const storedAs = (pictureId: string, file: string): string =>
	`${allPictures}${pictureId}/${file}`;

/**
 * Stores what was made of a file, before anybody knows of it: bytes without a row are an orphan that the
 * janitor sweeps up, a row without bytes would be a broken picture.
 *
 * @param folder where the files lie
 * @returns the id under which `keepPicture` writes it down
 */
export async function storeFiles(storage: Storage, made: Picture, folder: string): Promise<string> {
	const id = newId();
	for (const file of [made.master, ...made.variants.map((variant) => variant.file)])
		await storage.put(storedAs(id, file), await readFile(join(folder, file)));
	return id;
}

export async function keepPicture(
	db: InTransaction,
	id: string,
	made: Picture,
	{ exchangeId, classId, madeBy, fromId }: Whose,
	now: number
): Promise<void> {
	const { width, height, sha256, placeholder, dhash } = made;
	await db
		.insertInto('picture')
		.values({
			...{ id, exchangeId, classId, madeBy, width, height, sha256, placeholder, dhash },
			fromId: fromId ?? null,
			madeAt: now
		})
		.execute();
	await db
		.insertInto('pictureFile')
		.values(made.variants.map((variant) => ({ pictureId: id, ...variant })))
		.execute();
}

/**
 * Some pictures as pages show them, by id; none whose bytes are gone.
 *
 * @param also whether sealed ones too: for the two named people, and nobody else
 */
export async function shownOf(
	db: Db,
	pictureIds: readonly string[],
	also = { sealed: false }
): Promise<Map<string, Shown>> {
	if (pictureIds.length === 0) return new Map();
	const found = db
		.selectFrom('pictureFile')
		.innerJoin('picture', 'picture.id', 'pictureFile.pictureId')
		.select(['picture.id', 'picture.width', 'picture.height', 'placeholder'])
		.select(['file', 'format', 'pictureFile.width as fileWidth'])
		.where('picture.id', 'in', pictureIds)
		.where('picture.erasedAt', 'is', null)
		.orderBy('pictureFile.size');
	const rows = await (also.sealed ? found : found.where('picture.sealedAt', 'is', null)).execute();
	const byId = Map.groupBy(rows, ({ id }) => id);
	return new Map(
		[...byId].map(([id, [first, ...others]]) => [
			id,
			{
				id,
				width: first?.width ?? 0,
				height: first?.height ?? 0,
				colours: coloursOf(first?.placeholder ?? ''),
				files: [first, ...others].flatMap((row) =>
					row ? [{ file: row.file, format: row.format, width: row.fileWidth }] : []
				)
			}
		])
	);
}
