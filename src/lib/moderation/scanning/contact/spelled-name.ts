import { near, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { givenNames, givenWords } from '../names/given.ts';
import { ordinary } from '../names/surroundings.ts';
import { surnames, surnameWords } from '../names/surnames.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';
import { soundsGiven, soundsSurname } from './given-sounds.ts';

/** A name that is told over words, given name and surname apart. */
export interface Told {
	readonly first: number;
	readonly after: number;
}

const maybeGiven = ({ text }: Token): boolean => givenNames.has(text) || givenWords.has(text);
const maybeSurname = ({ text }: Token): boolean => surnames.has(text) || surnameWords.has(text);

const lists = words(
	'roll roster lista listas list class attendance asistencia row fila register registro nomina roster listado'
);

/** "Nguyen, Bao" in a list, "Lindqvist comma Theresa". */
export function register(tokens: readonly Token[], i: number): Told | null {
	const [one, comma, other] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
	if (!comma || !other || one.kind !== 'word' || other.kind !== 'word') return null;
	const said = comma.text === 'comma' || comma.text === 'coma';
	if (!said && comma.text !== ',') return null;
	if (!maybeGiven(other) || ordinary.has(one.text) || one.text.length < 3) return null;
	if (said)
		return maybeSurname(one) || (one.capital && other.capital) ? { first: i, after: i + 3 } : null;
	const roll = near(tokens, { first: i, after: i + 3 }, lists, 0, 8);
	if (roll && (maybeSurname(one) || soundsSurname(one.text))) return { first: i, after: i + 3 };
	if (!maybeSurname(one) || !one.capital || !other.capital) return null;
	const next = tokens[i + 3]?.text ?? '.';
	const listed = near(tokens, { first: i, after: i }, lists, 8, 0) && !/^(,|y|and)$/.test(next);
	return listed && !/^(,|y|and)$/.test(tokens[i - 1]?.text ?? '')
		? { first: i, after: i + 3 }
		: null;
}

/** "K is for Kendra and S for Stavros". */
export function initials(tokens: readonly Token[], i: number): Told | null {
	const one = initialUntil(tokens, i);
	if (one === 0) return null;
	const before = tokens.slice(Math.max(0, i - 9), i);
	const letter = before.some(
		({ text }, n) =>
			text === tokens[i]!.text && (before[n - 1]?.capital || before[n + 1]?.text === '.')
	);
	const named = before.some((token) => maybeGiven(token) || maybeSurname(token));
	if (letter && named && tokens[i]!.capital) return { first: i, after: one };
	for (let at = one; at < Math.min(tokens.length, one + 4); at++) {
		const other = initialUntil(tokens, at);
		if (other > 0) return { first: i, after: other };
	}
	return null;
}

/** "J. Porter. His first name is Jaylen", "elmer s. (s de serrano)": a letter beside a name, and what it stands for. */
export function initialTold(tokens: readonly Token[], i: number): Told | null {
	const letter = tokens[i + 1]?.text.length === 1 ? i + 1 : i;
	const { text, kind } = tokens[letter]!;
	if (text.length !== 1 || kind !== 'word') return null;
	if (!tokens[letter]!.capital && tokens[letter + 1]?.text !== '.') return null;
	let after = tokens[letter + 1]?.text === '.' ? letter + 2 : letter + 1;
	if (letter === i) {
		if (!isNamed(tokens[after]) || tokens[after]!.newLine) return null;
		after++;
	} else if (!isNamed(tokens[i])) return null;
	for (let at = after; at < Math.min(tokens.length, after + 14); at++) {
		const name = tokens[at]!;
		if (!name.text.startsWith(text) || name.text.length < 3 || !isNamed(name)) continue;
		if (tokens.slice(Math.max(after, at - 4), at).some(({ text }) => stands.has(text)))
			return { first: i, after: at + 1 };
	}
	return null;
}
const stands = words(`is es for de por am soy s ( as como : stands ese esa`);
const isNamed = (token: Token | undefined): boolean =>
	token !== undefined &&
	token.kind === 'word' &&
	token.text.length > 2 &&
	!ordinary.has(token.text) &&
	(givenNames.has(token.text) ||
		surnames.has(token.text) ||
		(token.capital && (maybeGiven(token) || maybeSurname(token) || !isCommon(token.text))));

function initialUntil(tokens: readonly Token[], i: number): number {
	const letter = tokens[i]!;
	if (letter.text.length !== 1 || letter.kind !== 'word') return 0;
	let at = i + 1;
	while (
		at < i + 4 &&
		/^(is|es|for|de|por|stands|como|significa|:|=)$/.test(tokens[at]?.text ?? '')
	)
		at++;
	const name = tokens[at];
	return at > i + 1 &&
		name &&
		name.capital &&
		name.text.length > 2 &&
		name.text.startsWith(letter.text) &&
		!ordinary.has(name.text)
		? at + 1
		: 0;
}

/** "Ka-ren Es-co-bar". */
export function inSyllables(tokens: readonly Token[], i: number): Told | null {
	const one = syllables(tokens, i);
	let next = one?.after ?? i;
	while (next < i + 9 && one && /^[.,…()]$/.test(tokens[next]?.text ?? '')) next++;
	const other = one && (next > one.after || tokens[next]?.gap) ? syllables(tokens, next) : null;
	if (!one || !other || (one.parts < 2 && other.parts < 2)) return null;
	const given = givenNames.has(one.word) || givenWords.has(one.word) || soundsGiven(one.word);
	const last =
		surnames.has(other.word) || surnameWords.has(other.word) || soundsSurname(other.word);
	return given && last ? { first: i, after: other.after } : null;
}

function syllables(
	tokens: readonly Token[],
	i: number
): { word: string; after: number; parts: number } | null {
	if (tokens[i]?.kind !== 'word') return null;
	let word = tokens[i]!.text;
	let at = i + 1;
	let parts = 1;
	while (
		/^(?:[-.·~*_|/]|\p{Extended_Pictographic})$/u.test(tokens[at]?.text ?? '') &&
		!tokens[at]!.gap &&
		tokens[at + 1]?.gap === false &&
		tokens[at + 1]!.kind === 'word' &&
		parts < 6
	) {
		word += tokens[at + 1]!.text;
		at += 2;
		parts++;
	}
	return { word, after: at, parts };
}

/** "@driana Alv@renga", "0liv3r P4rkh1ll": signs in place of letters. */
export function withSigns(tokens: readonly Token[], i: number): Told | null {
	const one = signed(tokens, i);
	const other =
		one && tokens[one.after]?.gap && !tokens[one.after]!.newLine ? signed(tokens, one.after) : null;
	if (!one || !other || (!one.signs && !other.signs)) return null;
	const given = givenNames.has(one.word) || givenWords.has(one.word) || soundsGiven(one.word);
	const last =
		surnames.has(other.word) ||
		surnameWords.has(other.word) ||
		(one.signs && other.signs && other.capital && other.word.length > 4);
	return given && last ? { first: i, after: other.after } : null;
}

function signed(
	tokens: readonly Token[],
	i: number
): { word: string; after: number; signs: boolean; capital: boolean } | null {
	let word = '';
	let signs = false;
	let at = i;
	while (at < tokens.length && at - i < 8 && (at === i || !tokens[at]!.gap)) {
		const { text, kind } = tokens[at]!;
		if (kind === 'mark' && !/^[@$€!|]$/.test(text)) break;
		signs ||= kind === 'mark' || /\d/.test(text);
		word += unleet(text).replace('@', 'a').replace('$', 's').replace('€', 'e').replace(/[!|]/, 'i');
		at++;
	}
	return /^\p{L}{3,}$/u.test(word) ? { word, after: at, signs, capital: tokens[i]!.capital } : null;
}
