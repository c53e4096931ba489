import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import type { Part, Strategy, TermStatus } from './glossary/term.ts';
import type { SegmentState, TranslationStatus } from './translation.ts';

export interface TextTranslationRow {
	id: string;
	exchangeId: string;
	sourceRevisionId: string;
	sourceSha256: string;
	sourceLanguage: Language;
	targetLanguage: Language;
	fromClassId: string | null;
	status: TranslationStatus;
	translatorId: string | null;
	claimedAt: number | null;
	claimedUntil: number | null;
	revisionId: string | null;
	decisionId: string | null;
	askedAt: number;
	version: Generated<number>;
	/** Of its source. */
	words: Generated<number>;
	/** When it came to a desk for the first time. */
	takenAt: number | null;
	/** When its letter was withdrawn or called back. */
	takenBackAt: number | null;
	/** The translation of an earlier version of the same text, from which words came along. */
	carriedFrom: string | null;
	cut: Generated<number>;
}

export interface SegmentRow {
	translationId: string;
	n: number;
	paragraph: number;
	source: string;
	after: string;
	target: Generated<string>;
	state: Generated<SegmentState>;
	comment: string | null;
	/** Where it stands in the letter, and where the translation tells it. */
	place: Generated<number>;
	told: Generated<number>;
	/** JSON: Seam[]. */
	seams: string | null;
	/** JSON: ids of people whose words were changed, joined or split. */
	alsoBy: string | null;
	savedAt: number | null;
	savedBy: string | null;
}

export interface GlossaryTermRow {
	id: string;
	language: Language;
	term: string;
	folded: string;
	strategy: Strategy;
	meanings: string;
	never: Generated<string>;
	part: Part;
	region: Generated<string>;
	noteEs: Generated<string>;
	noteEn: Generated<string>;
	childEs: Generated<string>;
	childEn: Generated<string>;
	status: TermStatus;
	proposedBy: string | null;
	proposedByClass: string | null;
	proposedAt: number;
	endedAt: number | null;
	/** The file that it came with. */
	fromFile: string | null;
	/** The agreed wording in whose place it stands, or would. */
	replaces: string | null;
}

export interface GlossaryAgreementRow {
	termId: string;
	communityId: string;
	personId: string;
	at: number;
}

export interface GlossaryCommentRow {
	id: string;
	termId: string;
	authorId: string;
	text: string;
	at: number;
}

export interface GlossaryQuestionRow {
	id: string;
	translationId: string;
	classId: string;
	askedBy: string;
	word: string;
	askedAt: number;
	answeredBy: string | null;
	answeredAt: number | null;
	termId: string | null;
}

export interface HandOverRow {
	id: string;
	translationId: string;
	fromId: string;
	toId: string | null;
	note: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		glossaryTerm: GlossaryTermRow;
		glossaryAgreement: GlossaryAgreementRow;
		glossaryComment: GlossaryCommentRow;
		glossaryQuestion: GlossaryQuestionRow;
		textTranslation: TextTranslationRow;
		segment: SegmentRow;
		handOver: HandOverRow;
	}
}
