import { addDays, mondayOf, type CalendarDate } from '#lib/platform/dates.ts';

/** `2026-Q4`: three months of the calendar, as a committee meets. */
export type Quarter = string;

export const quarterOf = (date: CalendarDate): Quarter =>
	`${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** Null for what is none, and for one of a century in which nobody reads it. */
export const readQuarter = (text: string | null): Quarter | null =>
	/^20\d{2}-Q[1-4]$/.exec(text ?? '')?.[0] ?? null;

/** Its first and its last day. */
export function daysOf(quarter: Quarter): { first: CalendarDate; last: CalendarDate } {
	const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
	const first = `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
	const next = addDays(first, 93);
	return { first, last: addDays(`${next.slice(0, 7)}-01`, -1) };
}

export const before = (quarter: Quarter): Quarter => quarterOf(addDays(daysOf(quarter).first, -1));
export const after = (quarter: Quarter): Quarter => quarterOf(addDays(daysOf(quarter).last, 1));

/** The Mondays of the weeks of a quarter, as far as a day. */
export function weeksOf(quarter: Quarter, until: CalendarDate): CalendarDate[] {
	const { first, last } = daysOf(quarter);
	const weeks: CalendarDate[] = [];
	for (let at = mondayOf(first); at <= (until < last ? until : last); at = addDays(at, 7))
		weeks.push(at);
	return weeks;
}
