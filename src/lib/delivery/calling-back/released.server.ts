import { sql } from 'kysely';
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
		.leftJoin('enrolment as sender', (join) =>
			join
				.onRef('sender.childId', '=', 'letter.authorId')
				.onRef('sender.classId', '=', 'letter.authorClassId')
		)
		.leftJoin('enrolment as recipient', (join) =>
			join
				.onRef('recipient.childId', '=', 'releaseItem.toChildId')
				.onRef('recipient.classId', '=', 'releaseItem.toClassId')
		)
		.select(['releaseItem.letterId as letterId', 'releaseItem.releasedAt as releasedAt'])
		.select(['releaseItem.recalledAt', 'letter.language', 'letter.authorClassId'])
		.select('recipient.letterName as to')
		.select((eb) => eb.fn.coalesce('sender.letterName', 'author.name').as('from'))
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
		found = found.where(
			sql<boolean>`coalesce(sender.folded_name, author.folded_name) like ${beginning} escape '\\'`
		);
	}
	return found;
}
