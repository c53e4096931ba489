import type { InTransaction } from '#lib/platform/database.ts';

/** What adults wrote down about a child who was left without mail. */
export const eraseRemediesFor = (db: InTransaction, childId: string) =>
	db.updateTable('remedy').set({ reason: '' }).where('childId', '=', childId).execute();
