import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import type { Shown } from '#lib/photos/shown.ts';
import type { Db } from '#lib/platform/database.ts';
import { placesTakenAway } from './allowed.server.ts';
import { picturesOf, withPictures, withQuoted, type Pictured } from './pictured.ts';

/** Pictures of a work as pages show them, by their ids. */
export type ShownPictures = Readonly<Record<string, Shown>>;

/**
 * The pictures of a work that somebody may see now.
 *
 * @param revisionId with which it is shared; null for those who write it, who see all
 */
export async function picturesShown(
	db: Db,
	doc: Pictured,
	revisionId: string | null
): Promise<ShownPictures> {
	const ids = picturesOf(doc).map(({ id }) => id);
	if (ids.length === 0) return {};
	const gone = revisionId ? await placesTakenAway(db, revisionId) : new Set<string>();
	return Object.fromEntries(
		await shownOf(
			db,
			ids.filter((id) => !gone.has(id))
		)
	);
}

/** All that were ever brought in for a work and are still there, for the two named people. */
export async function allPicturesOfWork(db: Db, workId: string): Promise<Shown[]> {
	const rows = await db
		.selectFrom('libraryPicture')
		.select('pictureId')
		.where('workId', '=', workId)
		.orderBy('at')
		.execute();
	const ids = rows.map(({ pictureId }) => pictureId);
	const shown = await shownOf(db, ids);
	return ids.flatMap((id) => shown.get(id) ?? []);
}

/** Those that were frozen with words that somebody translates, in their order. */
export async function picturesOfRevision(db: Db, revisionId: string): Promise<Shown[]> {
	const row = await db
		.selectFrom('libraryRevision')
		.select('doc')
		.where('revisionId', '=', revisionId)
		.executeTakeFirst();
	if (!row || row.doc === '') return [];
	const doc = JSON.parse(row.doc) as Pictured;
	const shown = await picturesShown(db, doc, revisionId);
	return picturesOf(doc).flatMap(({ id }) => shown[id] ?? []);
}

/**
 * A work as its readers see it: a picture that was taken away from them is gone with its words, and nothing says which
 * children are in it.
 */
export const asReadersSee = <Doc extends Pictured>(doc: Doc, shown: ShownPictures): Doc =>
	withQuoted(
		withPictures(
			doc,
			picturesOf(doc)
				.filter(({ id }) => shown[id])
				.map((picture) => ({ ...picture, childIds: [] }))
		),
		[]
	);
