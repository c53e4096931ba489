/** Sentences as the translation tells them; the letter's own order is the order of the list. */
export const inToldOrder = <Sentence extends { readonly told: number }>(
	sentences: readonly Sentence[]
): Sentence[] => sentences.toSorted((a, b) => a.told - b.told);

/**
 * The white space of a letter stays where it is while sentences change places: each place of the letter with the
 * sentence that the translation tells there.
 */
export function toldPlaces<Sentence extends { readonly told: number }>(
	sentences: readonly Sentence[]
): { place: Sentence; said: Sentence }[] {
	const told = inToldOrder(sentences);
	return sentences.flatMap((place, i) => {
		const said = told[i];
		return said ? [{ place, said }] : [];
	});
}
