import { carry, homographyOf, multiply, type Homography, type Spot } from './plane.ts';
import { cornersOf, paper, pixelsPerMm, rings, straightened } from './paper.ts';
import { findRing } from './rings.ts';
import { cornerSaid, type SeenSquare } from './sheets.ts';
import { warp, type Plane } from './warp.ts';

interface Known {
	/** On the paper, in millimetres. */
	readonly on: Spot[];
	/** In the photograph, in pixels. */
	readonly at: Spot[];
}

/**
 * A page, upright and as if seen from straight above, from its squares and rings in a photograph. Both squares are
 * eight spots, which are enough; with one alone, the far corners are found by their rings.
 *
 * @returns undefined where they do not tell how it lies
 */
export function straighten(photo: Plane, squares: readonly SeenSquare[]): Plane | undefined {
	const onPaper = planeOf(photo, squares);
	if (!onPaper || !liesFlat(onPaper)) return undefined;
	const scale = 1 / pixelsPerMm;
	const mm = [scale, 0, 0, 0, scale, 0, 0, 0, 1];
	return warp(photo, multiply(onPaper, mm), straightened.width, straightened.height);
}

/** Carries millimetres of the paper to the photograph. */
function planeOf(photo: Plane, squares: readonly SeenSquare[]): Homography | undefined {
	const known: Known = {
		on: squares.flatMap((square) => cornersOf(cornerSaid(square))),
		at: squares.flatMap(({ corners }) => corners)
	};
	const rough = homographyOf(known.on, known.at);
	if (!rough) return undefined;
	const both = squares.length > 1;
	const found = withRings(photo, rough, known, both ? 6 : 45);
	if (both) return found ?? rough;
	// From one corner the others are only guessed: without a ring it is not known how the page lies.
	return found;
}

/** Looks for the nearer ring first, and with it for the other. */
function withRings(
	photo: Plane,
	rough: Homography,
	known: Known,
	reach: number
): Homography | undefined {
	let plane = rough;
	const more: Known = { on: [...known.on], at: [...known.at] };
	const before = more.on.length;
	for (const around of [reach, reach / 2])
		for (const middle of rings) {
			if (more.on.includes(middle)) continue;
			const seen = findRing(photo, plane, middle, around);
			if (!seen) continue;
			more.on.push(middle);
			more.at.push(seen);
			plane = homographyOf(more.on, more.at) ?? plane;
		}
	return more.on.length === before + rings.length ? plane : undefined;
}

/** Its corners go round the same way as on the paper, and none is behind the camera. */
function liesFlat(plane: Homography): boolean {
	const { width, height } = paper;
	const corners = [
		{ x: 0, y: 0 },
		{ x: width, y: 0 },
		{ x: width, y: height },
		{ x: 0, y: height }
	].map((spot) => carry(plane, spot));
	return corners.every((a, n) => {
		const b = corners[(n + 1) % 4] ?? a;
		const c = corners[(n + 2) % 4] ?? a;
		return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0;
	});
}
