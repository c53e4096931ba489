/** So many characters of a sentence say which one is meant. */
const enough = 60;

/** So many sentences stand in the list before the others are folded away. */
export const inSight = 7;

/** The first words of a sentence, whole ones, with "…" where it goes on. */
export function firstWords(text: string): string {
	const flat = text.trim().replace(/\s+/g, ' ');
	if (flat.length <= enough) return flat;
	const cut = flat.lastIndexOf(' ', enough);
	return `${flat.slice(0, cut < enough / 2 ? enough : cut).toWellFormed()}…`;
}

/**
 * The sentences among which a reader says where something sounds odd: the one they came from stands apart, and
 * of a long letter the later ones are folded away.
 */
export function wherePlaces<Said extends { n: number }>(
	sentences: readonly Said[],
	chosen: number | null
): { here: Said | undefined; near: readonly Said[]; further: readonly Said[] } {
	const here = sentences.find(({ n }) => n === chosen);
	const others = sentences.filter((one) => one !== here);
	return here
		? { here, near: [], further: others }
		: { here, near: others.slice(0, inSight), further: others.slice(inSight) };
}
