import { givenWords } from '#lib/moderation/scanning/names/given.ts';
import { isCommon } from '#lib/moderation/scanning/names/common-words.ts';
import { foldName } from '#lib/platform/text.ts';
import { splitAt, type Known } from '../memory/masks.ts';

/** The most words that a letter name has. */
const longestName = 3;

/**
 * Whether a note says one of the letter names. "Luz" and "Rose" are words too: small, or alone as a word of the
 * glossary stands, they name nobody. Neither does a place that is called after somebody.
 */
export function saysAName(text: string, { letterNames = [], places = [] }: Known): boolean {
	const names = new Set(letterNames.map(foldName));
	const words =
		splitAt(
			text,
			places.filter((place) => place.trim() !== ''),
			() => '·'
		).match(/\p{L}+/gu) ?? [];
	return words.some((word, from) => {
		const first = foldName(word);
		if (names.has(first) && isMeant(word, first, words.length)) return true;
		const others = words.slice(from + 1, from + longestName);
		return others.some((_, at) =>
			names.has(foldName([word, ...others.slice(0, at + 1)].join(' ')))
		);
	});
}

const isMeant = (word: string, folded: string, among: number): boolean =>
	!(givenWords.has(folded) || isCommon(folded)) || (among > 1 && /^\p{Lu}/u.test(word));
