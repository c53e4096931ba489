import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { takeTranslationsBack } from '#lib/translation/following.server.ts';
import * as act from '../photo.ts';
import type { Photo } from '../photo.ts';
import { note } from '../photos.server.ts';
import { savePhoto } from '../queries.server.ts';

/** Takes a photo back before it is delivered, wherever it is and whoever holds it. */
export function withdraw(
	db: Db,
	photo: Authorized<Photo, 'withdraw'>,
	form: { act: string },
	now: number
) {
	const { actor, subject } = photo;
	return once(db, actor.id, form.act, now, async (db) => {
		await withdrawSubmissionsOf(db, subject.id);
		await takeTranslationsBack(db, subject.id, now);
		await savePhoto(db, subject, act.withdraw(subject, actor.id, now), now);
		await note(db, actor, 'withdrawn', subject, now);
		return subject.id;
	});
}

/** What delivery does when a photo is called back, in the same transaction. */
export type Recalled = (
	db: InTransaction,
	about: { photoId: string; by: string; now: number }
) => Promise<void>;

let takeAway: Recalled = async () => {};

/** Photos know nothing of mail bags: whoever handed one over joins here, once. */
export const whenPhotoRecalled = (recalled: Recalled) => void (takeAway = recalled);

/** Takes a delivered photo away from its readers, at once. */
export function recall(
	db: Db,
	photo: Authorized<Photo, 'recall'>,
	form: { act: string },
	now: number
) {
	const { actor, subject } = photo;
	return once(db, actor.id, form.act, now, async (db) => {
		await takeTranslationsBack(db, subject.id, now);
		await savePhoto(db, subject, act.recall(subject, actor.id, now), now);
		await takeAway(db, { photoId: subject.id, by: actor.id, now });
		await note(db, actor, 'recalled', subject, now);
		return subject.id;
	});
}
