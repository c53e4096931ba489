import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { newestTranslation } from '../released.server.ts';
import type { Report } from './report.ts';

const reports = (db: Db) =>
	db
		.selectFrom('letterReport')
		.innerJoin('letter', 'letter.id', 'letterReport.letterId')
		.innerJoin('exchange', 'exchange.id', 'letter.exchangeId')
		.innerJoin('person as reporter', 'reporter.id', 'letterReport.reporterId')
		.innerJoin('releaseItem', 'releaseItem.letterId', 'letterReport.letterId')
		.innerJoin('revision', 'revision.id', 'releaseItem.revisionId')
		.innerJoin('decision', 'decision.id', 'releaseItem.decisionId')
		.leftJoin('revision as translated', (join) => join.on('translated.id', '=', newestTranslation))
		.leftJoin('decision as checked', (join) =>
			join
				.onRef('checked.revisionId', '=', 'translated.id')
				.on('checked.outcome', '=', sql.lit('approve'))
		)
		.selectAll('letterReport')
		.select(['reporter.kind as reporterKind', 'reporter.language as reporterLanguage'])
		.select(['letter.exchangeId', 'letter.authorId', 'letter.status as letterStatus'])
		.select(['exchange.classA', 'exchange.classB'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.select(['revision.language', 'revision.madeBy as typedBy'])
		.select(['translated.language as otherLanguage', 'translated.madeBy as translatedBy'])
		.select(['decision.reviewerId as approvedBy', 'checked.reviewerId as checkedBy'])
		.select(['decision.submissionId', 'checked.submissionId as translationSubmissionId']);

type Row = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number];

/** Unscoped: for `authorizeReport`, which applies the policy. */
export async function findReport(db: Db, id: string): Promise<Report | undefined> {
	const rows = await reports(db).where('letterReport.id', '=', id).execute();
	return (await withMakers(db, rows))[0];
}

/** What nobody decided yet in some exchanges, oldest first; there are few at any time. */
export async function reportsWaiting(db: Db, exchangeIds: readonly string[]): Promise<Report[]> {
	if (exchangeIds.length === 0) return [];
	return withMakers(db, await reportsOf(db, { exchangeIds }));
}

const reportsOf = spelledOnce((db, { exchangeIds }: { exchangeIds: readonly string[] }) =>
	reports(db)
		.where('letterReport.endedAt', 'is', null)
		// A literal, because SQLite would plan it anew for each parameter.
		.where('letter.status', '=', sql.lit('released'))
		.where('letter.exchangeId', 'in', exchangeIds)
		.orderBy('letterReport.reportedAt')
		.orderBy('letterReport.id')
);

async function withMakers(db: Db, rows: readonly Row[]): Promise<Report[]> {
	const submissions = rows.flatMap((row) =>
		[row.submissionId, row.translationSubmissionId].filter((id) => id !== null)
	);
	const helpers =
		submissions.length === 0
			? []
			: await db
					.selectFrom('submissionMaker')
					.select(['submissionId', 'personId'])
					.where('submissionId', 'in', submissions)
					.execute();
	return rows.map((row) => toReport(row, helpers));
}

function toReport(
	row: Row,
	helpers: readonly { submissionId: string; personId: string }[]
): Report {
	const some = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
	const helped = helpers
		.filter(({ submissionId }) =>
			[row.submissionId, row.translationSubmissionId].includes(submissionId)
		)
		.map(({ personId }) => personId);
	return {
		id: row.id,
		letterId: row.letterId,
		reporterId: row.reporterId,
		reporterKind: row.reporterKind,
		reporterLanguage: row.reporterLanguage,
		classId: row.classId,
		picture: row.picture,
		words: row.words,
		reportedAt: row.reportedAt,
		claimedBy: row.claimedBy,
		claimedAt: row.claimedAt,
		claimedUntil: row.claimedUntil,
		endedAt: row.endedAt,
		outcome: row.outcome,
		endedBy: row.endedBy,
		letter: {
			exchangeId: row.exchangeId,
			authorId: row.authorId,
			status: row.letterStatus,
			languages: [row.language, ...(row.otherLanguage ? [row.otherLanguage] : [])],
			classIds: [row.classA, row.classB],
			places: [row.exchangeId, row.communityA, row.communityB],
			makers: some([row.typedBy, row.translatedBy, ...helped]),
			approvers: some([row.approvedBy, row.checkedBy])
		}
	};
}

/** How a report ended, for those on its reader's side. */
const told = (db: Db) =>
	db
		.selectFrom('letterReport')
		.innerJoin('letter', 'letter.id', 'letterReport.letterId')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.innerJoin('person as reporter', 'reporter.id', 'letterReport.reporterId')
		.select(['letterReport.id', 'letterReport.letterId', 'letterReport.picture'])
		.select(['letterReport.reportedAt', 'letterReport.endedAt', 'letterReport.outcome'])
		.select(['letterReport.answer', 'letterReport.wholeClass'])
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('letter.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		);

/** Answers that a reader has not heard yet, newest first. */
export const answersFor = (db: Db, reporterId: string) =>
	told(db)
		.where('letterReport.reporterId', '=', reporterId)
		.where('letterReport.outcome', 'is not', null)
		.where('letterReport.heardAt', 'is', null)
		.orderBy('letterReport.endedAt', 'desc')
		.limit(5)
		.execute();

/** How many letters are put away from a reader while somebody looks at them; of frozen ones they are told apart. */
export async function countPutAway(db: Db, reporterId: string): Promise<number> {
	const { count } = await db
		.selectFrom('letterReport')
		.innerJoin('letter', 'letter.id', 'letterReport.letterId')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('letterReport.reporterId', '=', reporterId)
		.where('letterReport.hidden', '=', 1)
		.where('letterReport.endedAt', 'is', null)
		.where('letter.status', '=', 'released')
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** So many reports on the page of a class. */
const onAPage = 30;

/** What was reported in a class and how it ended, newest first; never the reporter's words. */
export const reportsInClass = (db: Db, classId: string) =>
	told(db)
		.select(['letterReport.reporterId', 'reporter.name as reporterName'])
		.select(nameInClass('letterReport.reporterId', 'letterReport.classId').as('reporter'))
		.where('letterReport.classId', '=', classId)
		.orderBy('letterReport.reportedAt', 'desc')
		.orderBy('letterReport.id', 'desc')
		.limit(onAPage)
		.execute();

/** Which of some letters which children put away, as `letterId childId`. */
export async function putAwayBy(db: Db, letterIds: readonly string[]): Promise<Set<string>> {
	if (letterIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('letterReport')
		.select(['letterId', 'reporterId'])
		.where('letterId', 'in', letterIds)
		.where('hidden', '=', 1)
		.execute();
	return new Set(rows.map(({ letterId, reporterId }) => `${letterId} ${reporterId}`));
}
