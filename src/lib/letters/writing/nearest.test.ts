import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('Mateo is shown the words where they stand now, the nearest of several', () => {
	const text = 'Mi perro ladra. Tu perro duerme.';
	expect(nearest(text, 'perro', 18)).toEqual({ start: 19, end: 24 });
	expect(nearest(text, 'perro', 0)).toEqual({ start: 3, end: 8 });
});

test('words that Mateo took out are nowhere', () => {
	expect(nearest('Mi gato', 'perro', 3)).toBeUndefined();
	expect(nearest('Mi gato', '', 3)).toBeUndefined();
});
