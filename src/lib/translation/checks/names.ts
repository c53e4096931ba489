import { found, type Found } from './finding.ts';
import { written, type CheckContext, type Pair } from './pair.ts';
import { capitalWords } from './capital-words.ts';
import { baseOf, wordsIn, type Said } from './said.ts';

/**
 * Names of people, animals and places cross as they are: Mateo is no Matthew. Looked for are the names that
 * the exchange knows, and words that stand with a capital within a sentence, but for those that every
 * translation changes (days, months, languages, kin, titles) and names of several words, which may be a
 * holiday, a book or a school.
 */
export function checkNames(pairs: readonly Pair[], { from, names }: CheckContext): Found[] {
	const all = written(pairs);
	const known = new Set(names.flatMap((name) => wordsIn(name).map(baseOf)));
	const translatable = capitalWords[from];
	const elsewhere = new Set(all.flatMap(({ target }) => wordsIn(target).map(baseOf)));
	return all.flatMap(({ n, source }) => {
		const said = wordsIn(source);
		const lost = said.filter((each, i) => {
			if (!isName(each, known, translatable)) return false;
			if (!known.has(baseOf(each)) && besideCapital(said, i)) return false;
			return !elsewhere.has(baseOf(each));
		});
		if (lost.length === 0) return [];
		const places = lost.map(({ start, end }) => ({ side: 'source', start, end }) as const);
		return [found(n, 'names', 'lost', { words: lost.map(nameOf), places })];
	});
}

const isName = (said: Said, known: ReadonlySet<string>, translatable: ReadonlySet<string>) => {
	const base = baseOf(said);
	if (!said.capital || base.length < 2) return false;
	if (known.has(base)) return true;
	if (said.first || translatable.has(base) || translatable.has(base.replace(/s$/, '')))
		return false;
	// THIS IS SHOUTED, and a T-shirt is no name.
	return !/^[\p{Lu}\p{N}]+$/u.test(said.word);
};

/** Names of several words may have a translation of their own: Día del Niño, Red Line, Puerto Rico. */
function besideCapital(said: readonly Said[], i: number): boolean {
	const beside = [said[i - 1], said[i + 1], linked(said, i, -1), linked(said, i, 1)];
	return beside.some((each) => each?.capital && !(each.first && each.word.length < 4));
}

/** Across `de la` or `of the`. */
function linked(said: readonly Said[], i: number, way: 1 | -1): Said | undefined {
	const links = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'of', 'the', 'and', 'y']);
	let at = i + way;
	while (links.has(said[at]?.folded ?? '')) at += way;
	return at === i + way ? undefined : said[at];
}

const nameOf = ({ word }: Said) => word.replace(/['’]s?$/u, '');
