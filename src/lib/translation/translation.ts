import type { Language } from '#lib/moderation/submission.ts';

export type TranslationStatus =
	'waiting' | 'translating' | 'in-review' | 'approved' | 'returned' | 'withdrawn';

export type SegmentState = 'empty' | 'draft' | 'done' | 'returned';

/** One text to be carried from one human language into another. */
export interface TextTranslation {
	readonly id: string;
	readonly exchangeId: string;
	readonly sourceRevisionId: string;
	readonly sourceSha256: string;
	readonly sourceLanguage: Language;
	readonly targetLanguage: Language;
	readonly status: TranslationStatus;
	readonly translatorId: string | null;
	readonly claimedUntil: number | null;
	readonly revisionId: string | null;
	readonly decisionId: string | null;
	readonly askedAt: number;
	readonly version: number;
	readonly places: readonly string[];
	readonly classIds: readonly string[];
	readonly sourceAuthorId: string;
}

/** A sentence, or a line of a poem or list, and its translation. */
export interface Segment {
	readonly n: number;
	readonly paragraph: number;
	readonly source: string;
	/** The white space that follows in the source: a space, a line break, an empty line. */
	readonly after: string;
	readonly target: string;
	readonly state: SegmentState;
	/** What the reviewer said about it. */
	readonly comment: string | null;
}
