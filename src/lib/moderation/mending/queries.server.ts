import type { Db } from '#lib/platform/database.ts';
import { isSealed } from '../commenting/comments.server.ts';
import { revisionText } from '../queries.server.ts';
import type { MendReason } from './reason.ts';

const changes = (db: Db) =>
	db
		.selectFrom('smallChange')
		.innerJoin('person', 'person.id', 'smallChange.byId')
		.leftJoin('authorKey', 'authorKey.submissionId', 'smallChange.submissionId')
		.select(['smallChange.submissionId', 'smallChange.revisionId', 'smallChange.workId'])
		.select(['smallChange.fromRevisionId', 'smallChange.fromSubmissionId'])
		.select(['smallChange.byId', 'smallChange.at', 'person.disabledAt'])
		.select(['authorKey.agrees', 'authorKey.note as why', 'authorKey.at as answeredAt'])
		.select('authorKey.ownSubmissionId');

/** The small change with which something waits or waited, and what its author answered. */
export const changeOfSubmission = (db: Db, submissionId: string) =>
	changes(db).where('smallChange.submissionId', '=', submissionId).executeTakeFirst();

export type SmallChange = NonNullable<Awaited<ReturnType<typeof changeOfSubmission>>>;

/** The one whose author kept their own words, where these wait. */
export const keptAgainst = (db: Db, submissionId: string) =>
	changes(db).where('authorKey.ownSubmissionId', '=', submissionId).executeTakeFirst();

export const isOwnWordsAgain = async (db: Db, submissionId: string): Promise<boolean> =>
	(await keptAgainst(db, submissionId)) !== undefined;

/** The newest small change of a work. */
export const lastChangeOf = (db: Db, workId: string) =>
	changes(db)
		.where('smallChange.workId', '=', workId)
		.orderBy('smallChange.at', 'desc')
		.orderBy('smallChange.submissionId', 'desc')
		.limit(1)
		.executeTakeFirst();

/**
 * Which of these wait with a small change that nobody said yes to yet but whoever made it, and which with the words
 * that their author kept against one.
 */
export async function changedAmong(
	db: Db,
	submissionIds: readonly string[]
): Promise<ReadonlyMap<string, 'changed' | 'kept'>> {
	if (submissionIds.length === 0) return new Map();
	const changed = await db
		.selectFrom('smallChange')
		.select('submissionId as id')
		.where('submissionId', 'in', submissionIds)
		.execute();
	const kept = await db
		.selectFrom('authorKey')
		.select('ownSubmissionId as id')
		.where('ownSubmissionId', 'in', submissionIds)
		.$narrowType<{ id: string }>()
		.execute();
	return new Map([
		...changed.map(({ id }) => [id, 'changed'] as const),
		...kept.map(({ id }) => [id, 'kept'] as const)
	]);
}

/** One part as it stood and as it stands, and why. */
export interface ChangedPart {
	n: number;
	before: string;
	after: string;
	reason: MendReason;
	note: string;
}

/** The parts that a small change touched; null once either text is sealed or erased. */
export async function changedParts(
	db: Db,
	{ submissionId, revisionId, fromRevisionId }: SmallChange
): Promise<ChangedPart[] | null> {
	if ((await isSealed(db, revisionId)) || (await isSealed(db, fromRevisionId))) return null;
	const [older, newer] = [
		await revisionText(db, fromRevisionId),
		await revisionText(db, revisionId)
	];
	if (older.text === '' || newer.text === '') return null;
	const rows = await db
		.selectFrom('changedPart')
		.selectAll()
		.where('submissionId', '=', submissionId)
		.orderBy('n')
		.execute();
	return rows.map(({ n, reason, note, ...at }) => ({
		...{ n, reason, note },
		before: older.text.slice(at.beforeFrom, at.beforeTo),
		after: newer.text.slice(at.afterFrom, at.afterTo)
	}));
}
