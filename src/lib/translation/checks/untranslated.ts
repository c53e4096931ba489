import { found, type Found } from './finding.ts';
import { loanWords } from './loan-words.ts';
import { written, type CheckContext, type Pair } from './pair.ts';
import { unquoted } from './quoted.ts';
import { wordsIn, type Said } from './said.ts';

/** So many ordinary words in a row that are the same in both: nobody writes that in another language. */
const run = 3;

/**
 * Words of the source that were left over: three ordinary words in a row, or a sentence of two that is the
 * same. Names, kept words of the glossary, words that both languages have, numbers and what stands between
 * quotation marks (a song, a sign, what somebody said) are no part of it.
 */
export function checkUntranslated(pairs: readonly Pair[], context: CheckContext): Found[] {
	const kept = new Set([
		...loanWords,
		...context.terms
			.filter(({ strategy }) => strategy === 'keep' || strategy === 'explain')
			.flatMap(({ term }) => wordsIn(term).flatMap(({ folded }) => [folded, `${folded}s`])),
		...context.names.flatMap((name) => wordsIn(name).map(({ folded }) => folded))
	]);
	const counts = (said: Said) => !kept.has(said.folded) && !said.capital && !/\d/.test(said.word);
	return written(pairs).flatMap(({ n, source, target }) => {
		const mine = wordsIn(unquoted(source));
		const theirs = wordsIn(unquoted(target));
		const left = longestRun(mine, theirs);
		const same = mine.length === theirs.length && left.length === mine.length;
		const ordinary =
			left.filter(counts).length +
			(same && left[0]?.first && left[0].capital && !kept.has(left[0].folded) ? 1 : 0);
		if (ordinary < (same ? 2 : run)) return [];
		const place = { side: 'target', start: left[0]!.start, end: left.at(-1)!.end } as const;
		const words = [target.slice(place.start, place.end)];
		return [found(n, 'untranslated', 'run', { words, places: [place] })];
	});
}

/** The longest stretch of words that stands in both, as it stands in the second. */
function longestRun(one: readonly Said[], other: readonly Said[]): Said[] {
	let best = { length: 0, end: 0 };
	let before = new Array<number>(other.length + 1).fill(0);
	for (const { folded } of one) {
		const row = new Array<number>(other.length + 1).fill(0);
		other.forEach((each, k) => {
			if (each.folded !== folded) return;
			row[k + 1] = (before[k] ?? 0) + 1;
			if (row[k + 1]! > best.length) best = { length: row[k + 1]!, end: k + 1 };
		});
		before = row;
	}
	return other.slice(best.end - best.length, best.end);
}
