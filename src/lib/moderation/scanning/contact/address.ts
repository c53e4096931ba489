import { near, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { findDirections } from './directions.ts';
import { houseUntil, houseWords, placeWords } from './houses.ts';
import { streetOfHomeUntil } from './home-street.ts';
import { streetTypes } from './street-types.ts';
import { beginsOddly, oddStreetUntil, type Numbers } from './streets.ts';
import { findWaiting } from './waiting.ts';
import { findWaysHome } from './way-home.ts';

/** Where somebody lives or sleeps, and where and when a child waits or walks alone. */
export function* findAddresses(scanned: Scanned): Iterable<Found> {
	const tokens = readable(scanned.tokens);
	const atoms = new Map(scanned.atoms.map((atom) => [atom.first, atom]));
	for (let i = 0; i < tokens.length; i++) {
		if (!atoms.has(i) && !mayBegin(tokens[i]!)) continue;
		const after =
			streetUntil(tokens, atoms, i) ||
			houseUntil(tokens, atoms, i) ||
			zipUntil(tokens, atoms, i) ||
			streetOfHomeUntil(tokens, atoms, i) ||
			oddStreetUntil(tokens, atoms, i);
		if (after === 0) continue;
		yield {
			kind: 'address',
			why: 'address',
			start: tokens[i]!.start,
			end: tokens[after - 1]!.end,
			confidence: 0.8
		};
		i = after - 1;
	}
	yield* findDirections(tokens);
	yield* findWaysHome(tokens);
	yield* findWaiting({ ...scanned, tokens });
}

const begins = new Map<string, boolean>();

/** Whether an address can begin with a word: a house, a street, "my street", a number in it. */
function mayBegin({ text, joined }: Token): boolean {
	let may = begins.get(text);
	if (may === undefined) {
		const plain = unleet(text);
		may =
			/\d/.test(text) ||
			houseWords.has(plain) ||
			placeWords.has(plain) ||
			states.test(text) ||
			beginsOddly(text) ||
			streetTypes.has(plain);
		if (begins.size < 20_000) begins.set(text, may);
	}
	return may || joined;
}

const mixed = /[a-z]\d|\d[a-z]/;

/** Words with digits in place of letters as they are meant: "c4s4" as "casa". */
function readable(tokens: readonly Token[]): readonly Token[] {
	if (!tokens.some(({ text }) => mixed.test(text))) return tokens;
	return tokens.map((token) => {
		if (!mixed.test(token.text) || /^\d+[ao]s?$/.test(token.text)) return token;
		const text = unleet(token.text);
		return /^[a-z]+$/.test(text) && (text.length < 3 || isCommon(text)) && token.text.length > 1
			? { ...token, text, kind: 'word' }
			: token;
	});
}

const notStreet =
	words(`the a an my our his her their down up from of in on at to and or with this that same minutes minute blocks block people cars
	kids houses years miles feet times more other is was were are for different lots i we you he she it per cent hours days weeks o'clock long
	main side one first second third grade students points am pm th old year new`);

const isStreetType = ({ text }: Token): boolean =>
	streetTypes.has(text) || (/\d/.test(text) && streetTypes.has(unleet(text)));

/** What is a street less often than not: "four-square court", "20 rowers row". */
const weakTypes = words(
	'row path alley way court place circle square drive terrace ter pl ally rode sq'
);
const homeCues =
	words(`live lives living vivo vivimos vive house casa address direccion home apartment apt apto unit mail envelope sobre stay staying sleep duermo floor piso mudo moved
	number numero zip ma cambridge`);

const streetsOnly = (tokens: readonly Token[], i: number, at: number): boolean =>
	!weakTypes.has(tokens[at]!.text) ||
	(tokens[at]!.capital && tokens[at - 1]!.capital) ||
	near(tokens, { first: i, after: at + 1 }, homeCues, 10, 6);

const glued = /^\d{1,5}[a-z]{3,}(?:street|avenue|road|lane|drive|ave|st)$/;

/** "15 Upton Street", "fifteen upton st", "48 Prospect Street, apt 3B". */
function streetUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (glued.test(tokens[i]!.text)) return i + 1;
	const number = atoms.get(i);
	if (!number || number.digits.length > 5) return 0;
	let at = number.after;
	while (atoms.has(at) && at - i < 6) at = atoms.get(at)!.after;
	if (/^[a-d]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.gap) at++;
	if (tokens[at]?.text === ',' || tokens[at]?.text === '-') at++;
	for (let steps = 0; steps < 5; steps++, at++) {
		const token = tokens[at];
		if (!token || (token.kind === 'mark' && !/^[.!'$-]$/.test(token.text))) return 0;
		if (steps > 0 && isStreetType(token)) return streetsOnly(tokens, i, at) ? at + 1 : 0;
		if (
			steps === 0 &&
			token.text === 'on' &&
			/^(number|num|no|numero)$/.test(tokens[i - 1]?.text ?? '')
		)
			continue;
		if (notStreet.has(token.text) && !token.capital) return 0;
		if (token.text === 'broadway') return at + 1;
	}
	return 0;
}

const states = /^(?:ma|mass|massachusetts|cambridge|zip|zipcode|zcode|postal)$/;

/** "MA 02139", "the zip is oh two one three nine". */
function zipUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (!states.test(tokens[i]!.text)) return 0;
	let digits = '';
	let at = i + 1;
	while (at < Math.min(tokens.length, i + 12) && digits.length < 5) {
		const atom = atoms.get(at);
		if (
			!atom &&
			(digits !== '' || !/^(is|es|s|'|code|,|:|number|the|del?|-)$/.test(tokens[at]!.text))
		)
			break;
		digits += atom?.digits ?? '';
		at = atom?.after ?? at + 1;
	}
	return /^0\d{4}$/.test(digits) ? at : 0;
}
