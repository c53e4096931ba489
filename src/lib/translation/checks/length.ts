import { found, type Found } from './finding.ts';
import { written, type Pair } from './pair.ts';

/**
 * Translations are about as long as their source (Gale and Church, “A program for aligning sentences in
 * bilingual corpora”, 1993, count characters for the same reason). Short sentences vary too much to tell; a whole
 * letter varies less, so that what each sentence lost a little of shows there.
 */
export function checkLength(pairs: readonly Pair[]): Found[] {
	const all = written(pairs).map(({ n, source, target }) => ({
		n,
		mine: source.trim().length,
		theirs: target.trim().length
	}));
	const sentences = all.flatMap(({ n, mine, theirs }) => {
		if (Math.max(mine, theirs) < 40) return [];
		if (theirs < mine * 0.4) return [found(n, 'length', 'short')];
		return theirs > mine * 2.5 ? [found(n, 'length', 'long')] : [];
	});
	return sentences.length > 0 ? sentences : wholeLength(all);
}

function wholeLength(all: readonly { mine: number; theirs: number }[]): Found[] {
	const mine = sum(all.map((each) => each.mine));
	const theirs = sum(all.map((each) => each.theirs));
	if (all.length < 3 || Math.max(mine, theirs) < 200) return [];
	if (theirs < mine * 0.65) return [found(null, 'length', 'wholeShort')];
	return theirs > mine * 1.65 ? [found(null, 'length', 'wholeLong')] : [];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
