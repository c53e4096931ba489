import { daysNow } from '#lib/consent/held.server.ts';
import { paceOf } from '#lib/delivery/pace.server.ts';
import { waysWithoutDay } from '#lib/delivery/planning/on-the-way.server.ts';
import { nextMail, type NextMail } from '#lib/delivery/waiting.server.ts';
import {
	exchangesIn,
	exchangesOnAPage,
	hasBegun,
	lookedAfterIn,
	type ExchangeView
} from '#lib/exchanges/agreement/queries.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { soonDays } from '#lib/identity/vetting/reminder.ts';
import { vettingEndsBy } from '#lib/identity/vetting/vetting-ends.server.ts';
import { oldestWaiting, type OldestWaiting } from '#lib/letters/way/waiting.server.ts';
import { passedOnByWeek, type WeekOfClass } from '#lib/moderation/queue/passed-on.server.ts';
import { cannotBeCalled } from '#lib/moderation/safeguarding/mailing.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, lastWeeks, localDate, type CalendarDate } from '#lib/platform/dates.ts';
import { nobodyReads } from '#lib/translation/nobody-reads.server.ts';

const weeksShown = 6;

/** How the exchanges that somebody coordinates are doing, on one page. */
export async function overviewFor(db: Db, actor: Actor, now: number) {
	const places = placesOf(actor, 'coordinator');
	const today = localDate(now, actor.timeZone);
	const all = await lookedAfterIn(db, places);
	const begun = all.filter(hasBegun);
	const names = new Map(begun.flatMap((one) => one.classes).map(({ id, name }) => [id, name]));
	const open = all.filter(({ status }) => status === 'open');
	const ids = open.map(({ id }) => id);
	const classes = new Map(open.flatMap((one) => one.classes).map((one) => [one.id, one]));
	const newest = await exchangesIn(db, places, today);
	const mail = await nextMail(
		db,
		newest.map(({ id }) => id),
		now
	);
	const stuck = await waysWithoutDay(
		db,
		begun.filter(({ status }) => status === 'closed')
	);
	const days = await daysNow(db, now);
	const oldest = await oldestWaiting(db, begun, days);
	const { timeZone } = actor;
	const mondays = lastWeeks(now, timeZone, weeksShown);
	return {
		now,
		today,
		exchanges: newest.slice(0, exchangesOnAPage).map((exchange) => summary(exchange, mail, stuck)),
		/** There are older ones, which stand on the page of all exchanges. */
		moreExchanges: newest.length > exchangesOnAPage,
		vetting: await vettingEndsBy(db, places, addDays(today, soonDays)),
		oldest: oldest && {
			...oldest,
			className: names.get(oldest.classId) ?? '',
			board: await boardOf(db, oldest, mail, now)
		},
		...(await cannotBeCalled(db, places, now)),
		unread: await nobodyReads(db, begun, today, days),
		flow: flow(
			await passedOnByWeek(db, ids, { now, timeZone, weeks: weeksShown }),
			new Map([...classes].map(([id, { communityName }]) => [id, communityName])),
			mondays
		),
		mondays,
		pace: await paceOf(db, [...classes.keys()])
	};
}

/** The board on which this letter is looked after: of the next mail day of its way, when there is one. */
async function boardOf(
	db: Db,
	{ exchangeId, classId }: OldestWaiting,
	mail: readonly NextMail[],
	now: number
) {
	const isOf = (next: NextMail) => next.exchangeId === exchangeId && next.fromClassId === classId;
	const day = mail.find(isOf) ?? (await nextMail(db, [exchangeId], now)).find(isOf);
	return day?.dayId ?? null;
}

function summary(
	exchange: ExchangeView,
	mail: readonly NextMail[],
	stuck: readonly { exchangeId: string; fromClassId: string }[]
) {
	const { id, status, season, a, b } = exchange;
	const agreed = a.agreedAt !== null && b.agreedAt !== null;
	return {
		id,
		state: status === 'accepted' && agreed ? ('toOpen' as const) : status,
		season: season.name,
		a: a.name,
		b: b.name,
		ways: [a, b]
			.map((from) => {
				const day = mail.find((next) => next.exchangeId === id && next.fromClassId === from.id);
				return {
					from: from.communityName,
					/** The class whose letters have no day left, in a closed exchange. */
					lastDayOf: stuck.some((way) => way.exchangeId === id && way.fromClassId === from.id)
						? from.id
						: null,
					day: day ? { id: day.dayId, onDate: day.onDate, gaps: day.gaps } : null
				};
			})
			// A closed exchange has only the ways on which something is still on its way.
			.filter(({ day, lastDayOf }) => status === 'open' || day !== null || lastDayOf !== null)
	};
}

/** The letters of each community, in the weeks that begin with these Mondays. */
function flow(
	weeks: readonly WeekOfClass[],
	communityOf: ReadonlyMap<string, string>,
	mondays: readonly CalendarDate[]
) {
	const names = [...new Set(communityOf.values())].sort();
	return names.map((from) => ({
		from,
		letters: mondays.map((monday) =>
			weeks
				.filter((one) => one.monday === monday && communityOf.get(one.classId) === from)
				.reduce((sum, one) => sum + one.letters, 0)
		)
	}));
}
