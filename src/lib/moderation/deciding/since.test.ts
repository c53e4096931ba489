import { expect, test } from 'vitest';
import { wordChanges } from '#lib/platform/changes.ts';
import { changedStretches, isChanged } from './since.ts';

const stretches = (before: string, after: string) => changedStretches(wordChanges(before, after));

test('Tomás is pointed to the word that Mateo changed, in the new text', () => {
	const after = 'Hola Ana, tengo un gato.';
	const changed = stretches('Hola Ana, tengo un perro.', after);
	expect(changed).toEqual([{ start: after.indexOf('gato'), end: after.indexOf('gato') + 4 }]);
	expect(isChanged(changed, { start: 0, end: 8 })).toBe(false);
	expect(isChanged(changed, { start: 19, end: 21 })).toBe(true);
	expect(isChanged(changed, { start: 15, end: 19 })).toBe(false);
});

test('words taken out are a change of the sentence in which they stood', () => {
	const changed = stretches('Uno dos tres. Cuatro.', 'Uno tres. Cuatro.');
	expect(changed.every(({ start, end }) => start === end)).toBe(true);
	expect(isChanged(changed, { start: 0, end: 9 })).toBe(true);
	expect(isChanged(changed, { start: 10, end: 17 })).toBe(false);
});

test('in a text that nobody changed nothing is new', () => {
	expect(stretches('Hola', 'Hola')).toEqual([]);
});
