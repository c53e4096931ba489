import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { Photo } from './photo.ts';

export type PhotoAct = 'see' | 'describe' | 'withdraw' | 'recall';

/*
 * Who may do what stands here; when, stands in the moves of `photo.ts`. The other side sees what mail day
 * brought, through delivery; reviewers and translators through what they hold.
 */

/** What a class makes belongs to its teachers until it is delivered; what was safeguarded to two named people. */
export const maySee = (actor: Actor, photo: Pick<Photo, 'classId' | 'state'>): boolean =>
	teaches(actor, [photo.classId]) && photo.state.status !== 'safeguarded';

/** A teacher of the class says what is to be seen and who is in it, and hands it in. */
export const mayDescribe = maySee;

export const mayWithdraw = maySee;

/** After release, also those who look after the exchange may call it back. */
export const mayRecall = (
	actor: Actor,
	photo: Pick<Photo, 'classId' | 'places' | 'state'>
): boolean =>
	maySee(actor, photo) ||
	holds(actor, 'coordinator', photo.places) ||
	holds(actor, 'moderator', photo.places);

export const rules: Record<PhotoAct, (actor: Actor, photo: Photo) => boolean> = {
	see: maySee,
	describe: mayDescribe,
	withdraw: mayWithdraw,
	recall: mayRecall
};
