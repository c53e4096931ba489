import { expect, test } from 'vitest';
import { minute } from '#lib/platform/clock.ts';
import { needsRest } from './rest.ts';

const now = Date.UTC(2026, 10, 22, 20);
const every = (gap: number, times: number) =>
	Array.from({ length: times }, (_, i) => ({
		at: now - (i + 1) * gap * minute,
		outcome: 'approve' as const
	}));

test('after forty minutes of one letter after the other, Tomás is asked to pause', () => {
	expect(needsRest(every(4, 9), now)).toBe(null);
	expect(needsRest(every(4, 10), now)).toBe('long');
});

test('whoever took a break of a quarter of an hour begins anew', () => {
	const before = every(4, 20).map((one) => ({ ...one, at: one.at - 20 * minute }));
	expect(needsRest(before, now)).toBe(null);
	expect(
		needsRest([...every(4, 3), ...before.map((one) => ({ ...one, at: one.at - 12 * minute }))], now)
	).toBe(null);
});

test('for an hour after a child’s disclosure, a pause is suggested whatever else was read', () => {
	const grave = { at: now - 30 * minute, outcome: 'safeguard' as const };
	expect(needsRest([grave], now)).toBe('safeguard');
	expect(needsRest([{ ...grave, at: now - 61 * minute }], now)).toBe(null);
});

test('who decided nothing lately needs no rest', () => {
	expect(needsRest([], now)).toBe(null);
});
