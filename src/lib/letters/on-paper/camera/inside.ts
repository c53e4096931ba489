import { paper, rings, ring, square, squareAt } from '#lib/photos/straightening/paper.ts';
import { carry, type Homography, type Spot } from '#lib/photos/straightening/plane.ts';

/** The outermost spot of the mark in each corner, clockwise from the left top. */
const outermost: readonly Spot[] = [
	squareAt['top-left'],
	{ x: (rings[0]?.x ?? 0) + ring.outer / 2, y: (rings[0]?.y ?? 0) - ring.outer / 2 },
	{ x: squareAt['bottom-right'].x + square, y: squareAt['bottom-right'].y + square },
	{ x: (rings[1]?.x ?? 0) - ring.outer / 2, y: (rings[1]?.y ?? 0) + ring.outer / 2 }
];

/** Where the four edges of the paper meet, in the picture. */
export const edgesIn = (toPicture: Homography): Spot[] =>
	[
		{ x: 0, y: 0 },
		{ x: paper.width, y: 0 },
		{ x: paper.width, y: paper.height },
		{ x: 0, y: paper.height }
	].map((spot) => carry(toPicture, spot));

/** Whether all four marks of a sheet are in the picture: else an edge is cut off, and writing with it. */
export const isInside = (
	toPicture: Homography,
	{ width, height }: { readonly width: number; readonly height: number }
): boolean =>
	outermost
		.map((spot) => carry(toPicture, spot))
		.every(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height);
