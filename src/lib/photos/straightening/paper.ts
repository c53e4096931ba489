import type { Spot } from './plane.ts';

/*
 * A sheet that finds itself again in a photograph: Letter paper with a square code in two opposite corners and a ring in
 * the other two. Millimetres from its left and its top. A printer that makes everything a little smaller does no
 * harm: all of it is measured from the marks.
 */
export const paper = { width: 215.9, height: 279.4 } as const;

/** From the edge of the paper to every mark: no printer prints closer than a quarter of an inch. */
const edge = 12;

/** Of a square code: 25 modules (ISO/IEC 18004, version 2), without the white around it. */
export const modules = 25;
export const square = 22.5;

/** A dot in a ring, measured across: it looks the same from every side, and no letter looks like it. */
export const ring = { outer: 8, inner: 5.6, dot: 3 } as const;

export type SquareCorner = 'top-left' | 'bottom-right';

/** Where the left top of each square stands. */
export const squareAt: Record<SquareCorner, Spot> = {
	'top-left': { x: edge, y: edge },
	'bottom-right': { x: paper.width - edge - square, y: paper.height - edge - square }
};

/** The corners of a square in the order in which a reader names them: clockwise from its left top. */
export function cornersOf(corner: SquareCorner): Spot[] {
	const { x, y } = squareAt[corner];
	return [
		{ x, y },
		{ x: x + square, y },
		{ x: x + square, y: y + square },
		{ x, y: y + square }
	];
}

/** The middles of both rings. */
export const rings: readonly Spot[] = [
	{ x: paper.width - edge - ring.outer / 2, y: edge + ring.outer / 2 },
	{ x: edge + ring.outer / 2, y: paper.height - edge - ring.outer / 2 }
];

/** A straightened sheet, in pixels: 200 to the inch. */
export const straightened = { width: 1700, height: 2200 } as const;
export const pixelsPerMm = straightened.width / paper.width;
