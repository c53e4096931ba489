import type { InTransaction } from '#lib/platform/database.ts';

/** A letter that is called back by anybody needs nobody to look at it any more. */
export const endReportsOf = (db: InTransaction, letterId: string, by: string, now: number) =>
	db
		.updateTable('letterReport')
		.set({ outcome: 'recalled', endedAt: now, endedBy: by, hidden: 0 })
		.where('letterId', '=', letterId)
		.where('endedAt', 'is', null)
		.execute();

/**
 * Of a letter that two named people look after, no reviewer opens the words any more: whoever reported it
 * hears that grown-ups take care of it, and it stays put away from them.
 */
export const handReportsOver = (db: InTransaction, letterId: string, by: string, now: number) =>
	db
		.updateTable('letterReport')
		.set({
			outcome: 'safeguarded',
			endedAt: now,
			endedBy: by,
			hidden: 1,
			claimedBy: null,
			claimedAt: null,
			claimedUntil: null
		})
		.where('letterId', '=', letterId)
		.where('endedAt', 'is', null)
		.execute();
