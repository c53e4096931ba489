import { expect, test } from 'vitest';
import { notedIn } from './noted-words.ts';

const notes = [
	{ word: 'milpa', note: 'a field of corn' },
	{ word: 'comal', note: 'a flat plate on the fire' }
].map((note) => ({
	...note,
	part: 'noun' as const,
	wordLanguage: 'es' as const,
	language: 'en' as const
}));

test('a word that stayed has the number of its note, in whatever form, in either text', () => {
	expect(notedIn('The milpas are green.', notes)).toEqual([
		{ text: 'The ' },
		{ text: 'milpas', note: 1 },
		{ text: ' are green.' }
	]);
	expect(notedIn('El comal de la milpa', notes).map(({ note }) => note)).toEqual([
		undefined,
		2,
		undefined,
		1
	]);
});

test('the pieces spell the text, also where words are covered', () => {
	const text = 'La milpa de [un lugar] y [una persona].';
	const spelled = notedIn(text, notes).map((piece) => piece.text);
	expect(spelled.join('')).toBe(text);
	expect(spelled).toHaveLength(3);
});

test('a text without such words is one piece', () => {
	expect(notedIn('Hola.', notes)).toEqual([{ text: 'Hola.' }]);
	expect(notedIn('La milpa.', [])).toEqual([{ text: 'La milpa.' }]);
});
