import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { near, words } from '../cues.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Atom } from '../numbers/atoms.ts';
import type { Gap, Run } from '../numbers/runs.ts';
import type { Token } from '../tokens.ts';
import { idCues } from './id-number.ts';

export const phoneCues =
	words(`telefono tel telf tlf fono cel celu celular celulares movil numero numerito num nro
	number numbers phone telephone fone fon cell cellphone mobile whatsapp whatsap whats wasap wasapp guasap guatsap
	guats watsap wats wsp wpp wa llamame llama llamar llamas llamen llamarme llames marca marcame marcas marcar marcale
	marque call calls calling text texts texting texto textea textear texteame chip sms linea landline dial dials
	contacto contact recarga saldo fijo claro tigo movistar digicel ring reach facetime imessage digits digitos
	apunta apuntalo apuntate anota anotalo anote apuntame hablale hablame hablen habla contesta contestan telefonito
	📞 📱 ☎ 🤙 📲 beeper pager hit hmu celphone celuler tele nume numbr nmbr numer numerico`);
const begins = words(
	`empieza empiezan comienza starts begins begin start primero primera first pones marcas`
);

/** Phone numbers of El Salvador, of the USA and of anywhere, in digits, in words, apart or in pieces. */
export function* findPhones(scanned: Scanned, runs: readonly Run[]): Iterable<Found> {
	for (const run of runs) yield* inRun(scanned, run);
	yield* inParts(scanned, runs);
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
		if (digits.length < 7) continue;
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
	const cued = near(tokens, stretch, phoneCues, 14, 9) || near(tokens, stretch, begins, 4, 0);
	const plain = gaps.every((gap) => gap.plain);
	const turned = near(tokens, stretch, backwards, 9, 6)
		? Array.from(digits).reverse().join('')
		: '';
	const kind = numberKind(digits, plus) ?? (turned ? numberKind(turned, false) : null);
	if (turned && numberKind(turned, false) === 'us')
		return { from, until, digits, confidence: 0.7, why: 'phone-apart' };
	const why = spelled ? 'phone-in-words' : gaps.length > 2 || !plain ? 'phone-apart' : 'phone';
	const is = (confidence: number): Candidate => ({ from, until, digits, confidence, why });
	if (plus && kind) return is(0.95);
	const typical = kind === 'us' && plain && /^(1-)?3-3-4$/.test(shapeOf(atoms));
	if (!typical && near(tokens, stretch, idCues, 6, 0) && !near(tokens, stretch, phoneCues, 4, 3))
		return null;
	if (cued && kind && (plain || gaps.some((gap) => gap.goesOn) || spelled)) return is(0.9);
	if (!kind || !plain) return null;
	if (!cued && !standsApart(run, from, until)) return null;
	if (usual(kind, atoms, gaps)) return is(kind === 'local' ? 0.6 : 0.8);
	return null;
}

const backwards = words('backwards backward reves atras reversed espejo');

const shapeOf = (atoms: readonly Atom[]) => atoms.map(({ digits }) => digits.length).join('-');

/** Not a window in a longer list of numbers. */
function standsApart({ gaps }: Run, from: number, until: number): boolean {
	const inner = gaps[from]?.marks;
	const [before, behind] = [gaps[from - 1], gaps[until - 1]];
	return [before, behind].every((gap) => gap === undefined || !gap.plain || gap.marks !== inner);
}

type NumberKind = 'salvador' | 'us' | 'local' | 'abroad' | 'odd';

function numberKind(digits: string, plus: boolean): NumberKind | null {
	const national = digits.replace(/^(00)?503(?=\d{8}$)/, '');
	if (/^[25-7]\d{7}$/.test(national)) return 'salvador';
	if (/^1?[2-9]\d\d[2-9]\d{6}$/.test(digits)) return 'us';
	if (plus && parsePhoneNumberFromString(`+${digits.replace(/^0+/, '')}`)?.isPossible())
		return 'abroad';
	if (/^[2-9]\d{6}$/.test(digits)) return 'local';
	return /^\d{8}$|^\d{10,12}$/.test(digits) && !/^(.)\1*$/.test(digits) ? 'odd' : null;
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
	if (singles) return new Set(gaps.map((gap) => gap.marks)).size <= 2 && !isCounting(atoms);
	if (spelled)
		return (
			new Set(gaps.map((gap) => gap.marks)).size <= 2 && atoms.length > 1 && !isCounting(atoms)
		);
	if (comma || !gaps.every((gap) => gap.marks.length <= 2)) return false;
	if (kind === 'us') return /^(1-)?(10|3-3-4|3-7|6-4|3-3-2-2)$|^11$/.test(shape);
	if (gaps.some((gap) => gap.marks === '/') || isDay(atoms)) return false;
	return /^(503-|3-)?(8|4-4|2-2-2-2|4-2-2|2-2-4)$|^11$/.test(shape) && uniform;
}

/** "1, 2, 3, 4 …", "20 30 40 50", sorted numbers of a lottery. */
function isCounting(atoms: readonly Atom[]): boolean {
	const values = atoms.map(({ digits }) => Number(digits));
	const steps = values.slice(1).map((value, n) => value - values[n]!);
	return (
		steps.every((step) => step > 0) || steps.every((step) => step < 0) || new Set(steps).size === 1
	);
}

const units =
	words(`years año años grados libras pounds pasos steps metros meters km kilometros kilometers kilos
	dolares dollars colones personas people habitantes habitants estrellas stars puntos points paginas pages`);
const year = /^(1[4-9]|20)\d\d$/;

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
	return gaps.some((gap) => gap.marks.length > 6);
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

const partWords =
	words(`area code codigo parte partes mitad half part parts primeros ultimos first last resto rest second segunda
	segundo empieza termina starts ends otros otras demas faltan falta final begins beginning end other`);

const partCues = new Set([...phoneCues, 'area']);

/** Two pieces in neighbouring sentences: "la primera parte es 7012 … la segunda es 3456". */
function* inParts({ tokens }: Scanned, runs: readonly Run[]): Iterable<Found> {
	const pieces = runs
		.map(({ atoms }) => ({
			digits: atoms.map((atom) => atom.digits).join(''),
			first: atoms[0]!.first,
			after: atoms.at(-1)!.after
		}))
		.filter(
			(piece) =>
				piece.digits.length >= 3 && piece.digits.length <= 7 && near(tokens, piece, partWords, 8, 2)
		);
	for (let i = 0; i + 1 < pieces.length; i++) {
		const [one, other] = [pieces[i]!, pieces[i + 1]!];
		if (other.first - one.after > 50 || !isPhoneLength(one.digits + other.digits)) continue;
		if (!near(tokens, one, partCues, 20, 30) || near(tokens, one, idCues, 8, 0)) continue;
		for (const piece of [one, other])
			yield {
				kind: 'phone',
				why: 'phone-in-parts',
				start: tokens[piece.first]!.start,
				end: tokens[piece.after - 1]!.end,
				confidence: 0.8
			};
	}
}

const isPhoneLength = (digits: string) => /^\d{7,8}$|^\d{10,11}$/.test(digits);
