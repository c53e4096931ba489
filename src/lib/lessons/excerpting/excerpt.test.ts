import { expect, test } from 'vitest';
import { placeOf, sentencesOf } from './excerpt.ts';

const text = 'Dear Mateo,\n\nSnow is quiet. It falls on our street! We slide down the hill. Ana';
const sentences = sentencesOf(text, 'en');
const wrong = (sentence: string) => expect.objectContaining({ fields: { sentence } });

test('whole sentences that follow each other stand where they stand in the letter', () => {
	const { from, to } = placeOf(sentences, [1, 2]);
	expect(text.slice(from, to)).toBe('Snow is quiet. It falls on our street!');
});

test('what is left out between sentences would say something else', () => {
	expect(() => placeOf(sentences, [1, 3])).toThrow(wrong('excerpt-together'));
	expect(() => placeOf(sentences, [])).toThrow(wrong('excerpt-choose'));
	expect(() => placeOf(sentences, [1, 99])).toThrow(wrong('excerpt-choose'));
});

test('it is neither a word nor half a letter', () => {
	expect(() => placeOf(sentences, [1])).toThrow(wrong('excerpt-too-short'));
	expect(() => placeOf(sentences, [0, 1, 2, 3])).toThrow(wrong('excerpt-too-long'));
});

test('a sentence with covered words stays in its letter', () => {
	const from = text.indexOf('street');
	const left = sentencesOf(text, 'en', [{ from, to: from + 6 }]);
	expect(left.map(({ n }) => n)).toEqual([0, 1, 3, 4]);
	expect(() => placeOf(left, [1, 3])).toThrow(wrong('excerpt-together'));
});
