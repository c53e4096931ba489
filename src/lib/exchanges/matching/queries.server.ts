import type { Db } from '#lib/platform/database.ts';

/** The pairs of an exchange that write to each other today. */
export const livePairs = (db: Db, exchangeId: string) =>
	db
		.selectFrom('pair')
		.select(['id', 'childA', 'childB', 'fixed', 'reason', 'madeAt'])
		.where('exchangeId', '=', exchangeId)
		.where('endedAt', 'is', null)
		.orderBy('id')
		.execute();
