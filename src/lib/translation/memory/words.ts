import { foldName } from '#lib/platform/text.ts';
import { slot } from './masks.ts';

/** What a masked sentence is compared by: its words without case, accents and marks; a slot is `0n`, `0#` or `0p`. */
export const wordsOf = (masked: string): string[] =>
	foldName(masked.replace(slot, (_, kind: string) => ` 0${kind === '#' ? 'd' : kind} `))
		.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** By what a sentence is found: its words and each two that stand side by side. */
export function tokensOf(words: readonly string[]): string[] {
	const tokens = new Set<string>();
	for (const [at, word] of words.entries()) {
		if (!isSlot(word)) tokens.add(word);
		const next = words[at + 1];
		if (next !== undefined) tokens.add(`${word}_${next}`);
	}
	return [...tokens];
}

export const isSlot = (word: string) => word.startsWith('0');

/** Words that hold a sentence together and say little of what it is about. */
const common = new Set(
	`a al de del el la los las un una unos unas lo le les se me te nos mi mis tu tus su sus y e o u que en con por para es son era fue esta estan este esto ese eso como si no ya muy mas pero porque hay ha he yo ella ellos vos usted cuando donde tambien
	the an of to in on at for with and or but is are was were be been it its i you he she we they my your his her our their this that these those there do does did have has had not no so very as if when where from by about what how who can will would just also me him them us
	gusta gustan like likes tengo tiene have`.split(/\s+/)
);

/** How much a word says about what a sentence is about. */
export const weightOf = (word: string) => (isSlot(word) ? 0.5 : common.has(word) ? 0.3 : 1);
