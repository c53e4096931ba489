import type { InTransaction } from '#lib/platform/database.ts';
import { eraseComments } from './commenting/comments.server.ts';
import { eraseSmallChanges } from './mending/erase.server.ts';

/**
 * Empties the frozen texts of some works and what reviewers noted about them, by the one path that the
 * database allows; ids, hashes, outcomes and reasons stay, so that the audit still verifies.
 */
export async function eraseWorks(db: InTransaction, workIds: readonly string[]): Promise<void> {
	if (workIds.length === 0) return;
	await db
		.updateTable('decision')
		.set({ note: '' })
		.where('note', '<>', '')
		.where((eb) =>
			eb(
				'revisionId',
				'in',
				eb.selectFrom('revision').select('revision.id').where('workId', 'in', workIds)
			)
		)
		.execute();
	await db
		.updateTable('secondOpinion')
		.set({ question: '' })
		.where('question', '<>', '')
		.where((eb) =>
			eb(
				'submissionId',
				'in',
				eb.selectFrom('submission').select('submission.id').where('workId', 'in', workIds)
			)
		)
		.execute();
	await db
		.updateTable('flagReason')
		.set({ note: '' })
		.where('note', '<>', '')
		.where((eb) =>
			eb(
				'decisionId',
				'in',
				eb
					.selectFrom('decision')
					.innerJoin('revision', 'revision.id', 'decision.revisionId')
					.select('decision.id')
					.where('revision.workId', 'in', workIds)
			)
		)
		.execute();
	await db
		.updateTable('firstKeyReason')
		.set({ note: '' })
		.where('note', '<>', '')
		.where((eb) =>
			eb(
				'submissionId',
				'in',
				eb.selectFrom('submission').select('submission.id').where('workId', 'in', workIds)
			)
		)
		.execute();
	await eraseComments(db, workIds);
	await eraseSmallChanges(db, workIds);
	await db
		.updateTable('covering')
		.set({ note: '', told: '' })
		.where('workId', 'in', workIds)
		.execute();
	await db
		.updateTable('secondKey')
		.set({ note: '' })
		.where('note', '<>', '')
		.where((eb) =>
			eb(
				'revisionId',
				'in',
				eb.selectFrom('revision').select('revision.id').where('workId', 'in', workIds)
			)
		)
		.execute();
	await db.updateTable('sealOpening').set({ reason: '' }).where('workId', 'in', workIds).execute();
	await db
		.updateTable('revision')
		.set({ text: '' })
		.where('workId', 'in', workIds)
		.where('text', '<>', '')
		.execute();
}
