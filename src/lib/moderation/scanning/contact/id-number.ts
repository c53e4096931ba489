import { near, words } from '../cues.ts';
import { atomsNear, type Atom } from '../numbers/atoms.ts';
import { codesOf, type Code } from '../numbers/spelled-code.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Run } from '../numbers/runs.ts';
import type { Token } from '../tokens.ts';

/** What stands beside the number of a paper or a card. */
export const idCues =
	words(`dui nie nui nit ssn social socialsecurity pasaporte passport carnet carne carnets placa placas plate
	plates licencia license licence matricula expediente cedula identidad identificacion identification documento
	id ids estudiante student almuerzo lunch biblioteca library afiliacion isss pase pass charliecard mbta
	sasid lasid soc sec microchip partida registro insurance visa tarjeta card barcode registration badge pin credencial seguro inscrito`);
const sure =
	words(`dui0 dui2 dui1 dui nie nui nit ssn social soc sasid lasid pasaporte passport placa placas plate plates expediente carnet carne
	matricula cedula identidad`);
const papers =
	words(`estudiante student almuerzo lunch biblioteca library pase pass tarjeta card licencia license
	id ids documento expediente badge barcode charliecard mbta insurance seguro isss registration credencial pin inscrito biblio booklet libreta cartilla health salud credential identificacion
	identification registro`);

/** Numbers of papers, cards and plates. */
export function* findIdNumbers(scanned: Scanned, runs: readonly Run[]): Iterable<Found> {
	yield* written(scanned);
	for (const run of runs) yield* besideCue(scanned, run);
	yield* codes(scanned);
	yield* readOut(scanned);
}

const dui = /(?<![\d-])\d{8}-\d(?![\d-])/g;
/** With letters that look like digits, or every digit apart: "O39Z8l74-5", "0 3 3 7 7 1 0 2 - 9". */
const almostDui =
	/(?<![\w-])(?=[oilsbz]*\d[\doilsbz]*\d)[\doilsbz]{8} ?[-./] ?[\doilsbz](?![\w-])|(?<![\d-])\d(?:[ .]\d){7} ?- ?\d(?![\d-])/g;
/** Fourteen digits of a library card, apart or in groups. */
const barcode =
	/(?<![\d.])2 ?1 ?\d ?\d ?\d[ .-]{1,3}\d ?\d ?\d ?\d[ .-]{1,3}\d ?\d ?\d ?\d[ .-]{1,3}\d(?![\d-])/g;
const ssn = /(?<![\d-])(?!000|666)[0-8]\d\d[- ](?!00)\d\d[- ](?!0000)\d{4}(?![\d-])/g;

/** (10 − Σ(digit × 9…2) mod 10) mod 10. */
export function hasDuiCheckDigit(digits: string): boolean {
	const sum = Array.from(digits.slice(0, 8)).reduce(
		(all, digit, n) => all + Number(digit) * (9 - n),
		0
	);
	return (10 - (sum % 10)) % 10 === Number(digits.charAt(8));
}

function* written({ plain }: Scanned): Iterable<Found> {
	for (const [pattern, why] of [
		[dui, 'id-number-dui'],
		[almostDui, 'id-number-dui'],
		[barcode, 'id-number-code'],
		[ssn, 'id-number-ssn']
	] as const)
		for (const match of plain.text.matchAll(pattern)) {
			const good = why !== 'id-number-dui' || hasDuiCheckDigit(match[0].replace(/\D/g, ''));
			yield {
				kind: 'id-number',
				why,
				start: plain.from[match.index] ?? 0,
				end: plain.to[match.index + match[0].length - 1] ?? 0,
				confidence: good ? 0.95 : 0.7
			};
		}
}

function* besideCue({ tokens }: Scanned, run: Run): Iterable<Found> {
	for (let from = 0; from < run.atoms.length;) {
		let until = from + 1;
		while (until < run.atoms.length && !isSum(run.gaps[until - 1]!.marks)) until++;
		const atoms = run.atoms.slice(from, until);
		from = until;
		const digits = atoms.reduce((all, atom) => all + atom.digits.length, 0);
		const stretch = { first: atoms[0]!.first, after: atoms.at(-1)!.after };
		const plate = near(tokens, stretch, plates, 8, 4);
		if (digits < (plate ? 3 : 4) || digits > 18) continue;
		if (isPhoneShape(atoms) && !near(tokens, stretch, sure, 8, 4)) continue;
		if (/[$€£]/.test(tokens[stretch.first - 1]?.text ?? '')) continue;
		const isYear = digits === 4 && /^(1[5-9]|20)/.test(atoms[0]!.digits);
		if (isYear && atoms.length === 1) continue;
		const strong = near(tokens, stretch, sure, 14, 8);
		const weak =
			digits >= 4 &&
			(near(tokens, stretch, papers, 9, 6) ||
				(atoms.length > 3 && digits > 4 && near(tokens, stretch, schools, 8, 8))) &&
			looksLikeNumber(tokens, stretch, digits);
		if (!strong && (!weak || isThousands(tokens, atoms, stretch.after))) continue;
		yield found(tokens, stretch, 'id-number-beside', strong ? 0.85 : 0.7);
	}
}

/** "40,000 books". */
const isThousands = (tokens: readonly Token[], atoms: readonly Atom[], after: number): boolean =>
	atoms.length === 2 &&
	atoms[1]!.digits.length === 3 &&
	/^[,.]$/.test(tokens[atoms[0]!.after]?.text ?? '') &&
	tokens[after]?.kind === 'word';

const schools = words('school escuela instituto');
const plates = words('placa placas plate plates');

const isPhoneShape = (atoms: readonly Atom[]) =>
	/^(1-)?3-3-4$/.test(atoms.map(({ digits }) => digits.length).join('-'));

const isSum = (marks: string) => /[=+]/.test(marks);
const numberWords =
	words(`numero num nro number no id pin es is dice says codigo code trae marca tiene has : # nr apunto con
	carnet carne my mi sale mbta card reads prefix was goes lleva starts begins empieza comienza termina ends`);

/** "…is 440817", "#440817", "dice 440817": said as a number, not counted. */
const looksLikeNumber = (
	tokens: readonly Token[],
	stretch: { first: number; after: number },
	digits: number
): boolean =>
	near(tokens, stretch, numberWords, 6, 4) || (digits >= 7 && near(tokens, stretch, papers, 3, 0));

const found = (
	tokens: readonly Token[],
	{ first, after }: { first: number; after: number },
	why: string,
	confidence: number
): Found => ({
	kind: 'id-number',
	why,
	start: tokens[first]!.start,
	end: tokens[after - 1]!.end,
	confidence
});

/** A code whose letters and numbers are read out, beside the name of a paper or a card. */
function* readOut({ tokens, atoms }: Scanned): Iterable<Found> {
	for (const code of codesOf(tokens, atoms)) {
		const single = code.letters === 0;
		if (code.digits < (single ? 4 : 3) || code.after - code.first < 2) continue;
		if (code.digits + code.letters > 18 || near(tokens, code, games, 8, 8)) continue;
		const strong =
			near(tokens, code, sure, 12, 10) ||
			(!single && code.digits > 4 && near(tokens, code, vehicles, 8, 8));
		const weak =
			!single &&
			near(tokens, code, papers, 14, 12) &&
			(near(tokens, code, numberWords, 6, 4) || code.digits > 4);
		const folio = near(tokens, code, registers, 10, 2) && near(tokens, code, numberWords, 4, 0);
		const alone = isReadOut(tokens, code);
		if ((strong && !single) || weak || folio || alone)
			yield found(tokens, code, 'id-number-code', strong ? 0.75 : 0.6);
	}
	for (let i = 0; i < tokens.length; i++)
		if (registers.has(tokens[i]!.text)) {
			const number = atomsNear(atoms, { first: i, after: i + 1 }, 9).find(
				(atom) =>
					atom.first > i && near(tokens, { first: atom.first, after: atom.first }, registered, 4, 0)
			);
			if (number) yield found(tokens, number, 'id-number-beside', 0.6);
		}
}

/** "B cero tres tres uno …", "S dash ten forty-nine …": one letter and seven to nine digits, in words or apart. */
const isReadOut = (tokens: readonly Token[], code: Code): boolean =>
	code.letters === 1 &&
	code.digits > 6 &&
	code.digits < 10 &&
	code.after - code.first > 3 &&
	/^[a-z]$/.test(tokens[code.first]!.text) &&
	tokens[code.first]!.capital;

const games = words('pokemon hp kg lb lbs mph km cm mm gb mb level nivel cartas yugioh uno');
const registers = words('partida acta');
const registered = words('numero num nro n º no folio libro number');

const codeCues =
	words(`pasaporte passport carnet carne placa placas plate plates licencia license nie nui student
	estudiante matricula expediente badge id ids tarjeta card pase pass library biblioteca gafete credencial dmv sasid member`);
const vehicles = words(
	`pickup picap carro moto camion camioneta car truck van bus microbus taxi motorcycle suv jeep minivan buseta coaster carrito`
);
const plateShape =
	/^[a-z]{1,3}[ -]?\d{2,3}-?\d{3}$|^\d[a-z]{2,3}-?\d{2,3}$|^\d{3,4} ?[a-z]{2,3}\d{0,2}$/;

/** Letters and digits together beside the name of a paper: "A70418236", "P 482-913", "CE-2026-00418", "4KD 219". */
function* codes({ tokens }: Scanned): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++) {
		const until = codeUntil(tokens, i);
		if (until === i) continue;
		const stretch = { first: i, after: until };
		const code = tokens
			.slice(i, until)
			.map(({ text }) => text)
			.join('');
		const cued =
			near(tokens, stretch, codeCues, digitsIn(code) >= 6 ? 18 : 10, 8) ||
			(plateShape.test(code) && near(tokens, stretch, vehicles, 12, 8));
		if (cued) yield found(tokens, stretch, 'id-number-code', 0.85);
		i = until - 1;
	}
}

const digitsIn = (code: string): number => code.replace(/\D/g, '').length;

/** Where a code of letters and digits ends that begins here. */
function codeUntil(tokens: readonly Token[], from: number): number {
	let at = from;
	let letters = 0;
	let digits = 0;
	let end = from;
	while (at < tokens.length && at - from < 7) {
		const { text, kind, gap } = tokens[at]!;
		if (kind === 'mark') {
			if (text !== '-' || at === from) break;
		} else {
			const someDigits = text.replace(/\D/g, '').length;
			const someLetters = text.length - someDigits;
			if (someLetters > 3 || (at > from && gap && someDigits === 0)) break;
			if (someDigits === 0 && !isCodeLetters(tokens[at]!)) break;
			letters += someLetters;
			digits += someDigits;
			end = at + 1;
		}
		at++;
	}
	return letters >= 1 && digits >= 3 ? end : from;
}

const isCodeLetters = ({ capital, text }: Token) => capital && text.length <= 3;
