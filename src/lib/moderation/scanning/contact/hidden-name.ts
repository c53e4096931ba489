import { near, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { givenNames, givenWords } from '../names/given.ts';
import { isKnown } from '../names/known.ts';
import { nameCues, ordinary, particles } from '../names/surroundings.ts';
import { surnames, surnameWords } from '../names/surnames.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { soundsGiven, soundsSurname } from './given-sounds.ts';
import { toldNames, type Told } from './said-name.ts';

const callCues = words('call me');
const turnCues = words(
	'read leelo left izquierda reves backwards espejo mirror backward reversed reves volteado volteada'
);

/** Words that lead to a name, or to a part of one. */
const leading = words(
	`first primer papa mama dad mom papi mami father mother familia family los the full nombre whole entire complete real partes parts mitades halves pedazos pieces names
	nombres words palabras second other last next back segunda otra ultima segundo otro ultimo apellido apellidos surname surnames lastname lastnames`
);
const begins = new Map<string, boolean>();

/** Most words of a letter are everyday ones in small letters, where no name begins. */
function mayBegin({ text, capital, joined, kind }: Token): boolean {
	if (kind === 'mark') return text === '@';
	if (capital || joined || text.length < 2) return true;
	let may = begins.get(text);
	if (may === undefined) {
		const listed = [givenNames, givenWords, surnames, surnameWords, leading].some((set) =>
			set.has(text)
		);
		const syllable = text.length === 2 && !ordinary.has(text) && !particles.has(text);
		may = listed || syllable || !isCommon(text);
		if (begins.size < 20_000) begins.set(text, may);
	}
	return may;
}

function toldAt(tokens: readonly Token[], i: number): Told | null {
	if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== '@') return null;
	for (const frame of toldNames) {
		const told = frame(tokens, i);
		if (told) return told;
	}
	return null;
}

/** Names that somebody hid: in one word, backwards, in syllables, or with the surname said apart. */
export function* findHiddenNames(
	{ tokens, text }: Scanned,
	known: ReadonlySet<string>
): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++) {
		if (!mayBegin(tokens[i]!)) continue;
		const told = toldAt(tokens, i);
		const after =
			told?.after ??
			(besideFull(tokens, i) ||
				surnameFirst(tokens, i) ||
				inOneWord(tokens, i) ||
				inCamels(tokens[i]!, text, i) ||
				inPieces(tokens, i) ||
				backwards(tokens, i));
		if (after <= i) continue;
		const names = tokens.slice(told?.first ?? i, after).filter(({ kind }) => kind === 'word');
		if (
			isKnown(
				names.map(({ text }) => text),
				known
			)
		)
			continue;
		yield {
			kind: 'full-name',
			why: 'full-name-hidden',
			start: tokens[told?.first ?? i]!.start,
			end: tokens[after - 1]!.end,
			confidence: 0.6
		};
		i = after - 1;
	}
}

/** "nombre completo: …", "my full name is …". */
function besideFull(tokens: readonly Token[], i: number): number {
	const { text } = tokens[i]!;
	const next = tokens[i + 1]?.text;
	const said =
		(/^(?:full|whole|entire|complete|real)$/.test(text) && next === 'name') ||
		(text === 'nombre' && next === 'completo');
	if (!said) return 0;
	for (let at = i + 2; at < Math.min(tokens.length, i + 14); at++) {
		const token = tokens[at]!;
		if (soundsSurname(token.text) && token.kind === 'word' && !givenNames.has(token.text))
			return at + 1;
		if (token.kind !== 'word' || ordinary.has(token.text) || particles.has(token.text)) continue;
		if (
			surnames.has(token.text) ||
			(surnameWords.has(token.text) && (token.capital || at - i <= 4))
		)
			return at + 1;
	}
	return 0;
}

const longest = 32;

const camels = /^(\p{L}\p{Ll}{2,})\p{Lu}\p{L}{3,}$/u;

/** "PriyaVenkataraman". */
function inCamels({ start, end, kind, text: plain }: Token, text: string, i: number): number {
	if (kind !== 'word' || end - start > longest) return 0;
	const given = camels.exec(text.slice(start, end))?.[1];
	if (!given) return 0;
	const [name, rest] = [plain.slice(0, given.length), plain.slice(given.length)];
	return givenNames.has(name) ||
		(!isCommon(name) && surnames.has(rest)) ||
		(givenWords.has(name) && soundsSurname(rest))
		? i + 1
		: 0;
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
	const { text, kind, joined } = tokens[i]!;
	if (kind !== 'word' || text.length < 8) return 0;
	const cued =
		joined ||
		near(tokens, { first: i, after: i + 1 }, nameCues, 4, 0) ||
		near(tokens, { first: i, after: i }, callCues, 3, 0);
	return isTwoNames(text, cued, joined) ? i + 1 : 0;
}

function isTwoNames(word: string, cued = false, joined = false): boolean {
	if (word.length > longest || givenNames.has(word) || surnames.has(word)) return false;
	const least = joined ? 3 : cued ? 4 : 5;
	for (let cut = cued ? 3 : 4; cut <= word.length - least; cut++) {
		const [given, surname] = [word.slice(0, cut), word.slice(cut)];
		if (givenNames.has(given) && surnames.has(surname)) return true;
		if (givenNames.has(given) && surname.length > 9 && isTwoNames(surname)) return true;
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
	const [one, other] = [unleet(tokens[i]!.text), unleet(tokens[i + 2]?.text ?? '')];
	const two =
		at === i + 3 &&
		(isNames(one, other) ||
			(mark.text === '_' && soundsSurname(other) && (soundsGiven(one) || !isCommon(one))));
	const last = tokens[at - 1]!.text;
	const three =
		at > i + 3 && givenNames.has(tokens[i]!.text) && (surnames.has(last) || soundsSurname(last));
	const fragments = three || (at > i + 3 && isTwoNames(word));
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
	const cued = near(tokens, { first: i, after: i + 2 }, turnCues, 8, 8);
	const is = (given: string, surname: string) =>
		(givenNames.has(given) || (cued && givenWords.has(given))) &&
		(surnames.has(surname) || (cued && surnameWords.has(surname)));
	if (
		cued &&
		(givenNames.has(a) || surnames.has(b)) &&
		!givenNames.has(one.text) &&
		!isCommon(one.text) &&
		!isCommon(other.text)
	)
		return i + 2;
	if (!is(a, b) && !is(b, a)) return 0;
	const forwards = givenNames.has(one.text) || surnames.has(one.text);
	return forwards ? 0 : i + 2;
}

const isLong = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind === 'word' && token.text.length >= 4;
