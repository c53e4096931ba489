import { goesOn, type Days } from '#lib/consent/held.server.ts';
import { whoTaughtIn } from '#lib/exchanges/membership.server.ts';
import { mentoring, reviewing } from '#lib/identity/levels.ts';
import { readersAt, type Reader } from '#lib/identity/people/readers.server.ts';
import { wordsInLine } from '#lib/moderation/queue/line.server.ts';
import type { Language, SubmissionKind } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { sourceInLine } from './queries.server.ts';

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
				mayTake(reader, group) &&
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

/** Moderators and trusted translators decide; of what a student wrote, moderators and their mentor. */
function mayTake(reader: Reader, group: Group): boolean {
	if (group.what === 'translation') return reader.role === 'translator';
	if (reader.role === 'moderator') return true;
	if (group.kind === 'letter') return false;
	return group.byStudent
		? reader.id === group.mentorId && mentoring.includes(reader.level)
		: reviewing.includes(reader.level);
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

type Group = NobodyReads & {
	kind: SubmissionKind;
	authorId: string | null;
	byStudent: boolean;
	mentorId: string | null;
};

async function waitingGroups(db: Db, exchangeIds: readonly string[], days: Days): Promise<Group[]> {
	const reviews = await db
		.selectFrom('submission')
		.select((eb) => ['exchangeId', 'kind', 'language', 'sourceLanguage', eb.fn.countAll().as('n')])
		.select(['authorId', 'byStudent', 'mentorId'])
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'waiting')
		.where(goesOn(wordsInLine, days))
		.groupBy(['exchangeId', 'kind', 'language', 'sourceLanguage', 'authorId'])
		.groupBy(['byStudent', 'mentorId'])
		.execute();
	const texts = await db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.select((eb) => ['exchangeId', 'sourceLanguage', 'targetLanguage', eb.fn.countAll().as('n')])
		.where('exchangeId', 'in', exchangeIds)
		.where('status', '=', 'waiting')
		.where(goesOn(sourceInLine, days))
		.groupBy(['exchangeId', 'sourceLanguage', 'targetLanguage'])
		.execute();
	return [
		...reviews.map((row) => ({
			exchangeId: row.exchangeId,
			what: 'review' as const,
			languages: row.sourceLanguage ? [row.sourceLanguage, row.language] : [row.language],
			count: Number(row.n),
			kind: row.kind,
			authorId: row.authorId,
			byStudent: row.byStudent === 1,
			mentorId: row.mentorId
		})),
		...texts.map((row) => ({
			exchangeId: row.exchangeId,
			what: 'translation' as const,
			languages: [row.sourceLanguage, row.targetLanguage],
			count: Number(row.n),
			kind: 'translation' as const,
			authorId: null,
			byStudent: false,
			mentorId: null
		}))
	];
}
