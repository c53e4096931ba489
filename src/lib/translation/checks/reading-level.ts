import type { Locale } from '#lib/i18n/locale.ts';
import { found, type Found } from './finding.ts';
import { written, type CheckContext, type Pair } from './pair.ts';
import { syllablesOf } from './syllables.ts';

/** With fewer words one long name says more than the writer does. */
const fewest = 60;

/** Two bands apart: from “very easy” to “normal”. */
const far = 2;

/**
 * A letter of a child is as easy to read in the other language: two bands apart, somebody wrote for adults, or took
 * the voice away. Numbers of two formulas are no common measure; what each calls easy or hard is.
 */
export function checkReadingLevel(pairs: readonly Pair[], { from, to }: CheckContext): Found[] {
	const all = written(pairs);
	const mine = bandOf(
		all.map(({ source }) => source),
		from
	);
	const theirs = bandOf(
		all.map(({ target }) => target),
		to
	);
	if (mine === undefined || theirs === undefined || Math.abs(mine - theirs) < far) return [];
	return [found(null, 'reading-level', theirs > mine ? 'harder' : 'easier')];
}

/**
 * From 0 (very easy) to 4 (very hard); undefined when the text is too short to tell. The bounds are those of the
 * authors, the two easiest bands of Flesch together as in INFLESZ (Barrio-Cantalejo and others, 2008).
 */
export function bandOf(sentences: readonly string[], language: Locale): number | undefined {
	const words = sentences.flatMap(wordsOf);
	if (words.length < fewest) return undefined;
	const score = formulas[language]({
		perWord: words.reduce((all, word) => all + syllablesOf(word, language), 0) / words.length,
		perSentence: words.length / sentences.reduce((all, each) => all + sentencesIn(each), 0)
	});
	return bounds[language].filter((bound) => score < bound).length;
}

interface Measured {
	/** Syllables a word. */
	readonly perWord: number;
	/** Words a sentence. */
	readonly perSentence: number;
}

/**
 * English: Flesch, “A new readability yardstick”, 1948. Spanish: Szigriszt-Pazos, “Sistemas predictivos de
 * legilibilidad”, 1993, who mended the formula that Fernández Huerta had taken over from Flesch in 1959.
 */
const formulas: Record<Locale, (text: Measured) => number> = {
	en: ({ perWord, perSentence }) => 206.835 - 84.6 * perWord - 1.015 * perSentence,
	es: ({ perWord, perSentence }) => 206.835 - 62.3 * perWord - perSentence
};

const bounds: Record<Locale, readonly number[]> = {
	en: [80, 70, 60, 50],
	es: [80, 65, 55, 40]
};

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];

const sentencesIn = (text: string): number =>
	Math.max(1, text.match(/[.!?…]+(?=\s|$)/g)?.length ?? 0);
