import { near, words } from '../cues.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Atom } from '../numbers/atoms.ts';
import type { Gap, Run } from '../numbers/runs.ts';
import type { Token } from '../tokens.ts';
import { idCues } from './id-number.ts';
import { numberKind, phoneCues, year, type NumberKind } from './phone-numbers.ts';
import { amongThings, inParts, isCounting } from './phone-parts.ts';

const begins = words(
	`empieza empiezan comienza starts begins begin start primero primera first pones marcas`
);

/** Phone numbers of El Salvador, of the USA and of anywhere, in digits, in words, apart or in pieces. */
export function* findPhones(scanned: Scanned, runs: readonly Run[]): Iterable<Found> {
	for (const run of runs) yield* inRun(scanned, run);
	yield* inParts(scanned, runs);
	yield* amongThings(scanned);
	yield* asSum(scanned);
}

const sum = /(?<!\d)[2-9]\d\d ?\+ ?\d{3} ?\+ ?\d{4}(?!\d)/g;

/** "617 + 555 + 0125": a number written as a sum. */
function* asSum({ plain }: Scanned): Iterable<Found> {
	for (const { 0: whole, index } of plain.text.matchAll(sum))
		yield {
			kind: 'phone',
			why: 'phone-apart',
			start: plain.from[index] ?? 0,
			end: plain.to[index + whole.length - 1] ?? 0,
			confidence: 0.7
		};
}

interface Candidate {
	readonly from: number;
	readonly until: number;
	readonly digits: string;
	readonly confidence: number;
	readonly why: string;
}

function* inRun({ tokens }: Scanned, run: Run): Iterable<Found> {
	for (let from = 0; from < run.atoms.length;) {
		const best = bestFrom(tokens, run, from);
		if (best) {
			const first = run.atoms[best.from]!.first;
			yield {
				kind: 'phone',
				why: best.why,
				start: tokens[plusBefore(tokens, first) ?? first]!.start,
				end: tokens[run.atoms[best.until - 1]!.after - 1]!.end,
				confidence: best.confidence
			};
		}
		from = best ? best.until : from + 1;
	}
}

const mostDigits = 15;

function bestFrom(tokens: readonly Token[], run: Run, from: number): Candidate | null {
	let digits = '';
	let best: Candidate | null = null;
	for (let until = from + 1; until <= run.atoms.length; until++) {
		digits += run.atoms[until - 1]!.digits;
		if (digits.length > mostDigits) break;
		if (digits.length < 6) continue;
		const found = judged(tokens, run, from, until, digits);
		if (found && (!best || found.confidence >= best.confidence)) best = found;
	}
	return best;
}

function judged(
	tokens: readonly Token[],
	run: Run,
	from: number,
	until: number,
	digits: string
): Candidate | null {
	const atoms = run.atoms.slice(from, until);
	const gaps = run.gaps.slice(from, until - 1);
	const stretch = { first: atoms[0]!.first, after: atoms.at(-1)!.after };
	if (isOtherThing(tokens, stretch, atoms, gaps)) return null;
	const spelled = atoms.some((atom) => atom.spelled);
	const plus = plusBefore(tokens, stretch.first) !== null;
	if (near(tokens, stretch, chance, 9, 2) && !near(tokens, stretch, surely, 12, 6)) return null;
	const cued = near(tokens, stretch, phoneCues, 14, 9) || near(tokens, stretch, begins, 4, 0);
	const plain = gaps.every((gap) => gap.plain);
	const turned = near(tokens, stretch, backwards, 9, 6)
		? Array.from(digits).reverse().join('')
		: '';
	const kind = numberKind(digits, plus) ?? (turned ? numberKind(turned, false) : null);
	if (turned && /^(?:us|salvador)$/.test(numberKind(turned, false) ?? ''))
		return { from, until, digits, confidence: 0.7, why: 'phone-apart' };
	const why = spelled ? 'phone-in-words' : gaps.length > 2 || !plain ? 'phone-apart' : 'phone';
	if (digits.length === 6)
		return led(tokens, stretch, atoms, plain)
			? { from, until, digits, confidence: 0.7, why }
			: null;
	const is = (confidence: number): Candidate => ({ from, until, digits, confidence, why });
	if (plus && kind) return is(0.95);
	const typical = kind === 'us' && plain && /^(1-)?3-3-4$/.test(shapeOf(atoms));
	if (!typical && near(tokens, stretch, idCues, 6, 0) && !near(tokens, stretch, phoneCues, 4, 3))
		return null;
	if (cued && kind && (plain || gaps.some((gap) => gap.goesOn) || spelled)) return is(0.9);
	const read = gaps.every((gap) => gap.plain || gap.goesOn) && atoms.some((atom) => atom.spelled);
	if (read && !plain && (kind === 'us' || kind === 'salvador') && atoms.length > 2) return is(0.6);
	if (!kind || !plain) return null;
	if (!cued && !standsApart(run, from, until)) return null;
	if (usual(kind, atoms, gaps)) return is(kind === 'local' ? 0.6 : 0.8);
	return null;
}

/** Numbers of a lottery, a book or a score, unless somebody speaks of calling. */
const chance =
	words(`rifa rifas sorteo loteria boleto boletos raffle lottery ticket tickets isbn score scored puntaje puntuacion record
	serie serial habitantes population premio prize billete`);
const surely = words(
	`tel telefono celular cel whatsapp phone cell call text llamame llamar marcar llama`
);
const backwards = words('backwards backward reves atras reversed espejo flip flipped volteado');

const leads = words(
	'cel celular tel telefono telefonito whatsapp wasap whatsap llamame llamenme hablame marcame textame call text txt phone cell reach'
);
const leadWords = words('es al a me at is mi my : - # no numero number el');

/** "hablame al 701234": six digits that a word for calling leads to. */
function led(
	tokens: readonly Token[],
	{ first }: { first: number },
	atoms: readonly Atom[],
	plain: boolean
): boolean {
	if (!plain || atoms.length > 3) return false;
	for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
		if (leads.has(tokens[at]!.text)) return true;
		if (!leadWords.has(tokens[at]!.text)) return false;
	}
	return false;
}

const shapeOf = (atoms: readonly Atom[]) => atoms.map(({ digits }) => digits.length).join('-');

/** Not a window in a longer list of numbers. */
function standsApart({ gaps }: Run, from: number, until: number): boolean {
	const inner = gaps[from]?.marks;
	const [before, behind] = [gaps[from - 1], gaps[until - 1]];
	return [before, behind].every((gap) => gap === undefined || !gap.plain || gap.marks !== inner);
}

/** Written as such numbers are, so that no word beside it is needed. */
function usual(kind: NumberKind, atoms: readonly Atom[], gaps: readonly Gap[]): boolean {
	const shape = shapeOf(atoms);
	const uniform = new Set(gaps.map((gap) => gap.marks)).size <= 1;
	const comma = gaps.some((gap) => gap.marks.includes(','));
	const spelled = atoms.some((atom) => atom.spelled);
	const singles = atoms.every(({ digits }) => digits.length === 1);
	if (kind === 'odd' || kind === 'abroad') return false;
	if (kind === 'local') return shape === '3-4' && !comma && atoms[0]!.digits === '555';
	if (atoms.length === 1 && spelled) return kind === 'us' || kind === 'salvador';
	if (singles) return new Set(gaps.map((gap) => gap.marks)).size <= 2 && !isCounting(atoms);
	if (spelled)
		return (
			new Set(gaps.map((gap) => gap.marks)).size <= (kind === 'us' ? 3 : 2) &&
			atoms.length > 1 &&
			!isCounting(atoms)
		);
	if (comma || !gaps.every((gap) => gap.marks.length <= 2)) return false;
	if (kind === 'us') return /^(1-)?(10|3-3-4|3-7|6-4|3-3-2-2)$|^11$/.test(shape);
	if (gaps.some((gap) => gap.marks === '/') || isDay(atoms)) return false;
	return /^(503-|3-)?(8|4-4|2-2-2-2|4-2-2|2-2-4)$|^11$/.test(shape) && uniform;
}

const units =
	words(`years año años grados libras pounds pasos steps metros meters km kilometros kilometers kilos
	dolares dollars colones personas people habitantes habitants estrellas stars puntos points paginas pages`);

/** Money, two years, a date, part of a longer number, or a quantity with its unit. */
function isOtherThing(
	tokens: readonly Token[],
	{ first, after }: { first: number; after: number },
	atoms: readonly Atom[],
	gaps: readonly Gap[]
): boolean {
	const before = tokens[first - 1];
	const next = tokens[after];
	if (before && /[$€£#=]/.test(before.text) && !tokens[first]!.gap) return true;
	if (next && (units.has(next.text) || /[%°$€=]/.test(next.text))) return true;
	if (before && next === undefined && /[a-z]/.test(before.text) && !tokens[first]!.gap) return true;
	if (atoms.length >= 2 && atoms.every(({ digits }) => year.test(digits))) return true;
	const shape = shapeOf(atoms);
	if (/^(4-2-2|2-2-4|4-1-2|1-2-4|2-1-4|1-1-4)$/.test(shape)) {
		const whole = atoms.find(({ digits }) => digits.length === 4)!;
		const small = atoms
			.filter(({ digits }) => digits.length < 4)
			.map(({ digits }) => Number(digits));
		if (year.test(whole.digits) && small.every((value) => value >= 1 && value <= 31)) return true;
	}
	return gaps.some((gap) => gap.marks.length > 8);
}

function plusBefore(tokens: readonly Token[], first: number): number | null {
	for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
		const { text } = tokens[at]!;
		if (text === '+' || text === 'plus' || text === 'mas') return at;
		if (text !== '(' && text !== ',') return null;
	}
	return null;
}

/** 20240815: a day without marks. */
const isDay = ([first, other]: readonly Atom[]) =>
	other === undefined &&
	/^20[0-3]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(first?.digits ?? '');
