import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { daysOf, type Quarter } from './quarter.ts';

const inQuarter = (db: Db, exchangeIds: readonly string[], quarter: Quarter) => {
	const { first, last } = daysOf(quarter);
	return db
		.selectFrom('dayNumber')
		.where('exchangeId', 'in', exchangeIds)
		.where('onDate', '>=', first)
		.where('onDate', '<=', last);
};

/** Letters sent and arrived, day by day. */
export const daysWithLetters = async (db: Db, exchangeIds: readonly string[], quarter: Quarter) =>
	(
		await inQuarter(db, exchangeIds, quarter)
			.select(['onDate', 'fromCommunityId', 'measure'])
			.select((eb) => eb.fn.sum('n').as('n'))
			.where('measure', 'in', ['sent', 'arrived'])
			.groupBy(['onDate', 'fromCommunityId', 'measure'])
			.execute()
	).map((row) => ({ ...row, n: Number(row.n) }));

/** Everything else, summed over the quarter. */
export const sumsOf = async (db: Db, exchangeIds: readonly string[], quarter: Quarter) =>
	(
		await inQuarter(db, exchangeIds, quarter)
			.select(['measure', 'item', 'tenths'])
			.select((eb) => eb.fn.sum('n').as('n'))
			.where('measure', 'not in', ['sent', 'arrived'])
			.groupBy(['measure', 'item', 'tenths'])
			.execute()
	).map((row) => ({ ...row, n: Number(row.n) }));

export const communityNames = async (db: Db, ids: readonly string[]) =>
	ids.length === 0
		? []
		: db
				.selectFrom('community')
				.select(['id', 'name'])
				.where('id', 'in', ids)
				.orderBy('name')
				.execute();

/** Until when the communities of these places are counted. */
export async function lastDay(db: Db, places: readonly string[]): Promise<CalendarDate | null> {
	const { onDate } = await db
		.selectFrom('dayCounted')
		.select((eb) => eb.fn.max('onDate').as('onDate'))
		.where('communityId', 'in', places.length > 0 ? places : [''])
		.executeTakeFirstOrThrow();
	return onDate;
}

/** Who works in each of these communities: the newest day of the quarter that was counted. */
export function peopleOf(db: Db, places: readonly string[], quarter: Quarter) {
	const { first, last } = daysOf(quarter);
	return db
		.selectFrom('dayPeople')
		.innerJoin('community', 'community.id', 'dayPeople.communityId')
		.select(['community.id', 'community.name', 'dayPeople.item', 'dayPeople.n'])
		.where('dayPeople.communityId', 'in', places)
		.where(({ eb, selectFrom }) =>
			eb(
				'dayPeople.onDate',
				'=',
				selectFrom('dayPeople as newest')
					.select(({ fn }) => fn.max('newest.onDate').as('onDate'))
					.whereRef('newest.communityId', '=', 'dayPeople.communityId')
					.where('newest.onDate', '>=', first)
					.where('newest.onDate', '<=', last)
			)
		)
		.orderBy('community.name')
		.execute();
}
