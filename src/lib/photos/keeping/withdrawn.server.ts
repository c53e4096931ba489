import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { erasePicture } from './erasing.server.ts';

/** So long a teacher may still ask what it was that was taken back; docs/decisions/026. */
export const keptAfterWithdrawing = 30 * day;

/** Ends the pictures of photos that were taken back a while ago and shown to nobody since. */
export async function eraseWithdrawn(db: Db, now: number): Promise<void> {
	const over = await db
		.selectFrom('photo')
		.innerJoin('picture', 'picture.id', 'photo.pictureId')
		.select('picture.id')
		.distinct()
		.where('photo.status', '=', 'withdrawn')
		.where('photo.updatedAt', '<=', now - keptAfterWithdrawing)
		.where('picture.erasedAt', 'is', null)
		// What is sealed is kept for those who look after a child.
		.where('picture.sealedAt', 'is', null)
		.execute();
	for (const { id } of over)
		await db.transaction().execute(async (db) => {
			if (!(await isShownElsewhere(db, id))) await erasePicture(db, id, now);
		});
}

async function isShownElsewhere(db: Db, pictureId: string): Promise<boolean> {
	const row = await db
		.selectFrom('photo')
		.select('id')
		.where('pictureId', '=', pictureId)
		.where('status', '<>', 'withdrawn')
		.executeTakeFirst();
	return row !== undefined;
}
