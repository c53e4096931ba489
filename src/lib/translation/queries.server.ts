import { sql } from 'kysely';
import type { InLine } from '#lib/consent/held.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Segment, TextTranslation } from './translation.ts';

/** The words that are translated, of a query that calls their revision `source`. */
export const sourceInLine: InLine = {
	writer: 'source.authorId',
	revision: sql<string | null>`source.id`
};

const translations = (db: Db) =>
	db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.innerJoin('exchange', 'exchange.id', 'textTranslation.exchangeId')
		.selectAll('textTranslation')
		.select(['source.authorId as sourceAuthorId', 'source.kind as sourceKind'])
		.select(['exchange.classA as firstClass', 'exchange.classB as secondClass'])
		.select(['exchange.communityA', 'exchange.communityB']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof translations>['executeTakeFirst']>>>;

function toTranslation(row: Row): TextTranslation {
	const { firstClass, secondClass, communityA, communityB, ...text } = row;
	return {
		...text,
		places: [row.exchangeId, communityA, communityB],
		classIds: [firstClass, secondClass]
	};
}

/** Unscoped: for use cases, and for `authorizeTranslation`, which applies the policy. */
export async function findTranslation(db: Db, id: string): Promise<TextTranslation | undefined> {
	const [row] = await translationById(db, { id });
	return row && toTranslation(row);
}

/** Several of them, by their ids. */
export async function findTranslations(
	db: Db,
	ids: readonly string[]
): Promise<ReadonlyMap<string, TextTranslation>> {
	if (ids.length === 0) return new Map();
	const rows = await translations(db).where('textTranslation.id', 'in', ids).execute();
	return new Map(rows.map((row) => [row.id, toTranslation(row)]));
}

const translationById = spelledOnce((db, given: { id: string }) =>
	translations(db).where('textTranslation.id', '=', given.id)
);

/** Its sentences, in order; none of a text that is sealed. */
export const segmentsOf = (db: Db, translationId: string): Promise<Segment[]> =>
	segments(db, { translationId });

const segments = spelledOnce((db, given: { translationId: string }) =>
	db
		.selectFrom('segment')
		.select(['n', 'paragraph', 'source', 'after', 'target', 'state', 'comment', 'told'])
		.where('translationId', '=', given.translationId)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('textTranslation')
						.innerJoin('seal', 'seal.revisionId', 'textTranslation.sourceRevisionId')
						.select('seal.revisionId')
						.where('textTranslation.id', '=', given.translationId)
						.where('seal.why', '=', 'protect')
				)
			)
		)
		.orderBy('place')
);

/** What stands in the sentences of several texts, by their ids; nothing of a text that is sealed. */
export async function segmentsOfEach(
	db: Db,
	translationIds: readonly string[]
): Promise<ReadonlyMap<string, readonly Pick<Segment, 'source'>[]>> {
	if (translationIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('segment')
		.innerJoin('textTranslation', 'textTranslation.id', 'segment.translationId')
		.leftJoin('seal', (join) =>
			join
				.onRef('seal.revisionId', '=', 'textTranslation.sourceRevisionId')
				.on('seal.why', '=', 'protect')
		)
		.select(['segment.translationId', 'segment.source'])
		.where('segment.translationId', 'in', translationIds)
		.where('seal.revisionId', 'is', null)
		.orderBy('segment.place')
		.execute();
	return Map.groupBy(rows, ({ translationId }) => translationId);
}

/** Everybody who wrote a part of it, also those who let it go or whose words others changed. */
export async function writersOf(db: Db, translationId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('segment')
		.select(['savedBy', 'alsoBy'])
		.distinct()
		.where('translationId', '=', translationId)
		.execute();
	return [...new Set(rows.flatMap((row) => writersOfOne(row)))];
}

export const writersOfOne = (row: { savedBy: string | null; alsoBy: string | null }): string[] => [
	...(row.savedBy === null ? [] : [row.savedBy]),
	...(row.alsoBy === null ? [] : (JSON.parse(row.alsoBy) as string[]))
];

/** The columns of `writersOfOne`; whoever wrote last comes first. */
export const writtenBy = ([last, ...others]: readonly string[]) => ({
	savedBy: last ?? null,
	alsoBy: others.length > 0 ? JSON.stringify(others) : null
});

/** Who holds a text, by name; null when nobody does. */
export async function holderOf(db: Db, { translatorId }: TextTranslation): Promise<string | null> {
	if (translatorId === null) return null;
	const { name } = await db
		.selectFrom('person')
		.select('name')
		.where('id', '=', translatorId)
		.executeTakeFirstOrThrow();
	return name;
}
