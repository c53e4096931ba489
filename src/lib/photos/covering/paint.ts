import type { Area, Shape } from './shape.ts';

/** Three bytes for each pixel, row by row. */
export interface Canvas {
	readonly data: Uint8Array;
	readonly info: { readonly width: number; readonly height: number };
}

/** In whole pixels. */
interface Spot {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

type Colour = readonly [red: number, green: number, blue: number];

/**
 * Colours along the longer side of what is covered. With more, machines name faces that people cannot (McPherson, Shokri,
 * Shmatikov, "Defeating Image Obfuscation with Deep Learning", 2016, from eight on), so these are fewer.
 */
const across = 5;
/** And each is rounded, so that not even an average is exactly what was there. */
const step = 16;

/** Paints over what must not be seen. Of what was there no more stays than 25 rounded colours of each shape. */
export function coverPixels(canvas: Canvas, shapes: readonly Shape[]): void {
	for (const shape of shapes) {
		const spot = spotOf(shape, canvas.info);
		const few = fewColours(canvas, spot);
		if (shape.kind === 'blur') paint(canvas, spot, (u, v) => between(few, u, v));
		else
			paint(canvas, spot, (u, v) => few.at(Math.floor(u * few.columns), Math.floor(v * few.rows)));
		if (shape.kind === 'sticker') paint(canvas, spot, flower);
	}
}

/** Rounded outwards, so that no line of what was there stays at an edge. */
function spotOf({ x, y, w, h }: Area, { width, height }: Canvas['info']): Spot {
	const left = Math.min(width - 1, Math.floor(x * width));
	const top = Math.min(height - 1, Math.floor(y * height));
	const right = Math.min(width, Math.ceil((x + w) * width));
	const bottom = Math.min(height, Math.ceil((y + h) * height));
	return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

interface Few {
	readonly columns: number;
	readonly rows: number;
	at(column: number, row: number): Colour;
}

/** The average of each part of a spot. */
function fewColours({ data, info }: Canvas, spot: Spot): Few {
	const longer = Math.max(spot.width, spot.height);
	const columns = Math.max(1, Math.round((across * spot.width) / longer));
	const rows = Math.max(1, Math.round((across * spot.height) / longer));
	// Red, green, blue and how many pixels, for each part.
	const sums = new Float64Array(columns * rows * 4);
	const add = (at: number, value = 0) => (sums[at] = (sums[at] ?? 0) + value);
	for (let y = 0; y < spot.height; y++)
		for (let x = 0; x < spot.width; x++) {
			const row = Math.floor((y * rows) / spot.height);
			const part = (row * columns + Math.floor((x * columns) / spot.width)) * 4;
			const pixel = ((spot.top + y) * info.width + spot.left + x) * 3;
			for (let n = 0; n < 3; n++) add(part + n, data[pixel + n]);
			add(part + 3, 1);
		}
	const colours = Array.from({ length: columns * rows }, (_, part) => {
		const [red = 0, green = 0, blue = 0, count = 1] = sums.subarray(part * 4, part * 4 + 4);
		return rounded([red, green, blue].map((sum) => sum / Math.max(1, count)));
	});
	const at = (column: number, row: number): Colour =>
		colours[within(row, rows) * columns + within(column, columns)] ?? [128, 128, 128];
	return { columns, rows, at };
}

const within = (n: number, count: number) => Math.min(count - 1, Math.max(0, n));

const rounded = ([red = 0, green = 0, blue = 0]: readonly number[]): Colour => {
	const round = (value: number) => Math.min(255, Math.round(value / step) * step);
	return [round(red), round(green), round(blue)];
};

/** From the middle of one colour to the middle of the next: a blur as wide as a fifth of the shape. */
function between(few: Few, u: number, v: number): Colour {
	const [x, y] = [u * few.columns - 0.5, v * few.rows - 0.5];
	const [column, row] = [Math.floor(x), Math.floor(y)];
	const [right, down] = [x - column, y - row];
	const mix = (a: Colour, b: Colour, share: number): Colour => [
		a[0] + (b[0] - a[0]) * share,
		a[1] + (b[1] - a[1]) * share,
		a[2] + (b[2] - a[2]) * share
	];
	return mix(
		mix(few.at(column, row), few.at(column + 1, row), right),
		mix(few.at(column, row + 1), few.at(column + 1, row + 1), right),
		down
	);
}

const line: Colour = [29, 42, 56];
const petal: Colour = [251, 246, 236];
const middle: Colour = [242, 178, 50];

/** An izote flower of our own, as large as its place; beside its petals stays what is painted already. */
function flower(u: number, v: number): Colour | undefined {
	const [x, y] = [u * 2 - 1, v * 2 - 1];
	const far = Math.hypot(x, y);
	const edge = 0.84 + 0.14 * Math.cos(6 * Math.atan2(y, x));
	if (far > edge) return undefined;
	if (far > edge - 0.07) return line;
	if (far < 0.24) return middle;
	return far < 0.31 ? line : petal;
}

/** @param colourAt asked for the middle of each pixel, in shares of the spot */
function paint(
	{ data, info }: Canvas,
	{ left, top, width, height }: Spot,
	colourAt: (u: number, v: number) => Colour | undefined
) {
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const colour = colourAt((x + 0.5) / width, (y + 0.5) / height);
			if (colour) data.set(colour, ((top + y) * info.width + left + x) * 3);
		}
}
