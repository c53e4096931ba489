import type { InTransaction } from '#lib/platform/database.ts';

/** What adults wrote down about a child who was left without mail. */
export const eraseRemediesFor = (db: InTransaction, childId: string) =>
	db.updateTable('remedy').set({ reason: '' }).where('childId', '=', childId).execute();

/** What a child said about letters that they got, and what was answered to them; that they reported stays. */
export const eraseReportsBy = (db: InTransaction, childId: string) =>
	db
		.updateTable('letterReport')
		.set({ words: '', answer: '' })
		.where('reporterId', '=', childId)
		.execute();
