import { near, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import type { Token } from '../tokens.ts';
import { isDay, monthAt, ordinalAt, yearOf, type Day } from './date-words.ts';

const links = words(
	`de del d dl of the el lo un en in , . … - / _ ' th st nd rd año year ano dia day y and oh on que es is was`
);

/** "14 de marzo de 2014", "mayo 17, 2013", "23.ene.13", "el mes de mayo, el dia 31". */
export function namedDays(
	tokens: readonly Token[],
	byToken: ReadonlyMap<number, Atom>,
	byEnd: ReadonlyMap<number, Atom>
): Day[] {
	const days: Day[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const length = monthAt(tokens, i);
		if (length === 0) continue;
		const before = atomBefore(tokens, byEnd, i);
		const next = atomAfter(tokens, byToken, i + length);
		const dayFirst = isDay(before) ? before : undefined;
		const day = dayFirst ?? (isDay(next) ? next : undefined);
		if (!day) continue;
		const rest = dayFirst ? next : atomAfter(tokens, byToken, day.after);
		const lead = !dayFirst && before?.digits.length === 4 ? before : undefined;
		const whole = (rest && wholeYear(rest, byToken.get(rest.after))) ?? lead;
		const year = whole ? yearOf(whole) : null;
		const after = Math.max(i + length, day.after, year !== null ? whole!.after : 0);
		days.push({ first: Math.min(i, day.first, whole?.first ?? i), after, year });
	}
	return days;
}

/** "el tres del siete", "3/7", "five slash eleven": a day and the number of a month. */
export function pairedDays(tokens: readonly Token[], atoms: readonly Atom[]): Day[] {
	return atoms.flatMap((atom, n) => {
		const day = ordinalAt(tokens, atom.first) ?? atom;
		const month = atoms[n + 1];
		if (!month || !isDay(day) || Number(month.digits) > 12 || Number(month.digits) < 1) return [];
		const between = tokens.slice(day.after, month.first).map(({ text }) => text);
		const pair = /^(?:del|\/|-|barra|diagonal|slash|del mes|de el|of the|del mes numero|of)$/.test(
			between.join(' ')
		);
		const next = tokens[month.after];
		const ends = next === undefined || next.kind === 'mark' || pairEnds.has(next.text);
		return pair && ends && month.digits.length <= 2
			? [{ first: day.first, after: month.after, year: null }]
			: [];
	});
}
/** "the fifth of the fifth", "the 3rd. Of the 12th." */
export const ordinalPairs = (tokens: readonly Token[]): Day[] =>
	tokens.flatMap((_, i) => {
		const day = ordinalAt(tokens, i);
		const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
		if (!day || tokens[at]?.text !== 'of' || tokens[at + 1]?.text !== 'the' || !tokens[at + 2])
			return [];
		return ordinalAt(tokens, at + 2) ? [{ first: i, after: at + 3, year: null }] : [];
	});
const pairEnds = words('del de y en and in of cumplo voy ya este es is pero month mes');

/** "twenty fourteen", "oh trece". */
function wholeYear(first: Atom, second: Atom | undefined): Atom {
	const joined = second && /^(20|19)$/.test(first.digits) && second.digits.length === 2;
	const after0 = second && first.digits === '0' && second.digits.length <= 2;
	if (joined) return { ...second, digits: first.digits + second.digits, first: first.first };
	return after0 ? { ...second, digits: second.digits.padStart(2, '0'), first: first.first } : first;
}

function atomBefore(
	tokens: readonly Token[],
	byEnd: ReadonlyMap<number, Atom>,
	at: number
): Atom | undefined {
	for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
		const atom = ordinalAt(tokens, from) ?? lastDay(tokens, from) ?? byEnd.get(from);
		if (atom) return atom;
		if (!links.has(tokens[from]!.text) || tokens[from]!.text === 'on') return undefined;
	}
	return undefined;
}

function atomAfter(
	tokens: readonly Token[],
	byToken: ReadonlyMap<number, Atom>,
	at: number
): Atom | undefined {
	for (let from = at; from < Math.min(tokens.length, at + 6); from++) {
		const tens = /^(veinte|twen|thirty|treinta)/.test(tokens[from]!.text);
		const dash = tokens[from + 1]?.text === '-' ? 2 : 1;
		const joined = tens && tokens[from + dash] ? ordinalAt(tokens, from + dash) : null;
		const atom = joined ?? byToken.get(from) ?? ordinalAt(tokens, from);
		if (atom) return atom;
		if (!links.has(tokens[from]!.text)) return undefined;
	}
	return undefined;
}

/** "02/11/2012", "2013-09-04", "1 9 / 0 7 / 2 0 1 4", "catorce del cuatro del dos mil trece". */
export function numericDays(tokens: readonly Token[], atoms: readonly Atom[]): Day[] {
	const days: Day[] = [];
	for (let i = 0; i + 2 < atoms.length; i++) {
		const bare = bareDay(atoms, i);
		if (bare) {
			days.push(bare);
			i += 2;
			continue;
		}
		const parts = dateParts(tokens, atoms, i);
		if (!parts) continue;
		const [a, b, c] = parts.values;
		const here = { first: atoms[i]!.first, after: parts.after };
		if (parts.loose && c.length !== 4 && !near(tokens, here, born, 10, 10)) continue;
		const year = yearFrom(a, b, c);
		if (year === null) continue;
		days.push({ first: atoms[i]!.first, after: parts.after, year });
		i = parts.last;
	}
	return days;
}

const born = words('born naci nacio birthday bday cumple nacimiento dob');

/** "siete siete dos mil trece": nothing between, all in words. */
function bareDay(atoms: readonly Atom[], i: number): Day | null {
	const [day, month, year] = [atoms[i]!, atoms[i + 1]!, atoms[i + 2]!];
	if (!day.spelled || !month.spelled || !year.spelled) return null;
	if (month.first !== day.after || year.first !== month.after) return null;
	if (!isDay(day) || Number(month.digits) > 12 || year.digits.length !== 4) return null;
	return { first: day.first, after: year.after, year: yearOf(year) };
}

const separator =
	/^(?:(?:[-/._|·,'] ?){0,3}|d|de|del|del año|del mes|slash|diagonal|dash|guion|barra|barrita|raya|rayita|punto|dot|(?:, )?(?:then|luego|despues|y luego|and then))$/;

interface Parts {
	/** Commas or words stand between: lists of numbers look so too. */
	loose: boolean;
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
			const mark = between.filter((sign) => sign !== "'").join(' ');
			if (!separator.test(mark)) break;
			if (values.length === 3 || (sign !== '' && kindOf(mark) !== kindOf(sign))) break;
			sign = mark;
			values.push(next);
		}
		at++;
	}
	if (values.length !== 3) return null;
	return {
		loose:
			/[,a-z]/.test(sign) &&
			!/^de/.test(sign) &&
			!/^(barra|barrita|slash|diagonal|raya|rayita|guion|dash|d$)/.test(sign),
		values: [values[0]!, values[1]!, values[2]!],
		after: atoms[at]!.after,
		last: at
	};
}

const kindOf = (mark: string) => (mark.startsWith('d') && mark.length < 8 ? 'de' : mark);

function yearFrom(a: string, b: string, c: string): number | null {
	const isPart = (value: string) => value.length <= 2 && Number(value) >= 1 && Number(value) <= 31;
	const fits = (one: string, other: string) =>
		isPart(one) && isPart(other) && (Number(one) <= 12 || Number(other) <= 12);
	const year = (digits: string) => yearOf({ digits, first: 0, after: 0, spelled: false });
	if (a.length === 4 && fits(b, c)) return year(a);
	return fits(a, b) ? year(c) : null;
}

/** "the last day of April". */
const lastDay = (tokens: readonly Token[], at: number): Atom | null =>
	/^(last|ultimo)$/.test(tokens[at - 1]?.text ?? '') && /^(day|dia)$/.test(tokens[at]!.text)
		? { digits: '31', first: at - 1, after: at + 1, spelled: true }
		: /^(?:ultimo|last)$/.test(tokens[at]!.text) && /^(?:de|of)$/.test(tokens[at + 1]?.text ?? '')
			? { digits: '31', first: at, after: at + 1, spelled: true }
			: null;
