import { noteAccessOnce } from '#lib/audit/access-log.server.ts';
import type { Asks } from '#lib/moderation/moderation.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { askedFor, withoutConsent } from '../describing/allowed.server.ts';
import type { Photo } from '../photo.ts';
import { findPhoto, photoOfRevision } from '../queries.server.ts';

/** A picture of this size or more, in pixels, shows what there is to see; a smaller one is only a sign for it. */
export const showsEnough = 800;

/** What somebody fetched a picture for, who is not of the class that made it. */
export interface Look {
	readonly photoId: string;
	/** Of the words that they hold for review; null where they look for another reason. */
	readonly revisionId: string | null;
	readonly what: 'review' | 'translate' | 'case' | 'album';
}

/**
 * Writes down that the picture was sent to somebody: for their approval, and once for the record of each child who is
 * in it or drew it (603 CMR 23.07).
 */
export async function noteLook(
	db: Db,
	personId: string,
	{ photoId, revisionId, what }: Look,
	now: number
): Promise<void> {
	await db.transaction().execute(async (db) => {
		if (revisionId)
			await db
				.insertInto('photoLook')
				.values({ revisionId, personId, at: now })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		const photo = await findPhoto(db, photoId);
		for (const childId of photo ? await askedFor(db, photo) : [])
			await noteAccessOnce(db, { personId, childId, what, subjectId: photoId }, now);
	});
}

/** Nobody approves a picture that was not sent to them, nor one about which a family has not said yes. */
export const refuseUnlessLooked: Asks = async (db, { submission, reviewerId, now }) => {
	await refuseWhileFamiliesAsk(db, submission, now);
	await refuseIfTwoAreAsked(db, submission);
	if (!(await lookedAt(db, submission.revisionId, reviewerId)))
		throw new Refused('conflict', 'photo-not-looked-at');
};

/** A machine found faces since they opened it: two keys are asked for, and the page has to say so first. */
export async function refuseIfTwoAreAsked(db: Db, { id, twoKeys }: Submission): Promise<void> {
	const now = await db
		.selectFrom('submission')
		.select('twoKeys')
		.where('id', '=', id)
		.executeTakeFirst();
	if (!twoKeys && now?.twoKeys === 1) throw new Refused('conflict', 'photo-moved-on');
}

export async function lookedAt(db: Db, revisionId: string, personId: string): Promise<boolean> {
	const row = await db
		.selectFrom('photoLook')
		.select('at')
		.where('revisionId', '=', revisionId)
		.where('personId', '=', personId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Nor words of a photo that were translated. */
export const refuseTranslationWhileFamiliesAsk: Asks = (db, { submission, now }) =>
	refuseWhileFamiliesAsk(db, submission, now);

/** A photo stops where it is, with its translation, while the family of somebody in it says no, or not yes any more. */
export async function refuseWhileFamiliesAsk(
	db: Db,
	submission: Pick<Submission, 'kind' | 'workId'>,
	now: number
): Promise<void> {
	const photo = await photoBehind(db, submission);
	if (photo && (await withoutConsent(db, photo, now)).length > 0)
		throw new Refused('conflict', 'waits-for-family');
}

async function photoBehind(
	db: Db,
	{ kind, workId }: Pick<Submission, 'kind' | 'workId'>
): Promise<Photo | undefined> {
	if (kind === 'photo') return findPhoto(db, workId);
	const text = kind === 'translation' ? await findTranslation(db, workId) : undefined;
	return text?.sourceKind === 'photo' ? photoOfRevision(db, text.sourceRevisionId) : undefined;
}
