import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

/** So many of a pair's letters stand beside the one that is read. */
const shownEarlier = 5;

interface Two {
	authorId: string;
	recipientId: string;
	/** Those in which whoever asks may open what was delivered. */
	exchangeIds: readonly string[];
}

/** What two people wrote to each other and mail day brought, newest first: who, when, and where to read it. */
export const earlierBetween = async (db: Db, two: Two) =>
	two.exchangeIds.length === 0 ? [] : between(db, two);

const between = spelledOnce((db, two: Two) => {
	// Two walks along the index of a child's mail that are merged: asked with "or", both are read to their ends.
	const { authorId, recipientId } = two;
	return released(db, two)
		.unionAll(released(db, { ...two, authorId: recipientId, recipientId: authorId }))
		.orderBy('releasedAt', 'desc')
		.orderBy('letterId', 'desc')
		.limit(shownEarlier);
});

const released = (db: Db, { authorId, recipientId, exchangeIds }: Two) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('letter', 'letter.id', 'releaseItem.letterId')
		.select(['releaseItem.letterId as letterId', 'releaseItem.releasedAt as releasedAt'])
		.select(nameInClass('letter.authorId', 'letter.authorClassId').as('from'))
		.where('releaseItem.toChildId', '=', recipientId)
		.where('releaseItem.authorId', '=', authorId)
		.where('letter.exchangeId', 'in', exchangeIds)
		.where('releaseItem.recalledAt', 'is', null);
