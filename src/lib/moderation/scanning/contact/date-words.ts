import { heard, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import { smallNumber } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';

export const months =
	words(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
	january february march april may june july august september october november december
	ene feb mar abr jun jul ago sep sept oct nov dic jan apr aug dec febuary feburary janury ocotber novemer desember ogost henero febrer0 agost septimbre otubre janury jan janurary febuary marsh apirl abrl juney jully agust septiembr setember octuber novembre desember dicienbre
	novienbre disiembre dizembre febuary januray agusto setienbre obtubre`);

const heardMonths = heard(
	'enero febrero marzo abril junio julio agosto septiembre setiembre octubre noviembre diciembre'
);

/** A day and a month somewhere in a text, and the year if it stands there too. */
export interface Day {
	readonly first: number;
	readonly after: number;
	readonly year: number | null;
}

export const isChildYear = (year: number | null) => year !== null && year >= 2004 && year <= 2027;

/** 2014, "14", "'14" and "014" alike; null when it is no year. */
export function yearOf({ digits }: Atom): number | null {
	const value = Number(digits);
	if (digits.length === 4) return value >= 1880 && value <= 2035 ? value : null;
	if (digits.length === 3) return digits.startsWith('0') && value <= 26 ? 2000 + value : null;
	if (digits.length !== 2) return null;
	return value <= 26 ? 2000 + value : value >= 40 ? 1900 + value : null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const monthOrdinals =
	words(`primer primero segundo tercer tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo ultimo
	first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th`);

/** How many tokens from here on name a month: "marzo", "ninth month", "mes VI", "mes ocho", "III" between marks. */
export function monthAt(tokens: readonly Token[], i: number): number {
	const { text } = tokens[i]!;
	if (months.has(text) || (text.length > 4 && heardMonths.has(text))) return 1;
	const next = tokens[i + 1]?.text ?? '';
	if (monthOrdinals.has(text) && (next === 'mes' || next === 'month')) return 2;
	if (text === 'mes' || text === 'month') {
		const value = romans.indexOf(next) + 1 || Number(smallNumber(next) ?? next);
		return value >= 1 && value <= 12 ? 2 : 0;
	}
	const between = /^[-./]$/.test(tokens[i - 1]?.text ?? '') && /^[-./]$/.test(next);
	return between && romans.includes(text) ? 1 : 0;
}

export const isDay = (atom: Atom | undefined): atom is Atom =>
	atom !== undefined &&
	Number(atom.digits) >= 1 &&
	Number(atom.digits) <= 31 &&
	atom.digits.length <= 2;

const ordinals = (
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
	'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

const misspelt = new Map([
	['forth', 4],
	['fith', 5],
	['sevinth', 7],
	['eigth', 8],
	['nineth', 9],
	['twelth', 12],
	['furst', 1],
	['secund', 2],
	['thrid', 3],
	['therd', 3],
	['tird', 3],
	['fivth', 5],
	['sixt', 6],
	['tenf', 10]
]);

/** "3rd", "third", "primero", "twenty-first", "thirtieth", "the ides". */
export function ordinalAt(tokens: readonly Token[], at: number): Atom | null {
	const { text } = tokens[at]!;
	const written = /^(\d{1,2})(?:st|nd|rd|th|o|ero)$/.exec(text)?.[1];
	const said =
		text === 'primero' || text === 'primer'
			? 1
			: misspelt.has(text)
				? misspelt.get(text)!
				: text === 'ides'
					? 15
					: text === 'thirtieth'
						? 30
						: ordinals.indexOf(text) + 1;
	const value = written ? Number(written) : said;
	if (value <= 0) return null;
	const tens = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
	const before = smallNumber(tokens[tens]?.text ?? '');
	const joined = !written && value < 10 && (before === 20 || before === 30);
	return {
		digits: String(value + (joined ? before : 0)),
		first: joined ? tens : at,
		after: at + 1,
		spelled: !written
	};
}

/** "two-oh-thirteen". */
function twoOh(atoms: readonly Atom[], i: number): Atom | null {
	const [two, oh, rest] = [atoms[i], atoms[i + 1], atoms[i + 2]];
	if (two?.digits !== '2' || oh?.digits !== '0' || rest?.digits.length !== 2 || !two.spelled)
		return null;
	if (oh.first - two.after > 1 || rest.first - oh.after > 1) return null;
	return { digits: `20${rest.digits}`, first: two.first, after: rest.after, spelled: true };
}

/** "2 0 1 3" and "dos cero uno tres" as one year; all else as it is. */
export function withWholeYears(atoms: readonly Atom[]): Atom[] {
	const out: Atom[] = [];
	for (let i = 0; i < atoms.length; i++) {
		const said = twoOh(atoms, i);
		if (said) {
			out.push(said);
			i += 2;
			continue;
		}
		const four = atoms.slice(i, i + 4);
		const digits = four.map((atom) => atom.digits).join('');
		const tight = four.every((atom, n) => n === 0 || atom.first === four[n - 1]!.after);
		const alone =
			atoms[i + 4]?.first !== four.at(-1)!.after && atoms[i - 1]?.after !== atoms[i]!.first;
		if (tight && alone && four.length === 4 && /^20[012]\d$/.test(digits)) {
			out.push({ digits, first: four[0]!.first, after: four[3]!.after, spelled: four[0]!.spelled });
			i += 3;
		} else out.push(atoms[i]!);
	}
	return out;
}
