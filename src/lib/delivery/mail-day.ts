export type MailDayStatus = 'planned' | 'released' | 'called-off';

/** What fills the gap when nobody's letter is there for a child. */
export const remedyKinds = [
	'nudge',
	'teacher-note',
	'class-letter',
	'older-student',
	'exception'
] as const;
export type RemedyKind = (typeof remedyKinds)[number];

/** The day on which one class's letters arrive together at the other. */
export interface MailDay {
	readonly id: string;
	readonly exchangeId: string;
	readonly fromClassId: string;
	readonly toClassId: string;
	readonly onDate: string;
	readonly status: MailDayStatus;
	/** Grows with every change on the board, so that a stale page cannot release. */
	readonly version: number;
	readonly places: readonly string[];
}
