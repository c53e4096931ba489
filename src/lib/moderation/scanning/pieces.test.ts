import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test('a telephone number is one piece of the letter, under its flag', () => {
	const text = 'Mi número es 7012-3456.';
	expect(piecesOf(text, [{ start: 13, end: 22 }])).toEqual([
		{ text: 'Mi número es ', flags: [], begins: [] },
		{ text: '7012-3456', flags: [0], begins: [0] },
		{ text: '.', flags: [], begins: [] }
	]);
});

test('where two flags overlap, the words stand under both', () => {
	const pieces = piecesOf('abcdef', [
		{ start: 0, end: 4 },
		{ start: 2, end: 6 }
	]);
	expect(pieces.map(({ text, flags }) => [text, flags])).toEqual([
		['ab', [0]],
		['cd', [0, 1]],
		['ef', [1]]
	]);
});

test('it is cut where its parts begin, too', () => {
	const pieces = piecesOf('abc\n\n\ndef', [{ start: 6, end: 7 }], [0, 6]);
	expect(pieces.map(({ text }) => text)).toEqual(['abc\n\n\n', 'd', 'ef']);
});

test('an accent stays on its letter and an emoji whole, wherever a flag ends', () => {
	const texts = (text: string, start: number, end: number) =>
		piecesOf(text, [{ start, end }]).map((piece) => piece.text);
	expect(texts('a\u0301b', 0, 1)).toEqual(['a\u0301', 'b']);
	expect(texts('x👩‍👧y', 1, 2)).toEqual(['x', '👩‍👧', 'y']);
	expect(texts('x👩‍👧y', 4, 5)).toEqual(['x', '👩‍👧', 'y']);
});

test('whatever stands where, the pieces spell the text', () => {
	const flag = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => ({ start: a, end: a + b + 1 }));
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.array(flag, { maxLength: 6 }), (text, flags) => {
			const pieces = piecesOf(text, flags);
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		})
	);
});
