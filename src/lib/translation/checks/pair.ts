import type { Locale } from '#lib/i18n/locale.ts';

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

export type Strategy = 'translate' | 'explain' | 'keep' | 'forbid';

/** A word on which translators agree, that stands in the text. */
export interface AgreedWord {
	readonly term: string;
	/** In the other language. */
	readonly meanings: readonly string[];
	readonly strategy: Strategy;
	/** The sentences in which it stands, in whichever form. */
	readonly in: readonly number[];
}

export interface CheckContext {
	readonly from: Locale;
	readonly to: Locale;
	/** Names of people and places around the letter that must stay as they are. */
	readonly names: readonly string[];
	readonly terms: readonly AgreedWord[];
	/** Words of the other language that hurt. */
	readonly forbidden: readonly string[];
}

/** A translation is checked sentence by sentence as it grows: only what is written is compared. */
export const written = (pairs: readonly Pair[]): Pair[] =>
	pairs.filter(({ source, target }) => source.trim() !== '' && target.trim() !== '');
