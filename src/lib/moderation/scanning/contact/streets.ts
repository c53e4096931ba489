import { heard, near, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import { unleet } from '../numbers/number-words.ts';
import { isCommon } from '../names/common-words.ts';
import { givenNames } from '../names/given.ts';
import type { Token } from '../tokens.ts';
import { isUnit, roomUntil, twoUnits, withoutNumber } from './units.ts';

/** The numbers of a text by their first token. */
export type Numbers = ReadonlyMap<number, Atom>;

/** Streets of Cambridge and around, and of towns of El Salvador, by the word that people say. */
const known =
	words(`antrim otis willow hampshire prospect magazine pearl inman norfolk columbia webster windsor elm oak maple cedar chestnut pine walnut cherry hancock lee ellery
	dana trowbridge kirkland oxford beacon rindge sherman walden raymond upland portland thorndike gore warren jefferson plymouth bristol harding hurley berkshire lincoln upton
	fairmont kinnaird franklin western putnam allston sidney brookline brattle concord huron tremont fayette cambridge broadway main harvard washington erie pacific decatur
	kelly rockwell hews peters fulkerson sciarappa lopez spring winter market garden green river pleasant holyoke mellen wendell lancaster linnaean shepard garfield hudson
	avon roseland frost forest exeter hubbard bay chalk cottage perry pilgrim rockingham lawrence magee acacia mount auburn foster sparks appleton reservoir fayerweather
	lakeview vassal standish cushing holworthy chilton richdale harrison cogswell cadbury bellis montgomery jackson clifton dudley reed cameron madison yerxa haskell day
	gladstone verdun tremlett seagrave clifford newell locke hollis mass massachusetts alewife grove`);
const units = words(
	'apt apto apartment unit floor flr fl upstairs second third top basement rear bell buzzer piso apartamento building ext suite'
);
const homes = words(
	`live lives living vivo vivimos vive house casa address adress addres direccion home apartment apt sleep sleeping duermo stay staying street calle st mail envelope 🏠 🏡 send manda mandalo pasamos timbre ring deliver sobre carta package dads moms place mudo moved find come door neighbor unit where dwell half porch`
);
const seasons = words(
	'spring winter garden green river market day bay forest frost main second third lee'
);

/** "4 1 K i n n a i r d": a number and a street in one. */
const inOneUntil = (tokens: readonly Token[], i: number): number => {
	const { text, joined } = tokens[i]!;
	const street = /^\d{1,4}([a-z]{3,})$/.exec(text)?.[1];
	return street &&
		(known.has(street) || (joined && !isCommon(street) && street.length > 3 && nearby(tokens, i)))
		? i + 1
		: 0;
};
const nearby = (tokens: readonly Token[], i: number) =>
	near(tokens, { first: i, after: i + 1 }, homes, 10, 10);

/** "we live at number nineteen", "vivo en el 14". */
function liveAtNumber(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const number = atoms.get(i);
	if (!number || number.digits.length > 4) return 0;
	const lead = tokens
		.slice(Math.max(0, i - 5), i)
		.map(({ text }) => text)
		.join(' ');
	const said =
		/(?:^| )(?:live|lives|vivo|vivimos|sleep|duermo|house|casa) (?:is |es |in |en |at |s |queda en )?(?:the |el |la |my )?(?:number|numero|num|no|#)$/.test(
			lead
		);
	return said ? number.after : 0;
}

/** Whether one of the shapes below begins with this word. */
export const beginsOddly = (word: string): boolean =>
	turned.has(word) ||
	known.has(word) ||
	isUnit(word) ||
	/^(?:street|calle|avenue|road|st|avenida|block|my|our|mi|nuestra|nuestro|room|rm|habitacion|cuarto|suite|casa)$/.test(
		word
	);

/** Where an address in another shape than "15 Upton Street" ends that begins here; 0 when none does. */
export const oddStreetUntil = (tokens: readonly Token[], atoms: Numbers, i: number): number =>
	knownUntil(tokens, atoms, i) ||
	inOneUntil(tokens, i) ||
	liveAtNumber(tokens, atoms, i) ||
	ofTheStreet(tokens, atoms, i) ||
	hinted(tokens, atoms, i) ||
	reversedUntil(tokens, i) ||
	roomUntil(tokens, atoms, i) ||
	ownStreet(tokens, atoms, i) ||
	streetAndNumber(tokens, atoms, i) ||
	twoUnits(tokens, atoms, i) ||
	withoutNumber(tokens, i);

/** All numbers that follow each other: "two one four", "nine-oh-five", "one hundred eighteen and a half". */
function numbersUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	let at = i;
	while (at - i < 10) {
		const atom = atoms.get(at);
		if (!atom) break;
		at = atom.after;
		if (/^[-,]$/.test(tokens[at]?.text ?? '') && atoms.has(at + 1)) at++;
	}
	if (
		at > i &&
		/^(?:and|y)$/.test(tokens[at]?.text ?? '') &&
		/^(?:half|medio)$/.test(tokens[at + 2]?.text ?? tokens[at + 1]?.text ?? '')
	)
		at += 3;
	return at;
}

/** "12 Antrim", "nine-oh-five main, unit fourteen b", "48 harding". */
function knownUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const number = atoms.get(i);
	if (!number || number.digits.length > 4 || atoms.has(i - 1)) return 0;
	let at = numbersUntil(tokens, atoms, i);
	for (let n = 0; n < 2; n++)
		if (/^(?:,|de|on|en|of|then|y|and|street)$/.test(tokens[at]?.text ?? '')) at++;
	const token = tokens[at];
	if (!token || token.kind === 'mark') return 0;
	const word = unleet(token.text);
	const unit = [1, 2, 3].some((n) => units.has(tokens[at + n]?.text ?? ''));
	const cued = near(tokens, { first: i, after: at + 1 }, homes, 14, 12);
	if (known.has(word)) {
		if (seasons.has(word) && !token.capital && !unit) return 0;
		return (token.capital && cued) || unit ? at + 1 : cued && isEnd(tokens[at + 1]) ? at + 1 : 0;
	}
	const name =
		token.capital &&
		word.length > 3 &&
		!isCommon(word) &&
		!givenNames.has(word) &&
		isEnd(tokens[at + 1]);
	return name && near(tokens, { first: i, after: at + 1 }, lives, 4, 6) ? at + 1 : 0;
}
const lives = words('live lives living vivo house casa address street sleep stay at number no');
const isEnd = (token: Token | undefined) =>
	token === undefined || token.kind === 'mark' || token.text === 'and';

const streets = heard('calle pasaje avenida street');

/** "número catorce de la calle principal", "two one four, calle Pearl". */
function ofTheStreet(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const number = atoms.get(i);
	if (!number || number.digits.length > 4) return 0;
	let at = numbersUntil(tokens, atoms, i);
	if (tokens[at]?.text === ',') at++;
	const signed = /^(?:numero|number|la|num|no)$/.test(tokens[i - 1]?.text ?? '');
	if (/^(?:de|d|en|sobre|of|on)$/.test(tokens[at]?.text ?? '')) at++;
	if (/^(?:la|el|the|l)$/.test(tokens[at]?.text ?? '')) at++;
	const token = tokens[at];
	if (!token || !streets.has(token.text)) return 0;
	const next = tokens[at + 1];
	if (!next || next.kind === 'mark') return 0;
	const named = next.capital || known.has(next.text) || next.text === 'principal';
	return named && (signed || near(tokens, { first: i, after: at }, homes, 12, 10)) ? at + 2 : 0;
}

const likening = words(
	'rhymes rima like named called sounds same starts begins empieza comienza llama igual como suena what thing nombre name month mes'
);

/** "my street rhymes with …", "street's named like the tree …": with a number of the house close by. */
function hinted(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (!/^(?:street|calle|avenue|road|st|avenida|block)$/.test(tokens[i]!.text)) return 0;
	const lead = tokens[i - 1]?.text ?? '';
	const own =
		/^(?:my|mi|our|nuestra)$/.test(lead) ||
		(/^(?:the|la)$/.test(lead) && near(tokens, { first: i, after: i + 1 }, numberWords, 12, 12)) ||
		i === 0 ||
		tokens[i - 1]!.kind === 'mark';
	if (!own || !near(tokens, { first: i, after: i + 1 }, likening, 0, 6)) return 0;
	for (let at = Math.max(0, i - 14); at < Math.min(tokens.length, i + 26); at++) {
		const atom = atoms.get(at);
		if ((atom && atom.digits.length <= 4) || tokens[at]!.text === 'dozen') {
			let end = Math.max(at + 1, i + 1);
			while (end < tokens.length && end < i + 26 && tokens[end]!.kind !== 'mark') end++;
			return end;
		}
	}
	return 0;
}
const numberWords = words('number numero num no');

const turned = words('teerts euneva ellac adineva daor evird enal ecalp');

/** "teertS nutlaW 76". */
function reversedUntil(tokens: readonly Token[], i: number): number {
	if (!turned.has(tokens[i]!.text) || tokens[i]!.text.length < 4) return 0;
	for (let at = i + 1; at < Math.min(tokens.length, i + 5); at++)
		if (tokens[at]!.kind === 'number') return at + 1;
	return i + 1;
}

/** "Three-three-zero. That's our number. Rindge. That's our avenue." */
function ownStreet(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (!/^(?:my|our|mi|nuestra|nuestro)$/.test(tokens[i]!.text)) return 0;
	if (!/^(?:street|avenue|road|calle|avenida)$/.test(tokens[i + 1]?.text ?? '')) return 0;
	let [first, number] = [false, false];
	for (let at = Math.max(0, i - 16); at < i; at++) {
		first ||= known.has(tokens[at]!.text) && tokens[at]!.capital;
		number ||= atoms.has(at);
	}
	return first && number ? i + 2 : 0;
}

const alsoPlaces = words(
	'harvard cambridge lincoln washington jefferson franklin mass massachusetts alewife jackson harrison cameron lee dana main lopez cherry'
);
const moved = words(
	'live lives living vivo vivimos moved mudamos pasamos apartamentos apartments house casa place sleep duermo stay staying'
);

/** "los apartamentos de la Norfolk, número cuatro", "we moved to eleven something Hurley": a street and a number close by. */
function streetAndNumber(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const { text, capital } = tokens[i]!;
	if (!capital || !known.has(text) || seasons.has(text) || alsoPlaces.has(text)) return 0;
	if (!near(tokens, { first: i, after: i + 1 }, moved, 10, 4)) return 0;
	for (let at = Math.max(0, i - 4); at < Math.min(tokens.length, i + 7); at++) {
		const atom = atoms.get(at);
		if (!atom || atom.digits.length > 4 || years.has(tokens[atom.after]?.text ?? '')) continue;
		return Math.max(i + 1, atom.after);
	}
	return 0;
}
const years = words('years year años anos minutes minutos am pm blocks cuadras people personas');
