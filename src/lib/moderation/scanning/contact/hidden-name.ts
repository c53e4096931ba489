import { near, words } from '../cues.ts';
import { givenNames } from '../names/given.ts';
import { ordinary, particles } from '../names/surroundings.ts';
import { surnames, surnameWords } from '../names/surnames.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';

const surnameCues = words('apellido apellidos apeyido apeyidos surname surnames lastname');

/** Names that somebody hid: in one word, backwards, in syllables, or with the surname said apart. */
export function* findHiddenNames({ tokens }: Scanned): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++) {
		const after =
			besideSurname(tokens, i) ||
			inOneWord(tokens, i) ||
			inPieces(tokens, i) ||
			backwards(tokens, i);
		if (after === 0) continue;
		yield {
			kind: 'full-name',
			why: 'full-name-hidden',
			start: tokens[i]!.start,
			end: tokens[after - 1]!.end,
			confidence: 0.6
		};
		i = after - 1;
	}
}

/** "mi apellido es orellana", "my last name is Quinn". */
function besideSurname(tokens: readonly Token[], i: number): number {
	const { text } = tokens[i]!;
	const said =
		surnameCues.has(text) ||
		((text === 'last' || text === 'family') && tokens[i + 1]?.text === 'name');
	if (!said) return 0;
	for (let at = i + 1; at < Math.min(tokens.length, i + 10); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || ordinary.has(token.text) || particles.has(token.text)) continue;
		const name =
			surnames.has(token.text) || (surnameWords.has(token.text) && (token.capital || at - i <= 4));
		if (name || (token.capital && token.text.length > 2)) return at + 1;
	}
	return 0;
}

const longest = 32;

/** "JOSSUÉHERNÁNDEZ", "karlaalvarado": a given name and a surname without a space. */
function inOneWord(tokens: readonly Token[], i: number): number {
	const { text, kind } = tokens[i]!;
	return kind === 'word' && text.length >= 9 && isTwoNames(text) ? i + 1 : 0;
}

function isTwoNames(word: string): boolean {
	if (word.length > longest || givenNames.has(word) || surnames.has(word)) return false;
	for (let cut = 4; cut <= word.length - 5; cut++)
		if (givenNames.has(word.slice(0, cut)) && surnames.has(word.slice(cut))) return true;
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
	const two = at === i + 3 && givenNames.has(tokens[i]!.text) && surnames.has(tokens[i + 2]!.text);
	const fragments = at > i + 3 && isTwoNames(word);
	return two || fragments ? at : 0;
}

const reversed = (word: string) => Array.from(word).reverse().join('');

function backwards(tokens: readonly Token[], i: number): number {
	const [one, other] = [tokens[i]!, tokens[i + 1]];
	if (!isLong(one) || !isLong(other)) return 0;
	const [a, b] = [reversed(one.text), reversed(other.text)];
	const is = (given: string, surname: string) => givenNames.has(given) && surnames.has(surname);
	if (!is(a, b) && !is(b, a)) return 0;
	const forwards = givenNames.has(one.text) || surnames.has(one.text);
	return forwards &&
		!near(tokens, { first: i, after: i }, words('reves backwards espejo mirror'), 8, 0)
		? 0
		: i + 2;
}

const isLong = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind === 'word' && token.text.length >= 4;
