import type { CoveredText } from './marking.ts';
import { coveredIn, type NeutralWord } from './neutral.ts';

/** What is said to the author of each thing that is covered, in their language. */
export type Sentences = Readonly<Record<NeutralWord | 'rename' | 'opening' | 'closing', string>>;

/** Why a reviewer covers something, for the second person. */
export const coverReasons = ['findable', 'family', 'others', 'other'] as const;
export type CoverReason = (typeof coverReasons)[number];

/** What the author would be told of these covers, for the reviewer to read and change. */
export function tellingOf({ text, covers }: CoveredText, sentences: Sentences): string {
	// Also what somebody covered before.
	const words = [...new Set(coveredIn(text))];
	const renames = covers.some(({ word }) => word === null);
	return [
		sentences.opening,
		...words.map((word) => sentences[word]),
		...(renames ? [sentences.rename] : []),
		sentences.closing
	].join('\n');
}
