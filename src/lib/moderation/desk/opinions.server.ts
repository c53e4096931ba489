import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { whoWasFirst } from '../deciding/claims.server.ts';
import type { Submission } from '../submission.ts';

/**
 * Hands an item over with a question: it is back in the line for everybody, and whoever opens it reads what
 * was asked. The one who asked may come back to it.
 */
export const askOpinion = (
	db: Db,
	{ actor, subject }: Authorized<Submission, 'review'>,
	form: { act: string; question: string },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('submission')
			.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
			.where('id', '=', subject.id)
			.where('status', '=', 'waiting')
			.where('claimedBy', '=', actor.id)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw await whoWasFirst(db, subject.id, now);
		const id = newId();
		const { question } = form;
		await db
			.insertInto('secondOpinion')
			.values({ id, submissionId: subject.id, askedBy: actor.id, question, at: now })
			.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: askedVerb[subject.kind],
			subjectKind: subject.kind,
			subjectId: subject.workId,
			detail: { revision: subject.revisionId }
		});
		return id;
	});

const askedVerb = {
	letter: 'letter.opinion-asked',
	translation: 'translation.opinion-asked',
	photo: 'photo.opinion-asked',
	lesson: 'lesson.opinion-asked'
} as const;

/** What was asked about an item, oldest first. */
export const opinionsOn = (db: Db, submissionId: string) =>
	db
		.selectFrom('secondOpinion')
		.innerJoin('person', 'person.id', 'secondOpinion.askedBy')
		.select(['secondOpinion.id', 'secondOpinion.question', 'secondOpinion.at'])
		.select(['secondOpinion.askedBy', 'person.name as by'])
		.where('secondOpinion.submissionId', '=', submissionId)
		.orderBy('secondOpinion.at')
		.orderBy('secondOpinion.id')
		.execute();

/** About which of some items somebody asked the others, and who asked last. */
export async function askedAbout(
	db: Db,
	submissionIds: readonly string[]
): Promise<Map<string, string>> {
	if (submissionIds.length === 0) return new Map();
	const rows = await opinionsAbout(db, { submissionIds });
	return new Map(rows.map(({ submissionId, name }) => [submissionId, name]));
}

const opinionsAbout = spelledOnce((db, { submissionIds }: { submissionIds: readonly string[] }) =>
	db
		.selectFrom('secondOpinion')
		.innerJoin('person', 'person.id', 'secondOpinion.askedBy')
		.select(['secondOpinion.submissionId', 'person.name'])
		.where('secondOpinion.submissionId', 'in', submissionIds)
		.orderBy('secondOpinion.at')
);
