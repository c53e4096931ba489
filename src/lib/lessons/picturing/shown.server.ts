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
