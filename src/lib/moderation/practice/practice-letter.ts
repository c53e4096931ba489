import type { Locale } from '#lib/i18n/locale.ts';
import type { Outcome } from '../submission.ts';

/** An invented letter on which reviewers learn; nobody wrote it and nobody gets it. */
export interface PracticeLetter {
	/** Stays the same for ever: answers point to it. */
	readonly n: number;
	readonly language: Locale;
	/** An invented letter name, and how old the child would be. */
	readonly name: string;
	readonly ageBand: string;
	readonly text: string;
	readonly expected: Outcome;
	/** Said after the answer, kindly, in the reader's language. */
	readonly why: Record<Locale, string>;
}
