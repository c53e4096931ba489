import { adultRoles, holds, holdsAnywhere, teaches, type Actor } from '#lib/identity/actor.ts';
import type { Audience, Work } from './work.ts';

export type WorkAct =
	'read' | 'write' | 'erase' | 'picture' | 'share' | 'end' | 'adapt' | 'tell' | 'collect';

/*
 * Who may do what stands here; when, stands in the moves of `work.ts`. Reviewers and translators see what they hold
 * through their own pages.
 */

/** A plan belongs to the teachers of its class, and to whoever began it as long as they teach. */
export const begunOrTaught = (
	actor: Actor,
	{ classId, authorId }: Pick<Work, 'classId' | 'authorId'>
): boolean =>
	teaches(actor, [classId]) || (authorId === actor.id && holdsAnywhere(actor, 'teacher'));

export const mayWrite = (
	actor: Actor,
	work: Pick<Work, 'classId' | 'authorId' | 'state'>
): boolean => work.state.status !== 'safeguarded' && begunOrTaught(actor, work);

/** What is gone is gone for all who teach the class: whoever began it and went on to another class leaves that to them. */
export const mayErase = (actor: Actor, work: Pick<Work, 'classId' | 'state'>): boolean =>
	work.state.status !== 'safeguarded' && teaches(actor, [work.classId]);

/**
 * Who can be recognised and who is quoted is for teachers of the class to say: nobody else sees who is in it. Words out of
 * a letter are words alone.
 */
export const mayPicture = (actor: Actor, work: Work): boolean =>
	work.kind !== 'excerpt' && mayWrite(actor, work) && teaches(actor, [work.classId]);

export const mayShare = mayWrite;

/** Also those who look after the exchange may take away what is shared. */
export const mayEnd = (actor: Actor, work: Work): boolean =>
	mayWrite(actor, work) || (work.live !== null && looksAfter(actor, work));

export const looksAfter = (actor: Actor, { places }: Pick<Work, 'places'>): boolean =>
	holds(actor, 'coordinator', places) || holds(actor, 'moderator', places);

/** What is shared is read by those it was shared with, what nobody approved by those who write it. */
export const mayRead = (actor: Actor | null, work: Shared): boolean =>
	work.state.status !== 'safeguarded' &&
	((actor !== null && mayWrite(actor, work)) ||
		(work.live !== null && isAmong(actor, work.live.audience, work)));

type Shared = Pick<Work, 'classId' | 'authorId' | 'state' | 'live' | 'places' | 'classIds'>;

/** Whether something that is shared with these is shared with this person; nobody signed in is the public. */
export function isAmong(
	actor: Actor | null,
	audience: Audience,
	{ classIds, places }: Pick<Work, 'classIds' | 'places'>
): boolean {
	if (audience === 'public') return true;
	if (actor === null || actor.kind !== 'adult') return false;
	if (audience === 'communities') return adultRoles.some((role) => holdsAnywhere(actor, role));
	return teaches(actor, classIds) || looksAfter(actor, { places });
}

/** Whoever teaches makes their own of whatever they may read of what is shared. */
export const mayAdapt = (actor: Actor, work: Work): boolean =>
	work.live !== null && holdsAnywhere(actor, 'teacher') && mayRead(actor, work);

/** How a plan went is told by whoever may teach it. */
export const mayTell = mayAdapt;

/** What a teacher may read of what is shared, they may put together with other plans. */
export const mayCollect = mayAdapt;

export const rules: Record<WorkAct, (actor: Actor, work: Work) => boolean> = {
	read: mayRead,
	write: mayWrite,
	erase: mayErase,
	picture: mayPicture,
	share: mayShare,
	end: mayEnd,
	adapt: mayAdapt,
	tell: mayTell,
	collect: mayCollect
};

/** For whom something has to be shared so that this person may read it wherever it comes from. */
export const readableAudiences = (actor: Actor | null): Audience[] =>
	isAmong(actor, 'communities', { classIds: [], places: [] })
		? ['communities', 'public']
		: ['public'];
