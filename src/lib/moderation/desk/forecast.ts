import { daysBetween, type CalendarDate } from '#lib/platform/dates.ts';

/** What waits from one class, and when its mail goes. */
export interface Waiting {
	classId: string;
	count: number;
	/** The count stopped there; there may be more. */
	more: boolean;
	mailDay: CalendarDate | null;
}

export interface Forecast extends Waiting {
	/** Whole days that are left, the mail day itself counted; 0 when it has come or passed. */
	days: number | null;
	/** So many a day, rounded up, for all of them to be there in time. */
	aDay: number | null;
}

/**
 * What it takes for everything to be there on mail day: nearest mail day first, those without one last.
 */
export function forecast(waiting: readonly Waiting[], today: CalendarDate): Forecast[] {
	return waiting
		.map((one) => {
			if (one.mailDay === null) return { ...one, days: null, aDay: null };
			const days = Math.max(0, daysBetween(today, one.mailDay));
			return { ...one, days, aDay: Math.ceil(one.count / Math.max(1, days)) };
		})
		.sort(
			(a, b) =>
				(a.days ?? Infinity) - (b.days ?? Infinity) ||
				b.count - a.count ||
				(a.classId < b.classId ? -1 : 1)
		);
}
