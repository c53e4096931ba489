import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { minute } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mayReview } from './policy.ts';
import { findSubmission } from './queries.server.ts';
import {
	statusAfter,
	type Outcome,
	type ReturnReason,
	type Submission,
	type SubmissionKind
} from './submission.ts';

/** An open claim holds an item this long; looking at it renews it. */
export const claimLasts = 15 * minute;

export interface Decision {
	id: string;
	reviewerId: string;
	outcome: Outcome;
	reason: ReturnReason | null;
	note: string;
}

/** What a kind of work does when somebody decided about it, in the decision's own transaction. */
export type Decided = (
	db: InTransaction,
	about: { submission: Submission; decision: Decision; now: number }
) => Promise<void>;

const followers = new Map<SubmissionKind, Decided>();

/** Moderation knows "a submission", not a letter: each kind of work joins itself here, once. */
export const whenDecided = (kind: SubmissionKind, decided: Decided) =>
	void followers.set(kind, decided);

export type NewSubmission = Pick<
	Submission,
	| 'kind'
	| 'workId'
	| 'exchangeId'
	| 'revisionId'
	| 'sha256'
	| 'authorId'
	| 'language'
	| 'sourceLanguage'
>;

/** Puts a frozen revision in the line for review. The keys refuse a hash that is not the revision's. */
export async function submit(db: InTransaction, item: NewSubmission, now: number): Promise<string> {
	const { sha256 } = await db
		.selectFrom('revision')
		.select('sha256')
		.where('id', '=', item.revisionId)
		.executeTakeFirstOrThrow();
	if (sha256 !== item.sha256) throw new Refused('conflict', 'text-changed');
	const id = newId();
	await db
		.insertInto('submission')
		.values({ ...item, id, status: 'waiting', submittedAt: now })
		.execute();
	return id;
}

/** Takes a work's open submissions out of the line; whoever holds one finds out when they decide. */
export const withdrawSubmissionsOf = (db: InTransaction, workId: string) =>
	db
		.updateTable('submission')
		.set({ status: 'withdrawn', claimedBy: null, claimedUntil: null })
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.execute();

export const authorizeReview = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Submission, 'review'>> =>
	permit(actor, 'review', await findSubmission(db, id), mayReview);

/**
 * Opening an item claims it; a claim that ran out can be taken. The claim is what makes the text
 * visible, so it is written before anything is shown.
 */
export async function claim(db: Db, item: Authorized<Submission, 'review'>, now: number) {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ claimedBy: item.actor.id, claimedUntil: now + claimLasts })
		.where('id', '=', item.subject.id)
		.where('status', '=', 'waiting')
		.where((eb) =>
			eb.or([
				eb('claimedBy', 'is', null),
				eb('claimedBy', '=', item.actor.id),
				eb('claimedUntil', '<=', now)
			])
		)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, item.subject.id);
}

/** Gives an item back to the line. */
export const letGo = (db: Db, item: Authorized<Submission, 'review'>) =>
	db
		.updateTable('submission')
		.set({ claimedBy: null, claimedUntil: null })
		.where('id', '=', item.subject.id)
		.where('claimedBy', '=', item.actor.id)
		.execute();

export interface Seen {
	act: string;
	revisionId: string;
	sha256: string;
}

export const approve = (
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen,
	now: number
): Promise<string> => decide(db, item, seen, { outcome: 'approve', reason: null, note: '' }, now);

export const returnToAuthor = (
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen & { reason: ReturnReason; note: string },
	now: number
): Promise<string> =>
	decide(db, item, seen, { outcome: 'return', reason: seen.reason, note: seen.note }, now);

/** Binds the outcome to the revision and hash that the reviewer saw; the first decision stands. */
function decide(
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen,
	{ outcome, reason, note }: Omit<Decision, 'id' | 'reviewerId'>,
	now: number
): Promise<string> {
	const { actor, subject } = item;
	return once(db, actor.id, seen.act, now, async (db) => {
		if (seen.revisionId !== subject.revisionId || seen.sha256 !== subject.sha256)
			throw new Refused('conflict', 'text-changed');
		await close(db, item, outcome, now);
		const decision: Decision = { id: newId(), reviewerId: actor.id, outcome, reason, note };
		await db
			.insertInto('decision')
			.values({
				...decision,
				submissionId: subject.id,
				revisionId: subject.revisionId,
				sha256: subject.sha256,
				authorId: subject.authorId,
				at: now
			})
			.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: `${subject.kind}.${statusAfter[outcome]}`,
			subjectKind: subject.kind,
			subjectId: subject.workId,
			detail: { revision: subject.revisionId, sha256: subject.sha256, decision: decision.id }
		});
		await followers.get(subject.kind)?.(db, { submission: subject, decision, now });
		return decision.id;
	});
}

async function close(
	db: InTransaction,
	{ actor, subject }: Authorized<Submission, 'review'>,
	outcome: Outcome,
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({
			status: statusAfter[outcome],
			decidedAt: now,
			claimedBy: null,
			claimedUntil: null
		})
		.where('id', '=', subject.id)
		.where('status', '=', 'waiting')
		.where((eb) => eb.or([eb('claimedBy', '=', actor.id), eb('claimedUntil', '<=', now)]))
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id);
}

async function whoWasFirst(db: Db, submissionId: string): Promise<Refused> {
	const row = await db
		.selectFrom('submission')
		.leftJoin('decision', 'decision.submissionId', 'submission.id')
		.leftJoin('person', (join) =>
			join.on((eb) =>
				eb('person.id', '=', eb.fn.coalesce('decision.reviewerId', 'submission.claimedBy'))
			)
		)
		.select(['submission.status', 'person.name'])
		.where('submission.id', '=', submissionId)
		.executeTakeFirst();
	const by = row?.name ?? '';
	if (row?.status === 'waiting')
		return by
			? new Refused('conflict', 'claimed-by-other', { by })
			: new Refused('conflict', 'not-claimed');
	if (row?.status === 'withdrawn') return new Refused('conflict', 'was-withdrawn');
	return new Refused('conflict', 'already-decided', { by });
}
