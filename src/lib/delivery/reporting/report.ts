import type { LetterStatus } from '#lib/letters/letter.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** What a reader points at to say what is wrong, in the order of the page. */
export const reportPictures = ['afraid', 'mean', 'other'] as const;
export type ReportPicture = (typeof reportPictures)[number];

/**
 * How it ended: the letter came back to its reader, it was called back, it was called back and is in review
 * again to be protected, or two named people look after it.
 */
export const reportOutcomes = ['left', 'recalled', 'protected', 'safeguarded'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** A reader's report of one letter, as policies and use cases look at it. */
export interface Report {
	readonly id: string;
	readonly letterId: string;
	readonly reporterId: string;
	readonly reporterKind: 'adult' | 'child';
	/** In which the answer reaches the reporter. */
	readonly reporterLanguage: Locale;
	/** Where the letter was read. */
	readonly classId: string;
	readonly picture: ReportPicture;
	/** What the reporter wrote beside the picture; often nothing. */
	readonly words: string;
	readonly reportedAt: number;
	readonly claimedBy: string | null;
	readonly claimedAt: number | null;
	readonly claimedUntil: number | null;
	readonly endedAt: number | null;
	readonly outcome: ReportOutcome | null;
	readonly endedBy: string | null;
	readonly letter: ReportedLetter;
}

export interface ReportedLetter {
	readonly exchangeId: string;
	readonly authorId: string;
	/** Only what is delivered is looked at: while two named people have it, a report waits for them. */
	readonly status: LetterStatus;
	/** Of the letter, and of its translation where there is one. */
	readonly languages: readonly Locale[];
	/** Both classes of the exchange. */
	readonly classIds: readonly string[];
	/** The exchange and both communities. */
	readonly places: readonly string[];
	/** Whoever typed or translated it: they never decide about it. */
	readonly makers: readonly string[];
	/** Whoever approved it or its translation: somebody else looks first. */
	readonly approvers: readonly string[];
}

/** Longest words of a reader, and of the answer to them, UTF-16 units. */
export const longestWords = 300;
export const longestAnswer = 600;
