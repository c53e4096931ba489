import type { Lexicon } from './lexicon.ts';
import type { Token } from './sentences.ts';

/** At most 30 words of one sentence. */
export interface Stretch {
	/** Its first word, counted in the text. */
	readonly from: number;
	/** How many words it has. */
	readonly last: number;
	/** The sets of each of its words. */
	readonly sets: readonly Int32Array[];
}

/** Writes down which words of a stretch belong to which set, as bits. */
export function lay(words: Int32Array, sets: readonly Int32Array[]): void {
	for (let at = 0; at < sets.length; at++) {
		const bit = 1 << at;
		for (const set of sets[at]!) words[set]! |= bit;
	}
}

export function clear(words: Int32Array, sets: readonly Int32Array[]): void {
	for (const ofWord of sets) for (const set of ofWord) words[set] = 0;
}

export const longest = 30;
/** Of a sentence that is longer, stretches overlap, so that what spans up to 18 words is whole in one of them. */
const step = 12;

export function stretchesOf(tokens: readonly Token[], lexicon: Lexicon): Stretch[] {
	const stretches: Stretch[] = [];
	for (let from = 0; from < tokens.length;) {
		const sentence = tokens[from]!.sentence;
		let to = from + 1;
		while (to < tokens.length && tokens[to]!.sentence === sentence) to++;
		for (; ; from += step) {
			const last = Math.min(longest, to - from);
			const sets = tokens.slice(from, from + last).map((token) => lexicon.setsOf(token));
			stretches.push({ from, last, sets });
			if (from + last >= to) break;
		}
		from = to;
	}
	return stretches;
}

/** The bits of all words of a stretch from one on. */
export const bitsFrom = (word: number) =>
	word <= 0 ? 0x7fffffff : word > 30 ? 0 : (-1 << word) & 0x7fffffff;
