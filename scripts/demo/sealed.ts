import { protect } from '#lib/letters/letter.ts';
import { findLetter, saveLetter } from '#lib/letters/queries.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Demo } from './acts.ts';

/**
 * A reviewer protects a letter. There is no page for this exit yet, so the demo writes what such a
 * decision will write.
 */
export async function seal({ db, world }: Demo, letterId: string, at: number) {
	await db.transaction().execute(async (db) => {
		const letter = await findLetter(db, letterId);
		if (!letter) throw new Error(`There is no letter ${letterId}.`);
		const submission = await db
			.updateTable('submission')
			.set({ status: 'protected', decidedAt: at })
			.where('workId', '=', letterId)
			.where('status', '=', 'waiting')
			.returning(['id', 'revisionId', 'sha256', 'authorId'])
			.executeTakeFirstOrThrow();
		const { id: submissionId, ...content } = submission;
		await db
			.insertInto('decision')
			.values({
				id: newId(),
				submissionId,
				...content,
				reviewerId: world.adults.tomas,
				outcome: 'protect',
				at
			})
			.execute();
		await saveLetter(db, letter, protect(letter, at), at);
	});
}
