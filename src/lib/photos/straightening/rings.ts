import { carry, type Homography, type Spot } from './plane.ts';
import { ring } from './paper.ts';
import { greysAt, type Plane } from './warp.ts';

/** Looked at this finely, in millimetres. */
const step = 0.4;
const half = Math.ceil((ring.outer / 2 + 1) / step);
const side = 2 * half + 1;

/** How far from 1 a likeness may be. What children draw in a corner is less like a ring than this. */
const alike = 0.6;

/** A ring as it is printed, dark below zero: what every place is held against. */
const printed = (() => {
	const cells = new Float32Array(side * side);
	for (let row = 0; row < side; row++)
		for (let column = 0; column < side; column++) {
			const away = Math.hypot(row - half, column - half) * step * 2;
			const dark = away <= ring.dot || (away >= ring.inner && away <= ring.outer);
			cells[row * side + column] = dark ? -1 : 1;
		}
	const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
	return cells.map((cell) => cell - mean);
})();
const printedLength = Math.hypot(...printed);

/**
 * Where a ring really is in a photograph, when it should be at a spot of the paper; undefined where nothing near it
 * looks like one. By normalised correlation, so that a shadow over it does not matter.
 *
 * @param toPhoto carries millimetres of the paper to the photograph, roughly
 * @param reach millimetres around the spot in which it is looked for
 */
export function findRing(
	photo: Plane,
	toPhoto: Homography,
	about: Spot,
	reach: number
): Spot | undefined {
	const around = Math.ceil(reach / step);
	const wide = side + 2 * around;
	const from = { x: about.x - (half + around) * step, y: about.y - (half + around) * step };
	const greys = greysAt(photo, toPhoto, { from, side: wide, step });
	let best = { likeness: alike, row: -1, column: -1 };
	const try_ = (row: number, column: number) => {
		const likeness = likenessAt(greys, wide, row, column);
		if (likeness > best.likeness) best = { likeness, row, column };
	};
	// First every second place each way, then closely around the best.
	for (let row = 0; row <= 2 * around; row += 2)
		for (let column = 0; column <= 2 * around; column += 2) try_(row, column);
	if (best.row < 0) return undefined;
	const { row, column } = best;
	for (const down of [-1, 0, 1]) for (const right of [-1, 0, 1]) try_(row + down, column + right);
	return carry(toPhoto, {
		x: from.x + (best.column + half) * step,
		y: from.y + (best.row + half) * step
	});
}

function likenessAt(greys: Float32Array, wide: number, row: number, column: number): number {
	if (row < 0 || column < 0 || row + side > wide || column + side > wide) return -1;
	let [sum, squares, together] = [0, 0, 0];
	for (let y = 0; y < side; y++) {
		const from = (row + y) * wide + column;
		for (let x = 0; x < side; x++) {
			const grey = greys[from + x] ?? 0;
			sum += grey;
			squares += grey * grey;
			together += grey * (printed[y * side + x] ?? 0);
		}
	}
	const spread = squares - (sum * sum) / (side * side);
	return spread < side * side * 16 ? -1 : together / (Math.sqrt(spread) * printedLength);
}
