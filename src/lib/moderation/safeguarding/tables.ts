import type { Generated } from 'kysely';
import type { Country } from '#lib/identity/communities/communities.ts';
import type { CallReason, Ending, EntryKind, GuideKind } from './case.ts';

export interface SafeguardCaseRow {
	id: string;
	communityId: string;
	exchangeId: string;
	workId: string;
	revisionId: string;
	writtenBy: string;
	fromStatus: string;
	openedBy: string;
	openedAt: number;
	worry: Generated<string>;
	closedBy: string | null;
	closedAt: number | null;
	statement: Generated<string>;
	ending: Ending | null;
	endedBy: string | null;
	endedAt: number | null;
	erasedAt: number | null;
}

/** Every letter that a case holds: the one about which somebody pressed, and those with the same words. */
export interface SafeguardHeldRow {
	caseId: string;
	workId: string;
	fromStatus: string;
	at: number;
}

export interface SafeguardEntryRow {
	id: string;
	caseId: string;
	personId: string;
	at: number;
	kind: EntryKind;
	words: Generated<string>;
	fileName: Generated<string>;
	fileSize: number | null;
	fileSha256: string | null;
}

export interface SafeguardGuideRow {
	id: string;
	country: Country;
	kind: GuideKind;
	position: number;
	wordsEs: string;
	wordsEn: string;
	phone: Generated<string>;
	withinHours: number | null;
	checkedBy: string | null;
	checkedAt: number | null;
	removedAt: number | null;
}

export interface SafeguardTickRow {
	caseId: string;
	guideId: string;
	personId: string;
	at: number;
	wordsEs: string;
	wordsEn: string;
}

export interface SafeguardCallRow {
	id: string;
	caseId: string;
	personId: string;
	why: CallReason;
	at: number;
	mailedAt: number | null;
	failedAt: number | null;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		safeguardCase: SafeguardCaseRow;
		safeguardHeld: SafeguardHeldRow;
		safeguardEntry: SafeguardEntryRow;
		safeguardGuide: SafeguardGuideRow;
		safeguardTick: SafeguardTickRow;
		safeguardCall: SafeguardCallRow;
	}
}
