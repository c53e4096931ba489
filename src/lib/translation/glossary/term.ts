import type { Locale } from '#lib/i18n/locale.ts';

/** What a translator does with a word: `explain` keeps it and tells children what it is. */
export const strategies = ['translate', 'explain', 'keep', 'forbid'] as const;
export type Strategy = (typeof strategies)[number];

/** As far as finding its other forms goes: a `person` (or animal) is said of both sexes. */
export const parts = ['noun', 'person', 'verb', 'adjective', 'expression'] as const;
export type Part = (typeof parts)[number];

export type TermStatus = 'proposed' | 'agreed' | 'retired';

/** A word on which translators agree, and how it crosses into the other language. */
export interface Term {
	readonly id: string;
	readonly language: Locale;
	/** `…` in it stands for a name. */
	readonly term: string;
	readonly strategy: Strategy;
	/** In the other language, the usual one first. */
	readonly meanings: readonly string[];
	/** What may never stand in the other language. */
	readonly never: readonly string[];
	readonly part: Part;
	readonly region: string;
	/** For adults, by the language of the reader. */
	readonly note: Readonly<Record<Locale, string>>;
	/** For children, by the language of the reader. */
	readonly child: Readonly<Record<Locale, string>>;
	readonly status: TermStatus;
}

/** A stretch of a text, in UTF-16 units. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

export type Found<T> = T & { readonly places: readonly Place[] };
export type FoundTerm = Found<Term>;
