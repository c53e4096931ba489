import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { foldName } from '#lib/platform/text.ts';

export const releasedOnAPage = 25;

export interface ReleasedWish {
	/** How the author's letter name begins. */
	name?: string | undefined;
	/** The last letter of the page before. */
	before?: { releasedAt: number; letterId: string } | undefined;
}

/**
 * What mail days of one exchange brought, newest first, for those who look after it: who wrote to whom,
 * without a word of theirs. One more than a page holds, so that it is known whether there are older ones.
 */
export function releasedBetween(
	db: Db,
	{ classA, classB }: { classA: string; classB: string },
	wish: ReleasedWish
) {
	// Two walks along the index of a class that are merged: asked with "or", both are read to their ends.
	return releasedTo(db, classA, classB, wish)
		.unionAll(releasedTo(db, classB, classA, wish))
		.orderBy('releasedAt', 'desc')
		.orderBy('letterId', 'desc')
		.limit(releasedOnAPage + 1)
		.execute();
}

function releasedTo(db: Db, toClassId: string, fromClassId: string, wish: ReleasedWish) {
	const { name, before } = wish;
	let found = db
		.selectFrom('releaseItem')
		.innerJoin('letter', 'letter.id', 'releaseItem.letterId')
		.innerJoin('person as author', 'author.id', 'releaseItem.authorId')
		.select(['releaseItem.letterId as letterId', 'releaseItem.releasedAt as releasedAt'])
		.select(['releaseItem.recalledAt', 'letter.language', 'letter.authorClassId', 'letter.status'])
		.select(nameInClass('releaseItem.toChildId', 'releaseItem.toClassId').as('to'))
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('letter.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		)
		.where('releaseItem.toClassId', '=', toClassId)
		.where('letter.authorClassId', '=', fromClassId);
	if (before)
		found = found.where((eb) =>
			eb(
				eb.refTuple('releaseItem.releasedAt', 'releaseItem.letterId'),
				'<',
				eb.tuple(before.releasedAt, before.letterId)
			)
		);
	if (name) {
		const beginning = `${foldName(name).replace(/[\\%_]/g, '\\$&')}%`;
		const author = nameInClass('letter.authorId', 'letter.authorClassId', 'foldedName');
		found = found.where(
			sql<boolean>`coalesce(${author}, author.folded_name) like ${beginning} escape '\\'`
		);
	}
	return found;
}
