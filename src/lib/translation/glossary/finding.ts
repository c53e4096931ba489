import type { Locale } from '#lib/i18n/locale.ts';
import { stretchesOf } from '#lib/moderation/protecting/neutral.ts';
import { keysOfTerm, keysOfWord } from './forms-of-a-word.ts';
import type { Found, Part, Place } from './term.ts';

interface Findable {
	readonly term: string;
	readonly part: Part;
}

/**
 * Which words of a glossary stand in a text, in the order of the text, each once with all its places. Also in other
 * forms, without accents and in any case; where two begin at the same word, the longer one.
 */
export function termsIn<T extends Findable>(
	text: string,
	language: Locale,
	terms: readonly T[]
): Found<T>[] {
	const index = indexOf(language, terms);
	const words = wordsOf(withoutCovers(text));
	const keys = words.map(({ word }) => keysOfWord(word, language));
	const found = new Map<T, Place[]>();
	for (let at = 0; at < words.length;) {
		const match = matchAt(index, text, words, keys, at);
		const place = match && {
			start: words[at]?.start ?? 0,
			end: words[at + match.words.length - 1]?.end ?? 0
		};
		if (match && place) found.set(match.term, [...(found.get(match.term) ?? []), place]);
		at += match?.words.length ?? 1;
	}
	return [...found].map(([term, places]) => ({ ...term, places }));
}

/** `…` in a word of the glossary stands for a name. */
const anyName = '…';

interface Entry<T> {
	term: T;
	/** The keys of each of its words. */
	words: readonly (readonly string[])[];
}

interface Word {
	word: string;
	start: number;
	end: number;
}

function indexOf<T extends Findable>(
	language: Locale,
	terms: readonly T[]
): Map<string, Entry<T>[]> {
	const index = new Map<string, Entry<T>[]>();
	for (const term of terms) {
		const words = keysOfTermOnce(term, language);
		for (const key of words[0] ?? []) {
			const entries = index.get(key);
			if (entries) entries.push({ term, words });
			else index.set(key, [{ term, words }]);
		}
	}
	return index;
}

/** The longest one that begins here; of several, the one in the likeliest form. */
function matchAt<T>(
	index: Map<string, Entry<T>[]>,
	text: string,
	words: readonly Word[],
	keys: readonly (readonly string[])[],
	at: number
): Entry<T> | undefined {
	let best: Entry<T> | undefined;
	for (const key of keys[at] ?? [])
		for (const entry of index.get(key) ?? [])
			if (entry.words.length > (best?.words.length ?? 0) && goesOn(entry, text, words, keys, at))
				best = entry;
	return best;
}

const goesOn = <T>(
	entry: Entry<T>,
	text: string,
	words: readonly Word[],
	keys: readonly (readonly string[])[],
	at: number
): boolean =>
	entry.words.every((wanted, n) => {
		if (n === 0) return true;
		const [before, word] = [words[at + n - 1], words[at + n]];
		if (!before || !word || text.slice(before.end, word.start).trim() !== '') return false;
		if (wanted[0] === anyName) return /^\p{Lu}/u.test(word.word);
		return (keys[at + n] ?? []).some((key) => wanted.includes(key));
	});

/** The text at the same length, with nothing to find where words are covered. */
const withoutCovers = (text: string): string =>
	stretchesOf(text)
		.map(({ text, covers }) => (covers ? '·'.repeat(text.length) : text))
		.join('');

const wordsOf = (text: string): Word[] =>
	[...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map(
		({ 0: word, index: start }) => ({ word, start, end: start + word.length })
	);

/** Words of the glossary come again with every text, so their keys are kept; of the words of a text nothing is. */
const knownKeys = new Map<string, readonly (readonly string[])[]>();

function keysOfTermOnce({ term, part }: Findable, language: Locale) {
	const name = `${language} ${part} ${term}`;
	const known = knownKeys.get(name);
	if (known) return known;
	const words = term.match(/…|[^\s…]+/g) ?? [];
	const keys = words.map((word) =>
		word === anyName ? [anyName] : keysOfTerm(word, part, language)
	);
	if (knownKeys.size >= 4_000) knownKeys.clear();
	knownKeys.set(name, keys);
	return keys;
}
