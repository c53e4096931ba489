/** How something in a picture is covered: each leaves a few colours of what was there, or fewer. */
export const coverKinds = ['blur', 'pixelate', 'sticker'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** A place in a picture, in shares of its width and height, from the upper left corner. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export interface Shape extends Area {
	readonly kind: CoverKind;
}

/** In one picture at once. Whoever has more to cover should take another picture. */
export const mostShapes = 40;
/** Shorter sides can neither be seen nor taken hold of. */
export const shortestShape = 0.02;

/** Thousandths, which are two pixels of the largest picture that we keep. */
const fine = 1000;

/** A place as a form sends it, in thousandths: `125.300.80.120`. */
export const placeOf = ({ x, y, w, h }: Area): string =>
	[x, y, w, h].map((share) => Math.round(share * fine)).join('.');

/** A shape as a form sends it: `blur.125.300.80.120`. */
export const textOf = (shape: Shape): string => `${shape.kind}.${placeOf(shape)}`;

/** Read back from a form; undefined where it is none, or lies outside of the picture. */
export function shapeOf(text: string): Shape | undefined {
	const [name, ...numbers] = text.split('.');
	const kind = coverKinds.find((one) => one === name);
	if (!kind || !/^\w+(\.\d{1,4}){4}$/.test(text)) return undefined;
	const [x = 0, y = 0, w = 0, h = 0] = numbers.map((number) => Number(number) / fine);
	// Two shares that were rounded upwards may reach a little over the edge.
	if (w === 0 || h === 0 || x + w > 1.0015 || y + h > 1.0015) return undefined;
	return { kind, x, y, w, h };
}

/** Squares over a picture that can be ticked without a script: eight along its longer side, six along the other. */
export const gridOf = ({ width, height }: { width: number; height: number }) =>
	width < height ? { columns: 6, rows: 8 } : { columns: 8, rows: 6 };
export type Grid = ReturnType<typeof gridOf>;

/** `column.row`, counted from nought, as the form sends a square that was ticked. */
export const cellOf = (column: number, row: number): string => `${column}.${row}`;

/**
 * Ticked squares as few shapes: what hangs together is covered together, because many small shapes would show more than a
 * large one.
 */
export function shapesOf(cells: readonly string[], grid: Grid, kind: CoverKind): Shape[] {
	const left = new Set(cells);
	const shapes: Shape[] = [];
	for (let row = 0; row < grid.rows; row++)
		for (let column = 0; column < grid.columns; column++) {
			if (!left.has(cellOf(column, row))) continue;
			const { columns, rows } = largestFrom(left, column, row);
			for (let dy = 0; dy < rows; dy++)
				for (let dx = 0; dx < columns; dx++) left.delete(cellOf(column + dx, row + dy));
			shapes.push({
				kind,
				x: column / grid.columns,
				y: row / grid.rows,
				w: columns / grid.columns,
				h: rows / grid.rows
			});
		}
	return shapes;
}

/** As far to the right as squares are ticked, then as far down as whole rows of these are. */
function largestFrom(cells: ReadonlySet<string>, column: number, row: number) {
	let columns = 1;
	while (cells.has(cellOf(column + columns, row))) columns++;
	let rows = 1;
	while (isWhole(cells, column, row + rows, columns)) rows++;
	return { columns, rows };
}

const isWhole = (cells: ReadonlySet<string>, column: number, row: number, columns: number) =>
	Array.from({ length: columns }, (_, n) => cells.has(cellOf(column + n, row))).every(Boolean);
