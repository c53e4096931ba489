import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import type { ConsentNow, Use } from './consent.ts';

/** How each of these children stands, by `CHILD USE`. */
export async function standingOf(
	db: Db,
	childIds: readonly string[]
): Promise<Map<string, ConsentNow>> {
	if (childIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('consentNow')
		.selectAll()
		.where('childId', 'in', childIds)
		.execute();
	return new Map(
		rows.map(({ childId, use, answer, untilOn }) => [`${childId} ${use}`, { answer, untilOn }])
	);
}

/** What the family of each of these children said last, by `CHILD USE`. */
export async function familiesSaid(
	db: Db,
	childIds: readonly string[]
): Promise<Map<string, ConsentNow>> {
	if (childIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('consent')
		.select(['childId', 'use', 'answer', 'untilOn'])
		.where('childId', 'in', childIds)
		.where('source', '=', 'family')
		.orderBy('at')
		.orderBy('id')
		.execute();
	return new Map(
		rows.map(({ childId, use, answer, untilOn }) => [`${childId} ${use}`, { answer, untilOn }])
	);
}

/** The ledger of one child, newest first, with who wrote each line down. */
export const ledgerOf = (db: Db, childId: string) =>
	db
		.selectFrom('consent')
		.innerJoin('person', 'person.id', 'consent.recordedBy')
		.select(['consent.id', 'consent.use', 'consent.source', 'consent.answer', 'consent.how'])
		.select(['consent.saidBy', 'consent.untilOn', 'consent.at', 'person.name as recordedBy'])
		.where('consent.childId', '=', childId)
		.orderBy('consent.at', 'desc')
		.orderBy('consent.id', 'desc')
		.execute();

/** The ledger lines of one child and use, oldest first. */
export const linesOf = (db: Db, childId: string, use: Use) =>
	db
		.selectFrom('consent')
		.select(['use', 'source', 'answer', 'untilOn', 'at'])
		.where('childId', '=', childId)
		.where('use', '=', use)
		.orderBy('at')
		.orderBy('id')
		.execute();

/**
 * The day until which a yes is usually asked for: the end of the season that the class writes in, else
 * of the school term, else of the next season that is planned.
 */
export async function usualEnd(
	db: Db,
	classId: string,
	today: CalendarDate
): Promise<string | null> {
	const season = await db
		.selectFrom('exchange')
		.innerJoin('season', 'season.id', 'exchange.seasonId')
		.select('season.untilOn')
		.where((eb) => eb.or([eb('classA', '=', classId), eb('classB', '=', classId)]))
		.where('exchange.status', 'in', ['proposed', 'accepted', 'open'])
		.where('season.untilOn', '>=', today)
		.orderBy('season.untilOn', 'desc')
		.executeTakeFirst();
	if (season) return season.untilOn;
	const term = await db
		.selectFrom('calendarEntry')
		.innerJoin('class', 'class.schoolId', 'calendarEntry.schoolId')
		.select('calendarEntry.untilOn')
		.where('class.id', '=', classId)
		.where('calendarEntry.kind', '=', 'term')
		.where('calendarEntry.untilOn', '>=', today)
		.orderBy('calendarEntry.untilOn')
		.executeTakeFirst();
	if (term) return term.untilOn;
	const next = await db
		.selectFrom('season')
		.select('untilOn')
		.where('untilOn', '>=', today)
		.orderBy('untilOn')
		.executeTakeFirst();
	return next?.untilOn ?? null;
}
