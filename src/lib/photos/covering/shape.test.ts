import { expect, test } from 'vitest';
import { cellOf, gridOf, shapeOf, shapesOf, textOf, type Shape } from './shape.ts';

test('a shape goes through a form and comes back', () => {
	const shape: Shape = { kind: 'blur', x: 0.125, y: 0.3, w: 0.08, h: 0.7 };
	expect(textOf(shape)).toBe('blur.125.300.80.700');
	expect(shapeOf(textOf(shape))).toEqual(shape);
});

test.each([
	'',
	'blur',
	'erase.1.1.1.1',
	'blur.1.1.1',
	'blur.-1.1.1.1',
	'blur.900.0.200.10',
	'blur.0.0.0.10',
	'blur.1.1.1.1.1',
	'blur.1e2.1.1.1'
])('%j is no shape', (text) => expect(shapeOf(text)).toBeUndefined());

const tall = { width: 600, height: 800 };

test('squares stand eight along the longer side', () => {
	expect(gridOf(tall)).toEqual({ columns: 6, rows: 8 });
	expect(gridOf({ width: 800, height: 600 })).toEqual({ columns: 8, rows: 6 });
});

test('squares that hang together are covered together', () => {
	const face = [cellOf(1, 2), cellOf(2, 2), cellOf(1, 3), cellOf(2, 3)];
	const [shape, ...others] = shapesOf(face, gridOf(tall), 'pixelate');
	expect(others).toEqual([]);
	expect(shape).toEqual({ kind: 'pixelate', x: 1 / 6, y: 2 / 8, w: 2 / 6, h: 2 / 8 });
});

test('a corner of three squares becomes two shapes, and squares that lie apart stay apart', () => {
	const corner = [cellOf(0, 0), cellOf(1, 0), cellOf(0, 1)];
	expect(shapesOf(corner, gridOf(tall), 'blur')).toHaveLength(2);
	expect(shapesOf([cellOf(0, 0), cellOf(5, 7)], gridOf(tall), 'blur')).toHaveLength(2);
	expect(shapesOf([], gridOf(tall), 'blur')).toEqual([]);
});
