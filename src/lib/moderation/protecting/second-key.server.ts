import { refuseIfHeld } from '#lib/consent/held.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { whoWasFirst } from '../deciding/claims.server.ts';
import { askedFor } from '../deciding/seen-fine.server.ts';
import { needsTwoKeys } from '../four-eyes/two-keys.ts';
import { pronounce } from '../moderation.server.ts';
import { findSubmission } from '../queries.server.ts';
import type { Submission } from '../submission.ts';
import { coveredByYou, coveringOf } from './queries.server.ts';

export interface Turned {
	submissionId: string;
	revisionId: string;
	sha256: string;
	/** A teacher of the child who wrote it; the caller has looked. */
	by: string;
}

/** Not where two moderators approve, nor while something in the text asks for a reviewer's answer. */
async function isForTeacher(db: InTransaction, item: Submission): Promise<boolean> {
	return !needsTwoKeys(item) && (await askedFor(db, item)).length === 0;
}

/**
 * The child's own teacher agrees with exactly this text: so the approval of whoever covered it holds,
 * countersigned; not that of somebody who was shut out since. Whoever has it open for review comes too late.
 */
export async function countersign(db: InTransaction, turned: Turned, now: number): Promise<string> {
	const { submission, covering } = await waitingFor(db, turned, now);
	await refuseIfHeld(db, submission.writtenBy, now);
	if (!(await isForTeacher(db, submission)) || covering.byShutOut)
		throw new Refused('conflict', 'needs-reviewer');
	await keep(db, turned, submission.authorId, true, '', now);
	await db
		.updateTable('submission')
		.set({ status: 'approved', decidedAt: now, ...unclaimed })
		.where('id', '=', submission.id)
		.execute();
	const decided = { outcome: 'approve', reason: null, note: '' } as const;
	return pronounce(db, submission, { ...decided, reviewerId: covering.byId }, {}, now);
}

const unclaimed = { claimedBy: null, claimedAt: null, claimedUntil: null };

/** The teacher does not agree: it stays in line, and whoever reviews it next reads why. */
export async function disagree(
	db: InTransaction,
	turned: Turned & { note: string },
	now: number
): Promise<void> {
	const { submission, covering } = await waitingFor(db, turned, now);
	await keep(db, turned, submission.authorId, false, turned.note, now);
	await handBack(db, turned.submissionId, covering.byId);
}

/** The same by the reviewer who has it open for the second key: it is back in line, also for whoever covered it. */
export async function disagreeInReview(
	db: InTransaction,
	{ actor, subject }: Authorized<Submission, 'review'>,
	seen: Pick<Turned, 'revisionId' | 'sha256'> & { note: string },
	now: number
): Promise<void> {
	const turned = { ...seen, submissionId: subject.id, by: actor.id };
	const { submission, covering } = await waitingFor(db, turned, now);
	if (submission.claimedBy !== actor.id) throw await whoWasFirst(db, subject.id, now);
	if (covering.byId === actor.id) throw coveredByYou();
	await keep(db, turned, submission.authorId, false, seen.note, now);
	await handBack(db, turned.submissionId, covering.byId);
	await db.updateTable('submission').set(unclaimed).where('id', '=', subject.id).execute();
}

/** Whoever covered it may look at it again, to cover more or to return it; never to approve it, see `decide`. */
const handBack = (db: InTransaction, submissionId: string, byId: string) =>
	db
		.deleteFrom('submissionMaker')
		.where('submissionId', '=', submissionId)
		.where('personId', '=', byId)
		.execute();

async function waitingFor(
	db: InTransaction,
	{ submissionId, revisionId, sha256 }: Turned,
	now: number
) {
	// Held first against reviewers who decide at this moment.
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set((eb) => ({ status: eb.ref('status') }))
		.where('id', '=', submissionId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	const submission = await findSubmission(db, submissionId);
	const covering = await coveringOf(db, revisionId);
	if (!submission || !covering) throw notFound();
	if (submission.revisionId !== revisionId || submission.sha256 !== sha256)
		throw new Refused('conflict', 'text-changed');
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, submissionId, now);
	if (covering.agrees !== null) throw new Refused('conflict', 'already-answered');
	return { submission, covering };
}

const keep = (
	db: InTransaction,
	{ submissionId, revisionId, sha256, by }: Turned,
	authorId: string,
	agrees: boolean,
	note: string,
	at: number
) =>
	db
		.insertInto('secondKey')
		.values({
			...{ submissionId, revisionId, sha256, authorId, personId: by },
			...{ agrees: bit(agrees), note, at }
		})
		.execute();
