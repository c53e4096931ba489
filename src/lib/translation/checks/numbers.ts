import { counted, lacking } from './counted.ts';
import { found, type Found } from './finding.ts';
import { figuresIn, type Figure } from './figures.ts';
import { written, type CheckContext, type Pair, type Place } from './pair.ts';

/**
 * Numbers, dates, times and prices stay what they are, however each language writes them: `$3` is
 * `3 dólares`, `15 de septiembre` is `September 15`, `15:00` is `3 p. m.`. What moved to the sentence beside
 * is not lost, and small numbers that stand in words may become “both”, “a couple” or “an”.
 */
export function checkNumbers(pairs: readonly Pair[], { from, to }: CheckContext): Found[] {
	const all = written(pairs).map(({ n, source, target }) => ({
		n,
		mine: figuresIn(source, from).filter((figure) => !stays(figure, source, target)),
		theirs: figuresIn(target, to).filter((figure) => !stays(figure, target, source))
	}));
	const mine = all.flatMap(({ mine }) => mine);
	const theirs = all.flatMap(({ theirs }) => theirs);
	const lost = lacking(counted(keysOf(firm(mine))), counted(keysOf(theirs)));
	const added = lacking(counted(keysOf(firm(theirs))), counted(keysOf(mine)));
	return all.flatMap(({ n, mine, theirs }) => {
		const lostHere = without(mine, theirs).filter(({ key }) => lost.includes(key));
		const addedHere = without(theirs, mine)
			.filter(({ key }) => added.includes(key))
			// An explanation may bring a number in words: “with a ball and four squares”.
			.filter(({ text }) => lostHere.length > 0 || /\d/.test(text));
		return report(n, lostHere, addedHere);
	});
}

/** A game that is called “four square” is called so in both. */
function stays({ text, end }: Figure, here: string, other: string): boolean {
	const next = /^\s+\p{L}+/u.exec(here.slice(end));
	return next !== null && other.toLowerCase().includes((text + next[0]).toLowerCase());
}

const firm = (figures: readonly Figure[]) => figures.filter((each) => each.firm);
const keysOf = (figures: readonly Figure[]) => figures.map(({ key }) => key);

/** Those of one that must stand in the other and do not. */
function without(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
	const left = keysOf(others);
	return firm(figures).filter(({ key }) => {
		const at = left.indexOf(key);
		if (at < 0) return true;
		left.splice(at, 1);
		return false;
	});
}

/** A number that became another one is one thing to look at. */
function report(n: number, lost: readonly Figure[], added: readonly Figure[]): Found[] {
	if (lost.length === 0 && added.length === 0) return [];
	const places = [...placed('source', lost), ...placed('target', added)];
	if (added.length === 0) return [found(n, 'numbers', 'lost', { words: textsOf(lost), places })];
	if (lost.length === 0) return [found(n, 'numbers', 'added', { words: textsOf(added), places })];
	const words =
		lost.length === added.length
			? lost.map(({ text }, i) => `${text} → ${added[i]?.text}`)
			: [`${textsOf(lost).join(', ')} → ${textsOf(added).join(', ')}`];
	return [found(n, 'numbers', 'changed', { words, places })];
}

const textsOf = (figures: readonly Figure[]) => figures.map(({ text }) => text);

const placed = (side: Place['side'], figures: readonly Figure[]): Place[] =>
	figures.map(({ start, end }) => ({ side, start, end }));
