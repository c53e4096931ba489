import { rewritten, type View } from '../view.ts';
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
}

/** Letters written one by one, "s e c r e t o" or "s.e.c.r.e.t.o", as words; two spaces part words. */
export const closedUp = (plain: View): View =>
	rewritten(plain, spaced, (match) =>
		match[0]
			.split(/ {2,}/)
			.map((part) => part.replace(/[ ._*-]/g, ''))
			.join(' ')
	);

const spaced =
	/(?<![\p{L}\p{N}])[\p{L}\p{N}@$!](?: {1,3}[\p{L}\p{N}@$!](?![\p{L}\p{N}])){3,}|(?<![\p{L}\p{N}])\p{L}([._*-])(?:\p{L}\1){2,}\p{L}(?![\p{L}\p{N}])/gu;

const word = /[\p{L}\p{N}]+(?:['’´`@$*][\p{L}\p{N}]+)*|\$|[.!?;\n]+/gu;
const digitsInside = /^(?=[^a-zñ]*[a-zñ])(?=[^0134578@$]*[0134578@$])[a-zñ0-9@$]+$/;
const leet: Record<string, string> = {
	...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's' }
};

/** The words of a text, sentence by sentence. A full stop inside a number ends nothing. */
export function tokensOf(view: View, original: string): Token[] {
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
		const said = digitsInside.test(bare) ? unleet(bare) : bare;
		const from = original.slice(view.from[start], view.to[end - 1]);
		const capitals = from.length > 1 && from === from.toUpperCase() && /\p{L}/u.test(from);
		for (const part of spokenApart.get(said) ?? [said])
			tokens.push({ word: part, start, end, capitals, sentence });
	}
	return tokens;
}

const titles = new Set('mr ms mrs dr sr sra srta st prof lic ing'.split(' '));

const insideNumber = (text: string, start: number, end: number) =>
	/^\d$/.test(text[start - 1] ?? '') && /^\d$/.test(text[end] ?? '');

/** "s3cr3t0" as "secreto"; "4th" and "5k" stay. */
const unleet = (text: string) =>
	/^\d+[a-z]{1,2}$|^[a-z]{1,2}\d+$|\d{3}/.test(text)
		? text
		: text.replace(/[0134578@$]/g, (sign) => leet[sign] ?? sign);
