import { refuseIfHeld } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { noteOpening } from './openings.server.ts';
import { mayReview } from '../policy.ts';
import { findSubmission, standingOf } from '../queries.server.ts';
import type { Submission } from '../submission.ts';

/** An open claim holds an item this long; looking at it renews it. */
export const claimLasts = 15 * minute;

/**
 * Opening an item claims it; a claim that ran out can be taken. The claim is what makes the text
 * visible, so it is written before anything is shown, and the first look is noted for the child.
 */
export async function claim(
	db: Db,
	{ actor, subject }: Authorized<Submission, 'review'>,
	now: number
): Promise<void> {
	await db.transaction().execute(async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('submission')
			.set((eb) => ({
				claimedBy: actor.id,
				claimedAt: eb
					.case()
					.when('claimedBy', '=', actor.id)
					.then(eb.ref('claimedAt'))
					.else(now)
					.end(),
				claimedUntil: now + claimLasts
			}))
			.where('id', '=', subject.id)
			.where('status', '=', 'waiting')
			.where((eb) =>
				eb.or([
					eb('claimedBy', 'is', null),
					eb('claimedBy', '=', actor.id),
					eb('claimedUntil', '<=', now)
				])
			)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id, now);
		await refuseIfHeld(db, subject.writtenBy, now);
		if (subject.claimedBy === actor.id) return;
		const { workId, writtenBy } = subject;
		const access = { personId: actor.id, what: 'review', subjectId: workId, writtenBy };
		await noteOpening(db, access, now);
	});
}

/** Holds an item a little longer, for somebody who is still looking at it. */
export async function renewClaim(
	db: Db,
	{ actor, subject }: Authorized<Submission, 'review'>,
	now: number
): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ claimedUntil: now + claimLasts })
		.where('id', '=', subject.id)
		.where('status', '=', 'waiting')
		.where('claimedBy', '=', actor.id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id, now);
	await refuseIfHeld(db, subject.writtenBy, now);
}

/** Whether somebody who opened an item may decide about it at this moment: a claim outlasts the role that allowed it. */
export async function mayReviewStill(db: Db, actor: Actor, submissionId: string): Promise<boolean> {
	const item = await findSubmission(db, submissionId);
	return item !== undefined && mayReview(actor, item);
}

/** Gives an item back to the line. */
export const letGo = (db: Db, { actor, subject }: Authorized<Submission, 'review'>) =>
	db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('id', '=', subject.id)
		.where('claimedBy', '=', actor.id)
		.execute();

/** Why an item could not be taken or decided: who has it, that nobody has, who decided, or that it was taken back. */
export async function whoWasFirst(db: Db, submissionId: string, now: number): Promise<Refused> {
	const standing = await standingOf(db, submissionId);
	const by = standing?.by ?? '';
	if (standing?.status === 'waiting')
		return by && (standing.claimedUntil ?? 0) > now
			? new Refused('conflict', 'claimed-by-other', { by })
			: new Refused('conflict', 'not-claimed');
	if (standing?.status === 'withdrawn') return new Refused('conflict', 'was-withdrawn');
	return new Refused('conflict', 'already-decided', { by });
}
