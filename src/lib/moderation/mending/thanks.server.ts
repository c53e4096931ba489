import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Thanks } from './thanks.ts';

/** Keeps thanks with what they are for; nothing is kept of a reviewer who says none. */
export async function thank(
	db: InTransaction,
	submissionId: string,
	{ ready, note }: Thanks,
	now: number
): Promise<void> {
	if (ready === null && note === '') return;
	await db.insertInto('thanks').values({ submissionId, ready, note, at: now }).execute();
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
