import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Thanks } from './thanks.ts';

/**
 * Keeps thanks with what they are for; nothing is kept of a reviewer who says none. The first thanks stand: whoever
 * approves a text that was changed with thanks adds none.
 */
export async function thank(
	db: InTransaction,
	submissionId: string,
	{ ready, note }: Thanks,
	now: number
): Promise<void> {
	if (ready === null && note === '') return;
	await db
		.insertInto('thanks')
		.values({ submissionId, ready, note, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Who thanked is not said. */
export async function thanksFor(db: Db, submissionId: string): Promise<Thanks | null> {
	const row = await db
		.selectFrom('thanks')
		.select(['ready', 'note'])
		.where('submissionId', '=', submissionId)
		.executeTakeFirst();
	return row ?? null;
}

/** Whether thanks were said with exactly this decision, and not with a small change before it. */
export async function saysThanks(db: Db, decisionId: string): Promise<boolean> {
	const row = await db
		.selectFrom('decision')
		.innerJoin('thanks', 'thanks.submissionId', 'decision.submissionId')
		.select('decision.id')
		.where('decision.id', '=', decisionId)
		.whereRef('thanks.at', '=', 'decision.at')
		.executeTakeFirst();
	return row !== undefined;
}
