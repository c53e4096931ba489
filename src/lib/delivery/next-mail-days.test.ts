import { expect, test } from 'vitest';
import { mailDayOf } from './next-mail-days.server.ts';

test('a letter counts down to the mail that goes its way, and a plan to none', () => {
	const days = new Map([['bridge:cambridge', '2026-11-27']]);
	const going = { exchangeId: 'bridge', fromClassId: 'cambridge' };
	expect(mailDayOf(days, { ...going, sourceKind: 'letter' })).toBe('2026-11-27');
	expect(mailDayOf(days, { ...going, sourceKind: 'photo' })).toBe('2026-11-27');
	expect(mailDayOf(days, { ...going, sourceKind: 'lesson' })).toBeNull();
	expect(mailDayOf(days, { ...going, fromClassId: 'flores', sourceKind: 'letter' })).toBeNull();
});
