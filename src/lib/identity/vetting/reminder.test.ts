import { expect, test } from 'vitest';
import { addDays } from '#lib/platform/dates.ts';
import { reminderDue } from './reminder.ts';

const untilOn = '2027-03-31';
const due = (daysBefore: number, vettedDaysBefore = 365) =>
	reminderDue(addDays(untilOn, -daysBefore), {
		untilOn,
		vettedOn: addDays(untilOn, -vettedDaysBefore)
	});

test('60, 30 and 7 days before the end, and whenever such a day was missed', () => {
	expect([61, 60, 59, 31, 30, 29, 8, 7, 6, 0].map((days) => due(days))).toEqual([
		null,
		60,
		60,
		60,
		30,
		30,
		30,
		7,
		7,
		7
	]);
});

test('when it is over, nothing is said to end soon', () => {
	expect(due(-1)).toBeNull();
});

test('a record that was written for twenty days is spoken of a week before its end', () => {
	expect([20, 8, 7].map((days) => due(days, 20))).toEqual([null, null, 7]);
});
