import type { Token } from '../tokens.ts';
import { hundreds, repeats, smallNumber, smallNumbers, unleet } from './number-words.ts';

/** A number in a text, however it is written: "7012", "siete", "treinta y cuatro", "doble siete". */
export interface Atom {
	readonly digits: string;
	/** First token and the one after the last. */
	readonly first: number;
	readonly after: number;
	/** In words, or with letters in place of digits. */
	readonly spelled: boolean;
}

export function atomsOf(tokens: readonly Token[]): Atom[] {
	const atoms: Atom[] = [];
	for (let i = 0; i < tokens.length;) {
		const atom = atomAt(tokens, i);
		if (atom) atoms.push(atom);
		i = atom ? atom.after : i + 1;
	}
	return withLooks(tokens, atoms);
}

/** A lone "o" among single digits; "55S" and "O1Z2" close behind another number. */
const looksLike = /^[oilsbz\d]{1,6}$/;

function withLooks(tokens: readonly Token[], atoms: readonly Atom[]): Atom[] {
	const all: Atom[] = [];
	for (let n = 0; n <= atoms.length; n++) {
		const next = atoms[n];
		const until = next?.first ?? tokens.length;
		let from = all.at(-1)?.after ?? until;
		for (let i = from; i < until && i - from < 4; i++) {
			const { text, kind } = tokens[i]!;
			if (kind !== 'word' || !looksLike.test(text)) continue;
			const zero = text === 'o' && i === from && i + 1 === until && hasMany(atoms, n);
			if (!zero && (text.length < 3 || !someDigit.test(text))) continue;
			all.push(atom(asDigits(text), i, i + 1, true));
			from = i + 1;
		}
		if (next) all.push(next);
	}
	return all;
}

/** Whether at least four other numbers stand close around: "siete o ocho" is a choice. */
function hasMany(atoms: readonly Atom[], n: number): boolean {
	const around = atoms.slice(Math.max(0, n - 4), n + 4);
	let close = 0;
	for (let i = 1; i < around.length; i++) if (around[i]!.first - around[i - 1]!.after <= 1) close++;
	return close >= 4;
}

function atomAt(tokens: readonly Token[], i: number): Atom | null {
	const token = tokens[i]!;
	if (token.kind === 'mark') return null;
	if (token.kind === 'number') {
		const echo = smallNumber(tokens[i + 1]?.gap === false ? (tokens[i + 1]?.text ?? '') : '');
		return atom(token.text, i, String(echo) === token.text ? i + 2 : i + 1, false);
	}
	const times = repeats.get(token.text);
	if (times !== undefined) {
		const next = tokens[i + 1] && unitAt(tokens[i + 1]!);
		return next ? atom(next.repeat(times), i, i + 2, true) : null;
	}
	return inWords(tokens, i) ?? mixed(token.text, i);
}

const atom = (digits: string, first: number, after: number, spelled: boolean): Atom => ({
	digits,
	first,
	after,
	spelled
});

function unitAt({ text, kind }: Token): string | null {
	if (kind === 'number') return text.length === 1 ? text : null;
	const value = smallNumbers.get(text) ?? smallNumbers.get(unleet(text));
	return value !== undefined && value < 10 ? String(value) : null;
}

/** "dos mil doce", "quinientos tres", "treinta y cuatro", "twenty-one", "nine thousand". */
function inWords(tokens: readonly Token[], i: number): Atom | null {
	const together = inOneWord(tokens, i);
	if (together) return together;
	const below = belowThousand(tokens, i);
	const thousand = tokens[below?.after ?? i]?.text;
	if (thousand === 'mil' || thousand === 'thousand') {
		if (!below && thousand !== 'mil') return null;
		let after = (below?.after ?? i) + 1;
		if (/^(and|n|y)$/.test(tokens[after]?.text ?? '') && belowThousand(tokens, after + 1)) after++;
		const rest = belowThousand(tokens, after);
		const value = (below?.value ?? 1) * 1000 + (rest?.value ?? 0);
		return atom(String(value), i, rest?.after ?? after, true);
	}
	if (!below) return null;
	const dash = tokens[below.after]?.text === '-' ? 1 : 0;
	const teen = /^twen(?:ty|ny|ti)$/.test(tokens[i]!.text)
		? smallNumber(tokens[below.after + dash]?.text ?? '')
		: undefined;
	if (below.value === 20 && teen !== undefined && teen >= 10 && teen < 30)
		return atom(`20${teen}`, i, below.after + dash + 1, true);
	return atom(String(below.value), i, below.after, true);
}

/** "dosmil doce", "dosmilcatorce". */
function inOneWord(tokens: readonly Token[], i: number): Atom | null {
	const { text } = tokens[i]!;
	if (!/^do[sz]mil/.test(text)) return null;
	const behind = text === 'dosmil' || text === 'dozmil' ? belowThousand(tokens, i + 1) : null;
	if (behind) return atom(String(2000 + behind.value), i, behind.after, true);
	const rest = text.length > 6 ? smallNumber(text.slice(6)) : 0;
	return rest === undefined ? null : atom(String(2000 + rest), i, i + 1, true);
}

interface Valued {
	value: number;
	after: number;
}

function belowThousand(tokens: readonly Token[], i: number): Valued | null {
	const text = tokens[i]?.text ?? '';
	const hundred = hundreds.get(text);
	if (hundred !== undefined) {
		const rest = belowHundred(tokens, i + 1);
		return { value: hundred + (rest?.value ?? 0), after: rest?.after ?? i + 1 };
	}
	const small = belowHundred(tokens, i);
	if (!small || tokens[small.after]?.text !== 'hundred' || small.value > 9) return small;
	const from = small.after + (tokens[small.after + 1]?.text === 'and' ? 2 : 1);
	const rest = belowHundred(tokens, from);
	return { value: small.value * 100 + (rest?.value ?? 0), after: rest?.after ?? from };
}

function belowHundred(tokens: readonly Token[], i: number): Valued | null {
	const token = tokens[i];
	if (!token || token.kind !== 'word') return null;
	const unitNext = tokens[i + 1] && /^[vb]einti$/.test(token.text) ? unitAt(tokens[i + 1]!) : null;
	if (unitNext !== null) return { value: 20 + Number(unitNext), after: i + 2 };
	const value = smallNumber(token.text) ?? smallNumber(unleet(token.text));
	if (value === undefined) return null;
	if (value < 20 || value % 10 !== 0) return { value, after: i + 1 };
	const next = tokens[i + 1]?.text ?? '';
	const spanish = /[ae]$/.test(token.text);
	const linked = spanish ? next === 'y' || next === 'i' || next === 'e' : next === '-';
	const at = linked ? i + 2 : i + 1;
	const unit = (linked || !spanish) && tokens[at] ? unitAt(tokens[at]) : null;
	if (unit === null || unit === '0' || tokens[at]?.kind === 'number')
		return { value, after: i + 1 };
	return { value: value + Number(unit), after: at + 1 };
}

const someDigit = /\d/;
const almostDigits = /^[\doil]*$/;
const ordinal = /^\d{1,2}[oa]s?$/;

/** "siete6dos2", "7o8i", "s13t3", "sietecerouno". */
function mixed(word: string, i: number): Atom | null {
	if (word.length > 60) return null;
	const asWord = someDigit.test(word) ? smallNumbers.get(unleet(word)) : undefined;
	if (asWord !== undefined) return atom(String(asWord), i, i + 1, true);
	if (/^2[0o][0-2oil][\doil]$/.test(word)) return atom(asDigits(word), i, i + 1, true);
	if (isAlmostDigits(word)) return atom(asDigits(word), i, i + 1, true);
	// "8ocho" says one eight twice.
	const twice =
		/^(\d)\D+$/.test(word) && String(smallNumbers.get(word.slice(1))) === word.charAt(0);
	const digits = twice ? word.charAt(0) : segmented(word);
	return digits === null ? null : atom(digits, i, i + 1, true);
}

/** "O39I7", "5S5"; not "3o", "4b" or "10lbs". */
function isAlmostDigits(word: string): boolean {
	if (!someDigit.test(word) || ordinal.test(word) || word.length > 12) return false;
	if (almostDigits.test(word)) return true;
	return /^\d[\doilsbz]*\d$/.test(word) && word.replace(/\D/g, '').length * 2 >= word.length;
}

const digitsFor = new Map([...'oilsbz'].map((letter, n) => [letter, '011582'.charAt(n)]));

const asDigits = (word: string): string =>
	Array.from(word, (sign) => digitsFor.get(sign) ?? sign).join('');

const longest = Math.max(...[...smallNumbers.keys()].map((word) => word.length));

/** A word made of nothing but number words and digits, at least two of them. */
function segmented(word: string): string | null {
	let digits = '';
	let pieces = 0;
	let at = 0;
	while (at < word.length) {
		if (someDigit.test(word.charAt(at))) {
			digits += word.charAt(at++);
			pieces++;
			continue;
		}
		let length = Math.min(longest, word.length - at);
		while (length > 1 && !smallNumbers.has(word.slice(at, at + length))) length--;
		const value = smallNumbers.get(word.slice(at, at + length));
		if (value === undefined) return null;
		digits += String(value);
		at += length;
		pieces++;
	}
	return pieces >= 2 ? digits : null;
}

/** The numbers that end or begin within so many tokens of a stretch; they are in reading order. */
export function atomsNear(
	atoms: readonly Atom[],
	{ first, after }: { first: number; after: number },
	distance: number
): Atom[] {
	let low = 0;
	let high = atoms.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (atoms[middle]!.after < first - distance) low = middle + 1;
		else high = middle;
	}
	const found: Atom[] = [];
	for (let i = low; i < atoms.length && atoms[i]!.first <= after + distance; i++)
		found.push(atoms[i]!);
	return found;
}
