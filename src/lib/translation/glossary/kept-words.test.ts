import { expect, test } from 'vitest';
import { notesOn } from './kept-words.ts';

const milpa = {
	term: 'milpa',
	part: 'noun' as const,
	child: { es: 'terreno con maíz', en: 'a field of corn' }
};
const comal = { term: 'comal', part: 'noun' as const, child: { es: 'plato de barro', en: '' } };
const letter = {
	text: 'Las milpas y el comal.',
	language: 'es' as const,
	translation: 'The milpas and the griddle.',
	translationLanguage: 'en' as const
};

test('Ana reads in English what the word is that stayed in the letter of Mateo', () => {
	expect(notesOn(letter, [milpa, comal])).toEqual([
		{ word: 'milpa', part: 'noun', wordLanguage: 'es', note: 'a field of corn', language: 'en' }
	]);
});

test('whoever reads the letter as it was written reads the notes in its language', () => {
	const untranslated = { ...letter, translation: null, translationLanguage: null };
	expect(notesOn(untranslated, [milpa, comal]).map(({ note }) => note)).toEqual([
		'terreno con maíz',
		'plato de barro'
	]);
});

test('a letter without such words has no notes', () => {
	const other = { ...letter, text: 'Hola.', translation: 'Hello.' };
	expect(notesOn(other, [milpa, comal])).toEqual([]);
});
