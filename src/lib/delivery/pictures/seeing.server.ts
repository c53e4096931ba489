import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { isOnPaperOf } from '#lib/letters/on-paper/seeing.server.ts';
import { maySee } from '#lib/photos/policy.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { deliveredPhotos } from './album.server.ts';

/** One file of a picture that somebody may look at now. */
export interface SeenFile {
	readonly pictureId: string;
	readonly file: string;
	readonly format: string;
	readonly bytes: number;
}

/**
 * The one door through which the bytes of a picture leave: to teachers of the class that made it or wrote it on paper, to whoever holds it
 * for review or holds its words for translation, and to both classes once mail day released it.
 *
 * @throws Refused not-found for everybody else, as for a picture that does not exist
 */
export async function fileFor(
	db: Db,
	actor: Actor,
	{ pictureId, file }: { pictureId: string; file: string },
	now: number
): Promise<SeenFile> {
	const found = await db
		.selectFrom('pictureFile')
		.innerJoin('picture', 'picture.id', 'pictureFile.pictureId')
		.select(['pictureFile.pictureId', 'file', 'format', 'bytes'])
		.where('pictureFile.pictureId', '=', pictureId)
		.where('file', '=', file)
		.where('picture.erasedAt', 'is', null)
		.where('picture.sealedAt', 'is', null)
		.executeTakeFirst();
	if (!found || !(await mayLook(db, actor, pictureId, now))) throw notFound();
	return found;
}

const mayLook = async (db: Db, actor: Actor, pictureId: string, now: number): Promise<boolean> =>
	(await isOfOwnClass(db, actor, pictureId)) ||
	(await isOnPaperOf(db, actor, pictureId)) ||
	(await isReviewed(db, actor, pictureId, now)) ||
	(await isTranslated(db, actor, pictureId)) ||
	(await wasDelivered(db, actor, pictureId));

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

/** Only while they hold it; of a translation of its words, while they hold that. */
async function isReviewed(db: Db, actor: Actor, pictureId: string, now: number): Promise<boolean> {
	const row = await db
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
		.select('submission.id')
		.where('photoRevision.pictureId', '=', pictureId)
		.where('photo.status', '<>', 'safeguarded')
		.where('submission.claimedBy', '=', actor.id)
		.where('submission.claimedUntil', '>', now)
		.where('submission.status', '=', 'waiting')
		.executeTakeFirst();
	return row !== undefined;
}

async function isTranslated(db: Db, actor: Actor, pictureId: string): Promise<boolean> {
	const row = await db
		.selectFrom('textTranslation')
		.innerJoin('photoRevision', 'photoRevision.revisionId', 'textTranslation.sourceRevisionId')
		.innerJoin('photo', 'photo.id', 'photoRevision.photoId')
		.select('textTranslation.id')
		.where('photoRevision.pictureId', '=', pictureId)
		.where('photo.status', '<>', 'safeguarded')
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.takenBackAt', 'is', null)
		.where('textTranslation.status', 'in', ['translating', 'returned', 'in-review'])
		.executeTakeFirst();
	return row !== undefined;
}

/** Both classes look at what was released: children, whoever teaches them, and whoever coordinates. */
async function wasDelivered(db: Db, actor: Actor, pictureId: string): Promise<boolean> {
	const rows = await deliveredPhotos(db)
		.innerJoin('exchange', 'exchange.id', 'photo.exchangeId')
		.select(['photo.classId', 'photo.toClassId', 'photo.exchangeId'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.where('photoRelease.pictureId', '=', pictureId)
		.execute();
	return rows.some(
		({ classId, toClassId, exchangeId, communityA, communityB }) =>
			teaches(actor, [classId, toClassId]) ||
			(actor.classId !== null && [classId, toClassId].includes(actor.classId)) ||
			holds(actor, 'coordinator', [exchangeId, communityA, communityB])
	);
}
