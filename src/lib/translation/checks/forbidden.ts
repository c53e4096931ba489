import { termsIn } from '../glossary/finding.ts';
import { found, type Found } from './finding.ts';
import { written, type CheckContext, type Pair } from './pair.ts';

/** Words that hurt, in whichever form; and those of the letter that may not cross as they are. */
export function checkForbidden(pairs: readonly Pair[], { forbidden }: CheckContext): Found[] {
	if (forbidden.length === 0) return [];
	return written(pairs).flatMap(({ n, target }) => {
		const places = (['es', 'en'] as const)
			.flatMap((language) =>
				termsIn(
					target,
					language,
					forbidden.filter((word) => word.language === language)
				)
			)
			.flatMap(({ places }) => places)
			.toSorted((a, b) => a.start - b.start)
			.map((place) => ({ side: 'target', ...place }) as const);
		if (places.length === 0) return [];
		const here = places.map(({ start, end }) => target.slice(start, end));
		return [found(n, 'forbidden', 'here', { words: here, places })];
	});
}
