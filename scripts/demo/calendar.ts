import type { SchoolCalendar, Span } from '#lib/exchanges/calendar.ts';
import { cambridge2026, elSalvador2026 } from '#lib/exchanges/calendars-2026.ts';
import { addDays, daysBetween, type CalendarDate } from '#lib/platform/dates.ts';
import type { Side } from './acts.ts';

/** Days of class that the demo needs before and after the day on which it is made. */
const before = 40;
const after = 28;
/** Around its letters of now and its mail days nobody is on holiday. */
const busy = { before: 24, after: 22 };

/** How the year of each side runs; without the year, as it is much the same each year. */
const years: Record<Side, { from: string; until: string; yearsLong: 0 | 1; name: Naming }> = {
	cambridge: {
		from: '09-08',
		until: '06-23',
		yearsLong: 1,
		name: { usual: 'School year', moved: 'School year, moved for the demo' }
	},
	flores: {
		from: '02-02',
		until: '11-13',
		yearsLong: 0,
		name: { usual: 'Año escolar', moved: 'Año escolar, movido para la demostración' }
	}
};
type Naming = { usual: string; moved: string };

export interface DemoCalendar extends SchoolCalendar {
	termName: string;
}

/**
 * The school year of this side that today lies in, or the nearest one. Where today is too near its edge
 * or outside of it, the edge is moved, and the name says so: the demo is mid-season whenever it is made.
 */
export function demoCalendar(side: Side, today: CalendarDate): DemoCalendar {
	const { from, until, yearsLong, name } = years[side];
	const thisYear = Number(today.slice(0, 4));
	const [year] = [thisYear - 1, thisYear, thisYear + 1]
		.map((y) => ({ from: `${y}-${from}`, until: `${y + yearsLong}-${until}` }))
		.sort((a, b) => away(a, today) - away(b, today));
	if (!year) throw new Error('There is always a year.');
	const term = {
		from: earlier(year.from, addDays(today, -before)),
		until: later(year.until, addDays(today, after))
	};
	const moved = term.from !== year.from || term.until !== year.until;
	return {
		terms: [term],
		termName: moved ? name.moved : name.usual,
		breaks: breaksOf(side, term, today)
	};
}

/** Days from the middle of what the demo needs to this span; 0 inside. */
const away = (span: Span, today: CalendarDate) =>
	Math.max(0, daysBetween(today, span.from), daysBetween(span.until, today));

const earlier = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b);
const later = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);

/** The usual breaks that fall into this term, but not into the days that the demo is about. */
function breaksOf(side: Side, term: Span, today: CalendarDate) {
	const { breaks } = side === 'cambridge' ? cambridge2026 : elSalvador2026;
	const firstYear = Number(term.from.slice(0, 4));
	return [firstYear, firstYear + 1]
		.flatMap((year) =>
			breaks.map(({ from, until, name }) => ({
				name,
				from: `${year}${from.slice(4)}`,
				until: `${year}${until.slice(4)}`
			}))
		)
		.filter(({ from, until }) => term.from <= from && until <= term.until)
		.filter(
			({ from, until }) => until < addDays(today, -busy.before) || from > addDays(today, busy.after)
		);
}

/** Siembra from February to June, Cosecha after; both as long as both schools have class. */
export function demoSeason(today: CalendarDate): Span & { name: string } {
	const name = today.slice(5, 7) > '01' && today.slice(5, 7) < '07' ? 'Siembra' : 'Cosecha';
	const [a, b] = (['cambridge', 'flores'] as const).map(
		(side) => demoCalendar(side, today).terms[0]!
	);
	return {
		name,
		from: [a!.from, b!.from, addDays(today, -before)].sort().at(-1)!,
		until: [a!.until, b!.until, addDays(today, 60)].sort()[0]!
	};
}
