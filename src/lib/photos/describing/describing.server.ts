import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import { lookAt, type Looked } from '#lib/moderation/scanning/scans.server.ts';
import { submit } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { whoCovered } from '../covering/who-covered.server.ts';
import { facesIn } from '../faces/face.ts';
import * as act from '../photo.ts';
import type { Photo } from '../photo.ts';
import { note } from '../photos.server.ts';
import { savePhoto } from '../queries.server.ts';
import { withoutConsent } from './allowed.server.ts';

/** What a teacher says about a photo. */
export interface Description {
	readonly kind: Photo['kind'];
	readonly language: Photo['language'];
	readonly alt: string;
	readonly caption: string;
	readonly theme: string;
	readonly nobody: boolean;
	readonly childIds: readonly string[];
	/** Who drew it; of a photo nobody. */
	readonly authorId: string | null;
}

/** Keeps what was said so far; nothing has to be complete. */
export function describe(
	db: Db,
	photo: Authorized<Photo, 'describe'>,
	form: Description & { act: string },
	now: number
) {
	const { actor, subject } = photo;
	return once(db, actor.id, form.act, now, async (db) => {
		await keep(db, subject, described(subject, form), now);
		return subject.id;
	});
}

/** Freezes picture and words together, and puts them in the line for review. */
export async function handIn(
	db: Db,
	photo: Authorized<Photo, 'describe'>,
	form: Description & { act: string },
	now: number
) {
	const { actor, subject } = photo;
	const whole = described(subject, form);
	const { exchangeId, language } = whole;
	const looked = await lookAt(db, subject.id, { text: act.wordsOf(whole), language, exchangeId });
	return once(db, actor.id, form.act, now, async (db) => {
		if (!act.isEditable(subject)) throw act.movedOn(subject);
		refuseUnlessSaid(whole, form);
		// Picture and photo in the order in which somebody who covers takes them.
		await heldPicture(db, subject.pictureId);
		const kept = await keep(db, subject, whole, now);
		const missing = await withoutConsent(db, kept, now);
		if (missing.length > 0)
			throw new Refused('conflict', 'photo-without-consent', {
				count: missing.length,
				names: await namesInClass(db, kept.classId, missing)
			});
		const { sha256, ...frozen } = await freezeAndSubmit(db, kept, now, { looked });
		await savePhoto(db, kept, act.handIn(kept, frozen, now), now);
		await note(db, actor, 'handed-in', subject, now, { sha256 });
		return subject.id;
	});
}

/** Whose families are still to be asked, for the teacher of their own class: nobody else may hand in its photos. */
async function namesInClass(db: InTransaction, classId: string, childIds: readonly string[]) {
	const children = await rosterOf(db, classId);
	return children
		.filter(({ childId }) => childIds.includes(childId))
		.map(({ letterName }) => letterName)
		.join(', ');
}

function described(photo: Photo, form: Description): Photo {
	const { kind, language, alt, caption, theme } = form;
	const childIds = [...new Set(form.childIds)].toSorted();
	// Whoever is named is in it, and their family is asked, also where “nobody” is ticked as well.
	const nobody = form.nobody && childIds.length === 0;
	const authorId = kind === 'drawing' ? (form.authorId ?? photo.madeBy) : photo.madeBy;
	return { ...photo, kind, authorId, language, alt, caption, theme, nobody, childIds };
}

function refuseUnlessSaid({ alt, nobody, childIds }: Photo, said: Description) {
	const fields = {
		...(alt === '' && { alt: 'photo-needs-words' }),
		...(!nobody && childIds.length === 0 && { people: 'photo-needs-people' }),
		...(said.nobody && childIds.length > 0 && { people: 'photo-nobody-or-names' })
	};
	if (Object.keys(fields).length > 0) throw new Refused('invalid', 'check-fields', {}, fields);
}

async function keep(db: InTransaction, before: Photo, after: Photo, now: number): Promise<Photo> {
	if (!act.isEditable(before)) throw act.movedOn(before);
	await refuseStrangers(db, after);
	await savePhoto(db, before, after, now);
	await db.deleteFrom('photoPerson').where('photoId', '=', before.id).execute();
	if (after.childIds.length > 0)
		await db
			.insertInto('photoPerson')
			.values(after.childIds.map((childId) => ({ photoId: before.id, childId })))
			.execute();
	return { ...after, version: before.version + 1 };
}

/** Only children of the class are in its photos: an id from elsewhere is nobody's. */
async function refuseStrangers(db: InTransaction, photo: Photo) {
	const { classId, childIds, authorId, madeBy } = photo;
	const named = [...new Set([...childIds, ...(authorId === madeBy ? [] : [authorId])])];
	if (named.length === 0) return;
	const rows = await db
		.selectFrom('enrolment')
		.select('childId')
		.distinct()
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.where('childId', 'in', named)
		.execute();
	if (rows.length !== named.length)
		throw new Refused('invalid', 'check-fields', {}, { people: 'choose' });
}

interface Frozen {
	looked?: Looked;
	/** Who made this revision, where it is not the teacher. */
	madeBy?: string;
	/** Who else had a hand in it before. */
	makers?: readonly string[];
}

/** Picture and words as they are now, in the line for review. */
export async function freezeAndSubmit(
	db: InTransaction,
	photo: Photo,
	now: number,
	by: Frozen = {}
) {
	const { pictureSha256, faces } = await heldPicture(db, photo.pictureId);
	const revision = await freezePhoto(db, photo, pictureSha256, now, by);
	const makers = [...(by.makers ?? []), ...(await whoCovered(db, [photo.pictureId]))];
	const item = { ...submission({ ...photo, faces }), ...revision, makers };
	return { ...revision, submissionId: await submit(db, item, now) };
}

/**
 * The picture, and faces that were found since its page was opened. Until this transaction ends no machine writes any down:
 * either they are known here, or whoever writes them down finds the photo in line and asks for two.
 */
async function heldPicture(db: InTransaction, id: string) {
	const { sha256, faces } = await db
		.updateTable('picture')
		.set((eb) => ({ faces: eb.ref('faces') }))
		.where('id', '=', id)
		.returning(['sha256', 'faces'])
		.executeTakeFirstOrThrow();
	return { pictureSha256: sha256, faces: facesIn(faces)?.length ?? null };
}

/** The hash covers all that a reader would see, the very pixels among it, and who may be in it. */
async function freezePhoto(
	db: InTransaction,
	photo: Photo,
	pictureSha256: string,
	now: number,
	by: Frozen
) {
	const { id: revisionId, sha256 } = await freeze(
		db,
		{
			kind: 'photo',
			workId: photo.id,
			exchangeId: photo.exchangeId,
			authorId: photo.authorId,
			madeBy: by.madeBy ?? photo.madeBy,
			language: photo.language,
			text: act.wordsOf(photo),
			looked: by.looked,
			rest: {
				photoKind: photo.kind,
				toClassId: photo.toClassId,
				pictureSha256,
				nobody: photo.nobody,
				childIds: photo.childIds
			}
		},
		now
	);
	const { id: photoId, pictureId } = photo;
	await db
		.insertInto('photoRevision')
		.values({ revisionId, photoId, pictureId, pictureSha256 })
		.execute();
	return { revisionId, sha256 };
}

const submission = (photo: Photo) => ({
	kind: 'photo' as const,
	workId: photo.id,
	exchangeId: photo.exchangeId,
	authorId: photo.authorId,
	language: photo.language,
	sourceLanguage: null,
	twoKeys: act.showsSomebody(photo)
});
