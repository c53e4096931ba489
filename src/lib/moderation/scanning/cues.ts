import { endsSentence, type Token } from './tokens.ts';

/** Words written with spaces, as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Whether one of the words stands near: at most so many tokens before a stretch, or after it. Words of one
 * stretch of text help each other even over the end of a sentence.
 */
export function near(
	tokens: readonly Token[],
	{ first, after }: { first: number; after: number },
	cues: ReadonlySet<string>,
	before: number,
	behind: number
): boolean {
	for (let i = Math.max(0, first - before); i < first; i++)
		if (cues.has(tokens[i]!.text)) return true;
	for (let i = after; i < Math.min(tokens.length, after + behind); i++)
		if (cues.has(tokens[i]!.text)) return true;
	return false;
}

/** The bounds, in tokens, of the sentence that a token stands in; no longer than `most` each way. */
export function sentenceAround(
	tokens: readonly Token[],
	at: number,
	most = 60
): { first: number; after: number } {
	let first = at;
	while (first > 0 && at - first < most && !endsSentence(tokens, first - 1)) first--;
	let after = at + 1;
	while (after < tokens.length && after - at < most && !endsSentence(tokens, after - 1)) after++;
	return { first, after };
}

/** Where a phrase of tokens begins with these words, one after the other. */
export const says = (tokens: readonly Token[], at: number, ...phrase: string[]): boolean =>
	phrase.every((word, n) => tokens[at + n]?.text === word);
