import { sql } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

/** The next planned mail day of each exchange and direction, by `exchangeId:fromClassId`. */
export type NextMailDays = ReadonlyMap<string, string>;

/**
 * The earliest mail day that was not pressed yet, each way; it may have passed already.
 *
 * @returns calendar dates `YYYY-MM-DD`
 */
export async function nextMailDays(db: Db, exchangeIds: readonly string[]): Promise<NextMailDays> {
	if (exchangeIds.length === 0) return new Map();
	const rows = await planned(db, { exchangeIds });
	return new Map(rows.map((row) => [`${row.exchangeId}:${row.fromClassId}`, row.onDate]));
}

interface Going {
	readonly exchangeId: string;
	readonly fromClassId: string | null;
	/** What is translated, or read. */
	readonly sourceKind: string | null;
}

/** With which mail something goes; what adults plan for adults waits for none. */
export const mailDayOf = (
	days: NextMailDays,
	{ exchangeId, fromClassId, sourceKind }: Going
): string | null =>
	sourceKind === 'lesson' ? null : (days.get(`${exchangeId}:${fromClassId}`) ?? null);

const planned = spelledOnce((db, { exchangeIds }: { exchangeIds: readonly string[] }) =>
	db
		.selectFrom('mailDay')
		.select((eb) => ['exchangeId', 'fromClassId', eb.fn.min('onDate').as('onDate')])
		.where('exchangeId', 'in', exchangeIds)
		// A literal, because a partial index is not chosen for a parameter.
		.where('status', '=', sql.lit('planned'))
		.groupBy(['exchangeId', 'fromClassId'])
);
