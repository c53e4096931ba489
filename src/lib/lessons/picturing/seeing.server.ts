import { teaches, type Actor } from '#lib/identity/actor.ts';
import { mayReviewStill } from '#lib/moderation/deciding/claims.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { maySeeText } from '#lib/translation/policy.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { mayRead, mayWrite } from '../policy.ts';
import { findWork } from '../queries.server.ts';
import type { Work } from '../work.ts';
import { isHeldForFamilies, placesTakenAway } from './allowed.server.ts';
import type { WorkLook } from './looking.server.ts';
import { picturesOf, type Pictured } from './pictured.ts';

/** How somebody may look at a picture of a work. */
export interface MayLook {
	/** Null where nobody writes it down. */
	readonly look: WorkLook | null;
	/** It is everybody's, and nobody can be recognised in it: a browser may keep it for a while. */
	readonly mayBeKept: boolean;
}

/** The works in which a picture is or was; empty where it is of something else. */
export async function worksWithPicture(db: Db, pictureId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('libraryPicture')
		.select('workId')
		.where('pictureId', '=', pictureId)
		.execute();
	return rows.map(({ workId }) => workId);
}

/**
 * Who looks at a picture of a work: those who write it; whoever holds it for review or translates it, while every family
 * says yes; those with whom exactly this picture was shared; and the two named people when it was safeguarded.
 *
 * @param actor null for somebody who is not signed in
 */
export async function lookAtPicture(
	db: Db,
	actor: Actor | null,
	{ pictureId, workIds }: { pictureId: string; workIds: readonly string[] },
	now: number
): Promise<MayLook | undefined> {
	for (const workId of workIds) {
		const work = await findWork(db, workId);
		const may = work && (await lookIn(db, actor, { work, pictureId }, now));
		if (may) return may;
	}
	return undefined;
}

interface Place {
	readonly work: Work;
	readonly pictureId: string;
}

async function lookIn(
	db: Db,
	actor: Actor | null,
	place: Place,
	now: number
): Promise<MayLook | undefined> {
	const { work } = place;
	if (work.state.status === 'safeguarded') return actor ? inCase(db, actor, place) : undefined;
	if (actor && maySeeOnDesk(actor, place)) return { look: null, mayBeKept: false };
	return (
		(actor &&
			((await underReview(db, actor, place, now)) ?? (await onDesk(db, actor, place, now)))) ??
		(await released(db, actor, place))
	);
}

/**
 * Teachers of the class see every picture of what they write. Whoever began it and teaches that class no more sees those
 * of which somebody said that nobody can be recognised.
 */
const maySeeOnDesk = (actor: Actor, { work, pictureId }: Place): boolean =>
	mayWrite(actor, work) &&
	(teaches(actor, [work.classId]) ||
		picturesOf(work.doc as Pictured).some(
			({ id, nobody, childIds }) => id === pictureId && nobody && childIds.length === 0
		));

const written = (look: WorkLook): MayLook => ({ look, mayBeKept: false });

/** Only while they hold it and may decide about it; of a translation of its words, while they hold that. */
async function underReview(
	db: Db,
	actor: Actor,
	{ work, pictureId }: Place,
	now: number
): Promise<MayLook | undefined> {
	const rows = await db
		.selectFrom('submission')
		.leftJoin('textTranslation', 'textTranslation.id', 'submission.workId')
		.innerJoin('libraryPictureRevision', (join) =>
			join.on((eb) =>
				eb(
					'libraryPictureRevision.revisionId',
					'=',
					eb.fn.coalesce('textTranslation.sourceRevisionId', 'submission.revisionId')
				)
			)
		)
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryPictureRevision.revisionId')
		.select(['submission.id', 'libraryPictureRevision.revisionId'])
		.where('libraryPictureRevision.pictureId', '=', pictureId)
		.where('libraryRevision.workId', '=', work.id)
		.where('submission.claimedBy', '=', actor.id)
		.where('submission.claimedUntil', '>', now)
		.where('submission.status', '=', 'waiting')
		.execute();
	for (const { id, revisionId } of rows)
		if ((await mayReviewStill(db, actor, id)) && !(await isHeldForFamilies(db, revisionId, now)))
			return written({
				...{ workId: work.id, pictureId, revisionId, frozenWith: revisionId },
				what: 'review'
			});
	return undefined;
}

/** Whoever translates its words, while these are theirs to see. */
async function onDesk(
	db: Db,
	actor: Actor,
	{ work, pictureId }: Place,
	now: number
): Promise<MayLook | undefined> {
	const rows = await db
		.selectFrom('textTranslation')
		.innerJoin(
			'libraryPictureRevision',
			'libraryPictureRevision.revisionId',
			'textTranslation.sourceRevisionId'
		)
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryPictureRevision.revisionId')
		.select(['textTranslation.id', 'libraryPictureRevision.revisionId as frozenWith'])
		.where('libraryPictureRevision.pictureId', '=', pictureId)
		.where('libraryRevision.workId', '=', work.id)
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.takenBackAt', 'is', null)
		.execute();
	for (const { id, frozenWith } of rows) {
		const text = await findTranslation(db, id);
		if (text && maySeeText(actor, text) && !(await isHeldForFamilies(db, frozenWith, now)))
			return written({
				...{ workId: work.id, pictureId, revisionId: null, frozenWith },
				what: 'translate'
			});
	}
	return undefined;
}

/** Those with whom the work is shared see the pictures that were frozen with exactly what is shared. */
async function released(
	db: Db,
	actor: Actor | null,
	{ work, pictureId }: Place
): Promise<MayLook | undefined> {
	if (!work.live || !mayRead(actor, work)) return undefined;
	const row = await db
		.selectFrom('libraryRelease')
		.innerJoin(
			'libraryPictureRevision',
			'libraryPictureRevision.revisionId',
			'libraryRelease.revisionId'
		)
		.select('libraryRelease.revisionId')
		.where('libraryRelease.id', '=', work.live.releaseId)
		.where('libraryPictureRevision.pictureId', '=', pictureId)
		.executeTakeFirst();
	if (!row || (await placesTakenAway(db, row.revisionId)).has(pictureId)) return undefined;
	const shows = await db
		.selectFrom('libraryAsk')
		.select('childId')
		.where('revisionId', '=', row.revisionId)
		.where('place', '=', pictureId)
		.executeTakeFirst();
	if (!shows) return { look: null, mayBeKept: work.live.audience === 'public' };
	const frozenWith = row.revisionId;
	const isTheirs = actor && teaches(actor, work.classIds);
	return actor && !isTheirs && work.live.audience !== 'public'
		? written({ ...{ workId: work.id, pictureId, revisionId: null, frozenWith }, what: 'album' })
		: { look: null, mayBeKept: false };
}

/** What was safeguarded is seen by the two named people, also after they closed the case, and by nobody else. */
async function inCase(
	db: Db,
	actor: Actor,
	{ work, pictureId }: Place
): Promise<MayLook | undefined> {
	if (actor.leads.length === 0) return undefined;
	const row = await db
		.selectFrom('safeguardHeld')
		.innerJoin('safeguardCase', 'safeguardCase.id', 'safeguardHeld.caseId')
		.select('safeguardCase.id')
		.where('safeguardHeld.workId', '=', work.id)
		.where('safeguardCase.communityId', 'in', actor.leads)
		.where('safeguardCase.writtenBy', '<>', actor.id)
		.executeTakeFirst();
	return (
		row && {
			look: {
				...{ workId: work.id, pictureId, revisionId: null, frozenWith: work.revisionId ?? '' },
				what: 'case'
			},
			mayBeKept: false
		}
	);
}
