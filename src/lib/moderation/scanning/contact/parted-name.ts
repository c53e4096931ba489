import { near, sentenceAround, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { nameCues, ordinary, particles, titles } from '../names/surroundings.ts';
import type { Token } from '../tokens.ts';
import { soundsSurname } from './given-sounds.ts';
import {
	givenNear,
	isGiven,
	isSurname,
	maybeGiven,
	maybeSurname,
	surnameCueAt
} from './name-kinds.ts';
import type { Told } from './spelled-name.ts';

const isRare = ({ text, kind }: Token): boolean =>
	kind === 'word' && text.length > 3 && !isCommon(text) && !ordinary.has(text);
const couldBe = (token: Token): boolean =>
	token.kind === 'word' &&
	!particles.has(token.text) &&
	(maybeSurname(token) || soundsSurname(token.text) || (isRare(token) && !isGiven(token)));

const partWords = words('partes parts mitades halves pedazos pieces names nombres words palabras');
const two = words('dos two 2');

/** "Mi nombre tiene dos partes: Tatiana, como mi bisabuela, y Erazo." */
export function inTwoParts(tokens: readonly Token[], i: number): Told | null {
	if (!partWords.has(tokens[i]!.text) || !two.has(tokens[i - 1]?.text ?? '')) return null;
	if (!near(tokens, { first: i, after: i + 1 }, nameWords, 8, 2)) return null;
	return givenThenSurname(tokens, i + 1, i + 22);
}
const nameWords = words('nombre name names llamo called');

function givenThenSurname(tokens: readonly Token[], from: number, until: number): Told | null {
	let given = -1;
	for (let at = from; at < Math.min(tokens.length, until); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') continue;
		if (given < 0 && maybeGiven(token) && (token.capital || isGiven(token))) given = at;
		else if (
			given >= 0 &&
			couldBe(token) &&
			(token.capital || isSurname(token)) &&
			!isOnlyGiven(token)
		)
			return { first: given, after: at + 1 };
	}
	return null;
}
const isOnlyGiven = (token: Token) => isGiven(token) && !maybeSurname(token);

/** "de nombre erick, de apellido mejía", "surname brophy"; "solo el apellido. Ayala." */
export function cueThenSurname(tokens: readonly Token[], i: number): Told | null {
	const length = surnameCueAt(tokens, i);
	if (length === 0) return null;
	const next = tokens[i + length];
	if (!next) return null;
	const given = givenNear(tokens, i, 10);
	const owned = /^(?:mi|my|su|his|her|de|,|\.|:)$/.test(tokens[i - 1]?.text ?? '.');
	if (given === null && !owned && !/^[.:]$/.test(next.text)) return null;
	if (next.kind === 'word' && couldBe(next) && !isOnlyGiven(next))
		return { first: givenNear(tokens, i, 10) ?? i, after: i + length + 1 };
	const lone =
		/^[.:,?]$/.test(next.text) &&
		/^[.,!]$/.test(tokens[i + length + 2]?.text ?? '.') &&
		tokens[i + length + 1]?.capital === true;
	const token = tokens[i + length + 1];
	return lone && token && couldBe(token) ? { first: i + length + 1, after: i + length + 2 } : null;
}

const orders = words('lista listas roll attendance roster nomina');

/** "reyes diego al revés como en las listas": the surname first, without a comma. */
export function surnameLeads(tokens: readonly Token[], i: number): Told | null {
	const [one, other] = [tokens[i]!, tokens[i + 1]];
	if (one.kind !== 'word' || other?.kind !== 'word' || !other.gap) return null;
	if (!maybeSurname(one) || !maybeGiven(other) || nameCues.has(one.text)) return null;
	return near(tokens, { first: i, after: i + 2 }, orders, 8, 6) ? { first: i, after: i + 2 } : null;
}

/** "J-a-e K-i-m": two names, letter by letter. */
export function twoSpelled(tokens: readonly Token[], i: number): Told | null {
	let next = i + 1;
	while (
		next - i < 5 &&
		/^(?:[-–—,.…()/|•∙·]|y|and|then|despues|luego|last|name|apellido|my|mi)$/.test(
			tokens[next]?.text ?? ''
		)
	)
		next++;
	const [one, other] = [tokens[i]!, tokens[next]];
	if (!one.joined || !other?.joined) return null;
	const is = (token: Token) => /^[a-zñ]{3,}$/.test(token.text);
	return is(one) &&
		is(other) &&
		(maybeGiven(one) || maybeSurname(one) || maybeSurname(other) || soundsSurname(other.text))
		? { first: i, after: next + 1 }
		: null;
}

const letters =
	words(`a be ce de e efe ge hache i jota ka ele eme ene eñe o pe cu erre ere ese te u uve ve equis ye zeta bee cee see dee ee ef gee aitch jay kay el em en oh
	pee cue ar ess tee you vee ex why zee zed doble double w griega`);

/** "mi apellido: erre, i, uve, a, ese": letter by letter. */
export function byLetters(tokens: readonly Token[], i: number): Told | null {
	const length = surnameCueAt(tokens, i);
	if (length === 0) return null;
	const { after } = sentenceAround(tokens, i, 30);
	let count = 0;
	let last = i;
	for (let at = i + length; at < after; at++) {
		const { text, kind } = tokens[at]!;
		if (kind === 'mark') continue;
		if (text.length === 1 || letters.has(text)) {
			count++;
			last = at;
		} else if (count > 0 && count < 4) count = 0;
	}
	return count >= 4 ? { first: i, after: last + 1 } : null;
}

const written = words(
	`is es dice says sale aparece : written escrito list lista label cubby register sits named llama s aparezco salgo soy im`
);

/** "the kid who sits by me is O'Rourke, Fiona". */
export function writtenTurned(tokens: readonly Token[], i: number): Told | null {
	const [one, comma, other] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
	if (comma?.text !== ',' || comma.gap || !other?.gap || !one.capital || !other.capital)
		return null;
	if (one.kind !== 'word' || !couldBe(one) || isOnlyGiven(one) || maybeGiven(one)) return null;
	const listed = /^[,:]$/.test(tokens[i + 3]?.text ?? '') || tokens[i - 1]?.text === ':';
	if (!isGiven(other) && (listed || !isSurname(one) || !isRare(other))) return null;
	const first = tokens[i - 1]?.text === "'" && tokens[i - 2]?.text.length === 1 ? i - 2 : i;
	if (!written.has(tokens[first - 1]?.text ?? '')) return null;
	return /^(?:y|and|or|o)$/.test(tokens[i + 3]?.text ?? '') ? null : { first, after: i + 3 };
}

/** "First half is Dani, the other half is Orellana": the second part of a name. */
export function otherHalf(tokens: readonly Token[], i: number): Told | null {
	const { text } = tokens[i]!;
	const next = tokens[i + 1]?.text ?? '';
	const second =
		(/^(?:second|other|last|next|back)$/.test(text) &&
			/^(?:half|part|bit|piece|word|one)$/.test(next)) ||
		(/^(?:segunda|otra|ultima)$/.test(text) && /^(?:mitad|parte|palabra)$/.test(next)) ||
		(/^(?:segundo|otro|ultimo)$/.test(text) && /^(?:pedazo|nombre)$/.test(next));
	if (!second) return null;
	const named = near(tokens, { first: i, after: i }, nameWords, 18, 0);
	const given = givenNear(tokens, i, 16);
	for (let at = i + 2; at < Math.min(tokens.length, i + 8); at++) {
		const token = tokens[at]!;
		const sure = isSurname(token) || soundsSurname(token.text);
		if (couldBe(token) && (named ? token.capital || sure || isRare(token) : sure && token.capital))
			return given === null ? null : { first: given, after: at + 1 };
	}
	return null;
}

/** "Lisb. Alvarenga": a given name cut short before a surname. */
export function abbreviated(tokens: readonly Token[], i: number): Told | null {
	const [one, dot, other] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
	if (
		dot?.text !== '.' ||
		dot.gap ||
		!other?.gap ||
		other.newLine ||
		!one.capital ||
		!other.capital
	)
		return null;
	if (!/^[a-z]{3,6}$/.test(one.text) || !isSurname(other) || isGiven(other)) return null;
	if (isCommon(one.text) || titles.has(one.text) || isGiven(one)) return null;
	return /[aeiou]/.test(one.text) ? { first: i, after: i + 3 } : null;
}

/** "Jae-won Kim": a given name of two parts before a surname. */
export function hyphened(tokens: readonly Token[], i: number): Told | null {
	const [one, dash, two, last] = tokens.slice(i, i + 4);
	if (dash?.text !== '-' || dash.gap || !two || two.gap || two.kind !== 'word' || !last?.gap)
		return null;
	const cued = near(tokens, { first: i, after: i }, nameCues, 4, 0);
	const is =
		((one!.capital && !two.capital && last.capital) ||
			(cued && !one!.capital && !isCommon(last.text))) &&
		(isSurname(last) || (cued && !isCommon(last.text))) &&
		!last.newLine;
	return is && one!.text.length > 1 && two.text.length > 1 ? { first: i, after: i + 4 } : null;
}

/** "Gonsalves. First name: Inez." */
export function givenBehind(tokens: readonly Token[], i: number): Told | null {
	const { text } = tokens[i]!;
	const said =
		(text === 'first' && tokens[i + 1]?.text === 'name') ||
		(text === 'primer' && tokens[i + 1]?.text === 'nombre');
	if (!said) return null;
	const given = [2, 3, 4]
		.map((n) => i + n)
		.find((at) => tokens[at] && maybeGiven(tokens[at]!) && tokens[at]!.capital);
	if (given === undefined) return null;
	for (let at = i - 1; at >= Math.max(0, i - 5); at--)
		if (tokens[at]!.capital && isSurname(tokens[at]!)) return { first: at, after: given + 1 };
	return null;
}
