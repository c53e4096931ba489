import type { Db } from '#lib/platform/database.ts';
import type { Cover } from './marking.ts';

/** How a text was covered, for whoever turns the second key and for its author: never what stood there. */
export async function coveringOf(db: Db, revisionId: string) {
	const row = await db
		.selectFrom('covering')
		.innerJoin('person', 'person.id', 'covering.byId')
		.leftJoin('secondKey', 'secondKey.submissionId', 'covering.submissionId')
		.select(['covering.revisionId', 'covering.submissionId', 'covering.byId', 'covering.reason'])
		.select(['covering.note', 'covering.told', 'covering.toldLanguage', 'covering.covers'])
		.select(['covering.at', 'person.name as by'])
		.select(['secondKey.agrees', 'secondKey.note as answer'])
		.where('covering.revisionId', '=', revisionId)
		.executeTakeFirst();
	if (!row) return null;
	const { covers, ...rest } = row;
	// Written by protect() from the same type.
	return { ...rest, covers: JSON.parse(covers) as Cover[] };
}

export type Covering = NonNullable<Awaited<ReturnType<typeof coveringOf>>>;
