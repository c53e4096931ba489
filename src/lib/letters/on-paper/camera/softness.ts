import { modules, square } from '#lib/photos/straightening/paper.ts';
import type { Spot } from '#lib/photos/straightening/plane.ts';
import type { Greys } from './greys.ts';

/** Of printed edges that were blurred on purpose (seen.test.ts), so that the number means millimetres. */
const spread = 1.36;

/**
 * Over how many millimetres the edges of a square are spread: how far the picture is from sharp. By the variance of its
 * Laplacian (J. L. Pech-Pacheco et al., Diatom autofocusing in brightfield microscopy, ICPR 2000), divided by
 * the variance of the greys, so that a sheet in the shade is no less sharp. Of an edge that is spread over some pixels
 * that variance falls with their third power; and it is measured in modules, so that a sheet from further away is no
 * sharper. A square shows what writing cannot: how sharp it was when it was printed is known.
 *
 * @param corners of the square, in pixels
 */
export function softnessAt(greys: Greys, corners: readonly Spot[]): number {
	const { width, height, data } = greys;
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
	const [left, right] = [
		Math.max(1, Math.min(...xs) | 0),
		Math.min(width - 2, Math.max(...xs) | 0)
	];
	const [top, bottom] = [
		Math.max(1, Math.min(...ys) | 0),
		Math.min(height - 2, Math.max(...ys) | 0)
	];
	const bend = tally();
	const grey = tally();
	for (let y = top; y <= bottom; y++)
		for (let x = left; x <= right; x++) {
			const at = y * width + x;
			const here = data[at] ?? 0;
			const around =
				(data[at - 1] ?? 0) +
				(data[at + 1] ?? 0) +
				(data[at - width] ?? 0) +
				(data[at + width] ?? 0);
			bend.add(around - 4 * here);
			grey.add(here);
		}
	const share = bend.variance() / Math.max(1, grey.variance());
	const module = sideOf(corners) / modules;
	return (spread * (square / modules)) / Math.cbrt(Math.max(share, 1e-6) * module ** 4);
}

/** Mean length of its sides, in pixels. */
function sideOf(corners: readonly Spot[]): number {
	const sides = corners.map(({ x, y }, n) => {
		const next = corners[(n + 1) % corners.length] ?? { x, y };
		return Math.hypot(next.x - x, next.y - y);
	});
	return sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length);
}

function tally() {
	let [count, sum, squares] = [0, 0, 0];
	return {
		add(value: number) {
			count++;
			sum += value;
			squares += value * value;
		},
		variance: () => (count === 0 ? 0 : squares / count - (sum / count) ** 2)
	};
}
