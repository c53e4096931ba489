import { near, words } from '../cues.ts';
import { atomsNear, type Atom } from '../numbers/atoms.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';

const months =
	words(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
	january february march april may june july august september october november december
	ene feb mar abr jun jul ago sep sept oct nov dic jan apr aug dec febuary feburary janury ocotber novemer desember ogost henero febrer0 agost septimbre otubre
	novienbre disiembre dizembre febuary januray agusto setienbre obtubre`);
/** What leads to the day of a birth. */
const birthCues =
	words(`naci nacio nacimos nacieron nacida nacido nace nacimiento nasi nasio naciste nacer nacen partida birth born bornd
	birthday birthdays birthdate bday b-day bdate dob cumple cumples cumpleaños cumpleanos cumpleañero cumplo cumpli cumplio
	cumple cumpla cumplir cumplire cumplira cumplimos cumplen birthdaay mundo luz turn turns turned turning brthday bithday
	birht borned hospital acta newborn bracelet pulserita baptism bautizo gemela gemelas gemelos gemelo twin twins hago hizo hice hare`);
const weakCues = words('soy somos es del fecha date dia day am im m is f d dob');
const weakNouns =
	words(`baby bebe bebito bebita passport pasaporte form formulario ficha hermanita hermanito sister brother niece nephew
	cousin primo prima alumno alumna estudiante `);
const ageWords = words(
	'im am m will ser be being became become turnin since desde tengo tener have años año anos years year old yrs yo añitos cumplo cumpli cumple cumplio turn turned turning turns tener hago voy'
);

interface Day {
	readonly first: number;
	readonly after: number;
	readonly year: number | null;
}

/** Day, month and year of a birth; or day and month together with the age. */
export function* findBirthDates({ tokens, atoms }: Scanned): Iterable<Found> {
	const byToken = new Map(atoms.map((atom) => [atom.first, atom]));
	const byEnd = new Map(atoms.map((atom) => [atom.after - 1, atom]));
	const numeric = numericDays(tokens, atoms);
	const days = [...namedDays(tokens, byToken, byEnd), ...numeric, ...feasts(tokens)];
	for (const day of days) {
		const strong = near(tokens, day, birthCues, 18, 14);
		const yearNear = day.year ?? yearBeside(tokens, atoms, day);
		const weak =
			isChildYear(yearNear) &&
			(((yearNear ?? 0) < 2023 && near(tokens, day, weakCues, 3, 0)) ||
				near(tokens, day, weakNouns, 8, 5));
		const coming = !strong && day.year === null && saysAge(tokens, atoms, day);
		if (!strong && !weak && !coming && !isBareDay(yearNear, day)) continue;
		if (yearNear !== null && (yearNear < 1900 || yearNear > 2027) && !coming) continue;
		if (yearNear === null && !coming && !hasAge(tokens, atoms, day)) continue;
		yield found(
			tokens,
			day,
			yearNear !== null ? 'birth-date' : 'birth-date-and-age',
			strong ? 0.85 : 0.6
		);
		const apart = day.year === null ? yearAtomBeside(tokens, atoms, day) : undefined;
		if (apart) yield found(tokens, apart, 'birth-date', 0.6);
	}
	yield* romanDays(tokens);
	yield* inPieces(tokens, atoms);
}

/** A whole date in the years of the children's births, even with nothing beside it. */
const isBareDay = (year: number | null, day: Day): boolean =>
	day.year !== null && year !== null && year >= 2007 && year <= 2019;

const found = (
	tokens: readonly Token[],
	{ first, after }: { first: number; after: number },
	why: string,
	confidence: number
): Found => ({
	kind: 'birth-date',
	why,
	start: tokens[first]!.start,
	end: tokens[after - 1]!.end,
	confidence
});

const isChildYear = (year: number | null) => year !== null && year >= 2004 && year <= 2027;

/** 2014, "14" and "'14" alike; null when it is no year. */
function yearOf({ digits }: Atom): number | null {
	const value = Number(digits);
	if (digits.length === 4) return value >= 1880 && value <= 2035 ? value : null;
	if (digits.length !== 2) return null;
	return value <= 26 ? 2000 + value : value >= 40 ? 1900 + value : null;
}

/** I to XII, between marks. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const isRomanMonth = (tokens: readonly Token[], i: number): boolean =>
	romans.includes(tokens[i]!.text) &&
	/^[-./]$/.test(tokens[i - 1]?.text ?? '') &&
	/^[-./]$/.test(tokens[i + 1]?.text ?? '');

const isDay = (atom: Atom | undefined): atom is Atom =>
	atom !== undefined &&
	Number(atom.digits) >= 1 &&
	Number(atom.digits) <= 31 &&
	atom.digits.length <= 2;

const links = words(`de del of the el en in , . - / _ ' th st nd rd año year ano dia day y and oh`);

/** "14 de marzo de 2014", "mayo 17, 2013", "23.ene.13", "el mes de mayo, el dia 31". */
function namedDays(
	tokens: readonly Token[],
	byToken: ReadonlyMap<number, Atom>,
	byEnd: ReadonlyMap<number, Atom>
): Day[] {
	const days: Day[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!months.has(tokens[i]!.text) && !isRomanMonth(tokens, i)) continue;
		const before = atomBefore(tokens, byEnd, i);
		const next = atomAfter(tokens, byToken, i + 1);
		const dayFirst = isDay(before) ? before : undefined;
		const day = dayFirst ?? (isDay(ordinalOr(next)) ? next : undefined);
		if (!day) continue;
		const rest = dayFirst ? next : atomAfter(tokens, byToken, day.after);
		const whole = rest && wholeYear(rest, byToken.get(rest.after));
		const year = whole ? yearOf(whole) : null;
		const after = Math.max(i + 1, day.after, year !== null ? whole!.after : 0);
		days.push({ first: Math.min(i, day.first), after, year });
	}
	return days;
}

/** "twenty fourteen", "oh trece". */
function wholeYear(first: Atom, second: Atom | undefined): Atom {
	const joined = second && /^(20|19)$/.test(first.digits) && second.digits.length === 2;
	const after0 = second && first.digits === '0' && second.digits.length <= 2;
	if (joined) return { ...second, digits: first.digits + second.digits, first: first.first };
	return after0 ? { ...second, digits: second.digits.padStart(2, '0'), first: first.first } : first;
}

const ordinalOr = (atom: Atom | undefined) => atom;

function atomBefore(
	tokens: readonly Token[],
	byEnd: ReadonlyMap<number, Atom>,
	at: number
): Atom | undefined {
	for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
		const atom = byEnd.get(from) ?? ordinalAt(tokens, from);
		if (atom) return atom;
		if (!links.has(tokens[from]!.text)) return undefined;
	}
	return undefined;
}

function atomAfter(
	tokens: readonly Token[],
	byToken: ReadonlyMap<number, Atom>,
	at: number
): Atom | undefined {
	for (let from = at; from < Math.min(tokens.length, at + 6); from++) {
		const atom = byToken.get(from) ?? ordinalAt(tokens, from);
		if (atom) return atom;
		if (!links.has(tokens[from]!.text)) return undefined;
	}
	return undefined;
}

const ordinals = (
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
	'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** "3rd", "third", "primero", "twenty-first". */
function ordinalAt(tokens: readonly Token[], at: number): Atom | null {
	const { text } = tokens[at]!;
	const written = /^(\d{1,2})(?:st|nd|rd|th|o|ero)$/.exec(text)?.[1];
	const said = text === 'primero' ? 1 : ordinals.indexOf(text) + 1;
	const value = written ? Number(written) : said;
	if (value <= 0) return null;
	const tens = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
	const joined = !written && value < 10 && /^(twenty|thirty)$/.test(tokens[tens]?.text ?? '');
	return { digits: String(value), first: joined ? tens : at, after: at + 1, spelled: !written };
}

/** "02/11/2012", "2013-09-04", "1 9 / 0 7 / 2 0 1 4", "catorce del cuatro del dos mil trece". */
function numericDays(tokens: readonly Token[], atoms: readonly Atom[]): Day[] {
	const days: Day[] = [];
	for (let i = 0; i + 2 < atoms.length; i++) {
		const parts = dateParts(tokens, atoms, i);
		if (!parts) continue;
		const [a, b, c] = parts.values;
		const year = yearFrom(a, b, c);
		if (year === null) continue;
		days.push({ first: atoms[i]!.first, after: parts.after, year });
		i = parts.last;
	}
	return days;
}

interface Parts {
	values: readonly [string, string, string];
	after: number;
	last: number;
}

/** Three numbers with the same separator between them; digits written apart belong together. */
function dateParts(tokens: readonly Token[], atoms: readonly Atom[], from: number): Parts | null {
	const values: string[] = [atoms[from]!.digits];
	let sign = '';
	let at = from;
	while (at + 1 < atoms.length && at - from < 9) {
		const between = tokens.slice(atoms[at]!.after, atoms[at + 1]!.first).map(({ text }) => text);
		const next = atoms[at + 1]!.digits;
		if (between.length === 0 && next.length === 1 && atoms[at]!.digits.length === 1)
			values[values.length - 1] += next;
		else {
			const mark = between.join(' ');
			if (!/^([-/._|·]|de|del|del año|del mes|slash|diagonal|dash|guion|)$/.test(mark)) break;
			if (values.length === 3 || (sign !== '' && kindOf(mark) !== kindOf(sign))) break;
			sign = mark;
			values.push(next);
		}
		at++;
	}
	if (values.length !== 3) return null;
	return { values: [values[0]!, values[1]!, values[2]!], after: atoms[at]!.after, last: at };
}

const kindOf = (mark: string) => (mark.startsWith('de') ? 'de' : mark);

function yearFrom(a: string, b: string, c: string): number | null {
	const isPart = (value: string) => value.length <= 2 && Number(value) >= 1 && Number(value) <= 31;
	const fits = (one: string, other: string) =>
		isPart(one) && isPart(other) && (Number(one) <= 12 || Number(other) <= 12);
	const year = (digits: string) => yearOf({ digits, first: 0, after: 0, spelled: false });
	if (a.length === 4 && fits(b, c)) return year(a);
	return fits(a, b) ? year(c) : null;
}

const feastNames: readonly (readonly string[])[] = [
	['navidad'],
	['nochebuena'],
	['christmas'],
	['halloween'],
	['inocentes'],
	['independencia'],
	['valentin'],
	['valentines'],
	['año', 'nuevo'],
	['new', 'year'],
	['independence', 'day'],
	['day', 'of', 'the', 'dead'],
	['reyes', 'magos'],
	['juneteenth']
];

/** A day that has a name: "el día de los inocentes". */
function feasts(tokens: readonly Token[]): Day[] {
	const days: Day[] = [];
	for (let i = 0; i < tokens.length; i++)
		for (const name of feastNames)
			if (name.every((word, n) => tokens[i + n]?.text === word))
				days.push({ first: i, after: i + name.length, year: null });
	return days;
}

const yearCues = words('año ano year terminaba termina termino ended ending del of in en de from');

/** The year that stands apart: "… el 5 de junio. … El año es 2011". */
function yearAtomBeside(
	tokens: readonly Token[],
	atoms: readonly Atom[],
	day: Day
): Atom | undefined {
	return atomsNear(atoms, day, 24).find((atom) => {
		if (atom.first >= day.first && atom.after <= day.after) return false;
		const distance = atom.first >= day.after ? atom.first - day.after : day.first - atom.after;
		if (distance > 24 || !isChildYear(yearOf(atom))) return false;
		return near(tokens, atom, atom.digits.length === 4 ? yearCues : spokenYear, 3, 0);
	});
}

const gradeWords = words('grade grado');
const spokenYear = words('año ano year terminaba');

function yearBeside(tokens: readonly Token[], atoms: readonly Atom[], day: Day): number | null {
	const atom = yearAtomBeside(tokens, atoms, day);
	return atom ? yearOf(atom) : null;
}

const ageVerbs =
	words(`be being tener turn turns turned turning turnin cumplo cumple cumpli cumplio cumplir cumplire cumplira cumpliendo
	became become hago hizo hice hare cumplimos`);

/** "I'm going to be sixteen", "voy a tener 9", "became 12 years old": the age at that day. */
function saysAge(tokens: readonly Token[], atoms: readonly Atom[], day: Day): boolean {
	return atomsNear(atoms, day, 12).some((atom) => {
		const value = Number(atom.digits);
		if (value < 3 || value > 19 || (atom.first >= day.first && atom.after <= day.after))
			return false;
		const distance = atom.first >= day.after ? atom.first - day.after : day.first - atom.after;
		const next = tokens[atom.after];
		const ends =
			next === undefined ||
			next.kind === 'mark' ||
			ageEnds.has(next.text) ||
			atom.after === day.first;
		return (
			distance <= 12 &&
			ends &&
			near(tokens, { first: atom.first, after: atom.first }, ageVerbs, 2, 0)
		);
	});
}

const ageEnds = words(
	'años año anos years year yrs añitos and y so on el este en porque because but pero ya jaja lol bring yay old'
);

/** A number of years nearby: "once años", "voy a tener 9", "I'm turning 11". */
function hasAge(tokens: readonly Token[], atoms: readonly Atom[], day: Day): boolean {
	return atomsNear(atoms, day, 12).some((atom) => {
		if (atom.first >= day.first && atom.after <= day.after) return false;
		const value = Number(atom.digits);
		if (value < 3 || value > 19 || atom.digits.length > 2) return false;
		const distance = atom.first >= day.after ? atom.first - day.after : day.first - atom.after;
		return (
			distance <= 10 && near(tokens, atom, ageWords, 4, 2) && !near(tokens, atom, gradeWords, 1, 2)
		);
	});
}

const romanYear = /^m{2}[xvi]+$/;

function* romanDays(tokens: readonly Token[]): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++)
		if (romanYear.test(tokens[i]!.text)) {
			const stretch = { first: i, after: i + 1 };
			if (near(tokens, stretch, birthCues, 14, 14)) yield found(tokens, stretch, 'birth-date', 0.6);
		}
}

const dayWords = words('dia day');
const yearWords = words('año ano year born naci nacio in en');
const born = words('naci nacio nacimiento born birth birthday cumple cumpleaños bday');

/** "I was born in 2014. The month is March. The day is seventeen." */
function* inPieces(tokens: readonly Token[], atoms: readonly Atom[]): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++) {
		if (!months.has(tokens[i]!.text)) continue;
		const here = { first: i, after: i + 1 };
		if (!near(tokens, here, born, 24, 24)) continue;
		const close = atomsNear(atoms, here, 24);
		const day = close.find((atom) => isDay(atom) && near(tokens, atom, dayWords, 3, 0));
		const year = close.find(
			(atom) =>
				atom.digits.length === 4 && isChildYear(yearOf(atom)) && near(tokens, atom, yearWords, 3, 0)
		);
		if (!day || !year) continue;
		for (const { first, after } of [here, day, year])
			yield found(tokens, { first, after }, 'birth-date', 0.7);
	}
}
