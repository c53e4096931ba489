import type { Days } from '#lib/consent/held.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { candidates } from './index.server.ts';
import { liveEntries } from './live.server.ts';
import { filled, mask, type Known, type Masked } from './masks.ts';
import { keyOf } from './memory.server.ts';
import { similarity } from './score.ts';
import { weakFrom } from './strengths.ts';
import { wordsOf } from './words.ts';

/** What was said before for a sentence like this one, with its own names and numbers filled in. */
export interface Match {
	source: string;
	target: string;
	/** From 0 to 1; see `similarity`. */
	score: number;
	/** The same sentence, between the same sentences. */
	inContext: boolean;
}

export interface Wanted {
	text: string;
	from: Language;
	to: Language;
	/** The sentences around it. */
	before?: string | undefined;
	after?: string | undefined;
	known?: Known;
	/** A translation whose own sentences are not offered to itself. */
	besides?: string;
	/** Exchanges of which nothing is offered: see `liveEntries`. */
	taughtIn?: readonly string[];
}

export const mostMatches = 5;

/** The best matches first, each translation once; nothing of a letter that is sealed or waits for its family. */
export async function lookUp(db: Db, days: Days, wanted: Wanted): Promise<Match[]> {
	const { text, known = {} } = wanted;
	const readings = new Map([false, true].map((bold) => [mask(text, known, bold).text, bold]));
	const best = new Map<string, Match>();
	for (const bold of readings.values())
		for (const match of await matchesOf(db, days, wanted, mask(text, known, bold))) {
			const other = best.get(match.target);
			if (!other || isBetter(match, other)) best.set(match.target, match);
		}
	return [...best.values()].toSorted((a, b) => (isBetter(a, b) ? -1 : 1)).slice(0, mostMatches);
}

async function matchesOf(db: Db, days: Days, wanted: Wanted, mine: Masked): Promise<Match[]> {
	const { text, from, to, known = {} } = wanted;
	const words = wordsOf(mine.text);
	if (words.length === 0) return [];
	const key = keyOf(words, text);
	const rows = [
		...(await entries(db, days, wanted, { key })),
		...(await entries(db, days, wanted, { numbers: await candidates(db, from, words) }))
	];
	const around = [wanted.before, wanted.after].map((each) => each && keyIn(each, known));
	return rows.flatMap((row) => {
		const same = row[`${from}Key`] === key;
		const alike = same ? 1 : similarity(words, wordsOf(row[from]));
		const score = same && signsIn(row[from]) === signsIn(text) ? 1 : Math.min(alike, 0.99);
		if (score < weakFrom) return [];
		const between = row.beforeKey === (around[0] ?? null) && row.afterKey === (around[1] ?? null);
		return {
			source: filled(row[from], mine.values),
			target: filled(row[to], mine.values),
			score,
			inContext: score === 1 && around.some(Boolean) && between
		};
	});
}

/** A drawing that the child did not make does not come along unseen. */
const signsIn = (text: string) => text.match(/\p{Extended_Pictographic}/gu)?.join('') ?? '';

const isBetter = (one: Match, other: Match) =>
	one.score + Number(one.inContext) > other.score + Number(other.inContext);

function keyIn(sentence: string, known: Known) {
	const words = wordsOf(mask(sentence, known).text);
	return words.length > 0 ? keyOf(words, sentence) : undefined;
}

async function entries(
	db: Db,
	days: Days,
	{ from, besides, taughtIn }: Wanted,
	by: { key: string } | { numbers: readonly number[] }
) {
	if ('numbers' in by && by.numbers.length === 0) return [];
	let query = liveEntries(db, days, taughtIn)
		.select(['memoryEntry.es', 'memoryEntry.en', 'memoryEntry.esKey', 'memoryEntry.enKey'])
		.select(['memoryEntry.beforeKey', 'memoryEntry.afterKey']);
	if (besides)
		query = query.where((eb) =>
			eb.or([
				eb('memoryEntry.translationId', 'is', null),
				eb('memoryEntry.translationId', '<>', besides)
			])
		);
	query =
		'key' in by
			? query
					.where(`memoryEntry.${from}Key`, '=', by.key)
					.orderBy('memoryEntry.no', 'desc')
					.limit(20)
			: query.where('memoryEntry.no', 'in', by.numbers);
	return query.execute();
}
