import { noteAccessOnce } from '#lib/audit/access-log.server.ts';
import type { Asks } from '#lib/moderation/moderation.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { findLetter } from '../queries.server.ts';
import type { PageLook } from './seeing.server.ts';

/** Writes down that a page was sent to somebody: for their approval, and once for the record of the child (603 CMR 23.07). */
export async function notePageLook(
	db: Db,
	personId: string,
	{ letterId, pictureId, revisionId, what }: PageLook,
	now: number
): Promise<void> {
	await db.transaction().execute(async (db) => {
		if (revisionId)
			await db
				.insertInto('pageLook')
				.values({ revisionId, pictureId, personId, at: now })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		const letter = await findLetter(db, letterId);
		if (letter?.authorKind !== 'child') return;
		const access = { personId, childId: letter.authorId, what, subjectId: letterId };
		await noteAccessOnce(db, access, now);
	});
}

/** Which pages of a text were not sent to somebody yet, large enough to be read, by their numbers. */
export async function pagesNotLookedAt(
	db: Db,
	revisionId: string,
	personId: string
): Promise<number[]> {
	const rows = await db
		.selectFrom('pageRevision')
		.leftJoin('pageLook', (join) =>
			join
				.onRef('pageLook.revisionId', '=', 'pageRevision.revisionId')
				.onRef('pageLook.pictureId', '=', 'pageRevision.pictureId')
				.on('pageLook.personId', '=', personId)
		)
		.select('pageRevision.n')
		.where('pageRevision.revisionId', '=', revisionId)
		.where('pageLook.at', 'is', null)
		.orderBy('pageRevision.n')
		.execute();
	return rows.map(({ n }) => n);
}

/** Nobody approves a letter whose pages were not sent to them; joined to moderation in wiring. */
export const refuseUnlessPagesSeen: Asks = async (db, { submission, reviewerId }) => {
	const missing = await pagesNotLookedAt(db, submission.revisionId, reviewerId);
	if (missing.length > 0)
		throw new Refused('conflict', 'pages-not-looked-at', { count: missing.length });
};
