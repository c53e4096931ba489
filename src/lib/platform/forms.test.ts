import { expect, test } from 'vitest';
import * as v from 'valibot';
import { worked } from '#tests/support/worked.ts';
import { date, parse } from './forms.ts';

test('a date is a day that there is', () => {
	for (const day of ['2026-02-28', '2028-02-29', '2026-12-31']) expect(v.is(date, day)).toBe(true);
	for (const none of ['2026-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '26-01-01', ''])
		expect(v.is(date, none), none).toBe(false);
});

test('years in which no season can be are refused, so that nobody walks through a million days', () => {
	for (const far of ['0001-01-01', '1999-12-31', '2100-01-01', '9999-12-31'])
		expect(v.is(date, far), far).toBe(false);
});

test('a form of fifty thousand names holds nobody up, and those that come twice are a list', async () => {
	const form = new FormData();
	for (let n = 0; n < 50_000; n++) form.append(`name${n}`, '');
	for (const one of ['a', 'b']) form.append('both', one);
	form.append('__proto__', 'x');
	const took = await worked(() => {
		expect(parse(v.object({ both: v.array(v.string()) }), form)).toEqual({ both: ['a', 'b'] });
	});
	expect(took).toBeLessThan(4_000);
});
