import type { View } from '../view.ts';
import { lettersOf, pictures, piecesOf, saidWithDigits, unleet } from './disguise.ts';
import { meant } from './misspelt.ts';
import { spokenApart } from './spelling.ts';

/** A word of a text as it stands in its plain view, or a part of one that is said as several ("gonna"). */
export interface Token {
	readonly word: string;
	/** Place in the plain view. */
	readonly start: number;
	readonly end: number;
	/** Written in capitals alone, such as ICE. */
	readonly capitals: boolean;
	/** Which sentence, from 0. */
	readonly sentence: number;
	/** Written with digits for letters. */
	readonly leet: boolean;
}

const word =
	/\$(?=[a-z]{2})[\p{L}\p{N}$]+|[\p{L}\p{N}]+(?:['’´`@$*][\p{L}\p{N}]+)*|\$|(?<![@#])[@#](?![\p{L}\p{N}@#])|\p{Extended_Pictographic}|[.!?;\n]+/gu;
const digitsInside = /^(?=[^a-zñ]*[a-zñ])(?=[^0134578@$]*[0134578@$])[a-zñ0-9@$]+$/;

const made = new WeakMap<View, Token[]>();

/** The words of a text, sentence by sentence. A full stop inside a number ends nothing. */
export function tokensOf(view: View, original: string): Token[] {
	const known = made.get(view) ?? readTokens(view, original);
	made.set(view, known);
	return known;
}

function readTokens(view: View, original: string): Token[] {
	const tokens: Token[] = [];
	let sentence = 0;
	for (const match of view.text.matchAll(word)) {
		const found = match[0];
		const start = match.index;
		const end = start + found.length;
		if (/^[.!?;\n]/.test(found)) {
			const before = tokens.at(-1);
			if (before?.sentence !== sentence || insideNumber(view.text, start, end)) continue;
			if (!(found === '.' && titles.has(before.word))) sentence++;
			continue;
		}
		const bare = found.replace(/['’´`*]/g, '');
		const said = pictures.get(bare) ?? lettersIn(bare);
		const from = original.slice(view.from[start], view.to[end - 1]);
		const capitals = from.length > 1 && from === from.toUpperCase() && /\p{L}/u.test(from);
		const penPal = said === 'pal' && tokens.at(-1)?.word === 'pen';
		for (const part of (penPal ? undefined : spokenApart.get(said)) ?? [said])
			tokens.push({ word: part, start, end, capitals, sentence, leet: said !== bare });
	}
	return piecedTogether(lettersBeside(tokens));
}

const lettersIn = (bare: string) =>
	meant(!digitsInside.test(bare) ? bare : (saidWithDigits.get(bare) ?? unleet(bare)));

/** Beside a word in leet, a short one is leet too: "n0 l3 dig4s 4 l4 s3ñ0". */
function lettersBeside(tokens: Token[]): Token[] {
	return tokens.map((token, at) =>
		/^(?:4|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{2,3})$/.test(token.word) &&
		(tokens[at - 1]?.leet || tokens[at + 1]?.leet || tokens[at - 2]?.leet)
			? { ...token, word: lettersOf(token.word) }
			: token
	);
}

/** Pieces of a word, up to four, as the word they make. */
function piecedTogether(tokens: Token[]): Token[] {
	const whole: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		let made = tokens[at]!.word;
		let found: Token | undefined;
		for (let to = at + 1; made.length < 7 && to < Math.min(at + 4, tokens.length); to++) {
			made += tokens[to]!.word;
			const word = piecesOf.get(made);
			if (word) {
				found = { ...tokens[at]!, word, end: tokens[to]!.end };
				at = to;
				break;
			}
		}
		whole.push(found ?? tokens[at]!);
	}
	return whole;
}

const titles = new Set('mr ms mrs dr sr sra srta st prof lic ing'.split(' '));

const insideNumber = (text: string, start: number, end: number) =>
	/^\d$/.test(text[start - 1] ?? '') && /^\d$/.test(text[end] ?? '');
