import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import { keptAfterWithdrawing } from '#lib/photos/keeping/withdrawn.server.ts';
import type { Db } from '#lib/platform/database.ts';

/** Ends pictures that were taken out of their works a while ago and that nobody reads any more. */
export async function eraseTakenOut(db: Db, now: number): Promise<void> {
	const over = await db
		.selectFrom('libraryPicture')
		.innerJoin('picture', 'picture.id', 'libraryPicture.pictureId')
		.select('picture.id')
		.distinct()
		.where('libraryPicture.removedAt', '<=', now - keptAfterWithdrawing)
		.where('picture.erasedAt', 'is', null)
		.execute();
	for (const { id } of over)
		if (!(await isStillShown(db, id)))
			await db.transaction().execute((db) => erasePicture(db, id, now));
}

/** In another work, in what is shared or waits for review, or in a work that two named people look after. */
async function isStillShown(db: Db, pictureId: string): Promise<boolean> {
	const inWork = await db
		.selectFrom('libraryPicture')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryPicture.workId')
		.select('libraryWork.id')
		.where('pictureId', '=', pictureId)
		.where((eb) =>
			eb.or([eb('removedAt', 'is', null), eb('libraryWork.status', '=', 'safeguarded')])
		)
		.executeTakeFirst();
	if (inWork) return true;
	const frozen = await db
		.selectFrom('libraryPictureRevision')
		.leftJoin('libraryRelease', (join) =>
			join
				.onRef('libraryRelease.revisionId', '=', 'libraryPictureRevision.revisionId')
				.on('libraryRelease.endedAt', 'is', null)
		)
		.leftJoin('submission', (join) =>
			join
				.onRef('submission.revisionId', '=', 'libraryPictureRevision.revisionId')
				.on('submission.status', '=', 'waiting')
		)
		.select('libraryPictureRevision.revisionId')
		.where('libraryPictureRevision.pictureId', '=', pictureId)
		.where((eb) =>
			eb.or([eb('libraryRelease.id', 'is not', null), eb('submission.id', 'is not', null)])
		)
		.executeTakeFirst();
	return frozen !== undefined;
}
