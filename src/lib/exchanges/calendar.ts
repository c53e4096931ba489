import { addDays, compareDates, weekday, type CalendarDate } from '#lib/platform/dates.ts';

/** Days from … until, both included. */
export type Span = { from: CalendarDate; until: CalendarDate };

/** A school's year as its teachers edit it. A day is a school day in a term, outside every break. */
export type SchoolCalendar = { terms: Span[]; breaks: (Span & { name: string })[] };

const within = (date: CalendarDate, span: Span) => span.from <= date && date <= span.until;

/** Monday to Friday, in a term, in no break. */
export const isSchoolDay = (calendar: SchoolCalendar, date: CalendarDate): boolean =>
	weekday(date) % 6 !== 0 &&
	calendar.terms.some((term) => within(date, term)) &&
	!calendar.breaks.some((pause) => within(date, pause));

/** Where there is no class on a day. Terms that nobody entered leave every Monday to Friday outside the breaks. */
export const placesWithoutClass = (
	sides: readonly { place: string; calendar: SchoolCalendar }[],
	date: CalendarDate
): string[] =>
	sides
		.filter(({ calendar: { terms, breaks } }) => {
			const known = terms.length > 0 ? terms : [{ from: date, until: date }];
			return !isSchoolDay({ terms: known, breaks }, date);
		})
		.map(({ place }) => place);

/** The days of a season on which both schools have class, in order. */
export function sharedSchoolDays(
	a: SchoolCalendar,
	b: SchoolCalendar,
	season: Span
): CalendarDate[] {
	const days: CalendarDate[] = [];
	for (let date = season.from; date <= season.until; date = addDays(date, 1))
		if (isSchoolDay(a, date) && isSchoolDay(b, date)) days.push(date);
	return days;
}

/**
 * Mail days for a season: the first `everyWeeks` weeks after the first shared week, so that
 * there is time to write, then every so many weeks, each on a school day of both, the later in the week the better (Friday,
 * Thursday …). A week without a shared day moves the day to the next week that has one, and the
 * next is counted from there. Proposals: teachers edit them. No shared days, no proposals.
 *
 * @param after the last mail day that is planned or was pressed: the next is counted from its week
 */
export function proposeMailDays(
	a: SchoolCalendar,
	b: SchoolCalendar,
	season: Span,
	everyWeeks: number,
	after?: CalendarDate
): CalendarDate[] {
	if (!Number.isInteger(everyWeeks) || everyWeeks < 1)
		throw new RangeError('Weeks between mail days are a whole number from 1');
	const lastOfWeek = new Map(sharedSchoolDays(a, b, season).map((day) => [mondayOf(day), day]));
	const weeks = [...lastOfWeek.keys()].sort(compareDates);
	const proposed: CalendarDate[] = [];
	const counted = after === undefined ? weeks[0] : mondayOf(after);
	let due = counted && addDays(counted, 7 * everyWeeks);
	for (const week of weeks) {
		const day = lastOfWeek.get(week);
		if (due === undefined || day === undefined || week < due) continue;
		proposed.push(day);
		due = addDays(week, 7 * everyWeeks);
	}
	return proposed;
}

const mondayOf = (date: CalendarDate) => addDays(date, -((weekday(date) + 6) % 7));
