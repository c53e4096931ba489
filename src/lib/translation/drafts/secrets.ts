import { coverTokens, stretchesOf, tokenFor } from '#lib/moderation/protecting/neutral.ts';
import { givenNames, givenWords } from '#lib/moderation/scanning/names/given.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Secret } from './mask.ts';

export interface Known {
	/** Letter names, places, teachers: whatever belongs to the exchange. */
	readonly names: readonly string[];
	/** What the scanner found in this text. */
	readonly flags: readonly { readonly start: number; readonly end: number }[];
	/** The language of the draft. */
	readonly to: Language;
}

/**
 * Everything in a text that no machine may see: the names and places of the exchange however they are spelled,
 * given names that anybody has, what the scanner found, and what is covered. Rather one word too many: a
 * word that stays as it is spoils a draft, a name that goes out cannot be called back.
 */
export function secretsIn(text: string, { names, flags, to }: Known): Secret[] {
	return [
		...coversIn(text, to),
		...flags.map(({ start, end }) => ({ start, end })),
		...namesIn(text, names),
		...givenIn(text)
	];
}

function coversIn(text: string, to: Language): Secret[] {
	if (!coverTokens.some((token) => text.includes(token))) return [];
	let start = 0;
	return stretchesOf(text).flatMap(({ text, covers }) => {
		const at = start;
		start += text.length;
		return covers ? [{ start: at, end: start, instead: tokenFor(covers, to) }] : [];
	});
}

const words = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The parts of a place's name are as telling as the whole: "Flores", "the Amigos School". */
const tellingPart = /^\p{Lu}[\p{L}\p{M}'’-]{3,}$/u;

function namesIn(text: string, names: readonly string[]): Secret[] {
	const folded = foldedUnits(text);
	const whole = new Set(names.map((name) => foldedUnits(name.trim())).filter(Boolean));
	const parts = new Set(
		names
			.filter((name) => /\s/.test(name.trim()))
			.flatMap((name) => name.match(words) ?? [])
			.filter((part) => tellingPart.test(part))
			.map(foldedUnits)
	);
	const found: Secret[] = [];
	for (const name of whole)
		for (const { index, 0: said } of folded.matchAll(standing(name)))
			found.push({ start: index, end: index + said.length });
	for (const { index, 0: word } of text.matchAll(words))
		if (tellingPart.test(word) && parts.has(foldedUnits(word)))
			found.push({ start: index, end: index + word.length });
	return found;
}

const standing = (name: string) =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])${RegExp.escape(name).replace(/(?:\\x20|\s)+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
		'gu'
	);

/** Lower case without accents, unit by unit, so that places in it are places in the text. */
const foldedUnits = (text: string): string =>
	[...text]
		.map((letter) => {
			const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
			return plain.length === letter.length ? plain : letter;
		})
		.join('');

const calendar = new Set(['april', 'may', 'june', 'august', 'abril', 'mayo', 'junio', 'agosto']);

/** Names of people whom only the writer knows; a name that is a word too only inside a sentence. */
function givenIn(text: string): Secret[] {
	const found: Secret[] = [];
	for (const { index, 0: word } of text.matchAll(words)) {
		if (!/^\p{Lu}/u.test(word)) continue;
		const name = foldedUnits(word.replace(/['’]s$/u, ''));
		const end = index + name.length;
		const last = found.at(-1);
		const inside = /[\p{L}\p{N},;:][ \t]+$/u.test(text.slice(0, index));
		const follows = last !== undefined && text.slice(last.end, index) === ' ';
		const isName =
			givenNames.has(name) || (inside && givenWords.has(name) && !calendar.has(name)) || follows;
		if (isName) found.push({ start: index, end });
	}
	return found;
}
