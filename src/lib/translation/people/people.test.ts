import { expect, test } from 'vitest';
import { day, minute } from '#lib/platform/clock.ts';
import { byWeek, countWords, schoolYearAt, sumOf } from './carried.ts';
import { firstNameOf, nameOf } from './choices.ts';
import { hoursOf, measured, minutesOf } from './stretches.ts';

test('words are counted as a person would, in both languages', () => {
	expect(countWords('¿Cómo estás, Ana? Yo tengo 3 gallinas.')).toBe(7);
	expect(countWords("It's my co-op, isn't it? – Yes!")).toBe(6);
	expect(countWords('')).toBe(0);
	expect(countWords('¡¡!! 🌽')).toBe(0);
});

test('a week begins with Monday where the translator lives, and weeks without words are there', () => {
	const timeZone = 'America/El_Salvador';
	// Monday 5:00 UTC is still Sunday evening in El Salvador.
	const sunday = Date.UTC(2026, 10, 16, 5);
	const monday = Date.UTC(2026, 10, 16, 7);
	const carried = [
		{ at: sunday, words: 10 },
		{ at: monday, words: 20 },
		{ at: monday + day, words: 5 }
	];
	expect(byWeek(carried, { now: monday + 7 * day, timeZone, weeks: 3 })).toEqual([
		{ monday: '2026-11-09', words: 10 },
		{ monday: '2026-11-16', words: 25 },
		{ monday: '2026-11-23', words: 0 }
	]);
	expect(sumOf(carried)).toEqual({ letters: 3, words: 35 });
});

test('a school year is one of the calendar in El Salvador, and begins with August in Massachusetts', () => {
	const november = Date.UTC(2026, 10, 23, 12);
	expect(schoolYearAt(november, 'SV', 'America/El_Salvador').name).toBe('2026');
	const { name, from, until } = schoolYearAt(november, 'US', 'America/New_York');
	expect(name).toBe('2026–2027');
	expect(new Date(from).toISOString()).toBe('2026-08-01T04:00:00.000Z');
	expect(new Date(until).toISOString()).toBe('2027-08-01T04:00:00.000Z');
	expect(schoolYearAt(from - 1, 'US', 'America/New_York').name).toBe('2025–2026');
});

test('a stretch is as long as from its first save to its last, or less when somebody says so', () => {
	const stretch = { id: '1', begunAt: 0, lastAt: 44 * minute, correctedTo: null };
	expect(minutesOf(stretch)).toBe(44);
	expect(minutesOf({ ...stretch, correctedTo: 30 })).toBe(30);
	expect(measured({ ...stretch, correctedTo: 30 })).toBe(44);
	expect([14, 15, 44, 60, 119].map(hoursOf)).toEqual([0, 0.25, 0.5, 1, 1.75]);
});

test('who is named by the first name keeps a title before it, and who is not named is nobody', () => {
	expect(firstNameOf('Inés Menjívar')).toBe('Inés');
	expect(firstNameOf('Doña Carmen')).toBe('Doña Carmen');
	expect(firstNameOf('Profe Delmy Rivas')).toBe('Profe Delmy');
	expect(nameOf('Inés Menjívar', 'whole')).toBe('Inés Menjívar');
	expect(nameOf('Inés Menjívar', 'nobody')).toBeNull();
});
