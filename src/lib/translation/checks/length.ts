import { found, type Found } from './finding.ts';
import { written, type Pair } from './pair.ts';

/**
 * Translations are about as long as their source (Gale and Church, “A program for aligning sentences in
 * bilingual corpora”, 1993, count characters for the same reason). Short sentences vary too much to tell.
 */
export function checkLength(pairs: readonly Pair[]): Found[] {
	return written(pairs).flatMap(({ n, source, target }) => {
		const [mine, theirs] = [source.trim().length, target.trim().length];
		if (Math.max(mine, theirs) < 40) return [];
		if (theirs < mine * 0.4) return [found(n, 'length', 'short')];
		return theirs > mine * 2.5 ? [found(n, 'length', 'long')] : [];
	});
}
