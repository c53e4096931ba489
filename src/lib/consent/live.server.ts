import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import type { Use } from './consent.ts';

/** Which of these children have a live yes for a use today. Not asked means no, expired means no. */
export async function childrenWithLive(
	db: Db,
	use: Use,
	childIds: readonly string[],
	today: CalendarDate
): Promise<Set<string>> {
	if (childIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('consentNow')
		.select('childId')
		.where('use', '=', use)
		.where('answer', '=', 'yes')
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		.where('childId', 'in', childIds)
		.execute();
	return new Set(rows.map((row) => row.childId));
}
