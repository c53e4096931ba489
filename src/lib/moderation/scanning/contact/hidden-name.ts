import { near, words } from '../cues.ts';
import { givenNames, givenWords } from '../names/given.ts';
import { nameCues, ordinary, particles } from '../names/surroundings.ts';
import { surnames, surnameWords } from '../names/surnames.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';

const callCues = words('call me');
const turnCues = words('reves backwards espejo mirror backward');
const surnameCues = words('apellido apellidos apeyido apeyidos surname surnames lastname apelido');

/** Names that somebody hid: in one word, backwards, in syllables, or with the surname said apart. */
export function* findHiddenNames({ tokens, text }: Scanned): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++) {
		const after =
			besideSurname(tokens, i) ||
			surnameFirst(tokens, i) ||
			inOneWord(tokens, i) ||
			inCamels(tokens[i]!, text, i) ||
			inPieces(tokens, i) ||
			backwards(tokens, i);
		if (after === 0) continue;
		yield {
			kind: 'full-name',
			why: 'full-name-hidden',
			start: tokens[givenBefore(tokens, i)]!.start,
			end: tokens[after - 1]!.end,
			confidence: 0.6
		};
		i = after - 1;
	}
}

/** "mi apellido es orellana", "my last name is Quinn". */
function besideSurname(tokens: readonly Token[], i: number): number {
	const { text } = tokens[i]!;
	const next = tokens[i + 1]?.text;
	const said =
		surnameCues.has(text) ||
		(/^(last|family|full|second)$/.test(text) && next === 'name') ||
		(text === 'nombre' && next === 'completo');
	if (!said) return 0;
	for (
		let at = i + 1;
		at < Math.min(tokens.length, i + (text === 'nombre' || text === 'full' ? 14 : 10));
		at++
	) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || ordinary.has(token.text) || particles.has(token.text)) continue;
		const name =
			surnames.has(token.text) || (surnameWords.has(token.text) && (token.capital || at - i <= 4));
		const full = text === 'nombre' || text === 'full';
		if (name || (!full && token.capital && token.text.length > 2)) return at + 1;
	}
	return 0;
}

/** "kevin y mi apellido es …", "first name Amara, last name …": where the given name stands. */
function givenBefore(tokens: readonly Token[], i: number): number {
	const { text } = tokens[i]!;
	if (!surnameCues.has(text) && text !== 'last' && text !== 'family') return i;
	for (let at = i - 1; at >= Math.max(0, i - 12); at--) {
		const token = tokens[at]!;
		if (givenNames.has(token.text) || (givenWords.has(token.text) && token.capital)) return at;
	}
	return i;
}

const longest = 32;

const camels = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{L}{3,}$/u;

/** "PriyaVenkataraman". */
function inCamels({ start, end, kind, text: plain }: Token, text: string, i: number): number {
	if (kind !== 'word' || end - start > longest) return 0;
	const given = camels.exec(text.slice(start, end))?.[1];
	return given && givenNames.has(plain.slice(0, given.length)) ? i + 1 : 0;
}

/** "castellano, liam": as in a register. */
function surnameFirst(tokens: readonly Token[], i: number): number {
	const [surname, comma, given, next] = tokens.slice(i, i + 4);
	if (comma?.text !== ',' || !given?.gap || given.kind !== 'word' || comma.gap) return 0;
	const alone =
		surnames.has(surname!.text) && !givenNames.has(surname!.text) && !givenWords.has(surname!.text);
	if (!alone || !givenNames.has(given.text) || surnames.has(given.text)) return 0;
	if (i > 0 && /^[,]$|^(y|and|e)$/.test(tokens[i - 1]!.text)) return 0;
	if (i > 0 && (givenNames.has(tokens[i - 1]!.text) || givenWords.has(tokens[i - 1]!.text)))
		return 0;
	return next && /^(,|y|and|e)$/.test(next.text) ? 0 : i + 3;
}

/** "JOSSUÉHERNÁNDEZ", "karlaalvarado": a given name and a surname without a space. */
function inOneWord(tokens: readonly Token[], i: number): number {
	const { text, kind } = tokens[i]!;
	if (kind !== 'word' || text.length < 8) return 0;
	const cued =
		near(tokens, { first: i, after: i + 1 }, nameCues, 4, 0) ||
		near(tokens, { first: i, after: i }, callCues, 3, 0);
	return isTwoNames(text, cued) ? i + 1 : 0;
}

function isTwoNames(word: string, cued = false): boolean {
	if (word.length > longest || givenNames.has(word) || surnames.has(word)) return false;
	const least = cued ? 4 : 5;
	for (let cut = 4; cut <= word.length - least; cut++) {
		const [given, surname] = [word.slice(0, cut), word.slice(cut)];
		if (givenNames.has(given) && surnames.has(surname)) return true;
		if (!cued) continue;
		if (
			(givenNames.has(given) || givenWords.has(given)) &&
			(surnames.has(surname) || surnameWords.has(surname))
		)
			return true;
	}
	return false;
}

/** "elmer_portillo", "fati.ma.al.fa.ro", "karla-alvarado". */
function inPieces(tokens: readonly Token[], i: number): number {
	if (tokens[i]!.kind !== 'word' || (i > 0 && !tokens[i]!.gap && tokens[i - 1]!.kind !== 'mark'))
		return 0;
	const mark = tokens[i + 1];
	if (!mark || mark.gap || !/^[._~*·/|-]$/.test(mark.text)) return 0;
	let word = tokens[i]!.text;
	let at = i + 1;
	while (
		tokens[at]?.text === mark.text &&
		!tokens[at]!.gap &&
		tokens[at + 1]?.kind === 'word' &&
		!tokens[at + 1]!.gap
	) {
		word += tokens[at + 1]!.text;
		at += 2;
		if (word.length > longest) return 0;
	}
	const two = at === i + 3 && isNames(tokens[i]!.text, tokens[i + 2]?.text ?? '');
	const fragments = at > i + 3 && isTwoNames(word);
	return two || fragments ? at : 0;
}

const isNames = (given: string, surname: string): boolean =>
	(givenNames.has(given) && (surnames.has(surname) || surnameWords.has(surname))) ||
	(givenWords.has(given) && surnames.has(surname));

const reversed = (word: string) => Array.from(word).reverse().join('');

function backwards(tokens: readonly Token[], i: number): number {
	const [one, other] = [tokens[i]!, tokens[i + 1]];
	if (!isLong(one) || !isLong(other)) return 0;
	const [a, b] = [reversed(one.text), reversed(other.text)];
	const is = (given: string, surname: string) => givenNames.has(given) && surnames.has(surname);
	const cued = near(tokens, { first: i, after: i }, turnCues, 8, 0);
	if (cued && (givenNames.has(a) || surnames.has(b))) return i + 2;
	if (!is(a, b) && !is(b, a)) return 0;
	const forwards = givenNames.has(one.text) || surnames.has(one.text);
	return forwards ? 0 : i + 2;
}

const isLong = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind === 'word' && token.text.length >= 4;
