import type { Doer } from '#lib/jobs/jobs.server.ts';
import { enqueue } from '#lib/jobs/jobs.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { actsWithin, writesWithin } from './case.ts';
import { call, callSecond, leadsFor } from './calling.server.ts';
import { inHand } from './in-hand.server.ts';
import { findCase } from './queries.server.ts';

/** Begins both clocks of a case, in the transaction that opens it; they lie in the database, so no restart stops them. */
export async function startTimers(db: InTransaction, caseId: string, now: number): Promise<void> {
	await enqueue(db, 'safeguard-hour', { case: caseId }, now + actsWithin);
	await enqueue(db, 'safeguard-two-days', { case: caseId }, now + writesWithin);
}

/** After an hour in which neither of the two did anything, the second is called. */
export const hourDoer: Doer = (db, subject, now) =>
	db.transaction().execute(async (db) => {
		const found = await findCase(db, String(subject['case']));
		if (!found || found.closedAt !== null || (await handOn(db, found.id)).acted) return;
		await callSecond(db, found, 'hour', now);
	});

/** After two days in which nothing was written down, both are called again. */
export const twoDaysDoer: Doer = (db, subject, now) =>
	db.transaction().execute(async (db) => {
		const found = await findCase(db, String(subject['case']));
		if (!found || found.closedAt !== null || (await handOn(db, found.id)).written) return;
		await callSecond(db, found, 'two-days', now);
		const leads = await leadsFor(db, found, now);
		const ids = leads.map(({ personId }) => personId);
		await call(db, found, ids, 'two-days', now);
	});

const handOn = async (db: Db, caseId: string) => (await inHand(db, [caseId]))(caseId);
