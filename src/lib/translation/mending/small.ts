import { wordChanges } from '#lib/platform/changes.ts';

/** One sentence as it stood and as a reviewer would have it. */
export interface Mended {
	readonly before: string;
	readonly after: string;
}

/** So many sentences, or a fifth of all, whichever is more. */
const fewSentences = 3;
const shareOfSentences = 1 / 5;
/** So many words of one sentence, or a quarter of it, whichever is more. */
const fewWords = 3;
const shareOfWords = 1 / 4;
/** A word has seldom more; so a long run of signs is no single word. In UTF-16 units. */
const longWord = 20;

/**
 * Small is what its translator would call the same translation: beyond that a reviewer sends it back, for who writes a
 * text does not approve it. The limits are our own; they let a typo, a name, a number or a tone be put right.
 *
 * @param all how many sentences the translation has
 * @returns what is too much; null when the change is small
 */
export function tooMuch(changes: readonly Mended[], all: number): 'sentences' | 'words' | null {
	if (changes.length > Math.max(fewSentences, Math.floor(all * shareOfSentences)))
		return 'sentences';
	return changes.every(isSmall) ? null : 'words';
}

export function isSmall({ before, after }: Mended): boolean {
	const most = Math.max(fewWords, Math.floor(countWords(before) * shareOfWords));
	return changedWords(before, after) <= most;
}

/** Of words next to each other the longer of both sides counts: two for one is a change of two words. */
function changedWords(before: string, after: string): number {
	let sum = 0;
	let removed = 0;
	for (const { kind, text } of wordChanges(before, after)) {
		const words = countWords(text);
		if (kind === 'removed') removed = words;
		else {
			// A removal that nothing takes the place of counts when the next words are the same.
			sum += kind === 'added' ? Math.max(removed, words) : removed;
			removed = 0;
		}
	}
	return sum + removed;
}

/** What stands between spaces; of a very long run of signs each stretch counts. */
function countWords(text: string): number {
	const found = text.match(/\S+/g) ?? [];
	return found.reduce((sum, word) => sum + Math.ceil(word.length / longWord), 0);
}
