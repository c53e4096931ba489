import { paper } from '#lib/photos/straightening/paper.ts';
import { carry, type Homography } from '#lib/photos/straightening/plane.ts';
import type { Greys } from './greys.ts';

/** As bright as a pixel gets: whatever is written there cannot be seen. */
const burnt = 252;
/** Millimetres from one look at the paper to the next. */
const step = 3;
/** Pixels to each side that are burnt too where a lamp shines; in bright paper noise leaves some that are not. */
const around = [
	[0, 0],
	[2, 0],
	[-2, 0],
	[0, 2],
	[0, -2]
] as const;

/**
 * Which share of a sheet is burnt white, from 0 to 1: a lamp or the sun in glossy paper.
 *
 * @param toPicture carries millimetres of the paper to the picture
 */
export function glareOn(greys: Greys, toPicture: Homography): number {
	let [seen, lost] = [0, 0];
	for (let down = step; down < paper.height; down += step)
		for (let right = step; right < paper.width; right += step) {
			const { x, y } = carry(toPicture, { x: right, y: down });
			const [column, row] = [Math.round(x), Math.round(y)];
			if (!(column >= 0 && row >= 0 && column < greys.width && row < greys.height)) continue;
			seen++;
			const at = row * greys.width + column;
			if (around.every(([x, y]) => (greys.data[at + y * greys.width + x] ?? 0) >= burnt)) lost++;
		}
	return seen === 0 ? 0 : lost / seen;
}
