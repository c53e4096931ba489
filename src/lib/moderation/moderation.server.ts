import { record } from '#lib/audit/audit.server.ts';
import { refuseIfHeld } from '#lib/consent/held.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { TypedComment } from './commenting/comment.ts';
import { keepComments } from './commenting/comments.server.ts';
import { whoWasFirst } from './deciding/claims.server.ts';
import type { FlagAnswers } from './deciding/seen-fine.ts';
import { keepAnswers } from './deciding/seen-fine.server.ts';
import { firstKeyTurned, turnsFirstKey } from './four-eyes/first-key.server.ts';
import type { Thanks } from './mending/thanks.ts';
import { thank } from './mending/thanks.server.ts';
import { mayReview } from './policy.ts';
import type { Covered } from './protecting/covering.ts';
import { refuseOwnCovers } from './protecting/queries.server.ts';
import { refuseUnlessOffered } from './reasons/queries.server.ts';
import { findSubmission } from './queries.server.ts';
import {
	statusAfter,
	type Outcome,
	type ReturnReason,
	type Submission,
	type SubmissionKind
} from './submission.ts';

export interface Decision {
	id: string;
	reviewerId: string;
	outcome: Outcome;
	reason: ReturnReason | null;
	note: string;
}

/**
 * What a reviewer says about single parts of a work, by the part's name. Moderation hands them on
 * unread: what the parts are (sentences of a translation) is known to the kind of work.
 */
export type Remarks = ReadonlyMap<string, string>;

/** What a kind of work does when somebody decided about it, in the decision's own transaction. */
export type Decided = (
	db: InTransaction,
	about: {
		submission: Submission;
		decision: Decision;
		remarks: Remarks;
		/** Of what is protected: the text in which words are covered, and how to cover its copies. */
		covered?: Covered;
		now: number;
	}
) => Promise<void>;

const followers = new Map<SubmissionKind, Decided>();

/** Moderation knows "a submission", not a letter: each kind of work joins itself here, once. */
export const whenDecided = (kind: SubmissionKind, decided: Decided) =>
	void followers.set(kind, decided);

/** What a kind of work asks of whoever approves it, also of whoever turns the first of two keys. */
export type Asks = (
	db: InTransaction,
	about: { submission: Submission; reviewerId: string; now: number }
) => Promise<void>;

const askers = new Map<SubmissionKind, Asks>();

export const beforeApproving = (kind: SubmissionKind, asks: Asks) => void askers.set(kind, asks);

/** @throws Refused what the kind of work says no with */
export const askBeforeApproving: Asks = async (db, about) =>
	askers.get(about.submission.kind)?.(db, about);

export const authorizeReview = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Submission, 'review'>> =>
	permit(actor, 'review', await findSubmission(db, id), mayReview);

export interface Seen {
	act: string;
	revisionId: string;
	sha256: string;
}

/** @returns the id of the decision, or `firstKeyTurned` where another moderator approves after this one */
export const approve = (
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen & Pick<Given, 'answers' | 'thanks'>,
	now: number
): Promise<string> => decide(db, item, seen, { outcome: 'approve', reason: null, note: '' }, now);

export const returnToAuthor = (
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen & Pick<Given, 'remarks' | 'comments'> & { reason: ReturnReason; note: string },
	now: number
): Promise<string> =>
	decide(db, item, seen, { outcome: 'return', reason: seen.reason, note: seen.note }, now);

/** What a decision is given besides its outcome. */
export interface Given {
	remarks?: Remarks;
	answers?: FlagAnswers;
	comments?: readonly TypedComment[];
	thanks?: Thanks | null;
	/** Makes the text in which words are covered, once nobody else can decide. */
	cover?: (db: InTransaction) => Promise<Covered>;
}

/**
 * Binds the outcome to the revision and hash that the reviewer saw; the first decision stands. What is
 * held for consent may go back to its author, but not on.
 *
 * @param also what else belongs to this decision, in its own transaction
 */
export function decide(
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen & Given,
	decided: Omit<Decision, 'id' | 'reviewerId'>,
	now: number,
	also?: (db: InTransaction, decision: Decision) => Promise<void>
): Promise<string> {
	const { actor, subject } = item;
	return once(db, actor.id, seen.act, now, async (db) => {
		if (seen.revisionId !== subject.revisionId || seen.sha256 !== subject.sha256)
			throw new Refused('conflict', 'text-changed');
		const { outcome } = decided;
		if (outcome === 'approve') {
			await refuseOwnCovers(db, subject.revisionId, actor.id);
			await askBeforeApproving(db, { submission: subject, reviewerId: actor.id, now });
		}
		if (
			outcome === 'approve' &&
			(await turnsFirstKey(db, { actor, subject, answers: seen.answers }, now))
		)
			return firstKeyTurned;
		await close(db, item, outcome, now);
		if (outcome === 'approve') await refuseIfHeld(db, subject.writtenBy, now);
		if (outcome === 'return' && decided.reason !== null)
			await refuseUnlessOffered(db, decided.reason, `${subject.kind}s`);
		return pronounce(db, subject, { ...decided, reviewerId: actor.id }, seen, now, also);
	});
}

/** Writes down what was decided about an item that is closed, and what follows from it. */
export async function pronounce(
	db: InTransaction,
	subject: Submission,
	decided: Omit<Decision, 'id'>,
	{ remarks = new Map(), answers, comments, thanks, cover }: Given,
	now: number,
	also?: (db: InTransaction, decision: Decision) => Promise<void>
): Promise<string> {
	const decision: Decision = { ...decided, id: newId() };
	const { outcome, reason } = decision;
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
	if (comments) await keepComments(db, decision.id, subject, comments);
	if (outcome === 'approve') await keepAnswers(db, decision.id, subject, answers);
	if (thanks) await thank(db, subject.id, thanks, now);
	// First the work moves, so that whoever hears of the decision sees where it is now.
	const about = { submission: subject, decision, remarks, now };
	await followers.get(subject.kind)?.(db, { ...about, ...(cover && { covered: await cover(db) }) });
	await also?.(db, decision);
	await record(db, {
		at: now,
		actorId: decision.reviewerId,
		verb: `${subject.kind}.${statusAfter[outcome]}`,
		subjectKind: subject.kind,
		subjectId: subject.workId,
		detail: {
			revision: subject.revisionId,
			sha256: subject.sha256,
			decision: decision.id,
			...(reason === null ? {} : { reason })
		}
	});
	return decision.id;
}

/** By the one who opened it, also a while ago, as long as nobody else took it since. */
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
			claimedAt: null,
			claimedUntil: null
		})
		.where('id', '=', subject.id)
		.where('status', '=', 'waiting')
		.where('claimedBy', '=', actor.id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id, now);
}
