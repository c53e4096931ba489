import type { Bit } from '#lib/platform/database.ts';
import type { ReadyThanks } from './thanks.ts';
import type { MendReason } from './reason.ts';

export interface SmallChangeRow {
	submissionId: string;
	revisionId: string;
	workId: string;
	fromSubmissionId: string;
	fromRevisionId: string;
	byId: string;
	at: number;
}

/** Where the words of a changed part stand in both texts, in UTF-16 units, and why it was changed. */
export interface ChangedPartRow {
	submissionId: string;
	n: number;
	beforeFrom: number;
	beforeTo: number;
	afterFrom: number;
	afterTo: number;
	reason: MendReason;
	note: string;
}

export interface AuthorKeyRow {
	submissionId: string;
	revisionId: string;
	sha256: string;
	authorId: string;
	agrees: Bit;
	ownSubmissionId: string | null;
	note: string;
	at: number;
}

export interface ThanksRow {
	submissionId: string;
	ready: ReadyThanks | null;
	note: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		smallChange: SmallChangeRow;
		changedPart: ChangedPartRow;
		authorKey: AuthorKeyRow;
		thanks: ThanksRow;
	}
}
