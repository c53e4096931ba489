import type { Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { SubmissionKind } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { openTo, texts, translatesNowhere, type DeskRow } from '../desk.server.ts';
import { countsUpTo } from '../limits.ts';

/** A waiting text as it is looked at before it is offered; whose it is stays on the server. */
export interface Candidate {
	id: string;
	exchangeId: string;
	fromClassId: string | null;
	targetLanguage: 'es' | 'en';
	/** Of letters, photos or the library. */
	sourceKind: SubmissionKind;
	askedAt: number;
	knownPair: boolean;
}

/**
 * What a translator could take, looked at for how well it fits: the oldest of the line, and besides them
 * the oldest of pairs whose letters they carried.
 */
export async function candidatesFor(db: Db, actor: Actor, days: Days) {
	if (translatesNowhere(actor)) return { oldest: [], all: [] };
	const known = await carriedWith(db, actor.id);
	const waiting = openTo(db, actor, days)
		.clearSelect()
		.select(['textTranslation.id', 'textTranslation.exchangeId', 'textTranslation.fromClassId'])
		.select(['textTranslation.targetLanguage', 'textTranslation.askedAt'])
		.select(['source.authorId', 'source.kind as sourceKind'])
		.where('textTranslation.status', '=', 'waiting')
		.orderBy('textTranslation.askedAt')
		.orderBy('textTranslation.id')
		.limit(countsUpTo);
	const mark = ({ authorId, ...row }: Awaited<ReturnType<typeof waiting.execute>>[number]) => ({
		...row,
		knownPair: known.has(authorId)
	});
	const oldest: Candidate[] = (await waiting.execute()).map(mark);
	const further =
		oldest.length < countsUpTo || known.size === 0
			? []
			: (await waiting.where('source.authorId', 'in', [...known]).execute()).map(mark);
	const all = new Map([...oldest, ...further].map((row) => [row.id, row]));
	return { oldest, all: [...all.values()] };
}

/** The pairs whose letters somebody translated lately; a teacher, who writes plans as well, is in none. */
async function carriedWith(db: Db, personId: string): Promise<Set<string>> {
	const authors = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('revision.authorId')
		.where('textTranslation.translatorId', '=', personId)
		.where('textTranslation.status', '=', 'approved')
		.orderBy('textTranslation.askedAt', 'desc')
		.limit(200)
		.execute();
	const known = authors.map(({ authorId }) => authorId);
	if (known.length === 0) return new Set();
	const pairs = await db
		.selectFrom('pair')
		.select(['childA', 'childB'])
		.where((eb) => eb.or([eb('childA', 'in', known), eb('childB', 'in', known)]))
		.execute();
	return new Set(pairs.flatMap(({ childA, childB }) => [childA, childB]));
}

/** Some waiting texts as the line shows them, in the order in which they were asked for. */
export async function offeredTexts(db: Db, ids: readonly string[]): Promise<DeskRow[]> {
	if (ids.length === 0) return [];
	const rows = await texts(db).where('textTranslation.id', 'in', ids).execute();
	return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
