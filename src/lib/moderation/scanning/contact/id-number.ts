import { near, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
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
	words(`dui nie nui nit ssn social soc sasid lasid pasaporte passport placa placas plate plates expediente carnet carne
	matricula cedula identidad`);
const papers =
	words(`estudiante student almuerzo lunch biblioteca library pase pass tarjeta card licencia license
	id ids documento expediente badge barcode charliecard mbta insurance seguro isss registration credencial pin inscrito identificacion
	identification registro`);

/** Numbers of papers, cards and plates. */
export function* findIdNumbers(scanned: Scanned, runs: readonly Run[]): Iterable<Found> {
	yield* written(scanned);
	for (const run of runs) yield* besideCue(scanned, run);
	yield* codes(scanned);
}

const dui = /(?<![\d-])\d{8}-\d(?![\d-])/g;
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
		[ssn, 'id-number-ssn']
	] as const)
		for (const match of plain.text.matchAll(pattern)) {
			const good = why === 'id-number-ssn' || hasDuiCheckDigit(match[0].replace('-', ''));
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
			near(tokens, stretch, papers, 9, 6) &&
			looksLikeNumber(tokens, stretch, digits);
		if (!strong && !weak) continue;
		yield found(tokens, stretch, 'id-number-beside', strong ? 0.85 : 0.7);
	}
}

const plates = words('placa placas plate plates');

const isPhoneShape = (atoms: readonly Atom[]) =>
	/^(1-)?3-3-4$/.test(atoms.map(({ digits }) => digits.length).join('-'));

const isSum = (marks: string) => /[=+]/.test(marks);
const numberWords =
	words(`numero num nro number no id pin es is dice says codigo code trae marca tiene has : # nr apunto con
	carnet carne my mi sale mbta card reads prefix`);

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
