import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { ExchangeStatus } from './exchange.ts';
import type { FourEyes } from './four-eyes.ts';

export interface SchoolRow {
	id: string;
	communityId: string;
	name: string;
}

export interface CalendarEntryRow {
	id: string;
	schoolId: string;
	kind: 'term' | 'break';
	name: string;
	fromOn: string;
	untilOn: string;
}

export interface ClassRow {
	id: string;
	schoolId: string;
	name: string;
	grades: string;
	reads: string;
	code: string | null;
	codeUntil: string | null;
	openUntil: number | null;
	createdAt: number;
}

export interface ClassTeacherRow {
	classId: string;
	personId: string;
	fromOn: string;
	untilOn: string | null;
}

export interface EnrolmentRow {
	id: string;
	childId: string;
	classId: string;
	letterName: string;
	foldedName: string;
	nameToPrint: string | null;
	grade: number;
	ageBand: string;
	dictation: Generated<Bit>;
	fromAt: number;
	leftAt: number | null;
}

export interface ReturningChildRow {
	childId: string;
	toClassId: string;
	offeredBy: string;
	at: number;
}

export interface RosterConstraintRow {
	id: string;
	classId: string;
	kind: 'together' | 'apart';
	childA: string;
	childB: string;
	at: number;
}

export interface SeasonRow {
	id: string;
	name: string;
	fromOn: string;
	untilOn: string;
	gradeShift: Generated<Bit>;
}

export interface ExchangeRow {
	id: string;
	classA: string;
	classB: string;
	communityA: string;
	communityB: string;
	seasonId: string;
	status: ExchangeStatus;
	proposedBy: string;
	proposedAt: number;
	acceptedBy: string | null;
	acceptedAt: number | null;
	normsAtA: number | null;
	normsAtB: number | null;
	openedBy: string | null;
	openedAt: number | null;
	closedBy: string | null;
	closedAt: number | null;
	/** What the last matching drew its lots from. */
	matchingSeed: string | null;
	mostPerChild: Generated<number>;
	fourEyes: Generated<FourEyes>;
	/** A machine may propose words to those who translate its letters. */
	machineDrafts: Generated<Bit>;
}

export interface NormRow {
	id: string;
	exchangeId: string;
	position: number;
	textEs: string;
	textEn: string;
}

export interface PairRow {
	id: string;
	exchangeId: string;
	childA: string;
	childB: string;
	fixed: Generated<Bit>;
	reason: string;
	madeAt: number;
	endedAt: number | null;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		school: SchoolRow;
		calendarEntry: CalendarEntryRow;
		class: ClassRow;
		classTeacher: ClassTeacherRow;
		enrolment: EnrolmentRow;
		returningChild: ReturningChildRow;
		rosterConstraint: RosterConstraintRow;
		season: SeasonRow;
		exchange: ExchangeRow;
		norm: NormRow;
		pair: PairRow;
	}
}
