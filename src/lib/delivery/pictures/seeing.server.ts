import { teaches, type Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { isFrozen } from '#lib/letters/letter.ts';
import { noteWorkLook, type WorkLook } from '#lib/lessons/picturing/looking.server.ts';
import { lookAtPicture, worksWithPicture } from '#lib/lessons/picturing/seeing.server.ts';
import { isOnPaperOf } from '#lib/letters/on-paper/seeing.server.ts';
import { notePageLook } from '#lib/letters/pages/looking.server.ts';
import { lettersWithPage, pageLookOf, type PageLook } from '#lib/letters/pages/seeing.server.ts';
import { mayReviewStill } from '#lib/moderation/deciding/claims.server.ts';
import { hasOpened } from '#lib/moderation/protecting/picture-seals.server.ts';
import { withoutConsent } from '#lib/photos/describing/allowed.server.ts';
import { maySee } from '#lib/photos/policy.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { noteLook, showsEnough, type Look } from '#lib/photos/reviewing/looking.server.ts';
import { maySeeText } from '#lib/translation/policy.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { deliveredPhotos, looksAfter } from './album.server.ts';
import { lookFromAfar } from './pages.server.ts';

/** One file of a picture that somebody may look at now. */
export interface SeenFile {
	readonly pictureId: string;
	readonly file: string;
	readonly format: string;
	readonly bytes: number;
	/** For whom it is written down that they looked: whoever is not of the class, and before it was delivered. */
	readonly look: Look | PageLook | WorkLook | null;
	/** Everybody may see it, and nobody can be recognised in it. */
	readonly mayBeKept?: boolean;
}

/**
 * The one door through which the bytes of a picture leave: to teachers of the class that made it or wrote it on
 * paper and to the child who wrote it, to whoever holds it for review or holds its words for translation, to both classes once mail day released it,
 * and to the two named people when it was safeguarded, or when they opened its seal and said why; a picture of a session plan
 * goes where that plan goes, also to somebody who is not signed in.
 *
 * @throws Refused not-found for everybody else, as for a picture that does not exist
 */
export async function fileFor(
	db: Db,
	actor: Actor | null,
	{ pictureId, file }: { pictureId: string; file: string },
	now: number
): Promise<SeenFile> {
	const found = await db
		.selectFrom('pictureFile')
		.innerJoin('picture', 'picture.id', 'pictureFile.pictureId')
		.select(['pictureFile.pictureId', 'file', 'format', 'bytes', 'pictureFile.size'])
		.select('picture.sealedAt')
		.where('pictureFile.pictureId', '=', pictureId)
		.where('file', '=', file)
		.where('picture.erasedAt', 'is', null)
		.executeTakeFirst();
	if (!found) throw notFound();
	const { size, sealedAt, ...rest } = found;
	const workIds = await worksWithPicture(db, pictureId);
	if (workIds.length > 0) {
		const may = await lookAtPicture(db, actor, { pictureId, workIds }, now);
		if (!may) throw notFound();
		return { ...rest, ...may, look: isOnlyASign(may.look, size) ? null : may.look };
	}
	if (!actor) throw notFound();
	const look = await lookOf(db, actor, { pictureId, sealed: sealedAt !== null }, now);
	if (look === undefined) throw notFound();
	return { ...rest, look: isOnlyASign(look, size) ? null : look };
}

const isOnlyASign = (look: { readonly what: string } | null, size: number) =>
	look?.what === 'review' && size < showsEnough;

/** Writes down that a picture was sent to somebody; a part of it counts for no approval, and for the record of the child. */
export function noteSeen(
	db: Db,
	personId: string,
	look: Look | PageLook | WorkLook,
	now: number,
	{ whole } = { whole: true }
) {
	const counts = whole ? look : { ...look, revisionId: null };
	if ('workId' in counts) return noteWorkLook(db, personId, counts, now);
	return 'letterId' in counts
		? notePageLook(db, personId, counts, now)
		: noteLook(db, personId, counts, now);
}

/** Why somebody may look; null where nobody writes it down, undefined where they may not. */
async function lookOf(
	db: Db,
	actor: Actor,
	{ pictureId, sealed }: { pictureId: string; sealed: boolean },
	now: number
): Promise<Look | PageLook | null | undefined> {
	// A page of a letter goes where the letter goes, also one that lies in the stack.
	const letters = await lettersWithPage(db, pictureId);
	if (letters.length > 0) {
		const look = await pageLookOf(db, actor, { pictureId, sealed }, letters, now);
		if (look !== undefined || sealed || letters.some(isFrozen)) return look;
		return lookFromAfar(db, actor, pictureId, letters, now);
	}
	if (sealed) return (await hasOpened(db, actor, pictureId, now)) ? null : undefined;
	if (await isOfOwnClass(db, actor, pictureId)) return null;
	if (await isOnPaperOf(db, actor, pictureId)) return null;
	const held = await underReview(db, actor, pictureId, now);
	// Of whose family says no, nobody sees a picture that is on its way.
	if (held && !(await isHeld(db, held.photoId, now))) return held;
	const translated = await onDesk(db, actor, pictureId);
	if (translated && !(await isHeld(db, translated.photoId, now))) return translated;
	const delivered = await wasDelivered(db, actor, pictureId);
	return delivered === undefined ? lookedAfter(db, actor, pictureId) : delivered;
}

async function isHeld(db: Db, photoId: string, now: number): Promise<boolean> {
	const photo = await findPhoto(db, photoId);
	return photo === undefined || (await withoutConsent(db, photo, now)).length > 0;
}

async function isOfOwnClass(db: Db, actor: Actor, pictureId: string): Promise<boolean> {
	if (actor.teaches.length === 0) return false;
	const row = await db
		.selectFrom('photo')
		.select('id')
		.where('pictureId', '=', pictureId)
		.where('classId', 'in', actor.teaches)
		.executeTakeFirst();
	const photo = row && (await findPhoto(db, row.id));
	return photo !== undefined && maySee(actor, photo);
}

/** Only while they hold it and may decide about it; of a translation of its words, while they hold that. */
async function underReview(
	db: Db,
	actor: Actor,
	pictureId: string,
	now: number
): Promise<Look | undefined> {
	const rows = await db
		.selectFrom('submission')
		.leftJoin('textTranslation', 'textTranslation.id', 'submission.workId')
		.innerJoin('photoRevision', (join) =>
			join.on((eb) =>
				eb(
					'photoRevision.revisionId',
					'=',
					eb.fn.coalesce('textTranslation.sourceRevisionId', 'submission.revisionId')
				)
			)
		)
		.innerJoin('photo', 'photo.id', 'photoRevision.photoId')
		.select(['submission.id', 'photo.id as photoId', 'photoRevision.revisionId'])
		.where('photoRevision.pictureId', '=', pictureId)
		.where('photo.status', '<>', 'safeguarded')
		.where('submission.claimedBy', '=', actor.id)
		.where('submission.claimedUntil', '>', now)
		.where('submission.status', '=', 'waiting')
		.execute();
	for (const { id, photoId, revisionId } of rows)
		if (await mayReviewStill(db, actor, id)) return { photoId, revisionId, what: 'review' };
	return undefined;
}

/** Whoever translates its words, while these are theirs to see. */
async function onDesk(db: Db, actor: Actor, pictureId: string): Promise<Look | undefined> {
	const rows = await db
		.selectFrom('textTranslation')
		.innerJoin('photoRevision', 'photoRevision.revisionId', 'textTranslation.sourceRevisionId')
		.innerJoin('photo', 'photo.id', 'photoRevision.photoId')
		.select(['textTranslation.id', 'photo.id as photoId'])
		.where('photoRevision.pictureId', '=', pictureId)
		.where('photo.status', '<>', 'safeguarded')
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.takenBackAt', 'is', null)
		.execute();
	for (const { id, photoId } of rows) {
		const text = await findTranslation(db, id);
		if (text && maySeeText(actor, text)) return { photoId, revisionId: null, what: 'translate' };
	}
	return undefined;
}

/** What was safeguarded is seen by the two named people, also after they closed the case, and by nobody else. */
async function lookedAfter(db: Db, actor: Actor, pictureId: string): Promise<Look | undefined> {
	if (actor.leads.length === 0) return undefined;
	const row = await db
		.selectFrom('safeguardHeld')
		.innerJoin('safeguardCase', 'safeguardCase.id', 'safeguardHeld.caseId')
		.innerJoin('photo', 'photo.id', 'safeguardHeld.workId')
		.select('photo.id as photoId')
		.where('photo.pictureId', '=', pictureId)
		.where('photo.status', '=', 'safeguarded')
		.where('safeguardCase.communityId', 'in', actor.leads)
		.where('safeguardCase.writtenBy', '<>', actor.id)
		.executeTakeFirst();
	return row && { ...row, revisionId: null, what: 'case' };
}

/** Both classes look at what was released: children and whoever teaches them; and whoever looks after the exchange. */
async function wasDelivered(
	db: Db,
	actor: Actor,
	pictureId: string
): Promise<Look | null | undefined> {
	const rows = await deliveredPhotos(db)
		.innerJoin('exchange', 'exchange.id', 'photo.exchangeId')
		.select(['photo.id', 'photo.classId', 'photo.toClassId', 'photo.exchangeId'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.where('photoRelease.pictureId', '=', pictureId)
		.execute();
	const ofTheClasses = rows.some(
		({ classId, toClassId }) =>
			teaches(actor, [classId, toClassId]) ||
			(actor.classId !== null && [classId, toClassId].includes(actor.classId))
	);
	if (ofTheClasses) return null;
	const cared = rows.find(({ exchangeId, communityA, communityB }) =>
		looksAfter(actor, [exchangeId, communityA, communityB])
	);
	return cared && { photoId: cared.id, revisionId: null, what: 'album' };
}
