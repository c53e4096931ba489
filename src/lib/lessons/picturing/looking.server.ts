import { noteAccessOnce } from '#lib/audit/access-log.server.ts';
import type { Asks } from '#lib/moderation/moderation.server.ts';
import { refuseIfTwoAreAsked } from '#lib/photos/reviewing/looking.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { refuseWhileFamiliesAreAsked } from './allowed.server.ts';

/** What somebody fetched a picture of a work for, who does not write it. */
export interface WorkLook {
	readonly workId: string;
	readonly pictureId: string;
	/** Of the words that they hold for review; null where they look for another reason. */
	readonly revisionId: string | null;
	/** With which words the picture was frozen, so that it is known who is in it. */
	readonly frozenWith: string;
	readonly what: 'review' | 'translate' | 'case' | 'album';
}

/** Writes down that a picture was sent to somebody: for their approval, and once for the record of each child in it. */
export async function noteWorkLook(
	db: Db,
	personId: string,
	{ workId, pictureId, revisionId, frozenWith, what }: WorkLook,
	now: number
): Promise<void> {
	await db.transaction().execute(async (db) => {
		if (revisionId)
			await db
				.insertInto('libraryLook')
				.values({ revisionId, pictureId, personId, at: now })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		const children = await db
			.selectFrom('libraryAsk')
			.select('childId')
			.where('revisionId', '=', frozenWith)
			.where('place', '=', pictureId)
			.execute();
		for (const { childId } of children)
			await noteAccessOnce(db, { personId, childId, what, subjectId: workId }, now);
	});
}

/** The pictures of a frozen work that were not sent to this person yet. */
export async function toLookAt(db: Db, revisionId: string, personId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('libraryPictureRevision')
		.leftJoin('libraryLook', (join) =>
			join
				.onRef('libraryLook.revisionId', '=', 'libraryPictureRevision.revisionId')
				.onRef('libraryLook.pictureId', '=', 'libraryPictureRevision.pictureId')
				.on('libraryLook.personId', '=', personId)
		)
		.select('libraryPictureRevision.pictureId')
		.where('libraryPictureRevision.revisionId', '=', revisionId)
		.where('libraryLook.at', 'is', null)
		.execute();
	return rows.map(({ pictureId }) => pictureId);
}

/** Nobody approves pictures that were not sent to them, nor a work about which a family has not said yes. */
export const refuseUnlessPicturesSeen: Asks = async (db, { submission, reviewerId, now }) => {
	await refuseWhileFamiliesAreAsked(db, submission, now);
	await refuseIfTwoAreAsked(db, submission);
	if ((await toLookAt(db, submission.revisionId, reviewerId)).length > 0)
		throw new Refused('conflict', 'lesson-pictures-not-looked-at');
};

/** Nor words of a work that were translated. */
export const refuseTranslationOfWork: Asks = (db, { submission, now }) =>
	refuseWhileFamiliesAreAsked(db, submission, now);
