import { expect, test } from 'vitest';
import { mondayOf } from '#lib/platform/dates.ts';
import { after, before, daysOf, quarterOf, readQuarter, weeksOf } from './quarter.ts';
import { sayable, within } from './small.ts';

test('a quarter has its three months, also around the end of a year and in a leap year', () => {
	expect(quarterOf('2026-11-20')).toBe('2026-Q4');
	expect(daysOf('2026-Q4')).toEqual({ first: '2026-10-01', last: '2026-12-31' });
	expect(daysOf('2028-Q1')).toEqual({ first: '2028-01-01', last: '2028-03-31' });
	expect([before('2026-Q1'), after('2026-Q4')]).toEqual(['2025-Q4', '2027-Q1']);
	expect(readQuarter('2026-Q4')).toBe('2026-Q4');
	for (const wrong of [null, '', '2026-Q5', '2026', "2026-Q1'", '0000-Q1x', '9999-Q4', '0000-Q1'])
		expect(readQuarter(wrong)).toBeNull();
});

test('weeks begin on Monday, and end today while the quarter goes on', () => {
	expect(mondayOf('2026-11-22')).toBe('2026-11-16');
	expect(mondayOf('2026-11-16')).toBe('2026-11-16');
	expect(weeksOf('2026-Q4', '2026-10-12')).toEqual(['2026-09-28', '2026-10-05', '2026-10-12']);
	expect(weeksOf('2026-Q4', '2030-01-01')).toHaveLength(14);
});

test('one or two are not said, nothing and three are', () => {
	expect([0, 1, 2, 3, 40].map(sayable)).toEqual([0, null, null, 3, 40]);
});

test('half and nine of ten are found among the days that letters took, and not among two letters', () => {
	const spans = [
		{ tenths: 120, n: 1 },
		{ tenths: 10, n: 5 },
		{ tenths: 25, n: 4 }
	];
	expect([within(spans, 0.5), within(spans, 0.9)]).toEqual([1, 2.5]);
	expect(within([{ tenths: 10, n: 2 }], 0.5)).toBeNull();
	expect(within([], 0.5)).toBeNull();
});
