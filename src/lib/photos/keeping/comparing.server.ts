import type { Db } from '#lib/platform/database.ts';
import type { Listed, Storage } from '#lib/storage/storage.ts';
import { allPictures, storedAs } from '../intake/pictures.server.ts';
import { masterFile } from '../processing/picture.ts';

/** What rows lead to, and what is stored, where that is not the same. */
export interface Compared {
	/** How many pictures there are, and how many bytes lie there for them. */
	readonly pictures: number;
	readonly bytes: number;
	/** Names that rows lead to and where nothing is. */
	readonly missing: readonly string[];
	/** Names of bytes that are more or fewer than was written down. */
	readonly otherSize: readonly string[];
	readonly orphans: readonly Listed[];
}

/** Compares all pictures with all bytes; for the operator, because it holds every name at once. */
export async function compareBytes(db: Db, storage: Storage): Promise<Compared> {
	// Rows first: what is stored meanwhile counts as an orphan of a minute, and not as missing.
	const { pictures, files } = await filesOfRows(db);
	const missing = new Set(files.keys());
	const otherSize: string[] = [];
	const orphans: Listed[] = [];
	let bytes = 0;
	for await (const listed of storage.list(allPictures)) {
		bytes += listed.size;
		const size = files.get(listed.name);
		if (size === undefined) orphans.push(listed);
		else if (size !== null && size !== listed.size) otherSize.push(listed.name);
		missing.delete(listed.name);
	}
	return { pictures, bytes, missing: [...missing], otherSize, orphans };
}

/** The names that some pictures lead to, with bytes where they were written down (a master's were not). */
async function filesOfRows(db: Db) {
	const kept = await db.selectFrom('picture').select('id').where('erasedAt', 'is', null).execute();
	const rows = await db
		.selectFrom('pictureFile')
		.innerJoin('picture', 'picture.id', 'pictureFile.pictureId')
		.select(['pictureId', 'file', 'bytes'])
		.where('picture.erasedAt', 'is', null)
		.execute();
	const files = new Map<string, number | null>();
	for (const { id } of kept) files.set(storedAs(id, masterFile), null);
	for (const { pictureId, file, bytes } of rows) files.set(storedAs(pictureId, file), bytes);
	return { pictures: kept.length, files };
}
