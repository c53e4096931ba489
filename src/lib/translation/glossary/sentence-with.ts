import type { Segment } from '../translation.ts';
import { fold } from './forms-of-a-word.ts';

/** The first sentence in which a word stands, whatever its accents and capitals; a piece of a word is none. */
export const sentenceWith = (
	segments: readonly Pick<Segment, 'source'>[],
	word: string
): string | undefined =>
	segments.find(({ source }) => ` ${foldText(source)} `.includes(` ${foldText(word)} `))?.source;

/** Words alone, with one space between. */
const foldText = (text: string) =>
	fold(text)
		.replace(/[^\p{L}\p{N}'-]+/gu, ' ')
		.trim();
