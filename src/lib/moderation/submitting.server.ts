import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { authorOf } from './author.server.ts';
import { whoWasFirst } from './deciding/claims.server.ts';
import { markUrgent } from './scanning/scans.server.ts';
import type { Submission } from './submission.ts';

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
> & {
	/** Whose words they are in the end, when that is not the author; see `Submission.writtenBy`. */
	writtenBy?: string;
	/** Who else had a hand in it. */
	makers?: readonly string[];
	/** Whoever made it is learning: who reads it, when somebody agreed to. */
	learning?: { mentorId: string | null } | undefined;
	/** Two moderators approve it, whatever the exchange chose. */
	twoKeys?: boolean;
};

/** Puts a frozen revision in the line for review. The keys refuse a hash that is not the revision's. */
export async function submit(db: InTransaction, item: NewSubmission, now: number): Promise<string> {
	const { makers = [], writtenBy = item.authorId, learning, twoKeys = false, ...rest } = item;
	const revision = await db
		.selectFrom('revision')
		.select(['sha256', 'madeBy'])
		.where('id', '=', item.revisionId)
		.executeTakeFirstOrThrow();
	if (revision.sha256 !== item.sha256) throw new Refused('conflict', 'text-changed');
	const { classId } = await authorOf(db, writtenBy, item.exchangeId);
	const id = newId();
	await db
		.insertInto('submission')
		.values({
			...rest,
			id,
			writtenBy,
			byStudent: bit(learning !== undefined),
			mentorId: learning?.mentorId ?? null,
			twoKeys: bit(twoKeys),
			fromClassId: classId,
			status: 'waiting',
			submittedAt: now
		})
		.execute();
	const others = new Set([...makers, revision.madeBy]);
	others.delete(item.authorId);
	for (const personId of others)
		await db.insertInto('submissionMaker').values({ submissionId: id, personId }).execute();
	await markUrgent(db, item.revisionId);
	return id;
}

/** Takes a work's open submissions out of the line; whoever holds one finds out when they decide. */
export const withdrawSubmissionsOf = (db: InTransaction, workId: string) =>
	db
		.updateTable('submission')
		.set({ status: 'withdrawn', claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.execute();

/** Two moderators approve what waits of these texts, from now on. */
export async function askForTwo(db: InTransaction, revisionIds: readonly string[]): Promise<void> {
	if (revisionIds.length === 0) return;
	await db
		.updateTable('submission')
		.set({ twoKeys: 1 })
		.where('status', '=', 'waiting')
		.where('revisionId', 'in', revisionIds)
		.execute();
}

/** Takes one item out of the line for whoever holds it, because what they covered stands there in its place. */
export async function takeOutOfLine(
	db: InTransaction,
	{ actor, subject }: Authorized<Submission, 'review'>,
	now: number
): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ status: 'protected', claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('id', '=', subject.id)
		.where('status', '=', 'waiting')
		.where('claimedBy', '=', actor.id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id, now);
}

/** What a student handed in and nobody decided yet is read by whoever is their mentor now. */
export const passToMentor = (db: InTransaction, studentId: string, mentorId: string | null) =>
	db
		.updateTable('submission')
		.set({ mentorId })
		.where('authorId', '=', studentId)
		.where('kind', '=', 'translation')
		.where('status', '=', 'waiting')
		.where('byStudent', '=', 1)
		.execute();
