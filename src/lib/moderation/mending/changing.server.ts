import { record } from '#lib/audit/audit.server.ts';
import { refuseIfHeld } from '#lib/consent/held.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { whoWasFirst } from '../deciding/claims.server.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { refuseUnanswered } from '../deciding/seen-fine.server.ts';
import type { Seen } from '../moderation.server.ts';
import type { Submission } from '../submission.ts';
import { carryAnswers } from './answers.server.ts';
import { changeOfSubmission, isOwnWordsAgain } from './queries.server.ts';
import type { ChangedPartRow } from './tables.ts';
import type { Thanks } from './thanks.ts';
import { thank } from './thanks.server.ts';

/** The changed text as its kind of work froze it, and what waits with it. */
export interface Changed {
	submissionId: string;
	revisionId: string;
	parts: readonly Omit<ChangedPartRow, 'submissionId'>[];
}

/**
 * Accepts a text with a small change. Who approves a text did not write it, so nothing is approved yet: the changed
 * text takes the place of the one that was seen, and waits for its author or for another reviewer.
 *
 * @param change makes the changed text, and submits it, once nobody else can decide about this one
 * @returns the id of what waits now
 */
export function acceptChanged(
	db: Db,
	item: Authorized<Submission, 'review'>,
	seen: Seen & { answers?: FlagAnswers; thanks: Thanks | null },
	change: (db: InTransaction) => Promise<Changed>,
	now: number
): Promise<string> {
	const { actor, subject } = item;
	return once(db, actor.id, seen.act, now, async (db) => {
		if (seen.revisionId !== subject.revisionId || seen.sha256 !== subject.sha256)
			throw new Refused('conflict', 'text-changed');
		await takeOutOfLine(db, item, now);
		await refuseIfHeld(db, subject.writtenBy, now);
		await refuseSecondChange(db, subject.id);
		await refuseUnanswered(db, subject, seen.answers);
		const { submissionId, revisionId, parts } = await change(db);
		await db
			.insertInto('smallChange')
			.values({
				...{ submissionId, revisionId, workId: subject.workId, byId: actor.id, at: now },
				fromSubmissionId: subject.id,
				fromRevisionId: subject.revisionId
			})
			.execute();
		await db
			.insertInto('changedPart')
			.values(parts.map((part) => ({ ...part, submissionId })))
			.execute();
		if (seen.thanks) await thank(db, submissionId, seen.thanks, now);
		const from = { revisionId: subject.revisionId, answers: seen.answers ?? new Map() };
		await carryAnswers(db, from, { submissionId, revisionId, byId: actor.id }, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'translation.mended',
			subjectKind: 'translation',
			subjectId: subject.workId,
			detail: { from: subject.revisionId, revision: revisionId }
		});
		return submissionId;
	});
}

/** One reviewer changes, and no other after them: who wrote a text would be lost between many hands. */
export async function refuseSecondChange(db: Db, submissionId: string): Promise<void> {
	if (!(await mayBeChanged(db, submissionId))) throw new Refused('conflict', 'changed-before');
}

/** Not what waits with a small change, nor with the words that its author kept. */
export const mayBeChanged = async (db: Db, submissionId: string): Promise<boolean> =>
	!(await changeOfSubmission(db, submissionId)) && !(await isOwnWordsAgain(db, submissionId));

/** By the one who opened it; the guarded update comes first, so that of two at once one waits here. */
async function takeOutOfLine(
	db: InTransaction,
	{ actor, subject }: Authorized<Submission, 'review'>,
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ status: 'withdrawn', claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('id', '=', subject.id)
		.where('status', '=', 'waiting')
		.where('claimedBy', '=', actor.id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id, now);
}
