import { expect, test } from 'vitest';
import { shownSoFar } from './learning-mode.ts';

const sentence = (n: number) => ({ n, text: '…', newLine: false });
const translation = {
	language: 'es' as const,
	paragraphs: [[sentence(0), sentence(1)], [sentence(2)]]
};

test('the address says how many sentences a learner has uncovered, and never more than there are', () => {
	expect(shownSoFar('2', translation)).toBe(2);
	expect(shownSoFar('40', translation)).toBe(3);
	expect(shownSoFar('0', translation)).toBe(0);
});

test('whatever else stands in the address begins at the first sentence', () => {
	for (const asked of ['', '-1', 'three', '1e9', '99999'])
		expect(shownSoFar(asked, translation)).toBe(0);
});

test('whoever did not ask reads both, as does whoever has no translation', () => {
	expect(shownSoFar(null, translation)).toBeNull();
	expect(shownSoFar('1', null)).toBeNull();
});
