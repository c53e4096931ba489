import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	compareDates,
	daysBetween,
	formatDate,
	formatInstant,
	instantOf,
	formatTime,
	isDate,
	isWallTime,
	lastWeeks,
	localDate,
	startOfLocalDay,
	weekday,
	weekOf
} from './dates.ts';

const cambridge = 'America/New_York';
const lasFlores = 'America/El_Salvador';
const at = (text: string) => Date.parse(text);

test('at half past midnight in Cambridge it is still yesterday in Las Flores', () => {
	const instant = at('2026-10-02T04:30:00Z');
	expect(localDate(instant, cambridge)).toBe('2026-10-02');
	expect(localDate(instant, lasFlores)).toBe('2026-10-01');
});

test('in Las Flores every day has 24 hours', () => {
	expect(startOfLocalDay('2026-03-08', lasFlores)).toBe(at('2026-03-08T06:00:00Z'));
	expect(startOfLocalDay('2026-03-09', lasFlores)).toBe(at('2026-03-09T06:00:00Z'));
});

test('in Cambridge the day that clocks go forward has 23 hours', () => {
	expect(startOfLocalDay('2026-03-08', cambridge)).toBe(at('2026-03-08T05:00:00Z'));
	expect(startOfLocalDay('2026-03-09', cambridge)).toBe(at('2026-03-09T04:00:00Z'));
	expect(localDate(at('2026-03-08T04:59:59.999Z'), cambridge)).toBe('2026-03-07');
});

test('in Cambridge the day that clocks go back has 25 hours', () => {
	expect(startOfLocalDay('2026-11-01', cambridge)).toBe(at('2026-11-01T04:00:00Z'));
	expect(startOfLocalDay('2026-11-02', cambridge)).toBe(at('2026-11-02T05:00:00Z'));
});

test('where clocks change at midnight, the day begins at one', () => {
	expect(startOfLocalDay('2026-04-24', 'Africa/Cairo')).toBe(at('2026-04-23T22:00:00Z'));
});

test('every day of two years begins where the day before ends, on both sides', () => {
	for (const zone of [cambridge, lasFlores]) {
		for (let date = '2026-01-01'; date < '2027-12-31'; date = addDays(date, 1)) {
			const start = startOfLocalDay(date, zone);
			expect(localDate(start, zone)).toBe(date);
			expect(localDate(start - 1, zone)).toBe(addDays(date, -1));
		}
	}
});

test('a week begins with Monday where one lives, also when clocks changed the day before', () => {
	for (const sunday of ['2026-03-08', '2026-11-01']) {
		const monday = addDays(sunday, 1);
		for (const zone of [cambridge, lasFlores]) {
			const begins = startOfLocalDay(monday, zone);
			expect(weekOf(begins, zone)).toBe(monday);
			expect(weekOf(begins - 1, zone)).toBe(addDays(monday, -7));
			expect(lastWeeks(begins, zone, 3)).toEqual([
				monday,
				addDays(monday, -7),
				addDays(monday, -14)
			]);
		}
	}
	// A Sunday evening in Las Flores when Monday has begun in Cambridge.
	const between = at('2026-11-02T05:30:00Z');
	expect(weekOf(between, cambridge)).toBe('2026-11-02');
	expect(weekOf(between, lasFlores)).toBe('2026-10-26');
});

test('a time on the wall is an instant where one lives, also around a change of the clock', () => {
	expect(instantOf('2026-11-25T17:30', lasFlores)).toBe(at('2026-11-25T23:30:00Z'));
	expect(instantOf('2026-11-25T17:30', cambridge)).toBe(at('2026-11-25T22:30:00Z'));
	expect(instantOf('2026-07-01T00:05', cambridge)).toBe(at('2026-07-01T04:05:00Z'));
	// Shown twice, and not at all.
	expect(instantOf('2026-11-01T01:30', cambridge)).toBe(at('2026-11-01T05:30:00Z'));
	expect(instantOf('2026-11-01T02:30', cambridge)).toBe(at('2026-11-01T07:30:00Z'));
	expect(instantOf('2026-03-08T01:59', cambridge)).toBe(at('2026-03-08T06:59:00Z'));
	expect(instantOf('2026-03-08T02:30', cambridge)).toBe(at('2026-03-08T07:30:00Z'));
	expect(instantOf('2026-03-08T03:00', cambridge)).toBe(at('2026-03-08T07:00:00Z'));
	for (const text of ['2026-11-25', '2026-02-30T10:00', '2026-11-25T24:00', '2026-11-25 17:30', 5])
		expect(isWallTime(text)).toBe(false);
	expect(isWallTime('2026-11-25T17:30')).toBe(true);
});

test('days are counted over leap years and ends of months', () => {
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
	expect(daysBetween('2026-02-02', '2026-11-13')).toBe(284);
	fc.assert(
		fc.property(
			fc.integer({ min: -20_000, max: 20_000 }),
			(days) => daysBetween('2026-06-17', addDays('2026-06-17', days)) === days
		)
	);
});

test('a date that is not in the calendar is no date', () => {
	expect(
		['2026-02-29', '2026-13-01', '2026-1-1', '', 'hoy', '2026-10-02T00:00'].filter(isDate)
	).toEqual([]);
	expect(isDate('2028-02-29')).toBe(true);
	expect(isDate(null)).toBe(false);
	expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
});

test('dates sort by the calendar, and 2 October 2026 is a Friday', () => {
	expect(['2026-10-02', '2026-02-03', '2025-12-31'].sort(compareDates)).toEqual([
		'2025-12-31',
		'2026-02-03',
		'2026-10-02'
	]);
	expect(weekday('2026-10-02')).toBe(5);
});

test('each reads the date in their own words, and no zone moves it', () => {
	expect(formatDate('2026-10-02', 'en')).toBe('October 2, 2026');
	expect(formatDate('2026-10-02', 'es')).toBe('2 de octubre de 2026');
	expect(formatDate('2026-10-02', 'es', 'weekday')).toBe('viernes, 2 de octubre de 2026');
	expect(formatDate('2026-10-02', 'en', 'short')).toBe('Oct 2, 2026');
	const instant = at('2026-10-02T19:05:00Z');
	expect(formatInstant(instant, cambridge, 'en').replace(/\s/g, ' ')).toBe('Oct 2, 2026, 3:05 PM');
	expect(formatInstant(instant, lasFlores, 'es').replace(/\s/g, ' ')).toBe(
		'2 oct 2026, 1:05 p. m.'
	);
	expect(formatTime(instant, cambridge, 'en').replace(/\s/g, ' ')).toBe('3:05 PM');
	expect(formatTime(instant, lasFlores, 'es').replace(/\s/g, ' ')).toBe('la 1:05 p. m.');
	const later = instant + 3_600_000;
	expect(formatTime(later, lasFlores, 'es').replace(/\s/g, ' ')).toBe('las 2:05 p. m.');
	const late = instant - 3 * 3_600_000;
	expect(formatTime(late, lasFlores, 'es').replace(/\s/g, ' ')).toBe('las 10:05 a. m.');
});
