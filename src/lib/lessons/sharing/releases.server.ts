import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { enter, leave } from '../searching/entering.server.ts';
import type { Work } from '../work.ts';

/** What was approved may be read from now on, and takes the place of what was shared before. */
export async function release(
	db: InTransaction,
	{ id: workId, exchangeId, audience, licence }: Work,
	approved: { decisionId: string; revisionId: string; sha256: string },
	now: number
): Promise<string> {
	if (exchangeId === null) throw new Error(`The work ${workId} is in no exchange.`);
	await endRelease(db, workId, null, now);
	const id = newId();
	await db
		.insertInto('libraryRelease')
		.values({
			...{ id, workId, exchangeId, audience, licence, ...approved },
			releasedAt: now,
			endedAt: null,
			endedBy: null
		})
		.execute();
	await enter(db, id);
	return id;
}

/** @param by who took it away; null where something newer took its place */
export async function endRelease(
	db: InTransaction,
	workId: string,
	by: string | null,
	now: number
): Promise<void> {
	await db
		.updateTable('libraryRelease')
		.set({ endedAt: now, endedBy: by })
		.where('workId', '=', workId)
		.where('endedAt', 'is', null)
		.execute();
	await leave(db, workId);
}
