import { near, words } from '../cues.ts';
import { atomsNear, type Atom } from '../numbers/atoms.ts';
import type { Token } from '../tokens.ts';
import { months } from './date-words.ts';

interface Stretch {
	readonly first: number;
	readonly after: number;
}

const born = words(
	`naci nacio nacimiento nacida nacido born birth birthday bday cumple cumpleaños soy somos dob fecha vine mundo had im`
);
const span = 26;

/** "soy del año catorce, del mes del amor, el penúltimo día": all three are named, in whatever order. */
export function labelledDay(tokens: readonly Token[], atoms: readonly Atom[]): Stretch[] {
	const found: Stretch[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!/^(?:mes|month)$/.test(tokens[i]!.text)) continue;
		const [from, until] = [Math.max(0, i - span), Math.min(tokens.length, i + span)];
		const all = tokens.slice(from, until);
		const day = all.findIndex(({ text }) => /^(?:dia|day)$/.test(text));
		const year = all.findIndex(({ text }) => /^(?:año|ano|year)$/.test(text));
		if (day < 0 || year < 0) continue;
		const numbers = atomsNear(atoms, { first: i, after: i + 1 }, span).filter(
			({ digits }) => digits.length <= 2 || /^20[012]\d$/.test(digits)
		);
		const told = numbers.length + all.filter(({ text }) => months.has(text)).length;
		const stated = told > 2 && numbers.some(({ digits }) => /^20[012]\d$|^1\d$/.test(digits));
		const cued = near(tokens, { first: i, after: i + 1 }, born, span, span);
		if (!(cued && told > 0) && !stated) continue;
		const first = from + Math.min(day, year, i - from);
		const after = from + Math.max(day, year, i - from) + 1;
		found.push({ first, after: Math.min(tokens.length, after + 3) });
		i = after;
	}
	return found;
}

const babies = words('baby babies kid bebe bebita bebito niño niña child newborn');
const feastEnds = words(
	'eve day navidad nochebuena halloween xmas christmas valentine valentines pi leap year inocentes reyes madre thanksgiving bisiesto easter'
);

/** "new year's eve baby, zero-nine", "im a leap day kid, 2012". */
export function namedBaby(tokens: readonly Token[], atoms: readonly Atom[]): Stretch[] {
	return tokens.flatMap(({ text }, i) => {
		if (!babies.has(text) || !near(tokens, { first: i, after: i + 1 }, feastEnds, 4, 5)) return [];
		const number = atomsNear(atoms, { first: i, after: i + 1 }, 8).find(
			({ digits }) => Number(digits) > 3 || digits.length > 1 || digits === '0'
		);
		if (!number) return [];
		return [{ first: Math.min(i, number.first), after: Math.max(i + 1, number.after) }];
	});
}

/** "J u l y 2 2 2 0 1 5": letters and digits apart. */
export const joinedDay = (tokens: readonly Token[]): Stretch[] =>
	tokens.flatMap(({ text, joined }, i) => {
		const [, one, month, other] = /^(\d{0,2})([a-z]{3,10})(\d{0,2}20[012]\d)$/.exec(text) ?? [];
		const whole = joined && month && months.has(month) && (one !== '' || other!.length > 4);
		return whole ? [{ first: i, after: i + 1 }] : [];
	});
