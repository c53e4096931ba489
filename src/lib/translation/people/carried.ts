import {
	lastWeeks,
	localDate,
	startOfLocalDay,
	weekOf,
	type CalendarDate
} from '#lib/platform/dates.ts';

/** As many words as a person would count: "Doña", "3", "it's", "co-op". */
export const countWords = (text: string): number =>
	(text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** A text whose translation was approved: when, and how many words its source has. */
export interface Carried {
	at: number;
	words: number;
}

export interface Week {
	monday: CalendarDate;
	words: number;
}

/** The words of each of the last weeks, the oldest first; also of weeks without any. */
export function byWeek(
	carried: readonly Carried[],
	{ now, timeZone, weeks }: { now: number; timeZone: string; weeks: number }
): Week[] {
	const mondays = lastWeeks(now, timeZone, weeks).reverse();
	const words = new Map<CalendarDate, number>();
	for (const { at, words: some } of carried) {
		const monday = weekOf(at, timeZone);
		words.set(monday, (words.get(monday) ?? 0) + some);
	}
	return mondays.map((monday) => ({ monday, words: words.get(monday) ?? 0 }));
}

export const sumOf = (carried: readonly Carried[]) => ({
	letters: carried.length,
	words: carried.reduce((sum, { words }) => sum + words, 0)
});

export interface SchoolYear {
	/** "2026", "2026–2027". */
	name: string;
	from: number;
	until: number;
}

/** In El Salvador a school year is one of the calendar; in Massachusetts it begins with August. */
export function schoolYearAt(now: number, country: 'SV' | 'US', timeZone: string): SchoolYear {
	const today = localDate(now, timeZone);
	const year = Number(today.slice(0, 4));
	const first = country === 'US' && today.slice(5) < '08-01' ? year - 1 : year;
	const day = country === 'US' ? '08-01' : '01-01';
	return {
		name: country === 'US' ? `${first}–${first + 1}` : String(first),
		from: startOfLocalDay(`${first}-${day}`, timeZone),
		until: startOfLocalDay(`${first + 1}-${day}`, timeZone)
	};
}
