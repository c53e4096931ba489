import { found, type Found } from './finding.ts';
import { written, type CheckContext, type Pair } from './pair.ts';
import { placesOf, wordsIn } from './said.ts';

/** Words that hurt, also in the plural; and those of the letter that may not cross as they are. */
export function checkForbidden(
	pairs: readonly Pair[],
	{ terms, forbidden }: CheckContext
): Found[] {
	const own = terms.filter(({ strategy }) => strategy === 'forbid').map(({ term }) => term);
	const words = [...forbidden, ...own].flatMap((word) => [word, `${word}s`, `${word}es`]);
	return written(pairs).flatMap(({ n, target }) => {
		const said = wordsIn(target);
		const places = words
			.flatMap((word) => placesOf(said, word))
			.map((place) => ({ side: 'target', ...place }) as const);
		if (places.length === 0) return [];
		const here = places.map(({ start, end }) => target.slice(start, end));
		return [found(n, 'forbidden', 'here', { words: here, places })];
	});
}
