import type { Locale } from '#lib/i18n/locale.ts';

/** A class of a school: one teacher or more, children of one grade or of several. */
export interface SchoolClass {
	readonly id: string;
	readonly name: string;
	readonly schoolId: string;
	readonly schoolName: string;
	readonly communityId: string;
	readonly timeZone: string;
	readonly grades: readonly number[];
	/** Languages that the class reads without a translation. */
	readonly reads: readonly Locale[];
	/** What children type at the door; null until the class is opened for the first time. */
	readonly code: string | null;
	/** The last day of the code, in the community's zone. */
	readonly codeUntil: string | null;
	/** Until when children may come in; null or past: the door is closed. */
	readonly openUntil: number | null;
}

export const isOpen = (klass: Pick<SchoolClass, 'openUntil'>, now: number): boolean =>
	klass.openUntil !== null && klass.openUntil > now;
