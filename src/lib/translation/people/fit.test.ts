import { expect, test } from 'vitest';
import { countdownOf } from './countdown.ts';
import { byFit, holdSame, type Waiting } from './fit.ts';

const text = (id: string, more: Partial<Waiting> = {}): Waiting => ({
	...{ id, targetLanguage: 'es', knownPair: false, mailDay: '2026-12-01', askedAt: 1 },
	...more
});
const order = (...texts: Waiting[]) => byFit(texts, 'es').map(({ id }) => id);

test('the language that somebody writes best comes before a pair that they know', () => {
	const other = text('other', { targetLanguage: 'en', knownPair: true });
	expect(order(other, text('own'))).toEqual(['own', 'other']);
	expect(byFit([text('es'), text('en', { targetLanguage: 'en' })], 'en')[0]?.id).toBe('en');
});

test('a pair that they know comes before a mail day that is near', () => {
	const near = text('near', { mailDay: '2026-11-24' });
	expect(order(near, text('known', { knownPair: true }))).toEqual(['known', 'near']);
});

test('then the nearest mail day, and what has none comes last', () => {
	const near = text('near', { mailDay: '2026-11-24', askedAt: 9 });
	const none = text('none', { mailDay: null, askedAt: 0 });
	expect(order(none, text('far'), near)).toEqual(['near', 'far', 'none']);
});

test('then the oldest, and of the same instant always the same one', () => {
	expect(order(text('b'), text('c', { askedAt: 0 }), text('a'))).toEqual(['c', 'a', 'b']);
	expect(order(text('a', { mailDay: null }), text('b', { mailDay: null, askedAt: 0 }))).toEqual([
		'b',
		'a'
	]);
});

test('what waits is counted for each mail day, the nearest first, and a day that passed is below zero', () => {
	const days = ['2026-12-01', '2026-11-20', '2026-12-01', null];
	const mailDayOf = (mailDay: string | null) => mailDay;
	expect(countdownOf(days, { mailDayOf, today: '2026-11-23' })).toEqual([
		{ mailDay: '2026-11-20', count: 1, days: -3, more: false },
		{ mailDay: '2026-12-01', count: 2, days: 8, more: false }
	]);
});

test('what fits is not said twice where it is the whole line', () => {
	const [a, b, c] = [text('a'), text('b'), text('c')];
	expect(holdSame([b, a], [a, b])).toBe(true);
	expect(holdSame([a, b], [a, b, c])).toBe(false);
	expect(holdSame([a, c], [a, b])).toBe(false);
	expect(holdSame([], [])).toBe(false);
});
