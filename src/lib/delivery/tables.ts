import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { MailDayStatus, RemedyKind } from './mail-day.ts';
import type { DoubtKind, DoubtStatus, RightReason } from './doubting/doubt.ts';
import type { Measure } from './numbers/measure.ts';
import type { ReportOutcome, ReportPicture } from './reporting/report.ts';

export interface MailDayRow {
	id: string;
	exchangeId: string;
	fromClassId: string;
	onDate: string;
	status: MailDayStatus;
	version: Generated<number>;
	releasedAt: number | null;
	releasedBy: string | null;
}

export interface ReleaseItemRow {
	id: string;
	mailDayId: string;
	letterId: string;
	authorId: string;
	toChildId: string | null;
	toClassId: string;
	decisionId: string;
	revisionId: string;
	sha256: string;
	outcome: Generated<'approve'>;
	translationDecisionId: string | null;
	translationRevisionId: string | null;
	translationSha256: string | null;
	releasedAt: number;
	recalledAt: number | null;
	recalledBy: string | null;
}

export interface PhotoReleaseRow {
	id: string;
	mailDayId: string;
	photoId: string;
	pictureId: string;
	authorId: string;
	toClassId: string;
	decisionId: string;
	revisionId: string;
	sha256: string;
	outcome: Generated<'approve'>;
	translationDecisionId: string | null;
	translationRevisionId: string | null;
	translationSha256: string | null;
	releasedAt: number;
	recalledAt: number | null;
	recalledBy: string | null;
}

/** A newer translation beside a delivered letter; the first is the one of the release. */
export interface CorrectedTranslationRow {
	releaseItemId: string;
	n: number;
	decisionId: string;
	revisionId: string;
	sha256: string;
	sourceSha256: string;
	outcome: Generated<'approve'>;
	at: number;
}

export interface TranslationDoubtRow {
	id: string;
	letterId: string;
	translationId: string;
	revisionId: string;
	askerId: string;
	classId: string;
	kind: DoubtKind;
	sourceStart: number | null;
	sourceEnd: number | null;
	words: Generated<string>;
	askedAt: number;
	status: Generated<DoubtStatus>;
	answeredBy: string | null;
	answeredAt: number | null;
	reason: RightReason | null;
	answer: Generated<string>;
	note: Generated<string>;
	endedAt: number | null;
	heardAt: number | null;
}

export interface OpenedLetterRow {
	letterId: string;
	personId: string;
	at: number;
}

export interface PresenceRow {
	mailDayId: string;
	childId: string;
	present: Bit;
	markedBy: string;
	at: number;
}

export interface RemedyRow {
	id: string;
	mailDayId: string;
	/** Null when it is for the whole class. */
	childId: string | null;
	kind: RemedyKind;
	reason: string;
	letterId: string | null;
	madeBy: string;
	at: number;
}

export interface LetterReportRow {
	id: string;
	letterId: string;
	reporterId: string;
	classId: string;
	picture: ReportPicture;
	words: Generated<string>;
	wholeClass: Generated<Bit>;
	hidden: Generated<Bit>;
	reportedAt: number;
	claimedBy: string | null;
	claimedAt: number | null;
	claimedUntil: number | null;
	endedAt: number | null;
	outcome: ReportOutcome | null;
	endedBy: string | null;
	answer: Generated<string>;
	heardAt: number | null;
}

export interface DayNumberRow {
	onDate: string;
	exchangeId: string;
	fromCommunityId: string;
	measure: Measure;
	item: string;
	tenths: number;
	n: number;
}

export interface DayPeopleRow {
	onDate: string;
	communityId: string;
	item: string;
	n: number;
}

export interface DayCountedRow {
	communityId: string;
	onDate: string;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		mailDay: MailDayRow;
		releaseItem: ReleaseItemRow;
		photoRelease: PhotoReleaseRow;
		openedLetter: OpenedLetterRow;
		presence: PresenceRow;
		remedy: RemedyRow;
		dayNumber: DayNumberRow;
		dayPeople: DayPeopleRow;
		dayCounted: DayCountedRow;
		letterReport: LetterReportRow;
		correctedTranslation: CorrectedTranslationRow;
		translationDoubt: TranslationDoubtRow;
	}
}
