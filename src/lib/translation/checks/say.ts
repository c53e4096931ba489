import type { T } from '#lib/i18n/words.ts';
import type { CheckKind, Finding } from './finding.ts';

type Said = Pick<Finding, 'kind' | 'why' | 'words' | 'counts'>;

/** What was noticed, in the words of the translator. */
export const sayFinding = (t: T, { kind, why, words, counts }: Said): string =>
	t(`checks:${kind}.${why}` as 'checks:questions.whole', {
		words: words.map((word) => `“${word}”`).join(', '),
		asked: counts['asked'] ?? 0,
		kept: counts['kept'] ?? 0
	});

/** Short, for a list: which check it was. */
export const sayKind = (t: T, kind: CheckKind): string => t(`checks:kind.${kind}`);
