import { near, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import type { Run } from '../numbers/runs.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { idCues } from './id-number.ts';
import { numberKind, phoneCues, year } from './phone-numbers.ts';

const partWords =
	words(`area code codigo parte partes mitad half part parts primeros ultimos first last resto rest second segunda
	segundo empieza termina starts ends otros otras demas faltan falta final begins beginning end other
	otro other juntalos juntalo junta together siguen finish acaba rematas remata primera`);
const orderWords = words('next then luego sigue despues');

const partCues = new Set([...phoneCues, 'area']);

interface Piece {
	readonly digits: string;
	readonly first: number;
	readonly after: number;
}

/** Two to four pieces in neighbouring sentences: "la primera parte es 7012 … la segunda es 3456". */
export function* inParts({ tokens }: Scanned, runs: readonly Run[]): Iterable<Found> {
	const pieces = runs.flatMap(piecesOf).filter(({ digits }) => /^\d{2,7}$/.test(digits));
	for (let i = 0; i + 1 < pieces.length; i++) {
		const until = wholeUntil(tokens, pieces, i);
		for (const piece of pieces.slice(i, until))
			yield {
				kind: 'phone',
				why: 'phone-in-parts',
				start: tokens[piece.first]!.start,
				end: tokens[piece.after - 1]!.end,
				confidence: 0.8
			};
		if (until > i) i = until - 1;
	}
}

/** A run falls apart where more than a mark or two stands between. */
function piecesOf({ atoms, gaps }: Run): Piece[] {
	const pieces: Piece[] = [];
	for (const [n, { digits, first, after }] of atoms.entries()) {
		const last = pieces.at(-1);
		if (last && gaps[n - 1]!.plain && gaps[n - 1]!.marks.length < 2)
			pieces[pieces.length - 1] = { digits: last.digits + digits, first: last.first, after };
		else pieces.push({ digits, first, after });
	}
	return pieces;
}

/** After the piece that completes a number beginning with this one; the same place when none does. */
function wholeUntil(tokens: readonly Token[], pieces: readonly Piece[], from: number): number {
	let digits = pieces[from]!.digits;
	const first = pieces[from]!;
	for (let at = from + 1; at < Math.min(pieces.length, from + 4); at++) {
		const piece = pieces[at]!;
		if (piece.first - pieces[at - 1]!.after > 30) return from;
		digits += piece.digits;
		if (digits.length > 11) return from;
		const all = pieces.slice(from, at + 1);
		const parted = all.some((each) => near(tokens, each, partWords, 8, 2));
		if (!parted && !all.some((each) => near(tokens, each, orderWords, 4, 0))) continue;
		if (
			near(tokens, first, idCues, 8, 0) ||
			all.some((each) => year.test(each.digits) && !isLocal(digits))
		)
			continue;
		const stretch = { first: first.first, after: piece.after };
		const cued = near(tokens, stretch, partCues, 20, 20);
		if (cued && /^\d{7,8}$|^\d{10,11}$/.test(digits)) return at + 1;
		const sizes = all.map((each) => each.digits.length).join('-');
		if (!parted && sizes !== '3-3-4') continue;
		if (isLocal(digits) && /^(4-4|2-2-2-2|4-2-2|3-3-4|6-4|3-7|1-3-3-4)$/.test(sizes)) return at + 1;
	}
	return from;
}

const isLocal = (digits: string): boolean =>
	/^(salvador|us)$/.test(numberKind(digits, false) ?? '');

/** "7 gatos, 0 perros, 1 vaca …, ese es mi número": digits with things between them. */
export function* amongThings({ tokens, atoms }: Scanned): Iterable<Found> {
	for (let from = 0; from + 6 < atoms.length;) {
		let until = from + 1;
		while (until < atoms.length && isThingBetween(tokens, atoms[until - 1]!, atoms[until]!))
			until++;
		const some = atoms.slice(from, until);
		const stretch = { first: some[0]!.first, after: some.at(-1)!.after };
		if (
			/^\d{7,8}$|^\d{10,11}$/.test(some.map(({ digits }) => digits).join('')) &&
			!isCounting(some) &&
			(near(tokens, stretch, phoneCues, 14, 12) || isSame(tokens, some))
		)
			yield {
				kind: 'phone',
				why: 'phone-apart',
				start: tokens[stretch.first]!.start,
				end: tokens[stretch.after - 1]!.end,
				confidence: 0.6
			};
		from = until;
	}
}

/** "6 dots, 1 dot, 7 dots, then 555, then 0178": the same thing all along, and a number as phones have. */
function isSame(tokens: readonly Token[], atoms: readonly Atom[]): boolean {
	if (!isLocal(atoms.map(({ digits }) => digits).join(''))) return false;
	const between = atoms
		.slice(1)
		.flatMap((atom, n) => tokens.slice(atoms[n]!.after, atom.first))
		.filter(({ kind }) => kind === 'word');
	return new Set(between.map(({ text }) => text.slice(0, 3))).size <= 2;
}

function isThingBetween(tokens: readonly Token[], one: Atom, other: Atom): boolean {
	const between = tokens.slice(one.after, other.first).filter(({ kind }) => kind === 'word');
	return (
		(one.digits.length === 1 || between[0]?.text === 'then') &&
		other.first - one.after <= 4 &&
		(between.length === 1 || (between.length === 2 && between[1]!.text === 'then'))
	);
}

/** "1, 2, 3, 4 …", "20 30 40 50", sorted numbers of a lottery. */
export function isCounting(atoms: readonly Atom[]): boolean {
	const values = atoms.map(({ digits }) => Number(digits));
	if (values.length < 3 || atoms.some(({ digits }) => digits.length > 2)) return false;
	const steps = values.slice(1).map((value, n) => value - values[n]!);
	return (
		steps.every((step) => step > 0) || steps.every((step) => step < 0) || new Set(steps).size === 1
	);
}
