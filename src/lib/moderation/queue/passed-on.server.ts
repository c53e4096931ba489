import { sql } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import { lastWeeks, startOfLocalDay, type CalendarDate } from '#lib/platform/dates.ts';

/** Letters of one class that were passed on to review in one week. */
export interface WeekOfClass {
	classId: string;
	monday: CalendarDate;
	letters: number;
}

/** How many letters each class passed on in each of the last weeks, this one with them, as they begin in a zone. */
export async function passedOnByWeek(
	db: Db,
	exchangeIds: readonly string[],
	{ now, timeZone, weeks }: { now: number; timeZone: string; weeks: number }
): Promise<WeekOfClass[]> {
	if (exchangeIds.length === 0) return [];
	const begun = lastWeeks(now, timeZone, weeks).map((monday) => ({
		monday,
		at: startOfLocalDay(monday, timeZone)
	}));
	// A week in which the clock changes has an hour more or less than the others.
	const cases = begun.map(({ monday, at }) => sql`when submitted_at >= ${at} then ${monday}`);
	const rows = await db
		.selectFrom('submission')
		.select((eb) => [
			'fromClassId',
			sql<CalendarDate>`case ${sql.join(cases, sql` `)} end`.as('monday'),
			eb.fn.countAll().as('letters')
		])
		.where('exchangeId', 'in', exchangeIds)
		// Of a letter that is protected, its covered text is handed in as well: that one counts.
		.where('status', 'in', ['waiting', 'approved', 'returned', 'safeguarded'])
		.where('submittedAt', '>=', begun.at(-1)?.at ?? now)
		.where('submittedAt', '<=', now)
		.where('kind', '=', 'letter')
		.where('fromClassId', 'is not', null)
		.groupBy(['fromClassId', 'monday'])
		.$narrowType<{ fromClassId: string }>()
		.execute();
	return rows.map(({ fromClassId, monday, letters }) => ({
		...{ classId: fromClassId, monday },
		letters: Number(letters)
	}));
}
