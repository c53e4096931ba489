import { refuseIfHeld } from '#lib/consent/held.server.ts';
import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { askedFor } from '../deciding/seen-fine.server.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { needsTwoKeys } from '../four-eyes/two-keys.ts';
import { askBeforeApproving, pronounce } from '../moderation.server.ts';
import { findSubmission } from '../queries.server.ts';
import type { Submission } from '../submission.ts';
import { carriedAnswers } from './answers.server.ts';
import { changeOfSubmission, type SmallChange } from './queries.server.ts';

/** What the author looked at. */
export interface Answered {
	submissionId: string;
	revisionId: string;
	sha256: string;
	/** The author of the text; the caller has looked that they still may write it. */
	by: string;
}

/**
 * The author agrees with exactly this text: so the yes of whoever changed it holds, for two people saw exactly it. Not
 * that of somebody who was shut out since, nor while something in the text waits for a reviewer's answer.
 */
export async function agreeToChange(
	db: InTransaction,
	answered: Answered,
	now: number
): Promise<string> {
	const { submission, change } = await waitingFor(db, answered);
	await refuseIfHeld(db, submission.writtenBy, now);
	await askBeforeApproving(db, { submission, reviewerId: change.byId, now });
	const answers = await carriedAnswers(db, change);
	if (!(await isForAuthor(db, submission, change, answers)))
		throw new Refused('conflict', 'needs-reviewer');
	await keep(db, answered, { agrees: true, note: '', ownSubmissionId: null }, now);
	await db
		.updateTable('submission')
		.set({ status: 'approved', decidedAt: now, ...unclaimed })
		.where('id', '=', submission.id)
		.execute();
	const decided = { outcome: 'approve', reason: null, note: '' } as const;
	return pronounce(db, submission, { ...decided, reviewerId: change.byId }, { answers }, now);
}

/** Whether the author's key and that of whoever changed the text are enough. */
export async function isForAuthor(
	db: Db,
	submission: Submission,
	change: SmallChange,
	answers: FlagAnswers
): Promise<boolean> {
	if (needsTwoKeys(submission) || change.disabledAt !== null) return false;
	const asked = await askedFor(db, submission);
	return asked.every((one) => answers.has(one));
}

/**
 * The author keeps their own words: the changed text leaves the line, and their own waits in it again, for another
 * reviewer who reads both and why.
 *
 * @param again freezes the words as they were, and submits them
 * @returns the id of what waits now
 */
export async function keepOwnWords(
	db: InTransaction,
	answered: Answered & { note: string },
	again: (change: SmallChange) => Promise<string>,
	now: number
): Promise<string> {
	const { submission, change } = await waitingFor(db, answered);
	await refuseIfHeld(db, submission.writtenBy, now);
	await db
		.updateTable('submission')
		.set({ status: 'withdrawn', ...unclaimed })
		.where('id', '=', submission.id)
		.execute();
	const ownSubmissionId = await again(change);
	await keep(db, answered, { agrees: false, note: answered.note, ownSubmissionId }, now);
	return ownSubmissionId;
}

const unclaimed = { claimedBy: null, claimedAt: null, claimedUntil: null };

async function waitingFor(db: InTransaction, { submissionId, revisionId, sha256, by }: Answered) {
	// Held first against reviewers who decide at this moment.
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set((eb) => ({ status: eb.ref('status') }))
		.where('id', '=', submissionId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	const submission = await findSubmission(db, submissionId);
	const change = await changeOfSubmission(db, submissionId);
	if (!submission || !change || submission.authorId !== by) throw notFound();
	// Who decided meanwhile is not for its author to know.
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'translation-moved-on');
	if (submission.revisionId !== revisionId || submission.sha256 !== sha256)
		throw new Refused('conflict', 'text-changed');
	return { submission, change };
}

const keep = (
	db: InTransaction,
	{ submissionId, revisionId, sha256, by }: Answered,
	{ agrees, ...rest }: { agrees: boolean; note: string; ownSubmissionId: string | null },
	at: number
) =>
	db
		.insertInto('authorKey')
		.values({ submissionId, revisionId, sha256, authorId: by, agrees: bit(agrees), ...rest, at })
		.execute();
