import type { Token } from '../tokens.ts';
import { asDigits, mixed, someDigit } from './mixed.ts';
import { hundreds, plurals, repeats, smallNumber, smallNumbers, unleet } from './number-words.ts';

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

/** Words that sound like a digit, among many numbers. */
const sounds = new Map(
	'won:1 to:2 too:2 tu:2 tree:3 free:3 for:4 fore:4 four:4 ate:8 ait:8 hate:8 zerro:0 ze:0'
		.split(' ')
		.map((pair) => pair.split(':') as [string, string])
);

function withLooks(tokens: readonly Token[], atoms: readonly Atom[]): Atom[] {
	const all: Atom[] = [];
	for (let n = 0; n <= atoms.length; n++) {
		const next = atoms[n];
		const until = next?.first ?? tokens.length;
		let from = all.at(-1)?.after ?? until;
		for (let i = from; i < until && i - from < 4; i++) {
			const { text, kind } = tokens[i]!;
			const sound = sounds.get(text);
			if (
				sound !== undefined &&
				i === from &&
				(i + 1 === until || sounds.has(tokens[i + 1]!.text)) &&
				all.length > 0 &&
				hasMany(atoms, n)
			) {
				all.push(atom(sound, i, i + 1, true));
				from = i + 1;
				continue;
			}
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
	return close >= 3;
}

function atomAt(tokens: readonly Token[], i: number): Atom | null {
	const token = tokens[i]!;
	if (token.kind === 'mark') return null;
	if (token.kind === 'number') {
		const echo = smallNumber(tokens[i + 1]?.gap === false ? (tokens[i + 1]?.text ?? '') : '');
		return atom(token.text, i, String(echo) === token.text ? i + 2 : i + 1, false);
	}
	const many = plurals.get(tokens[i + 1]?.text ?? '');
	const count = many === undefined ? undefined : (smallNumber(token.text) ?? 0);
	if (many !== undefined && count! > 1 && count! < 8)
		return atom(many.repeat(count!), i, i + 2, true);
	if (/^una?$/.test(token.text)) return oneDigit(tokens, i);
	const times = repeats.get(token.text);
	if (times !== undefined) {
		const next = tokens[i + 1] && unitAt(tokens[i + 1]!);
		return next ? atom(next.repeat(times), i, i + 2, true) : null;
	}
	return inWords(tokens, i) ?? mixedAt(token.text, i);
}

/** "un cero", "un siete": one of a digit. */
function oneDigit(tokens: readonly Token[], i: number): Atom | null {
	const next = tokens[i + 1];
	const digit = next?.kind === 'word' ? smallNumbers.get(next.text) : undefined;
	return digit !== undefined && digit < 10 ? atom(String(digit), i, i + 2, true) : null;
}

const atom = (digits: string, first: number, after: number, spelled: boolean): Atom => ({
	digits,
	first,
	after,
	spelled
});

const mixedAt = (word: string, i: number): Atom | null => {
	const digits = mixed(word);
	return digits === null ? null : atom(digits, i, i + 1, true);
};

function unitAt({ text, kind }: Token): string | null {
	if (kind === 'number') return text.length === 1 ? text : null;
	const value = smallNumbers.get(text) ?? smallNumbers.get(unleet(text));
	return value !== undefined && value < 10 ? String(value) : null;
}

/** "dos mil doce", "quinientos tres", "treinta y cuatro", "twenty-one", "nine thousand". */
function inWords(tokens: readonly Token[], i: number): Atom | null {
	const together = inOneWord(tokens, i);
	if (together) return together;
	const too = tokens[i]!.text === 'too' && tokens[i + 1]?.text === 'thousand';
	const below = too ? { value: 2, after: i + 1 } : belowThousand(tokens, i);
	const dashed = below && tokens[below.after]?.text === '-' && !tokens[below.after]!.gap ? 1 : 0;
	const thousand = tokens[(below?.after ?? i) + dashed]?.text;
	if (thousand === 'mil' || thousand === 'thousand') {
		if (!below && thousand !== 'mil') return null;
		let after = (below?.after ?? i) + dashed + 1;
		if (dashed && tokens[after]?.text === '-') after++;
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
