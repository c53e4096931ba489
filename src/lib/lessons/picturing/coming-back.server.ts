import type { Db, InTransaction } from '#lib/platform/database.ts';
import { picturesOf, withPictures, type Pictured } from './pictured.ts';

/** An earlier version as it can come back: pictures that ended since stay away, and those that come back are not swept up. */
export async function withPicturesThatAreLeft<Doc>(
	db: InTransaction,
	{ id: workId }: { id: string },
	doc: Doc
): Promise<Doc> {
	const pictured = doc as Pictured;
	const ids = picturesOf(pictured).map(({ id }) => id);
	if (ids.length === 0) return doc;
	const left = await db
		.selectFrom('picture')
		.select('id')
		.where('id', 'in', ids)
		.where('erasedAt', 'is', null)
		.execute();
	const known = new Set(left.map(({ id }) => id));
	await db
		.updateTable('libraryPicture')
		.set({ removedAt: null })
		.where('workId', '=', workId)
		.where('pictureId', 'in', ids)
		.execute();
	const pictures = picturesOf(pictured).filter(({ id }) => known.has(id));
	return withPictures(pictured, pictures) as Doc;
}

/** Pictures that came along with a plan that somebody made their own belong to that one as well. */
export async function comeAlong(db: Db, workId: string, doc: Pictured, now: number): Promise<void> {
	for (const { id: pictureId } of picturesOf(doc))
		await db
			.insertInto('libraryPicture')
			.values({ workId, pictureId, at: now, removedAt: null })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}
