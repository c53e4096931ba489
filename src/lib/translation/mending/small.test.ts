import { describe, expect, test } from 'vitest';
import { isSmall, tooMuch } from './small.ts';

const letter = 'In the morning my grandmother grinds the corn and we make pupusas together.';

describe('a small change of one sentence', () => {
	test('is a typo, a name, a number or a mark', () => {
		expect(isSmall({ before: 'Helo Mateo.', after: 'Hello Mateo.' })).toBe(true);
		expect(isSmall({ before: 'I have 3 dogs', after: 'I have 4 dogs!' })).toBe(true);
	});

	test('is up to three words of a short sentence, and no four', () => {
		expect(isSmall({ before: 'We play ball.', after: 'They sing songs.' })).toBe(true);
		expect(isSmall({ before: 'We play ball.', after: 'They sing old songs.' })).toBe(false);
	});

	test('is up to a quarter of a long sentence', () => {
		const long = `${letter} ${letter}`;
		const six = long
			.split(' ')
			.map((word, n) => (n % 4 === 0 && n < 24 ? `new${word}` : word))
			.join(' ');
		expect(isSmall({ before: long, after: six })).toBe(true);
		expect(isSmall({ before: long, after: `${six} and two more.` })).toBe(false);
	});

	test('counts words that were only taken out', () => {
		expect(isSmall({ before: letter, after: 'In the morning we make pupusas.' })).toBe(false);
	});

	test('is no long run of signs, though there is no space in it', () => {
		expect(isSmall({ before: 'Hi Ana', after: `Hi ${'Ana'.repeat(40)}` })).toBe(false);
	});
});

describe('a small change of a translation', () => {
	const one = { before: 'Helo.', after: 'Hello.' };

	test('touches three sentences of a short one, and no fourth', () => {
		expect(tooMuch([one, one, one], 4)).toBeNull();
		expect(tooMuch([one, one, one, one], 4)).toBe('sentences');
	});

	test('touches a fifth of a long one', () => {
		expect(
			tooMuch(
				Array.from({ length: 6 }, () => one),
				30
			)
		).toBeNull();
		expect(
			tooMuch(
				Array.from({ length: 7 }, () => one),
				30
			)
		).toBe('sentences');
	});

	test('is none when one of its sentences is written anew', () => {
		expect(tooMuch([one, { before: 'I like it a lot.', after: letter }], 9)).toBe('words');
	});
});
