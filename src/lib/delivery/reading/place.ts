import type { ReadableText, Sentence } from './alignment.ts';

/** A stretch of a text, UTF-16 units. */
interface Place {
	readonly start: number;
	readonly end: number;
}

/**
 * Where a sentence stands in the text of which it was cut, so that it is found again when the text is cut
 * in other places; undefined when there is no such sentence.
 */
export const placeOf = (whole: string, text: ReadableText, n: number): Place | undefined =>
	placesIn(whole, text).find((one) => one.n === n);

/** The sentences of which a part stands in this stretch. */
export const sentencesAt = (whole: string, text: ReadableText, { start, end }: Place): number[] =>
	placesIn(whole, text)
		.filter((one) => one.start < end && one.end > start)
		.map(({ n }) => n);

function placesIn(whole: string, text: ReadableText) {
	let from = 0;
	const sentences: readonly Sentence[] = text.paragraphs.flat();
	return sentences.flatMap(({ n, text }) => {
		const start = whole.indexOf(text, from);
		if (start < 0) return [];
		from = start + text.length;
		return [{ n, start, end: from }];
	});
}
