import { noteWorkLook, toLookAt } from '#lib/lessons/picturing/looking.server.ts';
import type { Db } from '#lib/platform/database.ts';

/** What the page of a review does when every picture of a plan is opened. */
export async function lookAtPicturesOf(
	db: Db,
	workId: string,
	reviewerId: string,
	revisionId: string,
	now: number
) {
	for (const pictureId of await toLookAt(db, revisionId, reviewerId))
		await noteWorkLook(
			db,
			reviewerId,
			{ workId, pictureId, revisionId, frozenWith: revisionId, what: 'review' },
			now
		);
}
