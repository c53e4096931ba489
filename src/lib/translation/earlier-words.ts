/** So many states of one sentence are kept. */
export const mostKept = 20;

const kept = new Map<string, string[]>();

/**
 * What stood in a sentence before, newest first: only in the memory of this page, and gone with it, for it is
 * what a child's letter says.
 */
export const earlierWords = (translationId: string, n: number): readonly string[] =>
	kept.get(`${translationId} ${n}`) ?? [];

/** Keeps words before others take their place; what is kept already comes to the front. */
export function keepEarlier(translationId: string, n: number, words: string): void {
	if (words.trim() === '') return;
	const place = `${translationId} ${n}`;
	const others = (kept.get(place) ?? []).filter((each) => each !== words);
	kept.set(place, [words, ...others].slice(0, mostKept));
}
