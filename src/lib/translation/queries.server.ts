import type { Db } from '#lib/platform/database.ts';
import type { Segment, TextTranslation } from './translation.ts';

export const translations = (db: Db) =>
	db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.innerJoin('exchange', 'exchange.id', 'textTranslation.exchangeId')
		.selectAll('textTranslation')
		.select(['source.authorId as sourceAuthorId'])
		.select(['exchange.classA as classAId', 'exchange.classB as classBId'])
		.select(['exchange.communityA', 'exchange.communityB']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof translations>['executeTakeFirst']>>>;

export function toTranslation(row: Row): TextTranslation {
	const { classAId, classBId, communityA, communityB, ...text } = row;
	return {
		...text,
		places: [row.exchangeId, communityA, communityB],
		classIds: [classAId, classBId]
	};
}

export async function findTranslation(db: Db, id: string): Promise<TextTranslation | undefined> {
	const row = await translations(db).where('textTranslation.id', '=', id).executeTakeFirst();
	return row && toTranslation(row);
}

export const segmentsOf = (db: Db, translationId: string): Promise<Segment[]> =>
	db
		.selectFrom('segment')
		.select(['n', 'paragraph', 'source', 'after', 'target', 'state', 'comment'])
		.where('translationId', '=', translationId)
		.orderBy('n')
		.execute();
