import type { Locale } from '#lib/i18n/locale.ts';
import { termsIn } from './finding.ts';
import type { Part, Term } from './term.ts';

export type Explained = Pick<Term, 'term' | 'part' | 'child'>;

export interface ReadLetter {
	readonly text: string;
	readonly language: Locale;
	readonly translation: string | null;
	readonly translationLanguage: Locale | null;
}

/** Under a letter: a word of its first language, and what it is in the language of its reader. */
export interface WordNote {
	readonly word: string;
	/** By which its other forms are found. */
	readonly part: Part;
	readonly wordLanguage: Locale;
	readonly note: string;
	readonly language: Locale;
}

/** Words that stayed in the translation come first, then those of the original alone. */
export function notesOn(letter: ReadLetter, terms: readonly Explained[]): WordNote[] {
	const { text, language: wordLanguage, translation, translationLanguage } = letter;
	const language = translation === null ? wordLanguage : (translationLanguage ?? wordLanguage);
	return termsIn(`${translation ?? ''}\n\n${text}`, wordLanguage, terms)
		.map(({ term, part, child }) => ({
			word: term,
			part,
			wordLanguage,
			note: child[language],
			language
		}))
		.filter(({ note }) => note !== '');
}
