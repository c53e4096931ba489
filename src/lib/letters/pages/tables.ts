import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { PageKind } from './page.ts';

/** A photographed page that lies with the letter on the desk. */
export interface LetterPageRow {
	id: string;
	letterId: string;
	n: number;
	kind: PageKind;
	pictureId: string;
	/** Null where it was brought in without a sheet of ours. */
	sheetId: string | null;
	alt: Generated<string>;
	by: string;
	at: number;
}

/** One that was frozen with a revision. */
export interface PageRevisionRow {
	revisionId: string;
	n: number;
	kind: PageKind;
	pictureId: string;
	alt: Generated<string>;
}

/** The words as the child wrote them, while somebody types; the lightly normalised reading is the draft of the letter. */
export interface WrittenDraftRow {
	letterId: string;
	text: string;
	version: number;
	savedAt: number;
	savedBy: string;
}

export interface WrittenRevisionRow {
	revisionId: string;
	text: string;
}

/** A page was sent, large enough to read, to somebody who held the letter for review. */
export interface PageLookRow {
	revisionId: string;
	pictureId: string;
	personId: string;
	at: number;
}

/** Whether a class wants somebody else to compare what was typed with the page. */
export interface ComparingChoiceRow {
	classId: string;
	wanted: Bit;
	by: string;
	at: number;
}

export interface ComparingHelperRow {
	id: string;
	classId: string;
	personId: string;
	namedBy: string;
	at: number;
	endedAt: number | null;
}

/** Somebody compared both texts with the pages, as they stood then. */
export interface PageComparedRow {
	letterId: string;
	personId: string;
	writtenVersion: number;
	readingVersion: number;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		letterPage: LetterPageRow;
		pageRevision: PageRevisionRow;
		writtenDraft: WrittenDraftRow;
		writtenRevision: WrittenRevisionRow;
		pageLook: PageLookRow;
		comparingChoice: ComparingChoiceRow;
		comparingHelper: ComparingHelperRow;
		pageCompared: PageComparedRow;
	}
}
