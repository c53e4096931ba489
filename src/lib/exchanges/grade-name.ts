import type { T } from '#lib/i18n/words.ts';

const early: Record<number, 'k4' | 'k5' | 'k6'> = { '-2': 'k4', '-1': 'k5', 0: 'k6' };

/** A grade as the reader's country says it: "Grade 4", "4.º grado", "Kindergarten", "Parvularia 6". */
export function gradeName(t: T, grade: number): string {
	const beforeFirst = early[grade];
	if (beforeFirst) return t(`exchanges:grade.${beforeFirst}`);
	if (grade > 9) return t('exchanges:grade.high', { n: grade, year: grade - 9 });
	return t('exchanges:grade.n', { n: grade });
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
