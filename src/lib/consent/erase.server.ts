import type { InTransaction } from '#lib/platform/database.ts';

/** What was allowed stays written down; who said it, which may be the name of a relative, does not. */
export const eraseWhoAnswered = (db: InTransaction, childId: string) =>
	db.updateTable('consent').set({ saidBy: '' }).where('childId', '=', childId).execute();
