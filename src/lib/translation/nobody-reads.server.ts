import { isNotHeld, type Days } from '#lib/consent/held.server.ts';
import { whoTaughtIn } from '#lib/exchanges/membership.server.ts';
import { readersAt } from '#lib/identity/people/readers.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';

/** Waiting items that no queue offers to anybody, because nobody who may look at them reads them. */
export interface NobodyReads {
	exchangeId: string;
	what: 'review' | 'translation';
	languages: Language[];
	count: number;
}

interface Place {
	id: string;
	/** The exchange and its two communities. */
	places: readonly string[];
}

/**
 * Queues offer only what a person reads; so that nothing waits unseen, the coordinator sees the rest.
 * Says in groups what `mayReview` and `mayTranslate` say of one item; of a translation also that who
 * made it does not read it, for that may be the only one who could. What waits for a family is in no
 * line, and lacks no reader.
 */
export async function nobodyReads(
	db: Db,
	exchanges: readonly Place[],
	today: CalendarDate,
	days: Days
): Promise<NobodyReads[]> {
	if (exchanges.length === 0) return [];
	const ids = exchanges.map(({ id }) => id);
	const waiting = await waitingGroups(db, ids, days);
	if (waiting.length === 0) return [];
	const readers = await readersAt(db, [...new Set(exchanges.flatMap((e) => e.places))], today);
	const teachers = await whoTaughtIn(db, ids, today);
	const unread = waiting.filter((group) => {
		const exchange = exchanges.find(({ id }) => id === group.exchangeId);
		if (!exchange) return false;
		return !readers.some(
			(reader) =>
				group.roles.includes(reader.role) &&
				reader.id !== group.authorId &&
				exchange.places.includes(reader.scopeId) &&
				group.languages.every((language) => reader.reads.includes(language)) &&
				!teachers.some(
					({ exchangeId, personId }) => personId === reader.id && exchangeId === exchange.id
				)
		);
	});
	return together(unread);
}

/** One line for an exchange and its languages, whoever the authors are. */
function together(groups: readonly Group[]): NobodyReads[] {
	const lines = new Map<string, NobodyReads>();
	for (const { exchangeId, what, languages, count } of groups) {
		const key = [exchangeId, what, ...languages].join();
		lines.set(key, { exchangeId, what, languages, count: count + (lines.get(key)?.count ?? 0) });
	}
	return [...lines.values()];
}

type Group = NobodyReads & { roles: readonly string[]; authorId: string | null };

async function waitingGroups(db: Db, exchangeIds: readonly string[], days: Days): Promise<Group[]> {
	const reviews = await db
		.selectFrom('submission')
		.select((eb) => ['exchangeId', 'kind', 'language', 'sourceLanguage', eb.fn.countAll().as('n')])
		.select('authorId')
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'waiting')
		.where(isNotHeld('submission.writtenBy', days))
		.groupBy(['exchangeId', 'kind', 'language', 'sourceLanguage', 'authorId'])
		.execute();
	const texts = await db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.select((eb) => ['exchangeId', 'sourceLanguage', 'targetLanguage', eb.fn.countAll().as('n')])
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'waiting')
		.where(isNotHeld('source.authorId', days))
		.groupBy(['exchangeId', 'sourceLanguage', 'targetLanguage'])
		.execute();
	return [
		...reviews.map((row) => ({
			exchangeId: row.exchangeId,
			what: 'review' as const,
			languages: row.sourceLanguage ? [row.sourceLanguage, row.language] : [row.language],
			count: Number(row.n),
			authorId: row.authorId,
			roles: row.kind === 'translation' ? ['moderator', 'translator'] : ['moderator']
		})),
		...texts.map((row) => ({
			exchangeId: row.exchangeId,
			what: 'translation' as const,
			languages: [row.sourceLanguage, row.targetLanguage],
			count: Number(row.n),
			authorId: null,
			roles: ['translator']
		}))
	];
}
