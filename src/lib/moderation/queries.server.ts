import type { Authorized } from '#lib/identity/authorized.ts';
import { authorOf, type Author } from './author.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { mayReview } from './policy.ts';
import type { Outcome, ReturnReason, Submission } from './submission.ts';

const submissions = (db: Db) =>
	db
		.selectFrom('submission')
		.innerJoin('exchange', 'exchange.id', 'submission.exchangeId')
		.selectAll('submission')
		.select(['exchange.classA as firstClass', 'exchange.classB as secondClass'])
		.select(['exchange.communityA', 'exchange.communityB', 'exchange.fourEyes']);

/** Unscoped: for use cases, and for `authorizeReview`, which applies the policy. */
export const findSubmission = async (db: Db, id: string): Promise<Submission | undefined> =>
	(await findSubmissions(db, [id])).get(id);

/** Several at once, by their ids. */
export async function findSubmissions(
	db: Db,
	ids: readonly string[]
): Promise<ReadonlyMap<string, Submission>> {
	if (ids.length === 0) return new Map();
	const rows = await submissions(db).where('submission.id', 'in', ids).execute();
	const makers = rows.length === 0 ? new Map<string, string[]>() : await makersOf(db, ids);
	return new Map(rows.map((row) => [row.id, toSubmission(row, makers.get(row.id) ?? [])]));
}

type Row = Awaited<ReturnType<ReturnType<typeof submissions>['execute']>>[number];

function toSubmission(row: Row, makers: readonly string[]): Submission {
	const { firstClass, secondClass, communityA, communityB, decidedAt: _, ...item } = row;
	return {
		...item,
		byStudent: row.byStudent === 1,
		twoKeys: row.twoKeys === 1,
		makers,
		places: [row.exchangeId, communityA, communityB],
		classIds: [firstClass, secondClass]
	};
}

async function makersOf(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
	const rows = await db
		.selectFrom('submissionMaker')
		.select(['submissionId', 'personId'])
		.where('submissionId', 'in', ids)
		.execute();
	const makers = new Map<string, string[]>();
	for (const { submissionId, personId } of rows)
		makers.set(submissionId, [...(makers.get(submissionId) ?? []), personId]);
	return makers;
}

/** A frozen text; without its words when it is sealed. */
export async function revisionText(db: Db, revisionId: string) {
	const { sealedAt, ...revision } = await db
		.selectFrom('revision')
		.leftJoin('seal', 'seal.revisionId', 'revision.id')
		.select(['revision.id', 'text', 'sha256', 'language', 'n', 'revision.workId', 'sourceSha256'])
		.select('seal.at as sealedAt')
		.where('revision.id', '=', revisionId)
		.executeTakeFirstOrThrow();
	return sealedAt === null ? revision : { ...revision, text: '' };
}

/** Who holds an item, or who decided about it. */
export const standingOf = (db: Db, submissionId: string) =>
	db
		.selectFrom('submission')
		.leftJoin('decision', 'decision.submissionId', 'submission.id')
		.leftJoin('person', (join) =>
			join.on((eb) =>
				eb('person.id', '=', eb.fn.coalesce('decision.reviewerId', 'submission.claimedBy'))
			)
		)
		.select(['submission.status', 'submission.claimedAt', 'submission.claimedUntil'])
		.select('decision.at as decidedAt')
		.select(['person.id as byId', 'person.name as by'])
		.where('submission.id', '=', submissionId)
		.executeTakeFirst();

/** The same for a reviewer, with what waits now where words of this one were covered. */
export async function standingFor(
	db: Db,
	{ actor, subject: { id, workId } }: Authorized<Submission, 'review'>
) {
	const standing = await standingOf(db, id);
	const last = standing?.status === 'protected' ? await lastSubmissionOf(db, workId) : null;
	const covered = last === null ? undefined : await findSubmission(db, last);
	const newer = covered && mayReview(actor, covered) ? last : null;
	const mended = standing?.status === 'withdrawn' && (await wasChanged(db, id));
	return { ...standing, mine: standing?.byId === actor.id, newer, mended };
}

/** A small change took its place. */
async function wasChanged(db: Db, submissionId: string): Promise<boolean> {
	const row = await db
		.selectFrom('smallChange')
		.select('submissionId')
		.where('fromSubmissionId', '=', submissionId)
		.executeTakeFirst();
	return row !== undefined;
}

/** What an author and their teacher may know of a decision: never who, and only these two outcomes. */
export interface ToldDecision {
	outcome: Extract<Outcome, 'approve' | 'return'>;
	reason: ReturnReason | null;
	note: string;
	at: number;
}

/** The newest decision about a letter or translation, whichever revision it was of. */
export const lastDecisionOfWork = (db: Db, workId: string): Promise<ToldDecision | undefined> =>
	db
		.selectFrom('decision')
		.innerJoin('submission', 'submission.id', 'decision.submissionId')
		.select(['decision.outcome', 'decision.reason', 'decision.note', 'decision.at'])
		.where('decision.outcome', 'in', ['approve', 'return'])
		.$narrowType<{ outcome: ToldDecision['outcome'] }>()
		.where('submission.workId', '=', workId)
		.orderBy('decision.at', 'desc')
		.orderBy('decision.id', 'desc')
		.limit(1)
		.executeTakeFirst();

/** The newest submission of a work, from whose page it can be safeguarded. */
export async function lastSubmissionOf(db: Db, workId: string): Promise<string | null> {
	const row = await db
		.selectFrom('submission')
		.select('id')
		.where('workId', '=', workId)
		.orderBy('submittedAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id ?? null;
}

/** Whose words a reviewer reads: a letter name and an age band, no more. */
export const writerOf = (db: Db, item: Submission): Promise<Author> =>
	authorOf(db, item.writtenBy, item.exchangeId);

/** The language in which a note reaches whoever made it: the child, or the translator. */
export async function languageOfAuthor(db: Db, item: Pick<Submission, 'authorId'>) {
	const { language } = await db
		.selectFrom('person')
		.select('language')
		.where('id', '=', item.authorId)
		.executeTakeFirstOrThrow();
	return language;
}
