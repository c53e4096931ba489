import type { T } from '#lib/i18n/words.ts';

/** Grades that have a name of their own; 1 to 9 are counted. */
const named: Record<number, 'k4' | 'k5' | 'k6' | 'high10' | 'high11' | 'high12'> = {
	'-2': 'k4',
	'-1': 'k5',
	0: 'k6',
	10: 'high10',
	11: 'high11',
	12: 'high12'
};

/** A grade as the reader's country says it: "Grade 4", "4.º grado", "Kindergarten", "Parvularia 6". */
export function gradeName(t: T, grade: number): string {
	const name = named[grade];
	return name ? t(`exchanges:grade.${name}`) : t('exchanges:grade.n', { n: grade });
}

/** "7 to 9 years". */
export function bandName(t: T, ageBand: string): string {
	const [from = '', to = from] = ageBand.split('-');
	return t('exchanges:ages', { from, to });
}

/** "7–9", under a heading that says what it is. */
export const bandRange = (ageBand: string): string => ageBand.replace('-', '–');

/** "Grade 2, Grade 3 and Grade 4". */
export const gradeNames = (t: T, tag: string, grades: readonly number[]): string =>
	new Intl.ListFormat(tag, { type: 'conjunction' }).format(
		grades.map((grade) => gradeName(t, grade))
	);
