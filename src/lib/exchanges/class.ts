import type { Locale } from '#lib/i18n/locale.ts';

/** A class as its pages and policies know it. Grades are numbers on the scale of `grades.ts`. */
export interface SchoolClass {
	readonly id: string;
	readonly name: string;
	readonly schoolId: string;
	readonly schoolName: string;
	readonly communityId: string;
	readonly communityName: string;
	readonly country: 'SV' | 'US';
	readonly timeZone: string;
	readonly grades: readonly number[];
	/** Languages that the class reads without a translation. */
	readonly reads: readonly Locale[];
	/** The class and its community: where the roles that look after it count. */
	readonly places: readonly string[];
}
