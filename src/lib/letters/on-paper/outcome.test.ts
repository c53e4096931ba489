import { expect, test } from 'vitest';
import { readOutcome, writeOutcome, type Sorted } from './outcome.ts';

const sheet = '0193d3a0-0000-7000-8000-000000000001';
const stack = '0193d3a0-0000-7000-8000-000000000002';

test('what became of a photograph survives its receipt', () => {
	const became: Sorted[] = [
		{ became: 'sorted', sheet, n: 1 },
		{ became: 'double', sheet, n: 2 },
		{ became: 'again', sheet, n: 1 },
		{ became: 'again', stack },
		{ became: 'unknown', stack }
	];
	for (const one of became) expect(readOutcome(writeOutcome([one]))).toEqual([one]);
	expect(readOutcome(writeOutcome(became))).toEqual(became);
});

test('a receipt for something else says nothing of sheets', () => {
	expect(readOutcome(sheet)).toEqual([]);
	expect(readOutcome('')).toEqual([]);
});
