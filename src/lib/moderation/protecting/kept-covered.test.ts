import { expect, test } from 'vitest';
import { lostCovers } from './kept-covered.ts';

const lost = (...sentences: [source: string, target: string][]) =>
	Object.fromEntries(
		lostCovers(
			sentences.map(([source, target], n) => ({ n, source, target })),
			'en'
		)
	);

test('a translation keeps what is covered, in either language', () => {
	expect(lost(['Vivo en [un lugar].', 'I live in [a place].'])).toEqual({});
	expect(lost(['Vivo en [un lugar].', 'I live in [un lugar].'])).toEqual({});
	expect(lost(['Hola.', 'Hi.'])).toEqual({});
});

test('what is missing is said in the language of the translation, sentence by sentence', () => {
	expect(
		lost(
			['Vivo en [un lugar], con [una persona].', 'I live in a village with [a person].'],
			['Hola.', 'Hi.'],
			['[un número] y [un número]', '[a number]']
		)
	).toEqual({ 0: ['[a place]'], 2: ['[a number]'] });
});

test('it may stand in another sentence than in the letter', () => {
	expect(lost(['Allá, en [un lugar],', 'There,'], ['vivo.', 'I live in [a place].'])).toEqual({});
});

test('another bar is not the same', () => {
	expect(lost(['Vivo en [un lugar].', 'I live with [a person].'])).toEqual({ 0: ['[a place]'] });
});
