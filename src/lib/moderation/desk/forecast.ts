import { daysBetween, type CalendarDate } from '#lib/platform/dates.ts';

/** How many wait from a class, of letters and photos or of the library. */
export interface WaitingFrom {
	exchangeId: string;
	classId: string | null;
	ofLibrary: boolean;
	count: number;
}

/** What waits from one class, and when its mail goes; work of the library by itself, as no class's. */
export interface Waiting {
	classId: string | null;
	count: number;
	/** The count stopped there; there may be more. */
	more: boolean;
	mailDay: CalendarDate | null;
}

/** Each class with its mail day; work of the library, which waits for none, together. */
export function waitsOf(
	found: readonly WaitingFrom[],
	more: boolean,
	mailDayOf: (of: { exchangeId: string; fromClassId: string }) => CalendarDate | null
): Waiting[] {
	const counted = found.filter(({ ofLibrary }) => ofLibrary);
	const library = counted.reduce((sum, { count }) => sum + count, 0);
	return [
		...found.flatMap(({ exchangeId, classId, ofLibrary, count }) => {
			if (ofLibrary || classId === null) return [];
			return [{ classId, count, more, mailDay: mailDayOf({ exchangeId, fromClassId: classId }) }];
		}),
		...(library > 0 ? [{ classId: null, count: library, more, mailDay: null }] : [])
	];
}

export interface Forecast extends Waiting {
	/** Whole days that are left, the mail day itself counted; 0 when it has come or passed. */
	days: number | null;
	/** So many a day, rounded up, for all of them to be there in time. */
	aDay: number | null;
}

/** For everything that waits for mail, whatever class it is from. */
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
	const going = foreseen.filter(({ classId }) => classId !== null);
	if (going.length < 2) return null;
	let count = 0;
	let aDay: number | null = null;
	for (const one of going) {
		count += one.count;
		if (one.days !== null) aDay = Math.max(aDay ?? 0, Math.ceil(count / Math.max(1, one.days)));
	}
	return { count, more: going.some(({ more }) => more), days: going[0]?.days ?? null, aDay };
}

/**
 * What it takes for everything to be there on mail day: nearest mail day first, those without one
 * after them, and the library last.
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
				Number(a.classId === null) - Number(b.classId === null) ||
				(a.days ?? Infinity) - (b.days ?? Infinity) ||
				b.count - a.count ||
				((a.classId ?? '') < (b.classId ?? '') ? -1 : 1)
		);
}
