import type { InTransaction } from '#lib/platform/database.ts';

/** Empties what a reviewer and an author said to each other about these works; which places it was about stays. */
export async function eraseSmallChanges(
	db: InTransaction,
	workIds: readonly string[]
): Promise<void> {
	const changes = db
		.selectFrom('smallChange')
		.select('smallChange.submissionId')
		.where('workId', 'in', workIds);
	for (const table of ['changedPart', 'authorKey'] as const)
		await db
			.updateTable(table)
			.set({ note: '' })
			.where('note', '<>', '')
			.where('submissionId', 'in', changes)
			.execute();
	await db
		.updateTable('thanks')
		.set({ note: '' })
		.where('note', '<>', '')
		.where(
			'submissionId',
			'in',
			db.selectFrom('submission').select('submission.id').where('workId', 'in', workIds)
		)
		.execute();
}
