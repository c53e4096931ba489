import { sealPicture } from '#lib/photos/covering/sealing.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { picturesOfLetters } from './queries.server.ts';

/**
 * Words of a letter were covered, and its pages would still show them: from now on nobody looks at them but the two named
 * people, and what was typed from them is gone from the desk. The class has the paper.
 */
export async function sealPaperOf(db: InTransaction, letterId: string, now: number) {
	await db
		.updateTable('writtenDraft')
		.set((eb) => ({ text: '', savedAt: now, version: eb('version', '+', 1) }))
		.where('letterId', '=', letterId)
		.execute();
	const shown = await shownOf(db, await picturesOfLetters(db, [letterId]));
	for (const id of shown.keys()) await sealPicture(db, id, now);
}
