import { expect, test } from 'vitest';
import { coverPixels, type Canvas } from './paint.ts';
import { coverKinds, type Shape } from './shape.ts';

const [width, height] = [200, 160];

/** Noise that is the same for everybody: as much in it as pixels can hold. */
function noise(seed = 1): Canvas & { data: Uint8Array } {
	const data = new Uint8Array(width * height * 3);
	let state = seed;
	for (let n = 0; n < data.length; n++) {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		data[n] = state >> 16;
	}
	return { data, info: { width, height } };
}

const place = { x: 0.25, y: 0.25, w: 0.5, h: 0.5 };
const inPlace = (x: number, y: number) => x >= 50 && x < 150 && y >= 40 && y < 120;

function pixels({ data }: Canvas, which: (x: number, y: number) => boolean): string[] {
	const found: string[] = [];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			if (which(x, y))
				found.push(data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).join());
	return found;
}

const covered = (shape: Shape, canvas = noise()) => {
	coverPixels(canvas, [shape]);
	return canvas;
};

test.each(coverKinds)(
	'%s: beside it nothing changes, and of what was there nothing stays',
	(kind) => {
		const before = noise();
		const after = covered({ ...place, kind });
		const outside = (x: number, y: number) => !inPlace(x, y);
		expect(pixels(after, outside)).toEqual(pixels(before, outside));
		const was = pixels(before, inPlace);
		const same = pixels(after, inPlace).filter((pixel, n) => pixel === was[n]);
		expect(same.length).toBeLessThan(5);
	}
);

test('squares leave at most 25 colours, and a flower on them three more', () => {
	expect(
		new Set(pixels(covered({ ...place, kind: 'pixelate' }), inPlace)).size
	).toBeLessThanOrEqual(25);
	expect(new Set(pixels(covered({ ...place, kind: 'sticker' }), inPlace)).size).toBeLessThanOrEqual(
		28
	);
});

test('a blur says nothing that the squares do not say: it is drawn from the same few colours', () => {
	const squares = covered({ ...place, kind: 'pixelate' });
	const blurred = covered({ ...place, kind: 'blur' });
	const blurOfSquares = covered({ ...place, kind: 'blur' }, squares);
	expect(pixels(blurOfSquares, inPlace)).toEqual(pixels(blurred, inPlace));
});

test('two pictures with the same few colours are the same once they are covered', () => {
	const one = noise();
	const mirrored = noise();
	// Each pair of neighbours changes places: another picture with the same averages.
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x += 2) {
			const [left, right] = [(y * width + x) * 3, (y * width + x + 1) * 3];
			const kept = mirrored.data.slice(left, left + 3);
			mirrored.data.copyWithin(left, right, right + 3);
			mirrored.data.set(kept, right);
		}
	expect(pixels(one, inPlace)).not.toEqual(pixels(mirrored, inPlace));
	for (const kind of coverKinds)
		expect(pixels(covered({ ...place, kind }, mirrored), inPlace)).toEqual(
			pixels(covered({ ...place, kind }, noise()), inPlace)
		);
});

test('a flower hides most of its place, and the rest of it is squares', () => {
	const squares = pixels(covered({ ...place, kind: 'pixelate' }), inPlace);
	const flower = pixels(covered({ ...place, kind: 'sticker' }), inPlace);
	const drawnOver = flower.filter((pixel, n) => pixel !== squares[n]).length / flower.length;
	expect(drawnOver).toBeGreaterThan(0.5);
});

test('a shape at the edge, of one pixel or over all of it is covered as well', () => {
	for (const area of [
		{ x: 0.995, y: 0.995, w: 0.005, h: 0.005 },
		{ x: 0, y: 0, w: 1, h: 1 },
		{ x: 0.5, y: 0, w: 0.5, h: 0.01 }
	])
		for (const kind of coverKinds) {
			const canvas = covered({ ...area, kind });
			expect(canvas.data).toHaveLength(width * height * 3);
			expect(canvas.data).not.toEqual(noise().data);
		}
});
