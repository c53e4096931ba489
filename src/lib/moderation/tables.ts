import type { Generated } from 'kysely';
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

declare module '#lib/platform/database.ts' {
	interface Database {
		revision: RevisionRow;
		submission: SubmissionRow;
		submissionMaker: SubmissionMakerRow;
		decision: DecisionRow;
	}
}
