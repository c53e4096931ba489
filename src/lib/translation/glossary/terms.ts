import { foldName } from '#lib/platform/text.ts';

export interface Term {
	term: string;
	/** In the other language. */
	meaning: string;
	/** It stays in its language, with a note. */
	keep: boolean;
}

/** Which words of the glossary stand in a text, each once, in the order of the text; also in the plural. */
export function termsIn<T extends Pick<Term, 'term'>>(text: string, terms: readonly T[]): T[] {
	const words = ` ${foldName(text.replace(/[^\p{L}\p{N}'’]+/gu, ' '))} `;
	return terms
		.map((term) => ({ term, at: placeOf(words, foldName(term.term)) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ term }) => term);
}

/** The first of the word and its plurals. */
function placeOf(words: string, term: string): number {
	const places = [term, `${term}s`, `${term}es`].map((form) => words.indexOf(` ${form} `));
	const found = places.filter((at) => at >= 0);
	return found.length > 0 ? Math.min(...found) : -1;
}
