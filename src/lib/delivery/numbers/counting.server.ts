import { day } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { addDays, localDate, startOfLocalDay, type CalendarDate } from '#lib/platform/dates.ts';
import { factsBetween, peopleOf } from './facts.server.ts';

/** At most so many days at once, so that a long history is caught up with in several turns. */
const daysAtOnce = 120;

interface Community {
	id: string;
	timeZone: string;
}

/** Counts the days that are over and were not counted yet, in the time of each community. */
export async function countDays(db: Db, now: number): Promise<void> {
	const communities = await db.selectFrom('community').select(['id', 'timeZone']).execute();
	for (const community of communities) await countFor(db, community, now);
}

async function countFor(db: Db, community: Community, now: number) {
	const yesterday = addDays(localDate(now, community.timeZone), -1);
	const counted = await lastCounted(db, community.id);
	const from = counted ? addDays(counted, 1) : await firstDay(db, community);
	if (from === null || from > yesterday) return;
	const capped = addDays(from, daysAtOnce - 1);
	const until = capped < yesterday ? capped : yesterday;
	await db.transaction().execute(async (db) => {
		// Another process may have been here.
		if (!(await mark(db, community.id, counted, until))) return;
		await keepNumbers(db, community, from, until);
		if (until === yesterday) await keepPeople(db, community.id, until);
	});
}

async function lastCounted(db: Db, communityId: string): Promise<CalendarDate | null> {
	const row = await db
		.selectFrom('dayCounted')
		.select('onDate')
		.where('communityId', '=', communityId)
		.executeTakeFirst();
	return row?.onDate ?? null;
}

/** The day of the first exchange; null before. */
async function firstDay(db: Db, { id, timeZone }: Community): Promise<CalendarDate | null> {
	const { first } = await db
		.selectFrom('exchange')
		.select((eb) => eb.fn.min('proposedAt').as('first'))
		.where((eb) => eb.or([eb('communityA', '=', id), eb('communityB', '=', id)]))
		.executeTakeFirstOrThrow();
	return first === null ? null : localDate(Number(first), timeZone);
}

async function mark(
	db: InTransaction,
	communityId: string,
	counted: CalendarDate | null,
	onDate: CalendarDate
): Promise<boolean> {
	if (counted === null) {
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('dayCounted')
			.values({ communityId, onDate })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		return numInsertedOrUpdatedRows === 1n;
	}
	const { numUpdatedRows } = await db
		.updateTable('dayCounted')
		.set({ onDate })
		.where('communityId', '=', communityId)
		.where('onDate', '=', counted)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

async function keepNumbers(
	db: InTransaction,
	{ id, timeZone }: Community,
	from: CalendarDate,
	until: CalendarDate
) {
	const facts = await factsBetween(
		db,
		id,
		startOfLocalDay(from, timeZone),
		startOfLocalDay(addDays(until, 1), timeZone)
	);
	const counts = new Map<string, number>();
	for (const { at, exchangeId, measure, item, span } of facts) {
		const tenths = span === null ? 0 : Math.round((span / day) * 10);
		const key = JSON.stringify([localDate(at, timeZone), exchangeId, measure, item, tenths]);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const rows = [...counts].map(([key, n]) => {
		const [onDate, exchangeId, measure, item, tenths] = JSON.parse(key);
		return { onDate, exchangeId, fromCommunityId: id, measure, item, tenths, n };
	});
	for (let i = 0; i < rows.length; i += 100)
		await db
			.insertInto('dayNumber')
			.values(rows.slice(i, i + 100))
			.execute();
}

async function keepPeople(db: InTransaction, communityId: string, onDate: CalendarDate) {
	const counts = await peopleOf(db, communityId, onDate);
	const rows = Object.entries(counts).map(([item, n]) => ({ onDate, communityId, item, n }));
	await db.insertInto('dayPeople').values(rows).execute();
}
