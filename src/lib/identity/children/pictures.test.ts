import { expect, test } from 'vitest';
import { pictures, pictureShapes } from './pictures.ts';

test('every picture of a picture PIN is drawn, and no two are alike', () => {
	const drawn = pictures.map((picture) => pictureShapes[picture].map(({ d }) => d).join(' '));
	expect(new Set(drawn).size).toBe(pictures.length);
	expect(drawn.filter((path) => !path || /NaN|undefined/.test(path))).toEqual([]);
});
