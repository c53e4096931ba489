import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { picturesOfLetters } from './queries.server.ts';

/** Of a child who is erased nobody sees a page any more, and nothing is left of what was typed from them; the hashes stay. */
export async function erasePaperOf(db: InTransaction, letterIds: readonly string[], now: number) {
	if (letterIds.length === 0) return;
	for (const id of await picturesOfLetters(db, letterIds)) await erasePicture(db, id, now);
	await db.deleteFrom('letterPage').where('letterId', 'in', letterIds).execute();
	await db
		.updateTable('writtenDraft')
		.set({ text: '' })
		.where('letterId', 'in', letterIds)
		.execute();
	const frozen = db.selectFrom('revision').select('revision.id').where('workId', 'in', letterIds);
	await db
		.updateTable('writtenRevision')
		.set({ text: '' })
		.where('revisionId', 'in', frozen)
		.where('text', '<>', '')
		.execute();
	await db
		.updateTable('pageRevision')
		.set({ alt: '' })
		.where('revisionId', 'in', frozen)
		.where('alt', '<>', '')
		.execute();
}
