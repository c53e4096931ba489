import { expect, test } from 'vitest';
import { isSameCut, typedBefore } from './typed-before.ts';

const shown = { version: 4, cut: 2 };

test('what a refused form brought back stands in its fields again', () => {
	const values = { 'target-0': 'Hola:', 'target-12': '', 'wave-a': 'other', base: '4', cut: '2' };
	expect(typedBefore(values, shown)).toEqual({ words: { 0: 'Hola:', 12: '' }, known: null });
	expect(typedBefore({}, shown)).toEqual({ words: {}, known: null });
});

test('where the text was changed or cut elsewhere meanwhile, it takes the place of nothing', () => {
	expect(typedBefore({ 'target-0': 'Hola:', base: '3', cut: '2' }, shown).known).toEqual({});
	expect(typedBefore({ 'target-0': 'Hola:', base: '4', cut: '1' }, shown).known).toEqual({});
	expect(isSameCut({ cut: '1' }, shown)).toBe(false);
	expect(isSameCut({}, shown)).toBe(true);
});
