import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

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
		const [first] = await begin(db, { id: actId, personId, at: now });
		if (!first) return firstResult(db, personId, actId);
		const result = await work(db);
		await end(db, { id: actId, personId, result });
		return result;
	});
}

const begin = spelledOnce((db, act: { id: string; personId: string; at: number }) =>
	db
		.insertInto('act')
		.values({ ...act, result: null })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
);

const end = spelledOnce((db, act: { id: string; personId: string; result: string }) =>
	db
		.updateTable('act')
		.set({ result: act.result })
		.where('id', '=', act.id)
		.where('personId', '=', act.personId)
);

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
