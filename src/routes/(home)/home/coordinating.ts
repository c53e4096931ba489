import { daysNow } from '#lib/consent/held.server.ts';
import { waysWithoutDay } from '#lib/delivery/planning/on-the-way.server.ts';
import { nextMail } from '#lib/delivery/waiting.server.ts';
import { hasBegun, lookedAfterIn } from '#lib/exchanges/agreement/queries.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { soonDays } from '#lib/identity/vetting/reminder.ts';
import { vettingEndsBy } from '#lib/identity/vetting/vetting-ends.server.ts';
import { deadJobs } from '#lib/jobs/jobs.server.ts';
import { oldestWaiting } from '#lib/letters/way/waiting.server.ts';
import { cannotBeCalled } from '#lib/moderation/safeguarding/mailing.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { nobodyReads } from '#lib/translation/nobody-reads.server.ts';

/** How many days ahead a coordinator is told of mail days. */
const mailDays = 7;

/** What could be forgotten in the exchanges that somebody coordinates. */
export async function waitingForCoordinator(db: Db, actor: Actor, now: number) {
	const places = placesOf(actor, 'coordinator');
	const today = localDate(now, actor.timeZone);
	const exchanges = await lookedAfterIn(db, places);
	const begun = exchanges.filter(hasBegun);
	const mail = await nextMail(
		db,
		exchanges.map(({ id }) => id),
		now,
		addDays(today, mailDays)
	);
	const classes = new Map(begun.flatMap((one) => one.classes).map(({ id, name }) => [id, name]));
	const days = await daysNow(db, now);
	const oldest = await oldestWaiting(db, begun, days);
	const unread = await nobodyReads(db, begun, today, days);
	const stuck = await waysWithoutDay(
		db,
		exchanges.filter(({ status }) => status === 'closed')
	);
	const late = mail.filter((day) => day.onDate < today);
	const gaps = mail.filter((day) => day.onDate >= today && day.gaps > 0);
	return {
		toOpen: exchanges.filter(({ status, agreed }) => status === 'accepted' && agreed).length,
		vetting: (await vettingEndsBy(db, places, addDays(today, soonDays))).length,
		gaps: gaps.reduce((sum, day) => sum + day.gaps, 0),
		gapsOn: gaps[0]?.dayId ?? null,
		/** Mail days that passed and were not pressed. */
		late: late.length,
		lateOn: late[0]?.dayId ?? null,
		/** Classes of closed exchanges whose letters have no mail day left. */
		lastDays: [...new Set(stuck.map(({ fromClassId }) => fromClassId))].map((classId) => ({
			classId,
			className: classes.get(classId) ?? ''
		})),
		oldest: oldest && { ...oldest, className: classes.get(oldest.classId) ?? '' },
		unread: unread.reduce((sum, group) => sum + group.count, 0),
		dead: (await deadJobs(db)).length,
		...(await cannotBeCalled(db, places, now))
	};
}
