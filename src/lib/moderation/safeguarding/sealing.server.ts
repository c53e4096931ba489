import type { InTransaction } from '#lib/platform/database.ts';

/** Nobody reads the frozen texts of these works any more but the two named people. */
export async function sealTexts(
	db: InTransaction,
	workIds: readonly string[],
	at: number
): Promise<void> {
	const texts = await db
		.selectFrom('revision')
		.select(['id as revisionId', 'workId'])
		.where('kind', 'in', ['letter', 'photo', 'lesson', 'translation'])
		.where('workId', 'in', workIds)
		.execute();
	for (const text of texts)
		await db
			.insertInto('seal')
			.values({ ...text, why: 'safeguard', at })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}

export const unsealTexts = (db: InTransaction, workIds: readonly string[]) =>
	db.deleteFrom('seal').where('why', '=', 'safeguard').where('workId', 'in', workIds).execute();
