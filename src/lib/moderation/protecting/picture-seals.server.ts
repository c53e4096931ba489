import type { Actor } from '#lib/identity/actor.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { mayLookAfter } from '../safeguarding/policy.ts';
import { findSealed } from './seal-queries.server.ts';
import type { PictureSealRow } from './tables.ts';

/** A work in which a picture is. */
export type PicturedWork = Pick<PictureSealRow, 'workId' | 'kind' | 'writtenBy' | 'classId'>;

/** Nobody sees the picture any more but the two named people, who find it under its works. */
export async function sealForWorks(
	db: InTransaction,
	pictureId: string,
	works: readonly PicturedWork[],
	at: number
): Promise<void> {
	if (works.length === 0) return;
	await db
		.insertInto('pictureSeal')
		.values(works.map((work) => ({ ...work, pictureId, at })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Their bytes are gone: there is nothing to open. */
export const forgetPictureSeals = (db: InTransaction, pictureIds: readonly string[]) =>
	db.deleteFrom('pictureSeal').where('pictureId', 'in', pictureIds).execute();

/** The sealed pictures of a work, the first that was sealed first. */
export async function sealedPicturesOf(db: Db, workId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('pictureSeal')
		.select('pictureId')
		.where('workId', '=', workId)
		.orderBy('at')
		.orderBy('pictureId')
		.execute();
	return rows.map(({ pictureId }) => pictureId);
}

/** So long whoever opened a seal is sent its pictures: a slow line takes a while for them. */
const open = 10 * minute;

/** Whether this person opened a seal of this picture just now, said why, and is still one of the two who may. */
export async function hasOpened(
	db: Db,
	actor: Actor,
	pictureId: string,
	now: number
): Promise<boolean> {
	if (actor.leads.length === 0) return false;
	const opened = await db
		.selectFrom('pictureSeal')
		.innerJoin('sealOpening', 'sealOpening.workId', 'pictureSeal.workId')
		.select('pictureSeal.workId')
		.distinct()
		.where('pictureSeal.pictureId', '=', pictureId)
		.where('sealOpening.personId', '=', actor.id)
		.where('sealOpening.at', '>', now - open)
		.execute();
	for (const { workId } of opened) {
		const sealed = await findSealed(db, workId);
		if (sealed && mayLookAfter(actor, sealed)) return true;
	}
	return false;
}
