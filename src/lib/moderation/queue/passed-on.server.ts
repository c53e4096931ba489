import { sql } from 'kysely';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';

export const week = 7 * day;

/** Letters of one class that were passed on to review in one week. */
export interface WeekOfClass {
	classId: string;
	/** 0 for the last seven days, 1 for the seven before, … */
	weeksAgo: number;
	letters: number;
}

/** How many letters each class passed on, week by week backwards from now. */
export async function passedOnByWeek(
	db: Db,
	exchangeIds: readonly string[],
	weeks: number,
	now: number
): Promise<WeekOfClass[]> {
	if (exchangeIds.length === 0) return [];
	const rows = await db
		.selectFrom('submission')
		.select((eb) => [
			'fromClassId',
			// Both engines divide whole numbers to a whole number.
			sql<number>`(cast(${now} as bigint) - submitted_at) / cast(${week} as bigint)`.as('weeksAgo'),
			eb.fn.countAll().as('letters')
		])
		.where('exchangeId', 'in', exchangeIds)
		// Of a letter that is protected, its covered text is handed in as well: that one counts.
		.where('status', 'in', ['waiting', 'approved', 'returned', 'safeguarded'])
		.where('submittedAt', '>', now - weeks * week)
		.where('submittedAt', '<=', now)
		.where('kind', '=', 'letter')
		.where('fromClassId', 'is not', null)
		.groupBy(['fromClassId', 'weeksAgo'])
		.$narrowType<{ fromClassId: string }>()
		.execute();
	return rows.map((row) => ({
		classId: row.fromClassId,
		weeksAgo: Number(row.weeksAgo),
		letters: Number(row.letters)
	}));
}
