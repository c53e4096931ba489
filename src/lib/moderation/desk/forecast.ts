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

/** For everything that waits, whatever class it is from. */
export interface Pace {
	count: number;
	more: boolean;
	/** Whole days until the nearest mail day; 0 when it has come or passed; null without any. */
	days: number | null;
	/** So many a day, for each class to be there by its own mail day. */
	aDay: number | null;
}

/** Of one class its own line says it already. */
export function paceOf(foreseen: readonly Forecast[]): Pace | null {
	if (foreseen.length < 2) return null;
	let count = 0;
	let aDay: number | null = null;
	for (const one of foreseen) {
		count += one.count;
		if (one.days !== null) aDay = Math.max(aDay ?? 0, Math.ceil(count / Math.max(1, one.days)));
	}
	return { count, more: foreseen.some(({ more }) => more), days: foreseen[0]?.days ?? null, aDay };
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
