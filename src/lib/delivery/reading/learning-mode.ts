import type { ReadableText } from './alignment.ts';

/**
 * How many sentences of the translation a learner sees already, from the address of the page; null for
 * whoever reads both texts as usual.
 *
 * @param asked `?learn=3`
 */
export function shownSoFar(asked: string | null, translation: ReadableText | null): number | null {
	if (asked === null || translation === null) return null;
	const wanted = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
	return Math.min(wanted, sentencesIn(translation));
}

export const sentencesIn = (text: ReadableText): number =>
	text.paragraphs.reduce((count, paragraph) => count + paragraph.length, 0);
