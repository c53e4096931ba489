import { withoutConsent } from '#lib/photos/describing/allowed.server.ts';
import * as act from '#lib/photos/photo.ts';
import { findPhoto, savePhoto } from '#lib/photos/queries.server.ts';
import type { Recalled } from '#lib/photos/way/taking-back.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { MailDay } from '../mail-day.ts';
import { readyPhotos } from './album.server.ts';

/**
 * Photos go with the letters of a mail day. Whose family says no today stays where it is, and so does one that moved.
 *
 * @returns how many went
 */
export async function releasePhotos(db: InTransaction, day: MailDay, now: number): Promise<number> {
	let count = 0;
	for (const { id, sha256, ...translation } of await readyPhotos(db, day)) {
		const photo = await findPhoto(db, id);
		if (!photo?.revisionId || !photo.decisionId) continue;
		if ((await withoutConsent(db, photo, now)).length > 0) continue;
		await savePhoto(db, photo, act.release(photo, now), now);
		await db
			.insertInto('photoRelease')
			.values({
				id: newId(),
				mailDayId: day.id,
				photoId: photo.id,
				pictureId: photo.pictureId,
				authorId: photo.authorId,
				toClassId: photo.toClassId,
				decisionId: photo.decisionId,
				revisionId: photo.revisionId,
				sha256,
				...translation,
				releasedAt: now
			})
			.execute();
		count++;
	}
	return count;
}

/** Whether photos went with a mail day, for the news of it. */
export async function broughtPhotos(db: InTransaction, mailDayId: string): Promise<boolean> {
	const row = await db
		.selectFrom('photoRelease')
		.select('id')
		.where('mailDayId', '=', mailDayId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** A photo that is called back leaves the album in the same transaction; joined to photos in wiring. */
export const takePhotoAway: Recalled = async (db, { photoId, by, now }) => {
	await db
		.updateTable('photoRelease')
		.set({ recalledAt: now, recalledBy: by })
		.where('photoId', '=', photoId)
		.where('recalledAt', 'is', null)
		.execute();
};
