import type { Db } from '#lib/platform/database.ts';
import { alikeUpTo, distance } from '../processing/alike.ts';
import type { Photo } from '../photo.ts';

/** These say nothing about what a picture shows. */
const notOfThePicture = ['hard-to-see', 'words-do-not-fit'];

/** Another picture of the class that looks like this one and did not go on as it was. */
export interface CameBack {
	readonly became: 'returned' | 'covered' | 'safeguarded';
	/** Why a reviewer returned it; null where they did not. */
	readonly reason: string | null;
}

/**
 * The newest picture that looks like that of a photo and was returned for what it shows, covered by a reviewer or
 * safeguarded. Also of one whose bytes ended meanwhile: how it looked is 64 bits that stay.
 *
 * @param knows whether whoever asks may know of what was safeguarded: reviewers, and not the class
 */
export async function cameBackAlike(
	db: Db,
	photo: Pick<Photo, 'id' | 'classId' | 'pictureId'>,
	knows: 'all' | 'not-safeguarded'
): Promise<CameBack | null> {
	const own = await db
		.selectFrom('picture')
		.select('dhash')
		.where('id', '=', photo.pictureId)
		.executeTakeFirst();
	if (!own) return null;
	const rows = await db
		.selectFrom('submission')
		.innerJoin('photoRevision', 'photoRevision.revisionId', 'submission.revisionId')
		.innerJoin('picture', 'picture.id', 'photoRevision.pictureId')
		.leftJoin('decision', 'decision.submissionId', 'submission.id')
		.select(['submission.status', 'picture.dhash', 'decision.reason'])
		.where('submission.kind', '=', 'photo')
		.where('submission.status', 'in', ['returned', 'protected', 'safeguarded'])
		.where('picture.classId', '=', photo.classId)
		.where('photoRevision.photoId', '<>', photo.id)
		.orderBy('submission.submittedAt', 'desc')
		.execute();
	const found = rows.find(
		({ status, reason, dhash }) =>
			!notOfThePicture.includes(reason ?? '') &&
			!(status === 'safeguarded' && knows !== 'all') &&
			distance(dhash, own.dhash) <= alikeUpTo
	);
	if (!found) return null;
	const became = found.status === 'protected' ? 'covered' : (found.status as CameBack['became']);
	return { became, reason: became === 'returned' ? found.reason : null };
}
