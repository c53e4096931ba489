import { emptyMoment, type Moment } from '../plan.ts';
import { minutesIn, needsIn } from './values.ts';
import * as words from './words.ts';

/** What a moment is, besides its words. */
export type Aspect = keyof typeof words.aspects;

const unsaid = new Set(['', '…', '...', '-', '–', '—']);

/** What a word says of a moment; undefined when it is none that a plan knows. */
export function aspectSaid(aspect: Aspect, word: string): Partial<Moment> | undefined {
	if (unsaid.has(word)) return { [aspect]: emptyMoment('')[aspect] };
	const said = readers[aspect](word);
	return said === undefined ? undefined : { [aspect]: said };
}

const readers: Record<Aspect, (word: string) => Moment[Aspect] | undefined> = {
	minutes: minutesIn,
	stage: (word) => words.keyOf(words.stageWords, word),
	technique: (word) => words.keyOf(words.techniqueWords, word),
	grouping: (word) => words.keyOf(words.groupingWords, word),
	needs: needsIn
};
