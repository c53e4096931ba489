import { teachersToday } from '#lib/exchanges/agreement/queries.server.ts';
import { readersAt } from '#lib/identity/readers.server.ts';
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
	classIds: readonly string[];
	/** The exchange and its two communities. */
	places: readonly string[];
}

/**
 * Queues offer only what a person reads; so that nothing waits unseen, the coordinator sees the rest.
 * Says in groups what `mayReview` and `mayTranslate` say of one item, except for who wrote it.
 */
export async function nobodyReads(
	db: Db,
	exchanges: readonly Place[],
	today: CalendarDate
): Promise<NobodyReads[]> {
	if (exchanges.length === 0) return [];
	const waiting = await waitingGroups(
		db,
		exchanges.map(({ id }) => id)
	);
	if (waiting.length === 0) return [];
	const readers = await readersAt(db, [...new Set(exchanges.flatMap((e) => e.places))], today);
	const teachers = await teachersToday(
		db,
		[...new Set(exchanges.flatMap((e) => e.classIds))],
		today
	);
	return waiting.filter((group) => {
		const exchange = exchanges.find(({ id }) => id === group.exchangeId);
		if (!exchange) return false;
		return !readers.some(
			(reader) =>
				group.roles.includes(reader.role) &&
				exchange.places.includes(reader.scopeId) &&
				group.languages.every((language) => reader.reads.includes(language)) &&
				!teachers.some(
					({ classId, personId }) => personId === reader.id && exchange.classIds.includes(classId)
				)
		);
	});
}

type Group = NobodyReads & { roles: readonly string[] };

async function waitingGroups(db: Db, exchangeIds: readonly string[]): Promise<Group[]> {
	const reviews = await db
		.selectFrom('submission')
		.select((eb) => ['exchangeId', 'kind', 'language', 'sourceLanguage', eb.fn.countAll().as('n')])
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'waiting')
		.groupBy(['exchangeId', 'kind', 'language', 'sourceLanguage'])
		.execute();
	const texts = await db
		.selectFrom('textTranslation')
		.select((eb) => ['exchangeId', 'sourceLanguage', 'targetLanguage', eb.fn.countAll().as('n')])
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'waiting')
		.groupBy(['exchangeId', 'sourceLanguage', 'targetLanguage'])
		.execute();
	return [
		...reviews.map((row) => ({
			exchangeId: row.exchangeId,
			what: 'review' as const,
			languages: row.sourceLanguage ? [row.sourceLanguage, row.language] : [row.language],
			count: Number(row.n),
			roles: row.kind === 'translation' ? ['moderator', 'translator'] : ['moderator']
		})),
		...texts.map((row) => ({
			exchangeId: row.exchangeId,
			what: 'translation' as const,
			languages: [row.sourceLanguage, row.targetLanguage],
			count: Number(row.n),
			roles: ['translator']
		}))
	];
}
