import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

/** So many of a pair's letters stand beside the one that is read. */
const shownEarlier = 5;

/** What two people wrote to each other and mail day brought, newest first: who, when, and where to read it. */
export const earlierBetween = (db: Db, authorId: string, recipientId: string) =>
	between(db, { authorId, recipientId });

const between = spelledOnce((db, given: { authorId: string; recipientId: string }) => {
	const { authorId, recipientId } = given;
	// Two walks along the index of a child's mail that are merged: asked with "or", both are read to their ends.
	return released(db, authorId, recipientId)
		.unionAll(released(db, recipientId, authorId))
		.orderBy('releasedAt', 'desc')
		.orderBy('letterId', 'desc')
		.limit(shownEarlier);
});

const released = (db: Db, authorId: string, recipientId: string) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('letter', 'letter.id', 'releaseItem.letterId')
		.select(['releaseItem.letterId as letterId', 'releaseItem.releasedAt as releasedAt'])
		.select(nameInClass('letter.authorId', 'letter.authorClassId').as('from'))
		.where('releaseItem.toChildId', '=', recipientId)
		.where('releaseItem.authorId', '=', authorId)
		.where('releaseItem.recalledAt', 'is', null);
