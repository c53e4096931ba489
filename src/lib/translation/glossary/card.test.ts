import { expect, test } from 'vitest';
import { piecesOf } from './card.ts';

test('a sentence is cut where words of the glossary stand, and loses nothing', () => {
	const text = 'La milpa de mi tata.';
	const pieces = piecesOf(text, [
		{ start: 15, end: 19, card: 'tata' },
		{ start: 3, end: 8, card: 'milpa' }
	]);
	expect(pieces).toEqual([
		{ text: 'La ' },
		{ text: 'milpa', card: 'milpa' },
		{ text: ' de mi ' },
		{ text: 'tata', card: 'tata' },
		{ text: '.' }
	]);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(piecesOf('Nada.', [])).toEqual([{ text: 'Nada.' }]);
});
