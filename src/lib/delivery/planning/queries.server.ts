import { otherClass } from '#lib/exchanges/exchange.ts';
import type { SchoolCalendar } from '#lib/exchanges/calendar.ts';
import type { Db } from '#lib/platform/database.ts';
import { classNamed } from '../board/queries.server.ts';
import type { ClassMail, Route } from '../mail-day.ts';

const exchanges = (db: Db) =>
	db
		.selectFrom('exchange')
		.innerJoin('season', 'season.id', 'exchange.seasonId')
		.select(['exchange.id', 'exchange.classA', 'exchange.classB', 'exchange.status'])
		.select(['exchange.communityA', 'exchange.communityB', 'season.name as season'])
		.select(['season.fromOn', 'season.untilOn']);

/** Exchanges of a class that are open, or were: their letters still arrived. */
export const exchangesOfClass = (db: Db, classId: string) =>
	exchanges(db)
		.where((eb) =>
			eb.or([eb('exchange.classA', '=', classId), eb('exchange.classB', '=', classId)])
		)
		.where('exchange.status', 'in', ['open', 'closed'])
		.orderBy('season.fromOn', 'desc')
		.execute();

/** Where the roles of those who look after an exchange count. */
export const placesOf = (exchange: { id: string; communityA: string; communityB: string }) => [
	exchange.id,
	exchange.communityA,
	exchange.communityB
];

export async function findClassMail(db: Db, classId: string): Promise<ClassMail | undefined> {
	const found = await classNamed(db, classId);
	if (!found) return undefined;
	const own = await exchangesOfClass(db, classId);
	return {
		id: found.id,
		name: found.name,
		places: [found.communityId, ...own.flatMap(placesOf)]
	};
}

/** One direction of an exchange that is open, or was. */
export async function findRoute(
	db: Db,
	exchangeId: string,
	fromClassId: string
): Promise<Route | undefined> {
	const row = await exchanges(db)
		.where('exchange.id', '=', exchangeId)
		.where('exchange.status', 'in', ['open', 'closed'])
		.executeTakeFirst();
	if (!row || ![row.classA, row.classB].includes(fromClassId)) return undefined;
	const from = await classNamed(db, fromClassId);
	return (
		from && {
			exchangeId,
			fromClassId,
			toClassId: otherClass(row, fromClassId),
			timeZone: from.timeZone,
			open: row.status === 'open',
			places: placesOf(row)
		}
	);
}

export const seasonOf = (db: Db, exchangeId: string) =>
	exchanges(db).where('exchange.id', '=', exchangeId).executeTakeFirstOrThrow();

export async function calendarOf(db: Db, schoolId: string): Promise<SchoolCalendar> {
	const entries = await db
		.selectFrom('calendarEntry')
		.select(['kind', 'name', 'fromOn as from', 'untilOn as until'])
		.where('schoolId', '=', schoolId)
		.execute();
	return {
		terms: entries.filter((entry) => entry.kind === 'term'),
		breaks: entries.filter((entry) => entry.kind === 'break')
	};
}

/** How many letters each released mail day of an exchange brought, without those called back. */
export const broughtBy = (db: Db, exchangeId: string) =>
	db
		.selectFrom('releaseItem')
		.innerJoin('mailDay', 'mailDay.id', 'releaseItem.mailDayId')
		.select('releaseItem.mailDayId')
		.select((eb) => eb.fn.countAll<number>().as('letters'))
		.where('mailDay.exchangeId', '=', exchangeId)
		.where('releaseItem.recalledAt', 'is', null)
		.groupBy('releaseItem.mailDayId')
		.execute();
