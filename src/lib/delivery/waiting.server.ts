import type { Db } from '#lib/platform/database.ts';
import { localDate, type CalendarDate } from '#lib/platform/dates.ts';
import { readBoard } from './board/board.server.ts';
import { findMailDay } from './board/queries.server.ts';

/** The next mail day of one direction, as its board would say it. */
export interface NextMail {
	dayId: string;
	exchangeId: string;
	fromClassId: string;
	toClassId: string;
	onDate: CalendarDate;
	/** Children of the receiving class who would get nothing today. */
	gaps: number;
	/** Letters in the bag. */
	ready: number;
}

/**
 * The next planned mail day each way of some exchanges, with what lacks; soonest first.
 *
 * @param until leave out what is later than this date
 */
export async function nextMail(
	db: Db,
	exchangeIds: readonly string[],
	now: number,
	until?: CalendarDate
): Promise<NextMail[]> {
	if (exchangeIds.length === 0) return [];
	const planned = await db
		.selectFrom('mailDay')
		.innerJoin('exchange', 'exchange.id', 'mailDay.exchangeId')
		.select(['mailDay.id', 'mailDay.exchangeId', 'mailDay.fromClassId', 'mailDay.onDate'])
		.where('mailDay.exchangeId', 'in', exchangeIds)
		.where('mailDay.status', '=', 'planned')
		.where('exchange.status', '=', 'open')
		.orderBy('mailDay.onDate')
		.execute();
	const first = new Map<string, string>();
	for (const { id, exchangeId, fromClassId, onDate } of planned) {
		const route = `${exchangeId}:${fromClassId}`;
		if (!first.has(route) && (!until || onDate <= until)) first.set(route, id);
	}
	const found: NextMail[] = [];
	for (const id of first.values()) {
		const day = await findMailDay(db, id);
		if (!day) continue;
		const { gaps, ready } = await readBoard(db, day, localDate(now, day.timeZone));
		const { exchangeId, fromClassId, toClassId, onDate } = day;
		found.push({ dayId: id, exchangeId, fromClassId, toClassId, onDate, gaps, ready });
	}
	return found;
}
