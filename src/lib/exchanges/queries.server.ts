import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
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

/** Whoever teaches a class now (or has no end date yet); for telling them something, not for permission. */
export async function teachersOf(db: Db, classId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('classTeacher')
		.select('personId')
		.distinct()
		.where('classId', '=', classId)
		.where('untilOn', 'is', null)
		.execute();
	return rows.map((row) => row.personId);
}
