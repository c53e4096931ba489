import { record } from '#lib/audit/audit.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { takeTranslationsBack } from '#lib/translation/following.server.ts';
import { sealedPicturesWith } from './covering/sealed-people.server.ts';
import { erasePicture, eraseUncovered } from './keeping/erasing.server.ts';
import * as act from './photo.ts';
import type { Photo, PhotoStatus } from './photo.ts';
import { findPhoto, savePhoto } from './queries.server.ts';

/** The photos and drawings that a child is in or drew. */
export async function photosOfChild(db: Db, childId: string): Promise<Photo[]> {
	const rows = await db
		.selectFrom('photo')
		.select('id')
		.where((eb) =>
			eb.or([
				eb.and([eb('authorId', '=', childId), eb('kind', '=', 'drawing')]),
				eb(
					'id',
					'in',
					eb.selectFrom('photoPerson').select('photoId').where('childId', '=', childId)
				)
			])
		)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();
	const photos = [];
	for (const { id } of rows) photos.push((await findPhoto(db, id))!);
	return photos;
}

/**
 * Stops every photo that a child is in or drew: what was delivered is called back, nothing else goes on, its words are
 * emptied, and its pictures end; so do pictures in which the child was covered, as they were before. Nothing is erased while a disclosure of harm is being looked after.
 *
 * @param finished frozen works whose cases are over for a year
 * @returns the ids of the photos, whose frozen texts belong to moderation
 */
export async function erasePhotosOf(
	db: InTransaction,
	childId: string,
	now: number,
	finished: ReadonlySet<string> = new Set()
): Promise<string[]> {
	const photos = await photosOfChild(db, childId);
	for (const photo of photos) {
		if (photo.state.status === 'safeguarded' && !finished.has(photo.id))
			throw new Refused('conflict', 'safeguarded-stays');
		await stop(db, photo, childId, now);
		await db
			.updateTable('photo')
			.set({ alt: '', caption: '' })
			.where('id', '=', photo.id)
			.execute();
		await erasePictures(db, photo, now);
		await db.deleteFrom('photoPerson').where('photoId', '=', photo.id).execute();
	}
	await eraseUnderCovers(db, childId, now, finished);
	return photos.map(({ id }) => id);
}

/** Where the child was covered, the picture as it was ends; what others see of the photo goes on. */
async function eraseUnderCovers(
	db: InTransaction,
	childId: string,
	now: number,
	finished: ReadonlySet<string>
) {
	for (const { pictureId, photoId } of await sealedPicturesWith(db, childId)) {
		const photo = await findPhoto(db, photoId);
		if (photo?.state.status === 'safeguarded' && !finished.has(photoId))
			throw new Refused('conflict', 'safeguarded-stays');
		await eraseUncovered(db, pictureId, now);
	}
	await db.deleteFrom('sealedPerson').where('childId', '=', childId).execute();
}

async function stop(db: InTransaction, photo: Photo, childId: string, now: number) {
	await withdrawSubmissionsOf(db, photo.id);
	await takeTranslationsBack(db, photo.id, now);
	const status = stoppedFor(photo);
	if (!status) return;
	const after = { ...photo, state: { status, by: childId, at: now } };
	await savePhoto(db, photo, after, now);
	await record(db, {
		at: now,
		actorId: null,
		verb: `photo.${status}`,
		subjectKind: 'photo',
		subjectId: photo.id
	});
}

function stoppedFor({ state }: Photo): 'recalled' | 'withdrawn' | undefined {
	const status: PhotoStatus = state.status === 'safeguarded' ? state.was.status : state.status;
	if (act.mayMove(status, 'recalled')) return 'recalled';
	return act.mayMove(status, 'withdrawn') || state.status === 'safeguarded'
		? 'withdrawn'
		: undefined;
}

/** Those that were frozen with its words, and the one that it has now. */
async function erasePictures(db: InTransaction, photo: Photo, now: number) {
	const frozen = await db
		.selectFrom('photoRevision')
		.select('pictureId')
		.where('photoId', '=', photo.id)
		.execute();
	for (const id of new Set([photo.pictureId, ...frozen.map(({ pictureId }) => pictureId)]))
		await erasePicture(db, id, now);
}

/** When a child leaves: what they drew and nobody approved is taken back; what is approved travels on. */
export async function closePhotosOfLeaver(db: InTransaction, childId: string, now: number) {
	const open: readonly PhotoStatus[] = ['draft', 'returned', 'with-moderator'];
	for (const photo of await photosOfChild(db, childId)) {
		if (photo.authorId !== childId || !open.includes(photo.state.status)) continue;
		await withdrawSubmissionsOf(db, photo.id);
		await savePhoto(db, photo, act.withdraw(photo, childId, now), now);
		await record(db, {
			at: now,
			actorId: null,
			verb: 'photo.withdrawn',
			subjectKind: 'photo',
			subjectId: photo.id
		});
	}
}
