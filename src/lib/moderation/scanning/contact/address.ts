import { near, words } from '../cues.ts';
import type { Atom } from '../numbers/atoms.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { findDirections } from './directions.ts';
import { findWaiting } from './waiting.ts';

/** Where somebody lives or sleeps, and where and when a child waits or walks alone. */
export function* findAddresses(scanned: Scanned): Iterable<Found> {
	const { tokens } = scanned;
	const atoms = new Map(scanned.atoms.map((atom) => [atom.first, atom]));
	for (let i = 0; i < tokens.length; i++) {
		const after =
			streetUntil(tokens, atoms, i) ||
			houseUntil(tokens, atoms, i) ||
			zipUntil(tokens, atoms, i) ||
			streetOfHomeUntil(tokens, atoms, i);
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
	yield* findWaiting(scanned);
}

type Numbers = ReadonlyMap<number, Atom>;

const streetTypes =
	words(`street st str avenue ave av road rd lane ln drive dr court ct place pl terrace ter way circle boulevard blvd parkway
	pkwy highway hwy square sq streat stret strt avenu avnue row path alley broadway aven streeet steet rode ally`);
const notStreet =
	words(`the a an my our his her their down up from of in on at to and or with this that same minutes minute blocks block people cars
	kids houses years miles feet times more other is was were are for different lots i we you he she it per cent hours days weeks o'clock long
	main side one first second third grade students points am pm th old year new`);

const isStreetType = ({ text }: Token): boolean =>
	streetTypes.has(text) || (/\d/.test(text) && streetTypes.has(unleet(text)));

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
		if (!token || (token.kind === 'mark' && !/^[.!'-]$/.test(token.text))) return 0;
		if (steps > 0 && isStreetType(token)) return at + 1;
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

const houseWords = words(
	`casa casita lote poligono pasaje psj pje apartamento apto apt apartment unit block bloque puerta depto kasa vivienda pol ks`
);
const placeWords =
	words(`barrio colonia col residencial urbanizacion urb reparto calle avenida caserio lotificacion senda pasaje psj condominio bo c cl
	ppal carretera poligono caye kalle cayee comunidad av ave`);
const signs = words('# numero num nro no n º number . numbr es la el is the nº numer nr o');

/** "casa 14", "pasaje 3", "mi casa es la número 14", "calle Siete, casa veintiuno", "apt 3B". */
function houseUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const { text } = tokens[i]!;
	const isHouse = houseWords.has(text);
	if (!isHouse && !placeWords.has(text)) return 0;
	if (text === 'c' && tokens[i + 1]?.text !== '/') return 0;
	let at = i + 1;
	while (signs.has(tokens[at]?.text ?? '') && at - i < 5) at++;
	const number = atoms.get(at);
	const short = number !== undefined && number.digits.length <= 4;
	const counted = number !== undefined && isCounted(tokens, i, at, number);
	if (isHouse && short && !counted) return extended(tokens, whole(atoms, number));
	if (
		/^(apt|apartment|unit|apto)$/.test(text) &&
		/^\d*[a-z]$|^\d+[a-z]?$/.test(tokens[at]?.text ?? '') &&
		at === i + 1
	)
		return tokens[at]!.capital || /\d/.test(tokens[at]!.text) ? at + 1 : 0;
	const letter = /^[a-z]$/.test(tokens[at]?.text ?? '') && tokens[at]!.capital;
	if (letter && /^(lote|poligono|pol|block|bloque)$/.test(text)) return at + 1;
	return isHouse ? 0 : houseBehind(tokens, atoms, at);
}

/** All numbers of "cinco-cero-dos". */
function whole(atoms: Numbers, number: Atom): number {
	let { after } = number;
	while (atoms.has(after + 1) && number.spelled) ({ after } = atoms.get(after + 1)!);
	return after;
}

/** A street or a quarter with a house or a passage behind it: up to ten words on. */
function houseBehind(tokens: readonly Token[], atoms: Numbers, from: number): number {
	for (let next = from; next < Math.min(tokens.length, from + 10); next++) {
		const word = tokens[next]!.text;
		if (/^[!?;]$/.test(word) || (word === '.' && tokens[next + 1]?.newLine)) return 0;
		const house = houseWords.has(word) ? houseUntil(tokens, atoms, next) : 0;
		if (house > 0) return house;
		if (/^(#|numero|num|no)$/.test(word)) {
			const at = tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
			if (atoms.has(at)) return atoms.get(at)!.after;
		}
	}
	return 0;
}

const counted =
	words(`casas personas años cuartos pisos minutos metros veces cuadras rooms floors people families familias dias pasos de a am pm hijos
	niños hermanos libras vacas perros gatos gallinas ventanas puertas hermanas y libros dolares veces mas meses semanas clases hens bedrooms and`);

/** "mi casa tiene 3 cuartos", "casa dos veces": no number of a house. */
function isCounted(
	tokens: readonly Token[],
	i: number,
	at: number,
	{ after, spelled }: Atom
): boolean {
	if (counted.has(tokens[after]?.text ?? '')) return true;
	const signed = tokens
		.slice(i + 1, at)
		.some(
			({ text }, n, all) =>
				/^(#|numero|num|nro|number|la|the|nº|º)$/.test(text) ||
				(text === 'n' && all[n + 1]?.text === '.')
		);
	if (signed) return false;
	if (at > i + 1 && tokens[at - 1]!.text !== '.') return true;
	const next = tokens[after];
	const bare = next === undefined || next.kind === 'mark';
	return spelled && !bare && !/^(del|en)$/.test(next.text);
}

/** A quarter or a town that follows after a comma belongs to it. */
function extended(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.text === ',' && placeWords.has(tokens[at + 1]?.text ?? '') && at - from < 12) {
		at += 2;
		while (tokens[at] && tokens[at]!.kind !== 'mark' && tokens[at]!.capital) at++;
	}
	return at;
}

const states = /^(?:ma|mass|massachusetts|cambridge|zip|zipcode|zcode|postal)$/;

/** "MA 02139", "the zip is oh two one three nine". */
function zipUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	if (!states.test(tokens[i]!.text)) return 0;
	let digits = '';
	let at = i + 1;
	while (at < Math.min(tokens.length, i + 12) && digits.length < 5) {
		const atom = atoms.get(at);
		if (!atom && (digits !== '' || !/^(is|es|code|,|:|number|the|del?|-)$/.test(tokens[at]!.text)))
			break;
		digits += atom?.digits ?? '';
		at = atom?.after ?? at + 1;
	}
	return /^0\d{4}$/.test(digits) ? at : 0;
}

const living =
	words(`live lives living lived vivo vivimos vive bibo house casa home address direccion apartment moved number numero street calle mailbox
	building door puerta package paquete send mandame come zip`);

/** "I live on Magazine Street", "calle Norfolk número 72", "Harding, 48": a street with a home or a number beside it. */
function streetOfHomeUntil(tokens: readonly Token[], atoms: Numbers, i: number): number {
	const token = tokens[i]!;
	const type =
		streetTypes.has(token.text) && !/^(way|place|path|court|square|drive|row|dr)$/.test(token.text);
	const calle = /^(calle|caye|kalle|avenida)$/.test(token.text);
	if (!type && !calle) return 0;
	const lives = liveOn(tokens, i);
	const at = type ? i + 1 : i + 2;
	const number = numberBeside(tokens, atoms, at);
	if (lives) return Math.max(i + 1, Math.min(tokens.length, calle ? i + 2 : i + 1));
	return number > 0 && (type || near(tokens, { first: i, after: i + 1 }, living, 12, 8))
		? number
		: 0;
}

/** "live on … Street": the words before the street, without a relation such as "near". */
function liveOn(tokens: readonly Token[], i: number): boolean {
	for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
		const { text } = tokens[at]!;
		if (
			/^(near|by|off|cerca|behind|like|big|busy|quiet|long|hilly|this|my|dead|una|un|a|small|same|noisy|nice|de|tierra)$/.test(
				text
			)
		)
			return false;
		if (
			/^(on|at|in|en|sobre)$/.test(text) &&
			/^(lives?|living|lived|vivo|vivimos|bibo|stay|staying|sleep|house|casa|apartment|is|queda|esta)$/.test(
				tokens[at - 1]?.text ?? ''
			)
		)
			return (
				/^(lives?|living|vivo|vivimos|bibo|staying|sleep)$/.test(tokens[at - 1]!.text) ||
				/^(house|casa|apartment)$/.test(tokens[at - 2]?.text ?? '')
			);
	}
	return false;
}

/** ", num eighty-nine", " número 72", ", 48". */
function numberBeside(tokens: readonly Token[], atoms: Numbers, from: number): number {
	let at = from;
	let said = false;
	while (
		at - from < 4 &&
		/^(,|numero|num|number|no|#|nro|\.|n|and|house|casa|my|it|is|the)$/.test(tokens[at]?.text ?? '')
	) {
		said ||= /^(numero|num|number|#|nro)$/.test(tokens[at]!.text);
		at++;
	}
	const atom = atoms.get(at);
	return said && atom && atom.digits.length <= 4 ? atom.after : 0;
}
