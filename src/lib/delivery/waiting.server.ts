import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { readBoards } from './board/board.server.ts';
import { plannedDays } from './board/queries.server.ts';
import type { MailDay } from './mail-day.ts';

/** The next mail day of one direction, as its board would say it. */
export interface NextMail {
	dayId: string;
	exchangeId: string;
	fromClassId: string;
	toClassId: string;
	onDate: CalendarDate;
	/** Whether its exchange is open; a closed one only carries what is on the way. */
	open: boolean;
	/** Children of the receiving class who would get nothing today, and to whom something may come. */
	gaps: number;
	/** Letters in the bag. */
	ready: number;
}

/**
 * The next planned mail day each way of some exchanges, with what lacks; soonest first. However many
 * exchanges they are, the number of queries is the same.
 *
 * @param until leave out what is later than this date
 */
export async function nextMail(
	db: Db,
	exchangeIds: readonly string[],
	now: number,
	until?: CalendarDate
): Promise<NextMail[]> {
	const first = new Map<string, MailDay>();
	for (const day of await plannedDays(db, exchangeIds)) {
		const route = `${day.exchangeId}:${day.fromClassId}`;
		if (!first.has(route) && (!until || day.onDate <= until)) first.set(route, day);
	}
	return (await readBoards(db, [...first.values()], now)).map(({ day, board }) => ({
		dayId: day.id,
		exchangeId: day.exchangeId,
		fromClassId: day.fromClassId,
		toClassId: day.toClassId,
		onDate: day.onDate,
		open: day.open,
		gaps: board.gaps,
		ready: board.ready
	}));
}
