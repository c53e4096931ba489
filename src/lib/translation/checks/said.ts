import { foldName } from '#lib/platform/text.ts';

/** A word of a sentence and where it stands, in UTF-16 units. */
export interface Said {
	readonly word: string;
	/** Lower case, without accents. */
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	readonly capital: boolean;
	/** The first of a sentence, a quotation or a list line: its capital says nothing. */
	readonly first: boolean;
}

const words = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export function wordsIn(text: string): Said[] {
	return [...text.matchAll(words)].map((match) => {
		const word = match[0];
		const start = match.index;
		return {
			word,
			folded: fold(word),
			start,
			end: start + word.length,
			capital: /^\p{Lu}/u.test(word),
			first: opens(text.slice(0, start))
		};
	});
}

/** Whether a sentence begins after these words: they end in a mark, or are the number of a list line. */
const opens = (before: string) =>
	/^\s*\(?\w{1,3}[.)]\s+$/.test(before) ||
	!/[\p{L}\p{N},;'’)&][^\S\n]*$/u.test(before.replace(/[¿¡"“«(]+$/, ''));

/** As `foldName`, and quick for the plain words of which a letter is made. */
export const fold = (word: string): string =>
	/^[a-z]+$/.test(word) ? word : foldName(word).replace(/'s$/, '');

/** The word alone, and what it is of in English: `Ana’s` is Ana. */
export const baseOf = (said: Said): string => said.folded.replace(/'s$|'$/, '');

/** Where a word, or words one after another, stand in a sentence, as whole words. */
export function placesOf(said: readonly Said[], phrase: string): { start: number; end: number }[] {
	const parts = wordsIn(phrase).map(({ folded }) => folded);
	if (parts.length === 0) return [];
	return said.flatMap((first, i) => {
		if (!parts.every((part, k) => said[i + k]?.folded === part)) return [];
		return [{ start: first.start, end: said[i + parts.length - 1]!.end }];
	});
}
