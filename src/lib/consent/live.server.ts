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

/**
 * How many children who sit in each of these classes today have no live yes for a use.
 *
 * @param today the date where the classes are
 */
export async function childrenWithout(
	db: Db,
	use: Use,
	classIds: readonly string[],
	today: CalendarDate
): Promise<Map<string, number>> {
	if (classIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('enrolment')
		.leftJoin('consentNow', (join) =>
			join
				.onRef('consentNow.childId', '=', 'enrolment.childId')
				.on('consentNow.use', '=', use)
				.on('consentNow.answer', '=', 'yes')
				.on((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		)
		.select((eb) => ['enrolment.classId', eb.fn.countAll().as('children')])
		.where('enrolment.classId', 'in', classIds)
		.where('enrolment.leftAt', 'is', null)
		.where('consentNow.childId', 'is', null)
		.groupBy('enrolment.classId')
		.execute();
	return new Map(rows.map((row) => [row.classId, Number(row.children)]));
}

/** How many children who sit in these classes today have a live yes for a use. */
export async function childrenWith(
	db: Db,
	use: Use,
	classIds: readonly string[],
	today: CalendarDate
): Promise<number> {
	const { children } = await db
		.selectFrom('enrolment')
		.innerJoin('consentNow', 'consentNow.childId', 'enrolment.childId')
		.select((eb) => eb.fn.countAll().as('children'))
		.where('enrolment.classId', 'in', classIds)
		.where('enrolment.leftAt', 'is', null)
		.where('consentNow.use', '=', use)
		.where('consentNow.answer', '=', 'yes')
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		.executeTakeFirstOrThrow();
	return Number(children);
}
