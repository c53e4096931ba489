import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import './excerpting/tables.ts';
import './picturing/tables.ts';
import type { ThanksPhrase } from './thanking/thanks.ts';
import type { VersionReason } from './writing/version.ts';
import type { Audience, Licence, WorkKind, WorkStatus } from './work.ts';

export interface LibraryWorkRow {
	id: string;
	kind: WorkKind;
	classId: string;
	exchangeId: string | null;
	authorId: string;
	language: Language;
	/** JSON: of a lesson a `Plan`. */
	doc: string;
	status: WorkStatus;
	state: string;
	audience: Audience;
	licence: Licence;
	revisionId: string | null;
	adaptedFrom: string | null;
	adaptedFromRevision: string | null;
	about: string | null;
	version: Generated<number>;
	createdAt: number;
	updatedAt: number;
}

export interface LibraryVersionRow {
	workId: string;
	n: number;
	doc: string;
	madeBy: string;
	at: number;
	why: VersionReason;
}

/** What was frozen with which words, and for whom. */
export interface LibraryRevisionRow {
	revisionId: string;
	workId: string;
	audience: Audience;
	licence: Licence;
	doc: string;
}

export interface LibraryReleaseRow {
	id: string;
	workId: string;
	exchangeId: string;
	audience: Audience;
	licence: Licence;
	decisionId: string;
	revisionId: string;
	sha256: string;
	outcome: Generated<'approve'>;
	releasedAt: number;
	endedAt: number | null;
	endedBy: string | null;
}

/** The approved translation of what is released. */
export interface LibraryWordsRow {
	releaseId: string;
	sourceSha256: string;
	language: Language;
	decisionId: string;
	revisionId: string;
	sha256: string;
	outcome: Generated<'approve'>;
	at: number;
}

/** Said by whoever made what a work was made of, or tells about. */
export interface LessonThanksRow {
	workId: string;
	personId: string;
	phrase: ThanksPhrase;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		libraryWork: LibraryWorkRow;
		libraryVersion: LibraryVersionRow;
		libraryRevision: LibraryRevisionRow;
		libraryRelease: LibraryReleaseRow;
		libraryWords: LibraryWordsRow;
		lessonThanks: LessonThanksRow;
	}
}
