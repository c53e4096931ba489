import { daysBetween, type CalendarDate } from '#lib/platform/dates.ts';

/** How many days before its end a vetting record is spoken of. */
export const reminderDays = [60, 30, 7] as const;

/** From this many days before its end on, a page says how long a vetting record still counts. */
export const [soonDays] = reminderDays;

/**
 * Which reminder a day asks for; null for none. A day that was missed is made up for, but only by the
 * reminder that is nearest to the end: nobody hears of 60 and of 30 days at once. What was written down
 * only a few days before it ends speaks of no days that were over by then.
 *
 * @param vettedOn the day on which the record was written
 */
export function reminderDue(
	today: CalendarDate,
	{ vettedOn, untilOn }: { vettedOn: CalendarDate; untilOn: CalendarDate }
): number | null {
	const left = daysBetween(today, untilOn);
	if (left < 0) return null;
	const due = reminderDays.findLast((days) => left <= days);
	return due !== undefined && daysBetween(vettedOn, untilOn) >= due ? due : null;
}
