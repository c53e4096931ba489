import type { InTransaction } from '#lib/platform/database.ts';
import { eraseDraftsOf } from './drafts/forget.server.ts';
import { forgetTranslations } from './memory/memory.server.ts';

/**
 * Empties the translations of some works, sentence by sentence: each holds the words of its source.
 * Their frozen texts belong to moderation.
 *
 * @returns the ids of the translations
 */
export async function eraseTranslationsOf(
	db: InTransaction,
	workIds: readonly string[]
): Promise<string[]> {
	if (workIds.length === 0) return [];
	const rows = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', 'in', workIds)
		.execute();
	const ids = rows.map((row) => row.id);
	await forgetTranslations(db, ids);
	if (ids.length === 0) return ids;
	await eraseDraftsOf(db, ids);
	await db.deleteFrom('wavedFinding').where('translationId', 'in', ids).execute();
	await db
		.updateTable('glossaryQuestion')
		.set({ word: '' })
		.where('translationId', 'in', ids)
		.execute();
	await db.updateTable('handOver').set({ note: '' }).where('translationId', 'in', ids).execute();
	await db
		.updateTable('segment')
		.set({ source: '', target: '', comment: null, seams: null })
		.where('translationId', 'in', ids)
		.execute();
	return ids;
}
