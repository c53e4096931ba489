/** A spot in a picture: pixels from its left and its top. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Nine numbers, row by row, that carry spots of one plane to another as a camera does. */
export type Homography = readonly number[];

/**
 * The homography that carries each spot of `from` to the one of `to` with the same number: exactly for four, best in
 * the sense of least squares for more. The direct linear transformation with normalised spots (R. Hartley and
 * A. Zisserman, Multiple View Geometry in Computer Vision, 2nd ed., algorithm 4.2), with the last number held at 1.
 *
 * @returns undefined where the spots lie so that there is none, as on one line
 */
export function homographyOf(from: readonly Spot[], to: readonly Spot[]): Homography | undefined {
	if (from.length < 4 || from.length !== to.length) return undefined;
	const [a, b] = [normalised(from), normalised(to)];
	const rows: number[][] = [];
	const values: number[] = [];
	a.spots.forEach(({ x, y }, i) => {
		const { x: u, y: v } = b.spots[i] ?? { x: 0, y: 0 };
		rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]);
		values.push(u, v);
	});
	const solved = leastSquares(rows, values);
	return solved && multiply(multiply(b.back, [...solved, 1]), a.there);
}

export function carry(by: Homography, { x, y }: Spot): Spot {
	const row = (n: number) => (by[n] ?? 0) * x + (by[n + 1] ?? 0) * y + (by[n + 2] ?? 0);
	return { x: row(0) / row(6), y: row(3) / row(6) };
}

/** Round their middle and about as far from it as 1, so that large and small numbers do not drown each other. */
function normalised(spots: readonly Spot[]) {
	const middle = {
		x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
		y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length
	};
	const far =
		spots.reduce((sum, { x, y }) => sum + Math.hypot(x - middle.x, y - middle.y), 0) / spots.length;
	const scale = far === 0 ? 1 : Math.SQRT2 / far;
	return {
		spots: spots.map(({ x, y }) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale })),
		there: [scale, 0, -middle.x * scale, 0, scale, -middle.y * scale, 0, 0, 1],
		back: [1 / scale, 0, middle.x, 0, 1 / scale, middle.y, 0, 0, 1]
	};
}

/** First `b`, then `a`. */
export const multiply = (a: Homography, b: Homography): number[] =>
	Array.from({ length: 9 }, (_, n) => {
		const [row, column] = [Math.floor(n / 3) * 3, n % 3];
		return [0, 1, 2].reduce((sum, k) => sum + (a[row + k] ?? 0) * (b[k * 3 + column] ?? 0), 0);
	});

/** By the normal equations, which are tame here because the spots were normalised. */
function leastSquares(rows: readonly number[][], values: readonly number[]): number[] | undefined {
	const width = rows[0]?.length ?? 0;
	const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
	const system = Array.from({ length: width }, (_, i) => [
		...Array.from({ length: width }, (_, j) =>
			rows.reduce((sum, _row, k) => sum + at(k, i) * at(k, j), 0)
		),
		rows.reduce((sum, _row, k) => sum + at(k, i) * (values[k] ?? 0), 0)
	]);
	return eliminated(system);
}

/** Gauss with the largest pivot; undefined when the system has no one solution. */
function eliminated(system: number[][]): number[] | undefined {
	const size = system.length;
	const cell = (row: number, column: number) => system[row]?.[column] ?? 0;
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++)
			if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
		if (Math.abs(cell(pivot, column)) < 1e-10) return undefined;
		[system[column], system[pivot]] = [system[pivot] ?? [], system[column] ?? []];
		for (let row = 0; row < size; row++) {
			if (row === column) continue;
			const factor = cell(row, column) / cell(column, column);
			system[row] = (system[row] ?? []).map((value, i) => value - factor * cell(column, i));
		}
	}
	return system.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
