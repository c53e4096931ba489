import { storedAs } from '#lib/photos/intake/pictures.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { ShownPictures } from './shown.server.ts';

/** Bytes: of one picture that travels in a file, and of all of them together. A telephone pays by the megabyte. */
const largest = 250_000;
const mostTogether = 2_000_000;

/** The pictures that a reader sees now as JPEG files that are small enough to travel in another file, by their ids. */
export async function bytesOf(
	db: Db,
	storage: Storage,
	pictures: ShownPictures
): Promise<ReadonlyMap<string, Uint8Array>> {
	const ids = Object.keys(pictures);
	const found = new Map<string, Uint8Array>();
	if (ids.length === 0) return found;
	const files = await db
		.selectFrom('pictureFile')
		.select(['pictureId', 'file', 'bytes'])
		.where('pictureId', 'in', ids)
		.where('format', '=', 'jpg')
		.where('size', '<=', 800)
		.where('bytes', '<=', largest)
		.orderBy('size', 'desc')
		.execute();
	let together = 0;
	for (const id of ids) {
		const one = files.find(({ pictureId }) => pictureId === id);
		if (!one || together + one.bytes > mostTogether) continue;
		together += one.bytes;
		found.set(id, await storage.get(storedAs(id, one.file)));
	}
	return found;
}
