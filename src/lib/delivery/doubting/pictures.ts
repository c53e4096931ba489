import { line, round, shape, type Shape } from '#lib/ui/drawing.ts';
import type { DoubtKind } from './doubt.ts';

/** Two speech bubbles that say different things: a circle in one, a triangle in the other. */
const meaning: readonly Shape[] = [
	shape('papel', 'M6 10h52c4 0 6 2 6 6v28c0 4-2 6-6 6H30L18 62V50H10c-4 0-6-2-6-6V16c0-4 2-6 2-6Z'),
	shape('cielo', round(34, 30, 11)),
	shape(
		'papel',
		'M62 44h50c4 0 6 2 6 6v26c0 4-2 6-6 6h-8v12L90 82H62c-4 0-6-2-6-6V50c0-4 2-6 6-6Z'
	),
	shape('maiz', 'M87 51 100 74H74Z')
];

/** A line of words, one of them wavy and under a question mark. */
const word: readonly Shape[] = [
	line('M8 66h24M88 66h24M8 84h104', 5),
	line('M40 66c5-9 10 9 15 0s10 9 15 0 10 9 12 0', 5, 'ladrillo'),
	shape('anil', round(60, 28, 22)),
	line('M52 24c0-11 16-11 15-1 0 7-7 6-7 12', 5, 'papel'),
	shape('papel', round(60, 42, 3), 0)
];

/** A name tag with a face, and beside it a number. */
const nameOrNumber: readonly Shape[] = [
	shape('papel', 'M8 24h58v56H8Z'),
	shape('maiz', round(37, 44, 12)),
	line('M20 72c4-14 30-14 34 0'),
	line('M84 30l10-8v56M82 78h24', 6, 'anil')
];

/** Each on the grid of `reporting/pictures.ts`. */
export const doubtPictures: Record<DoubtKind, readonly Shape[]> = {
	meaning,
	word,
	'name-or-number': nameOrNumber
};
