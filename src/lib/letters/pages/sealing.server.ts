import type { PicturedWork } from '#lib/moderation/protecting/picture-seals.server.ts';
import { sealPicture } from '#lib/photos/covering/sealing.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { lettersWithPictures, picturesOfLetters } from './queries.server.ts';

/**
 * Words of a letter were covered, and its pages would still show them: from now on nobody looks at them but the two named
 * people, and what was typed from them is gone from the desk. The class has the paper.
 *
 * @returns the pages that are sealed from now on
 */
export async function sealPaperOf(
	db: InTransaction,
	letterId: string,
	now: number
): Promise<string[]> {
	await db
		.updateTable('writtenDraft')
		.set((eb) => ({ text: '', savedAt: now, version: eb('version', '+', 1) }))
		.where('letterId', '=', letterId)
		.execute();
	const shown = await shownOf(db, await picturesOfLetters(db, [letterId]));
	for (const id of shown.keys()) await sealPicture(db, id, await worksWithPage(db, id), now);
	return [...shown.keys()];
}

/** Every letter with which a page lies or was frozen: under each of them its seal is found. */
export async function worksWithPage(db: Db, pictureId: string): Promise<PicturedWork[]> {
	const ids = await lettersWithPictures(db, [pictureId]);
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('letter')
		.select(['id', 'authorId'])
		.where('id', 'in', ids)
		.orderBy('id')
		.execute();
	return rows.map(({ id, authorId }) => ({
		...{ workId: id, kind: 'letter', writtenBy: authorId, classId: null }
	}));
}

/** Whose letters a seal shows: of this one, and of others on the same page. */
export async function whoseSealed(db: Db, letterId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('letter')
		.select('authorId')
		.distinct()
		.where((eb) =>
			eb.or([
				eb('id', '=', letterId),
				eb(
					'id',
					'in',
					eb
						.selectFrom('pictureSeal')
						.innerJoin('pictureSeal as same', 'same.pictureId', 'pictureSeal.pictureId')
						.select('same.workId')
						.where('pictureSeal.workId', '=', letterId)
				)
			])
		)
		.orderBy('authorId')
		.execute();
	return rows.map(({ authorId }) => authorId);
}
