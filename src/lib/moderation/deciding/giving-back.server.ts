import type { Actor } from '#lib/identity/actor.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { mayReview } from '../policy.ts';
import { findSubmission } from '../queries.server.ts';

/** Whoever holds something that waits for a decision. */
export async function whoHoldsReviews(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('submission')
		.select('claimedBy')
		.distinct()
		.where('status', '=', 'waiting')
		.where('claimedBy', 'is not', null)
		.$narrowType<{ claimedBy: string }>()
		.execute();
	return rows.map((row) => row.claimedBy);
}

/**
 * Puts back into the line what this person has open and may not review any more.
 *
 * @param actor as they are now; null when they may not act at all
 */
export async function giveReviewsBack(
	db: InTransaction,
	personId: string,
	actor: Actor | null
): Promise<void> {
	const held = await db
		.selectFrom('submission')
		.select('id')
		.where('status', '=', 'waiting')
		.where('claimedBy', '=', personId)
		.orderBy('id')
		.execute();
	for (const { id } of held) {
		const item = await findSubmission(db, id);
		if (actor && item && mayReview(actor, item)) continue;
		await db
			.updateTable('submission')
			.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
			.where('id', '=', id)
			.where('claimedBy', '=', personId)
			.execute();
	}
}
