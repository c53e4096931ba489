import type { Recalled } from '#lib/letters/way/taking-back.server.ts';
import { endReportsOf } from './reporting/ending.server.ts';

/** A letter that is called back leaves the mailbox in the same transaction; joined to letters in wiring. */
export const takeAway: Recalled = async (db, { letterId, by, now }) => {
	await db
		.updateTable('releaseItem')
		.set({ recalledAt: now, recalledBy: by })
		.where('letterId', '=', letterId)
		.where('recalledAt', 'is', null)
		.execute();
	await endReportsOf(db, letterId, by, now);
};
