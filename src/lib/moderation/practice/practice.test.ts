import { expect, test } from 'vitest';
import { agreementOf, exits, lettersFor, nextOf, practiceLetters } from './practice.ts';

test('there are ten letters in each language, each with its number, its exit and why', () => {
	expect(practiceLetters).toHaveLength(20);
	expect(new Set(practiceLetters.map(({ n }) => n)).size).toBe(20);
	for (const language of ['es', 'en'] as const) expect(lettersFor([language])).toHaveLength(10);
	for (const { text, why } of practiceLetters)
		for (const words of [text, why.es, why.en]) expect(words.trim().length).toBeGreaterThan(60);
	expect(new Set(practiceLetters.map(({ name }) => name)).size).toBe(20);
});

test('every exit is met often enough to be learned, in both languages', () => {
	for (const language of ['es', 'en'] as const)
		for (const exit of exits)
			expect(
				lettersFor([language]).filter(({ expected }) => expected === exit).length
			).toBeGreaterThanOrEqual(2);
});

test('languages take turns for who reads both', () => {
	expect(practiceLetters.slice(0, 4).map(({ language }) => language)).toEqual([
		'es',
		'en',
		'es',
		'en'
	]);
});

test('agreement is counted in all and by what was expected', () => {
	const answers = [
		{ n: 1, outcome: 'approve', expected: 'approve' },
		{ n: 2, outcome: 'protect', expected: 'approve' },
		{ n: 7, outcome: 'safeguard', expected: 'safeguard' }
	] as const;
	expect(agreementOf(answers)).toEqual({
		agreed: 2,
		of: 3,
		byExit: [
			{ exit: 'approve', agreed: 1, of: 2 },
			{ exit: 'safeguard', agreed: 1, of: 1 }
		]
	});
});

test('the next letter is the first that has no answer', () => {
	const letters = lettersFor(['es']);
	expect(nextOf(letters, [{ n: 1 }, { n: 3 }])?.n).toBe(2);
	expect(nextOf(letters, letters)).toBeUndefined();
});
