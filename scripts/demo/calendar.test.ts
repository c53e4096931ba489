import { expect, test } from 'vitest';
import { isSchoolDay, proposeMailDays } from '#lib/exchanges/calendar.ts';
import { addDays, weekday } from '#lib/platform/dates.ts';
import { demoCalendar, demoSeason } from './calendar.ts';

const anyDay = Array.from({ length: 160 }, (_, n) => addDays('2026-01-01', n * 5));

test('whenever the demo is made, both schools have class around that day, mid-season', () => {
	for (const today of anyDay) {
		const calendars = [demoCalendar('cambridge', today), demoCalendar('flores', today)] as const;
		for (let n = -24; n <= 22; n++) {
			const date = addDays(today, n);
			if (weekday(date) % 6 === 0) continue;
			for (const calendar of calendars) expect(isSchoolDay(calendar, date), date).toBe(true);
		}
		const season = demoSeason(today);
		expect(season.from <= addDays(today, -24) && season.until >= addDays(today, 28), today).toBe(
			true
		);
		expect(proposeMailDays(...calendars, season, 3).length, today).toBeGreaterThan(1);
	}
});

test('in term time the calendars are the usual ones, and where one is moved it says so', () => {
	expect(demoCalendar('flores', '2026-04-20')).toMatchObject({
		termName: 'Año escolar',
		terms: [{ from: '2026-02-02', until: '2026-11-13' }]
	});
	expect(demoCalendar('cambridge', '2027-02-01')).toMatchObject({
		termName: 'School year',
		terms: [{ from: '2026-09-08', until: '2027-06-23' }]
	});
	expect(demoCalendar('flores', '2026-11-22')).toMatchObject({
		termName: 'Año escolar, movido para la demostración',
		terms: [{ from: '2026-02-02', until: '2026-12-20' }]
	});
	expect(demoCalendar('flores', '2027-01-05').terms).toEqual([
		{ from: '2026-11-26', until: '2027-11-13' }
	]);
	expect(demoSeason('2026-11-22')).toMatchObject({ name: 'Cosecha' });
	expect(demoSeason('2027-03-03')).toMatchObject({ name: 'Siembra' });
});
