import { daysBetween, type CalendarDate } from '#lib/platform/dates.ts';
import { countsUpTo } from '../limits.ts';

/** How much still waits for one mail day. */
export interface Countdown {
	mailDay: CalendarDate;
	/** Below zero when it has passed. */
	days: number;
	count: number;
	/** The count stopped somewhere; there may be more. */
	more: boolean;
}

/**
 * What waits, by the mail day with which it is to go, the nearest first. Nothing is said of what has no
 * mail day yet.
 *
 * @param waiting the oldest of the line
 */
export function countdownOf<Text>(
	waiting: readonly Text[],
	{ mailDayOf, today }: { mailDayOf: (text: Text) => CalendarDate | null; today: CalendarDate }
): Countdown[] {
	const counts = new Map<CalendarDate, number>();
	for (const text of waiting) {
		const mailDay = mailDayOf(text);
		if (mailDay !== null) counts.set(mailDay, (counts.get(mailDay) ?? 0) + 1);
	}
	return [...counts]
		.map(([mailDay, count]) => ({
			...{ mailDay, count },
			days: daysBetween(today, mailDay),
			more: waiting.length >= countsUpTo
		}))
		.sort((a, b) => a.days - b.days);
}
