import { nextMail } from '#lib/delivery/waiting.server.ts';
import { exchangesIn } from '#lib/exchanges/agreement/queries.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { vettingEndsBy } from '#lib/identity/vetting-ends.server.ts';
import { deadJobs } from '#lib/jobs/jobs.server.ts';
import { oldestWaiting } from '#lib/letters/way/waiting.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { nobodyReads } from '#lib/translation/nobody-reads.server.ts';

/** How many days ahead a coordinator is told. */
const vettingDays = 30;
const mailDays = 7;

/** What could be forgotten in the exchanges that somebody coordinates. */
export async function waitingForCoordinator(db: Db, actor: Actor, now: number) {
	const places = placesOf(actor, 'coordinator');
	const today = localDate(now, actor.timeZone);
	const accepted = await exchangesIn(db, places, today, { status: 'accepted' });
	const open = await exchangesIn(db, places, today, { status: 'open' });
	const mail = await nextMail(
		db,
		open.map(({ id }) => id),
		now,
		addDays(today, mailDays)
	);
	const classes = new Map(open.flatMap(({ a, b }) => [a, b]).map((one) => [one.id, one.name]));
	const placed = open.map(({ id, a, b }) => ({
		id,
		classIds: [a.id, b.id],
		places: [id, a.communityId, b.communityId]
	}));
	const oldest = await oldestWaiting(db, placed);
	const unread = await nobodyReads(db, placed, today);
	const late = mail.filter((day) => day.onDate < today);
	const gaps = mail.filter((day) => day.onDate >= today && day.gaps > 0);
	return {
		toOpen: accepted.filter(({ a, b }) => a.agreedAt !== null && b.agreedAt !== null).length,
		vetting: (await vettingEndsBy(db, places, addDays(today, vettingDays))).length,
		gaps: gaps.reduce((sum, day) => sum + day.gaps, 0),
		gapsOn: gaps[0]?.dayId ?? null,
		/** Mail days that passed and were not pressed. */
		late: late.length,
		lateOn: late[0]?.dayId ?? null,
		oldest: oldest && { ...oldest, className: classes.get(oldest.classId) ?? '' },
		unread: unread.reduce((sum, group) => sum + group.count, 0),
		dead: (await deadJobs(db)).length
	};
}
