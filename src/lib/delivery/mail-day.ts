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
	/** A day in the zone of the sending class's community. */
	readonly onDate: string;
	readonly timeZone: string;
	readonly status: MailDayStatus;
	/** Grows with every change on the board, so that a stale page cannot release. */
	readonly version: number;
	readonly releasedAt: number | null;
	/** Whether its exchange is open: in a closed one it only carries what is on the way. */
	readonly open: boolean;
	readonly places: readonly string[];
}

/** One direction of an exchange, whose mail days somebody plans. */
export interface Route {
	readonly exchangeId: string;
	readonly fromClassId: string;
	readonly toClassId: string;
	readonly timeZone: string;
	readonly places: readonly string[];
	/** A closed exchange begins nothing new; its coordinator may plan one last day for what is on the way. */
	readonly open: boolean;
}

/** A class whose mail somebody looks at. */
export interface ClassMail {
	readonly id: string;
	readonly name: string;
	/** The class's community and its exchanges. */
	readonly places: readonly string[];
}
