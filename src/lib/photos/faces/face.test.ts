import { expect, test } from 'vitest';
import { shapeOf, textOf } from '../covering/shape.ts';
import { coverOf, facesIn, written } from './face.ts';

test('of a face four whole numbers are written down, and nothing else', () => {
	const text = written([{ x: 0.12345, y: 0.5, w: 0.1, h: 0.2 }]);
	expect(text).toBe('[[123,500,100,200]]');
	expect(facesIn(text)).toEqual([{ x: 0.123, y: 0.5, w: 0.1, h: 0.2 }]);
	expect(facesIn('[]')).toEqual([]);
	expect(facesIn(null)).toBeNull();
});

test('a face is covered with its hair and ears, also at the edge', () => {
	const middle = { x: 0.4, y: 0.4, w: 0.1, h: 0.1 };
	const { x, y, w, h } = coverOf(middle, 'sticker');
	expect([x, y, w, h].map((one) => one.toFixed(2))).toEqual(['0.37', '0.37', '0.16', '0.16']);
	for (const edge of [
		{ x: 0, y: 0, w: 0.3, h: 0.3 },
		{ x: 0.8, y: 0.9, w: 0.2, h: 0.1 }
	])
		expect(shapeOf(textOf(coverOf(edge, 'blur')))).toBeDefined();
});
