import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { teachersToday } from './agreement/queries.server.ts';
import type { Exchange } from './exchange.ts';

const exchanges = (db: Db) =>
	db
		.selectFrom('exchange')
		.select(['id', 'classA', 'classB', 'communityA', 'communityB', 'seasonId', 'status']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof exchanges>['executeTakeFirst']>>>;

const toExchange = ({ communityA, communityB, ...row }: Row): Exchange => ({
	...row,
	places: [row.id, communityA, communityB]
});

export async function findExchange(db: Db, id: string): Promise<Exchange | undefined> {
	const row = await exchanges(db).where('id', '=', id).executeTakeFirst();
	return row && toExchange(row);
}

/** The exchange, if this class is one of its two. */
export async function exchangeOfClass(
	db: Db,
	classId: string,
	exchangeId: string
): Promise<Exchange | undefined> {
	const exchange = await findExchange(db, exchangeId);
	return exchange && [exchange.classA, exchange.classB].includes(classId) ? exchange : undefined;
}

/** The languages that a class reads without a translation. */
export async function classReads(db: Db, classId: string): Promise<Locale[]> {
	const { reads } = await db
		.selectFrom('class')
		.select('reads')
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	return JSON.parse(reads) as Locale[];
}

/** Whoever teaches a class at this moment; for telling them something, not for permission. */
export async function teachersOf(db: Db, classId: string, now: number): Promise<string[]> {
	const { timeZone } = await db
		.selectFrom('class')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select('community.timeZone')
		.where('class.id', '=', classId)
		.executeTakeFirstOrThrow();
	const teachers = await teachersToday(db, [classId], localDate(now, timeZone));
	return [...new Set(teachers.map(({ personId }) => personId))];
}
