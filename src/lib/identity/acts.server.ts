import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';

/**
 * Does something once, however often the form is sent: the act's id is written in the same transaction
 * as its effect, and a repeat answers with the first result.
 *
 * @param actId made by the server for this form
 * @param work what to do; its result (an id, an address) is what a repeat gets
 */
export function once(
	db: Db,
	personId: string,
	actId: string,
	now: number,
	work: (db: InTransaction) => Promise<string>
): Promise<string> {
	return db.transaction().execute(async (db) => {
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('act')
			.values({ id: actId, personId, result: null, at: now })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows === 0n) return firstResult(db, personId, actId);
		const result = await work(db);
		await db
			.updateTable('act')
			.set({ result })
			.where('id', '=', actId)
			.where('personId', '=', personId)
			.execute();
		return result;
	});
}

async function firstResult(db: InTransaction, personId: string, actId: string): Promise<string> {
	const act = await db
		.selectFrom('act')
		.select('result')
		.where('id', '=', actId)
		.where('personId', '=', personId)
		.executeTakeFirst();
	if (act?.result == null) throw new Refused('conflict', 'already-sent');
	return act.result;
}
