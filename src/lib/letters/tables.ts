import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import type { LetterKind, LetterStatus } from './letter.ts';

export interface LetterRow {
	id: string;
	exchangeId: string;
	kind: LetterKind;
	authorId: string;
	authorClassId: string;
	pairId: string | null;
	recipientId: string | null;
	recipientClassId: string;
	language: Language;
	stamp: string;
	answersId: string | null;
	status: LetterStatus;
	state: string;
	revisionId: string | null;
	decisionId: string | null;
	version: Generated<number>;
	createdAt: number;
	updatedAt: number;
}

export interface LetterDraftRow {
	letterId: string;
	text: string;
	version: number;
	savedAt: number;
	savedBy: string;
}

export interface LetterVersionRow {
	id: string;
	letterId: string;
	text: string;
	why: string;
	savedBy: string;
	savedAt: number;
	/** It lay beside the letter when words of it were covered: nobody reads it but two named people. */
	sealedAt: Generated<number | null>;
}

export interface AnsweredQuestionRow {
	letterId: string;
	n: number;
	answeredBy: string;
	at: number;
}

export interface CorrectionRow {
	letterId: string;
	authorId: string;
	at: number;
	seenAt: number | null;
}

export interface DraftKeyRow {
	personId: string;
	key: string;
	madeAt: number;
}

export interface SecondLookRow {
	id: string;
	letterId: string;
	askedBy: string;
	words: Generated<string>;
	decisionId: string;
	submissionId: string;
	askedAt: number;
}

/** Words of one letter went into another of the same author. */
export interface WordsFromRow {
	letterId: string;
	fromId: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		letter: LetterRow;
		letterDraft: LetterDraftRow;
		letterVersion: LetterVersionRow;
		answeredQuestion: AnsweredQuestionRow;
		correction: CorrectionRow;
		draftKey: DraftKeyRow;
		secondLook: SecondLookRow;
		wordsFrom: WordsFromRow;
	}
}
