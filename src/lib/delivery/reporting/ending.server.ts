import type { InTransaction } from '#lib/platform/database.ts';

/** A letter that is called back by anybody needs nobody to look at it any more. */
export const endReportsOf = (db: InTransaction, letterId: string, by: string, now: number) =>
	db
		.updateTable('letterReport')
		.set({ outcome: 'recalled', endedAt: now, endedBy: by, hidden: 0 })
		.where('letterId', '=', letterId)
		.where('endedAt', 'is', null)
		.execute();
