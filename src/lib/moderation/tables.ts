import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { FlagReason } from './deciding/seen-fine.ts';
import type { FlagGroup, FlagKind } from './scanning/flag.ts';
import type {
	Language,
	Outcome,
	ReturnReason,
	SubmissionKind,
	SubmissionStatus
} from './submission.ts';

export interface RevisionRow {
	id: string;
	kind: SubmissionKind;
	workId: string;
	n: number;
	authorId: string;
	madeBy: string;
	language: Language;
	text: string;
	sha256: string;
	sourceSha256: string | null;
	madeAt: number;
}

export interface SubmissionRow {
	id: string;
	kind: SubmissionKind;
	workId: string;
	exchangeId: string;
	revisionId: string;
	sha256: string;
	authorId: string;
	language: Language;
	sourceLanguage: Language | null;
	writtenBy: string;
	fromClassId: string | null;
	status: SubmissionStatus;
	submittedAt: number;
	claimedBy: string | null;
	claimedAt: number | null;
	claimedUntil: number | null;
	decidedAt: number | null;
	urgent: Generated<Bit>;
	byStudent: Generated<Bit>;
	mentorId: string | null;
	twoKeys: Generated<Bit>;
}

export interface SubmissionMakerRow {
	submissionId: string;
	personId: string;
}

export interface DecisionRow {
	id: string;
	submissionId: string;
	revisionId: string;
	sha256: string;
	authorId: string;
	reviewerId: string;
	outcome: Outcome;
	reason: ReturnReason | null;
	note: Generated<string>;
	at: number;
}

export interface ScanRow {
	revisionId: string;
	status: 'done' | 'failed';
	at: number;
}

export interface FlagRow {
	id: string;
	revisionId: string;
	n: number;
	kind: FlagKind;
	why: string;
	fromUnit: number;
	toUnit: number;
	/** Percent. */
	confidence: number;
}

export interface FlagAnswerRow {
	flagId: string;
	personId: string;
	at: number;
}

export interface FlagReasonRow {
	decisionId: string;
	flagGroup: FlagGroup | 'not-scanned';
	reason: FlagReason;
	note: Generated<string>;
}

/** The same of whoever turned the first of two keys, which is no decision. */
export interface FirstKeyReasonRow extends Omit<FlagReasonRow, 'decisionId'> {
	submissionId: string;
	personId: string;
}

export interface ReturnReasonRow {
	id: string;
	position: number;
	ofLetters: Bit;
	ofTranslations: Bit;
	ofRecalls: Bit;
	ofPhotos: Generated<Bit>;
	ofLessons: Generated<Bit>;
	labelEn: string;
	labelEs: string;
	childEn: string;
	childEs: string;
	translatorEn: string;
	translatorEs: string;
	retiredAt: number | null;
}

export interface ReviewCommentRow {
	decisionId: string;
	n: number;
	fromUnit: number;
	toUnit: number;
	comment: string;
}

export interface SafeguardLeadRow {
	communityId: string;
	rank: 1 | 2;
	personId: string;
	namedBy: string;
	at: number;
}

export interface SealRow {
	revisionId: string;
	workId: string;
	why: 'protect' | 'safeguard';
	at: number;
}

export interface SecondOpinionRow {
	id: string;
	submissionId: string;
	askedBy: string;
	question: string;
	at: number;
}

export interface FirstKeyRow {
	submissionId: string;
	personId: string;
	communityId: string;
	sha256: string;
	at: number;
}

export interface PracticeRoundRow {
	personId: string;
	round: number;
	begunAt: number;
	finishedAt: number | null;
}

export interface PracticeAnswerRow {
	personId: string;
	round: number;
	n: number;
	outcome: Outcome;
	expected: Outcome;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		revision: RevisionRow;
		submission: SubmissionRow;
		submissionMaker: SubmissionMakerRow;
		decision: DecisionRow;
		firstKey: FirstKeyRow;
		firstKeyReason: FirstKeyReasonRow;
		practiceRound: PracticeRoundRow;
		practiceAnswer: PracticeAnswerRow;
		scan: ScanRow;
		flag: FlagRow;
		flagAnswer: FlagAnswerRow;
		flagReason: FlagReasonRow;
		reviewComment: ReviewCommentRow;
		returnReason: ReturnReasonRow;
		safeguardLead: SafeguardLeadRow;
		seal: SealRow;
		secondOpinion: SecondOpinionRow;
	}
}
