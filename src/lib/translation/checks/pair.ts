import type { Locale } from '#lib/i18n/locale.ts';
import type { Term } from '../glossary/term.ts';

/** A sentence and what was written for it. */
export interface Pair {
	readonly n: number;
	readonly paragraph: number;
	readonly source: string;
	readonly target: string;
}

/** A stretch of a sentence, in UTF-16 units of the side on which it stands. */
export interface Place {
	readonly side: 'source' | 'target';
	readonly start: number;
	readonly end: number;
}

/** A word on which translators agree, that stands in the text. */
export type AgreedWord = Pick<Term, 'term' | 'part' | 'meanings' | 'strategy'>;

/** A word that may not stand in a translation, and the language by which its other forms are known. */
export interface ForbiddenWord extends Pick<Term, 'term' | 'part'> {
	readonly language: Locale;
}

export interface CheckContext {
	readonly from: Locale;
	readonly to: Locale;
	/** Names of people and places around the letter that must stay as they are. */
	readonly names: readonly string[];
	readonly terms: readonly AgreedWord[];
	/** Words that hurt, of either language. */
	readonly forbidden: readonly ForbiddenWord[];
}

/** A translation is checked sentence by sentence as it grows: only what is written is compared. */
export const written = (pairs: readonly Pair[]): Pair[] =>
	pairs.filter(({ source, target }) => source.trim() !== '' && target.trim() !== '');
