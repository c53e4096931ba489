import type { Actor } from '#lib/identity/actor.ts';
import { mayReviewStill } from '#lib/moderation/deciding/claims.server.ts';
import type { Asks } from '#lib/moderation/moderation.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { isHeldForFamilies } from '../picturing/allowed.server.ts';
import { isAmong, mayWrite } from '../policy.ts';
import { findWork } from '../queries.server.ts';
import type { Work } from '../work.ts';
import type { AttachedKind } from './attached.ts';

/** A file that somebody may have now. */
export interface SeenFile {
	readonly id: string;
	readonly name: string;
	readonly kind: AttachedKind;
	readonly pictured: number;
	/** The words under review with which somebody opens it, who then may approve them. */
	readonly revisionId: string | null;
}

/**
 * The one door through which the bytes of a file leave: to those who write its plan, to whoever holds it for review, and to those it
 * was shared with as long as it is; when it was safeguarded, to the two named people alone.
 *
 * @throws Refused not-found for everybody else, as for a file that there is not
 */
export async function attachedFor(
	db: Db,
	actor: Actor | null,
	{ lesson, file }: { lesson: string; file: string },
	now: number
): Promise<SeenFile> {
	const found = await db
		.selectFrom('libraryFile')
		.select(['id', 'name', 'kind', 'pictured', 'removedAt'])
		.where('id', '=', file)
		.where('workId', '=', lesson)
		.where('status', '=', 'fine')
		.where('erasedAt', 'is', null)
		.executeTakeFirst();
	const work = found && (await findWork(db, lesson));
	if (!work) throw notFound();
	const { removedAt, ...seen } = found;
	if (work.state.status === 'safeguarded') {
		if (!actor || !(await looksAfter(db, actor, work))) throw notFound();
		return { ...seen, revisionId: null };
	}
	const revisionId = actor && (await heldWith(db, actor, file, now));
	if (revisionId) return { ...seen, revisionId };
	const writes = actor !== null && removedAt === null && mayWrite(actor, work);
	if (!writes && !(await isShared(db, actor, work, file))) throw notFound();
	return { ...seen, revisionId: null };
}

/** What was safeguarded is seen by the two named people, and not by one who wrote it. */
async function looksAfter(db: Db, actor: Actor, { id }: Work): Promise<boolean> {
	if (actor.leads.length === 0) return false;
	const row = await db
		.selectFrom('safeguardHeld')
		.innerJoin('safeguardCase', 'safeguardCase.id', 'safeguardHeld.caseId')
		.select('safeguardCase.id')
		.where('safeguardHeld.workId', '=', id)
		.where('safeguardCase.communityId', 'in', actor.leads)
		.where('safeguardCase.writtenBy', '<>', actor.id)
		.executeTakeFirst();
	return row !== undefined;
}

async function isShared(db: Db, actor: Actor | null, work: Work, fileId: string): Promise<boolean> {
	if (!work.live || !isAmong(actor, work.live.audience, work)) return false;
	const row = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryRevisionFile', 'libraryRevisionFile.revisionId', 'libraryRelease.revisionId')
		.select('libraryRelease.id')
		.where('libraryRelease.id', '=', work.live.releaseId)
		.where('libraryRevisionFile.fileId', '=', fileId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Only while they hold it and may decide about it, and every family that is asked says yes. @returns the words with which it waits */
async function heldWith(
	db: Db,
	actor: Actor,
	fileId: string,
	now: number
): Promise<string | undefined> {
	const rows = await db
		.selectFrom('submission')
		.innerJoin('libraryRevisionFile', 'libraryRevisionFile.revisionId', 'submission.revisionId')
		.select(['submission.id', 'submission.revisionId'])
		.where('libraryRevisionFile.fileId', '=', fileId)
		.where('submission.claimedBy', '=', actor.id)
		.where('submission.claimedUntil', '>', now)
		.where('submission.status', '=', 'waiting')
		.execute();
	for (const { id, revisionId } of rows)
		if ((await mayReviewStill(db, actor, id)) && !(await isHeldForFamilies(db, revisionId, now)))
			return revisionId;
	return undefined;
}

/** Writes down that a file was sent whole to whoever reviews it. */
export async function noteOpened(
	db: Db,
	personId: string,
	{ revisionId, fileId }: { revisionId: string; fileId: string },
	now: number
): Promise<void> {
	await db
		.insertInto('libraryFileLook')
		.values({ revisionId, fileId, personId, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Which files that were frozen with some words somebody did not open. */
export async function unopenedBy(db: Db, revisionId: string, personId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('libraryRevisionFile')
		.leftJoin('libraryFileLook', (join) =>
			join
				.onRef('libraryFileLook.revisionId', '=', 'libraryRevisionFile.revisionId')
				.onRef('libraryFileLook.fileId', '=', 'libraryRevisionFile.fileId')
				.on('libraryFileLook.personId', '=', personId)
		)
		.select('libraryRevisionFile.fileId')
		.where('libraryRevisionFile.revisionId', '=', revisionId)
		.where('libraryFileLook.at', 'is', null)
		.execute();
	return rows.map(({ fileId }) => fileId);
}

/** Nobody approves a plan whose files were not sent to them. */
export const refuseUnlessOpened: Asks = async (db, { submission, reviewerId }) => {
	if ((await unopenedBy(db, submission.revisionId, reviewerId)).length > 0)
		throw new Refused('conflict', 'lesson-file-not-opened');
};
