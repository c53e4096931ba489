import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges, type WordChange } from './changes.ts';

const spell = (changes: WordChange[], ...kinds: WordChange['kind'][]) =>
	changes
		.filter(({ kind }) => kinds.includes(kind))
		.map(({ text }) => text)
		.join('');

test('Ana sees the one word that Ms. Rivera changed in her letter', () => {
	expect(wordChanges('I have a dog and a cat.', 'I have a dog and two cats.')).toEqual([
		{ kind: 'same', text: 'I have a dog and ' },
		{ kind: 'removed', text: 'a cat' },
		{ kind: 'added', text: 'two cats' },
		{ kind: 'same', text: '.' }
	]);
});

test('Mateo sees an accent as a changed word, not as a changed piece of one', () => {
	expect(wordChanges('Mi mama cocina', 'Mi mamá cocina')).toEqual([
		{ kind: 'same', text: 'Mi ' },
		{ kind: 'removed', text: 'mama' },
		{ kind: 'added', text: 'mamá' },
		{ kind: 'same', text: ' cocina' }
	]);
});

test('a letter that nobody changed has no changes', () => {
	expect(wordChanges('Hola', 'Hola')).toEqual([{ kind: 'same', text: 'Hola' }]);
	expect(wordChanges('', '')).toEqual([]);
});

test('the lines of the poem of Ximena stay where they were', () => {
	expect(wordChanges('La luna\nse va', 'La luna\nse fue\nya')).toEqual([
		{ kind: 'same', text: 'La luna\nse ' },
		{ kind: 'removed', text: 'va' },
		{ kind: 'added', text: 'fue\nya' }
	]);
});

test('a letter rewritten from the first word to the last is one removal and one addition', () => {
	const before = Array.from({ length: 900 }, (_, n) => `vieja${n}`).join(' ');
	const after = Array.from({ length: 900 }, (_, n) => `new${n}`).join('\t');
	expect(wordChanges(before, after)).toEqual([
		{ kind: 'removed', text: before },
		{ kind: 'added', text: after }
	]);
});

test('whatever was edited, both versions can be spelled from the changes', () => {
	const word = fc.constantFrom('Ana', ' ', '\n', 'mi', 'perro', '¿', '?', '👩‍👧', 'ñandú', '.', '  ');
	const letter = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
	fc.assert(
		fc.property(letter, letter, (before, after) => {
			const changes = wordChanges(before, after);
			expect(spell(changes, 'same', 'removed')).toBe(before);
			expect(spell(changes, 'same', 'added')).toBe(after);
		})
	);
});
