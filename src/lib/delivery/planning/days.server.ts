import {
	placesWithoutClass,
	proposeMailDays,
	type SchoolCalendar,
	type Span
} from '#lib/exchanges/calendar.ts';
import { otherClass } from '#lib/exchanges/exchange.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { localDate, type CalendarDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import { classNamed, mailDaysOf } from '../board/queries.server.ts';
import type { ClassMail, MailDay } from '../mail-day.ts';
import { mayPlan, maySeeBoard } from '../policy.ts';
import { lettersOnTheWay, needsLastDay } from './on-the-way.server.ts';
import { broughtBy, calendarOf, exchangesOfClass, placesOf, seasonOf } from './queries.server.ts';

/** Weeks between mail days that are proposed unless somebody asks for another rhythm. */
export const usualRhythm = 3;

/** Both directions of every exchange of a class, with the days that the calendars allow. */
export async function mailDaysOfClass(
	db: Db,
	{ actor, subject }: Authorized<ClassMail, 'see-mail-days'>,
	now: number
) {
	const exchanges = (await exchangesOfClass(db, subject.id)).filter((exchange) =>
		maySeeBoard(actor, { fromClassId: subject.id, places: placesOf(exchange) })
	);
	return Promise.all(
		exchanges.map(async (exchange) => {
			const partnerId = otherClass(exchange, subject.id);
			const partner = await classNamed(db, partnerId);
			const days = await mailDaysOf(db, exchange.id);
			const sides = await sidesOf(db, [subject.id, partnerId]);
			const open = exchange.status === 'open';
			const going = open
				? []
				: (await lettersOnTheWay(db, exchange)).filter(({ letters }) => letters > 0);
			const ours = going.find((way) => way.fromClassId === subject.id);
			const lastDay =
				ours !== undefined &&
				needsLastDay(ours) &&
				mayPlan(actor, { open, fromClassId: subject.id, places: placesOf(exchange) });
			const letters = new Map(
				(await broughtBy(db, exchange.id)).map((row) => [row.mailDayId, Number(row.letters)])
			);
			const shown = (fromClassId: string) =>
				days
					.filter((day) => day.fromClassId === fromClassId && day.status !== 'called-off')
					.filter(
						({ status }) =>
							open || status === 'released' || going.some((way) => way.fromClassId === fromClassId)
					)
					.map(({ id, onDate, status, timeZone }) => ({
						id,
						onDate,
						status,
						/** Nobody released it on its day. */
						late: status === 'planned' && onDate < localDate(now, timeZone),
						letters: letters.get(id) ?? 0,
						/** Planned all the same, and said. */
						noClass: status === 'planned' ? placesWithoutClass(sides, onDate) : []
					}));
			return {
				id: exchange.id,
				season: exchange.season,
				seasonFrom: exchange.fromOn,
				seasonUntil: exchange.untilOn,
				open,
				/** Closed, and the reader may plan one more day for what is on the way. */
				lastDay,
				/** Closed, and something of this class is still on the way. */
				stillGoing: ours !== undefined,
				partner: { name: partner?.name ?? '', place: partner?.place ?? '' },
				outgoing: shown(subject.id),
				incoming: shown(partnerId),
				proposed:
					open || lastDay ? await proposedDays(db, exchange.id, subject.id, usualRhythm, now) : []
			};
		})
	);
}

/** Days still to come that are school days on both sides, counted from the last mail day there is. */
export async function proposedDays(
	db: Db,
	exchangeId: string,
	fromClassId: string,
	everyWeeks: number,
	now: number
): Promise<CalendarDate[]> {
	const exchange = await seasonOf(db, exchangeId);
	const season = { from: exchange.fromOn, until: exchange.untilOn };
	const from = await classNamed(db, fromClassId);
	const to = await classNamed(db, otherClass(exchange, fromClassId));
	if (!from || !to) return [];
	const calendars = await Promise.all(
		[from, to].map(async ({ schoolId }) => withTerms(await calendarOf(db, schoolId), season))
	);
	const [ours, theirs] = calendars;
	if (!ours || !theirs) return [];
	const planned = (await mailDaysOf(db, exchangeId))
		.filter((day) => day.fromClassId === fromClassId && day.status !== 'called-off')
		.map((day) => day.onDate);
	const today = localDate(now, from.timeZone);
	return proposeMailDays(ours, theirs, season, everyWeeks, planned.at(-1)).filter(
		(date) => date > today
	);
}

/** The communities of some classes, each with the calendar of its school. */
export async function sidesOf(db: Db, classIds: readonly string[]) {
	const found = await Promise.all(classIds.map((id) => classNamed(db, id)));
	return Promise.all(
		found
			.filter((known) => known !== undefined)
			.map(async ({ place, schoolId }) => ({ place, calendar: await calendarOf(db, schoolId) }))
	);
}

/** A school whose terms nobody entered is taken to have class all season. */
const withTerms = (calendar: SchoolCalendar, season: Span): SchoolCalendar =>
	calendar.terms.length > 0 ? calendar : { ...calendar, terms: [season] };

/** The planned day of the same direction that comes first: until it is pressed, what is ready goes with it. */
export async function dayBefore(db: Db, day: MailDay): Promise<MailDay | undefined> {
	const days = await mailDaysOf(db, day.exchangeId);
	return days.find(
		(before) =>
			before.fromClassId === day.fromClassId &&
			before.status === 'planned' &&
			before.onDate < day.onDate
	);
}

/** The next planned day of the same direction, to say where what is not ready goes. */
export async function nextAfter(db: Db, day: MailDay): Promise<MailDay | undefined> {
	const days = await mailDaysOf(db, day.exchangeId);
	return days.find(
		(next) =>
			next.fromClassId === day.fromClassId &&
			next.status === 'planned' &&
			next.id !== day.id &&
			next.onDate > day.onDate
	);
}
