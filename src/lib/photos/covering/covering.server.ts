import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { PicturedWork } from '#lib/moderation/protecting/picture-seals.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import { takeOutOfLine } from '#lib/moderation/submitting.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { freezeAndSubmit } from '../describing/describing.server.ts';
import { askForFaces } from '../faces/counting.server.ts';
import * as act from '../photo.ts';
import type { Photo } from '../photo.ts';
import { note } from '../photos.server.ts';
import { findPhoto, savePhoto } from '../queries.server.ts';
import { bake, keepBaked, type Cover, type Where } from './baking.server.ts';
import { keepSealedPeople } from './sealed-people.server.ts';

/**
 * Covers something in a photo that lies with its teacher: from then on the photo has another picture, and the one
 * before is sealed.
 */
export async function cover(
	db: Db,
	where: Where,
	photo: Authorized<Photo, 'describe'>,
	form: Cover,
	now: number
): Promise<string> {
	const { actor, subject } = photo;
	if (!act.isEditable(subject)) throw act.movedOn(subject);
	return bake(db, where, subject.pictureId, form, (covered) =>
		once(db, actor.id, form.act, now, async (db) => {
			const by = { madeBy: actor.id, works: [workOf(subject)] };
			await keepBaked(db, subject.pictureId, { ...covered, ...by }, now);
			await keepSealedPeople(db, subject);
			await askForFaces(db, covered.id, now);
			await savePhoto(db, subject, act.withPicture(subject, covered.id), now);
			await note(db, actor, 'covered', subject, now, { sha256: covered.made.sha256 });
			return subject.id;
		})
	);
}

/**
 * The same by whoever holds the photo for review. It goes back into the line as a new revision that they made, so
 * somebody else approves it.
 */
export async function coverInReview(
	db: Db,
	where: Where,
	item: Authorized<Submission, 'review'>,
	form: Cover & { revisionId: string; sha256: string },
	now: number
): Promise<string> {
	const { actor, subject } = item;
	const photo = subject.kind === 'photo' ? await findPhoto(db, subject.workId) : undefined;
	if (!photo) throw notFound();
	if (form.revisionId !== subject.revisionId || form.sha256 !== subject.sha256)
		throw new Refused('conflict', 'text-changed');
	return bake(db, where, photo.pictureId, form, (covered) =>
		once(db, actor.id, form.act, now, async (db) => {
			await takeOutOfLine(db, item, now);
			const sealing = { madeBy: actor.id, works: [workOf(photo)] };
			await keepBaked(db, photo.pictureId, { ...covered, ...sealing }, now);
			await keepSealedPeople(db, photo);
			await askForFaces(db, covered.id, now);
			const after = act.withPicture(photo, covered.id);
			const by = { madeBy: actor.id, makers: subject.makers };
			const frozen = await freezeAndSubmit(db, after, now, by);
			await savePhoto(db, photo, act.waitForAnother(after, frozen, now), now);
			const { sha256 } = frozen;
			await note(db, actor, 'covered', photo, now, { revision: frozen.revisionId, sha256 });
			return photo.id;
		})
	);
}

const workOf = ({ id, madeBy, classId }: Photo): PicturedWork => ({
	...{ workId: id, kind: 'photo', writtenBy: madeBy, classId }
});
