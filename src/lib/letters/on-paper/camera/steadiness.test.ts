import { expect, test } from 'vitest';
import type { SeenPage } from './seen.ts';
import { isSteady } from './steadiness.ts';

/** A page with its first square at a place, and perhaps the other. */
const page = (x: number, { key = 'A', both = true } = {}): SeenPage => {
	const square = (left: number) => [
		{ x: left, y: 100 },
		{ x: left + 90, y: 100 },
		{ x: left + 90, y: 190 },
		{ x: left, y: 190 }
	];
	return {
		...{ key, n: 1, edges: [], whole: true, softness: 0.2, glare: 0 },
		squares: both ? [square(x), square(x + 600)] : [square(x)]
	};
};

test('a hand that trembles a little is steady, and one that goes on to the next sheet is not', () => {
	expect(isSteady([page(100)], [page(106)], 1280)).toBe(true);
	expect(isSteady([page(100)], [page(140)], 1280)).toBe(false);
});

test('one square that was read both times is enough', () => {
	expect(isSteady([page(100)], [page(104, { both: false })], 1280)).toBe(true);
	expect(isSteady([page(100, { both: false })], [page(104)], 1280)).toBe(true);
});

test('nothing, another sheet or one more is never steady', () => {
	expect(isSteady([], [], 1280)).toBe(false);
	expect(isSteady([page(100)], [page(100, { key: 'B' })], 1280)).toBe(false);
	expect(isSteady([page(100)], [page(100), page(100, { key: 'B' })], 1280)).toBe(false);
});
