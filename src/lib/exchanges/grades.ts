import { foldName } from '#lib/platform/text.ts';

/**
 * Ages in years, both ends included. A child's band is their own: in a multigrade class with
 * *sobreedad* it need not follow from the grade.
 */
export const ageBands = ['4-6', '7-9', '10-12', '13-15', '16-18'] as const;
export type AgeBand = (typeof ageBands)[number];

/**
 * Grades are numbers on one scale for both countries: 1–9 as they are called; 10–12 bachillerato
 * and high school; 0 parvularia 6 and kindergarten, −1 parvularia 5 and JK, −2 parvularia 4 and
 * preschool.
 */
export const lowestGrade = -2;
export const highestGrade = 12;

/** The usual band of a grade, where nobody said the age: in first grade children turn seven. */
export const bandOfGrade = (grade: number): AgeBand => bandOfAge(grade + 6) ?? '16-18';

export function bandOfAge(age: number): AgeBand | null {
	if (age < 4 || age > 19) return null;
	return ageBands[Math.min(4, Math.max(0, Math.floor((age - 4) / 3)))] ?? null;
}

const ordinals = 'primer segund tercer cuart quint sext septim octav noven'.split(' ');
const numerals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "4", "4.º", "4to grado", "cuarto", "4th grade", "K", "parvularia 5", "2.º bachillerato". Null: not a grade. */
export function readGrade(text: string): number | null {
	const said = foldName(text)
		.replace(/[.ºª°]/g, '')
		.replace(/\b(grado|grade|ano|de)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (/^(k|kinder|kindergarten)$/.test(said)) return 0;
	if (/^(jk|pre ?k|prekinder)$/.test(said)) return -1;
	if (said === 'preschool') return -2;
	const early = /^(?:parvularia|kinder|p) ?([456])$/.exec(said)?.[1];
	if (early) return Number(early) - 6;
	const late = /^bachillerato ([123])(?:er|ro|do|o)?$|^([123])(?:er|ro|do|o)? bachillerato$/.exec(
		said
	);
	if (late) return 9 + Number(late[1] ?? late[2]);
	const number = /^(-?\d{1,2}) ?(?:ro|er|do|to|mo|vo|no|o|a|st|nd|rd|th)?$/.exec(said)?.[1];
	if (number) return inRange(Number(number));
	const ordinal = ordinals.findIndex(
		(stem) => said === stem || said === `${stem}o` || said === `${stem}a`
	);
	const numeral = numerals.indexOf(said);
	return inRange(Math.max(ordinal, numeral) + 1 || NaN);
}

const inRange = (grade: number) => (grade >= lowestGrade && grade <= highestGrade ? grade : null);

/** "7-9", "7 a 9", "8", "8 años": the band, or the band in which that age (or the middle of the ages) falls. */
export function readAgeBand(text: string): AgeBand | null {
	const [, from, until] =
		/^(\d{1,2})(?: ?(?:-|–|a|to) ?(\d{1,2}))?(?: ?(?:anos?|years?|yrs?)(?: old)?)?$/.exec(
			foldName(text)
		) ?? [];
	if (from === undefined) return null;
	return bandOfAge(Math.floor((Number(from) + Number(until ?? from)) / 2));
}
