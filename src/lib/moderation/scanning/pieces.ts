/** A stretch of a text under the same flags, by their place in the list; none of most of it. */
export interface Piece {
	text: string;
	flags: number[];
	/** The flags that begin here. */
	begins: number[];
}

/**
 * Cuts a text where flags begin and end; joined, the pieces spell it. A letter keeps the marks that stand on it,
 * and an emoji its parts, so that nothing is drawn apart.
 *
 * @param also where else to cut
 */
export function piecesOf(
	text: string,
	flags: readonly { start: number; end: number }[],
	also: readonly number[] = []
): Piece[] {
	const whole = flags.map(({ start, end }) => ({
		start: edge(text, start, -1),
		end: edge(text, end, 1)
	}));
	const edges = whole.flatMap(({ start, end }) => [start, end]);
	const cuts = [...new Set([0, text.length, ...edges, ...also])];
	cuts.sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, i) => {
		const under = whole.flatMap(({ start, end }, n) => (start <= from && from < end ? [n] : []));
		return {
			text: text.slice(from, cuts[i + 1]),
			flags: under,
			begins: under.filter((n) => whole[n]?.start === from)
		};
	});
}

const joins = /[\p{M}\u200d]/u;
const lowHalf = /^[\udc00-\udfff]/;

/** The next place, that way, where a character of the reader's begins. */
function edge(text: string, at: number, step: 1 | -1): number {
	let place = Math.min(Math.max(at, 0), text.length);
	const inside = () => {
		const here = text.slice(place, place + 2);
		return (
			place > 0 &&
			place < text.length &&
			(lowHalf.test(here) || joins.test(here.charAt(0)) || text[place - 1] === '\u200d')
		);
	};
	while (inside()) place += step;
	return place;
}
