import type { Db } from '#lib/platform/database.ts';
import type { Submission } from './submission.ts';

export const submissions = (db: Db) =>
	db
		.selectFrom('submission')
		.innerJoin('exchange', 'exchange.id', 'submission.exchangeId')
		.selectAll('submission')
		.select(['exchange.classA as classAId', 'exchange.classB as classBId'])
		.select(['exchange.communityA', 'exchange.communityB']);

export type SubmissionWithPlaces = NonNullable<
	Awaited<ReturnType<ReturnType<typeof submissions>['executeTakeFirst']>>
>;

export function toSubmission(row: SubmissionWithPlaces): Submission {
	const { classAId, classBId, communityA, communityB, decidedAt: _, ...item } = row;
	return {
		...item,
		places: [row.exchangeId, communityA, communityB],
		classIds: [classAId, classBId]
	};
}

/** Unscoped: for use cases, and for `authorizeReview`, which applies the policy. */
export async function findSubmission(db: Db, id: string): Promise<Submission | undefined> {
	const row = await submissions(db).where('submission.id', '=', id).executeTakeFirst();
	return row && toSubmission(row);
}

export const revisionText = (db: Db, revisionId: string) =>
	db
		.selectFrom('revision')
		.select(['id', 'text', 'sha256', 'language', 'n', 'workId', 'sourceSha256'])
		.where('id', '=', revisionId)
		.executeTakeFirstOrThrow();
