import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from '#lib/platform/dates.ts';
import {
	isSchoolDay,
	placesWithoutClass,
	proposeMailDays,
	sharedSchoolDays,
	type Span
} from './calendar.ts';
import { cambridge2026, elSalvador2026 } from './calendars-2026.ts';

/** The two windows in which both have class. */
const siembra = { from: '2026-02-02', until: '2026-06-23' };
const cosecha = { from: '2026-09-08', until: '2026-11-13' };

test('on Saturday, in Holy Week and in the February week there is no class', () => {
	expect(isSchoolDay(elSalvador2026, '2026-03-27')).toBe(true);
	expect(isSchoolDay(elSalvador2026, '2026-03-28')).toBe(false);
	expect(isSchoolDay(elSalvador2026, '2026-04-03')).toBe(false);
	expect(isSchoolDay(cambridge2026, '2026-02-16')).toBe(false);
	expect(isSchoolDay(cambridge2026, '2026-07-01')).toBe(false);
});

test('a school whose terms nobody entered has class on weekdays outside its breaks', () => {
	const pause = { name: 'Fiesta patronal', from: '2026-10-01', until: '2026-10-02' };
	const sides = [
		{ place: 'San José Las Flores', calendar: { terms: [], breaks: [pause] } },
		{ place: 'Cambridge', calendar: cambridge2026 }
	];
	expect(placesWithoutClass(sides, '2026-09-30')).toEqual([]);
	expect(placesWithoutClass(sides, '2026-10-01')).toEqual(['San José Las Flores']);
	expect(placesWithoutClass(sides, '2026-07-01')).toEqual(['Cambridge']);
	expect(placesWithoutClass(sides, '2026-10-04')).toEqual(['San José Las Flores', 'Cambridge']);
});

test('Siembra has about seventeen usable weeks and Cosecha nine or ten', () => {
	const mondays = (season: Span) =>
		new Set(
			sharedSchoolDays(elSalvador2026, cambridge2026, season).map((date) =>
				addDays(date, -((weekday(date) + 6) % 7))
			)
		);
	expect(mondays(siembra).size).toBeGreaterThanOrEqual(17);
	expect(mondays(siembra).size).toBeLessThanOrEqual(19);
	expect(mondays(cosecha).size).toBe(10);
});

test('Profe Delmy and Ms. Rivera are offered Fridays, never one of their breaks', () => {
	expect(proposeMailDays(elSalvador2026, cambridge2026, cosecha, 3)).toEqual([
		'2026-10-02',
		'2026-10-23',
		'2026-11-13'
	]);
	expect(proposeMailDays(elSalvador2026, cambridge2026, siembra, 3)).toEqual([
		'2026-02-27',
		'2026-03-20',
		'2026-04-10',
		'2026-04-30',
		'2026-05-22',
		'2026-06-12'
	]);
});

test('a week without a shared day moves the mail day to the next week, and the count with it', () => {
	const all = { terms: [{ from: '2026-09-07', until: '2026-11-13' }], breaks: [] };
	const closed = { from: '2026-09-21', until: '2026-09-25', name: 'Festival' };
	const days = proposeMailDays(
		all,
		{ ...all, breaks: [closed] },
		{ from: '2026-09-07', until: '2026-11-01' },
		2
	);
	expect(days).toEqual(['2026-10-02', '2026-10-16', '2026-10-30']);
});

test('schools that never have class on the same day are offered nothing', () => {
	const none = { terms: [], breaks: [] };
	expect(proposeMailDays(none, cambridge2026, cosecha, 2)).toEqual([]);
	expect(sharedSchoolDays(none, none, cosecha)).toEqual([]);
	expect(() => proposeMailDays(none, none, cosecha, 0)).toThrow(RangeError);
});

test('whatever the breaks, every mail day is a school day of both, and they keep their distance', () => {
	const span = fc
		.tuple(fc.integer({ min: 0, max: 66 }), fc.integer({ min: 0, max: 12 }))
		.map(([start, length]) => ({
			from: addDays(cosecha.from, start),
			until: addDays(cosecha.from, start + length),
			name: ''
		}));
	const breaks = fc.array(span, { maxLength: 5 });
	fc.assert(
		fc.property(breaks, breaks, fc.integer({ min: 1, max: 5 }), (ours, theirs, everyWeeks) => {
			const a = { ...elSalvador2026, breaks: ours };
			const b = { ...cambridge2026, breaks: theirs };
			proposeMailDays(a, b, cosecha, everyWeeks).forEach((day, n, days) => {
				expect(isSchoolDay(a, day) && isSchoolDay(b, day)).toBe(true);
				expect([0, 6]).not.toContain(weekday(day));
				expect(day >= cosecha.from && day <= cosecha.until).toBe(true);
				const before = days[n - 1];
				if (before) expect(daysBetween(before, day)).toBeGreaterThanOrEqual(7 * everyWeeks - 4);
			});
		})
	);
});
