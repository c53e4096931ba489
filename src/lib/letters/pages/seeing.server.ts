import { isHeldForConsent } from '#lib/consent/held.server.ts';
import { teaches, type Actor } from '#lib/identity/actor.ts';
import { mayReviewStill } from '#lib/moderation/deciding/claims.server.ts';
import { hasOpened } from '#lib/moderation/protecting/picture-seals.server.ts';
import { madeFrom } from '#lib/photos/covering/since-covered.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { findLetter } from '../queries.server.ts';
import { isFrozen, type Letter } from '../letter.ts';
import { helpsIn, mayCompare } from './comparing/comparing.server.ts';
import { standsFor } from './in-place.server.ts';
import { lettersWithPictures } from './queries.server.ts';

/** Why somebody was sent a page who is not of the class that wrote it. */
export interface PageLook {
	readonly letterId: string;
	readonly pictureId: string;
	/** Of the text that they hold for review; null where they look for another reason. */
	readonly revisionId: string | null;
	readonly what: 'review' | 'translate' | 'compare' | 'case';
}

/** Letters with which a picture lies, or was frozen; or lay, before something in it was covered. */
export async function lettersWithPage(db: Db, pictureId: string): Promise<Letter[]> {
	const sealed = await db
		.selectFrom('pictureSeal')
		.select('workId')
		.where('pictureId', '=', pictureId)
		.where('kind', '=', 'letter')
		.execute();
	const ids = new Set([
		...(await lettersWithPictures(db, await madeFrom(db, pictureId))),
		...sealed.map(({ workId }) => workId)
	]);
	const letters = await Promise.all([...ids].map((id) => findLetter(db, id)));
	return letters.flatMap((letter) => letter ?? []);
}

/**
 * Why this person may look at a page of a letter on our side: its author, teachers of the class, and whoever holds exactly that
 * text for review. `null` where nobody writes it down, `undefined` where they may not. What two named people look after is
 * looked at by them alone.
 *
 * @param letters what `lettersWithPage` found, at least one
 */
export async function pageLookOf(
	db: Db,
	actor: Actor,
	{ pictureId, sealed }: { pictureId: string; sealed: boolean },
	letters: readonly Letter[],
	now: number
): Promise<PageLook | null | undefined> {
	if (letters.some(isFrozen)) return lookedAfter(db, actor, pictureId, letters);
	if (sealed) return (await hasOpened(db, actor, pictureId, now)) ? null : undefined;
	if (letters.some((letter) => isOfOwnClass(actor, letter))) return null;
	const compared = await underComparison(db, actor, letters);
	if (compared) return { letterId: compared.id, pictureId, revisionId: null, what: 'compare' };
	// Of whose family says no, nobody else sees a page that is on its way.
	for (const { authorId } of letters)
		if (await isHeldForConsent(db, authorId, now)) return undefined;
	return underReview(db, actor, pictureId, now);
}

/** Whom a teacher named, while the letter lies on the desk. */
async function underComparison(db: Db, actor: Actor, letters: readonly Letter[]) {
	for (const letter of letters)
		if (mayCompare(actor, letter) && (await helpsIn(db, actor, letter.authorClassId)))
			return letter;
	return undefined;
}

const isOfOwnClass = (actor: Actor, { authorId, authorClassId }: Letter) =>
	authorId === actor.id || teaches(actor, [authorClassId]);

/** Only while they hold it and may decide about it; of a translation of its words, while they hold that. */
async function underReview(
	db: Db,
	actor: Actor,
	pictureId: string,
	now: number
): Promise<PageLook | undefined> {
	const rows = await db
		.selectFrom('submission')
		.leftJoin('textTranslation', 'textTranslation.id', 'submission.workId')
		.innerJoin('pageRevision', (join) =>
			join.on((eb) =>
				eb(
					'pageRevision.revisionId',
					'=',
					eb.fn.coalesce('textTranslation.sourceRevisionId', 'submission.revisionId')
				)
			)
		)
		.innerJoin('revision', 'revision.id', 'pageRevision.revisionId')
		.select(['submission.id', 'revision.workId as letterId', 'pageRevision.revisionId'])
		.where('pageRevision.pictureId', 'in', await standsFor(db, pictureId))
		.where('submission.claimedBy', '=', actor.id)
		.where('submission.claimedUntil', '>', now)
		.where('submission.status', '=', 'waiting')
		.execute();
	for (const { id, letterId, revisionId } of rows)
		if (await mayReviewStill(db, actor, id))
			return { letterId, revisionId, pictureId, what: 'review' };
	return undefined;
}

/** What was safeguarded is seen by the two named people, also after they closed the case, and by nobody else. */
async function lookedAfter(
	db: Db,
	actor: Actor,
	pictureId: string,
	letters: readonly Letter[]
): Promise<PageLook | undefined> {
	if (actor.leads.length === 0) return undefined;
	const row = await db
		.selectFrom('safeguardHeld')
		.innerJoin('safeguardCase', 'safeguardCase.id', 'safeguardHeld.caseId')
		.select('safeguardHeld.workId as letterId')
		.where(
			'safeguardHeld.workId',
			'in',
			letters.map(({ id }) => id)
		)
		.where('safeguardCase.communityId', 'in', actor.leads)
		.where('safeguardCase.writtenBy', '<>', actor.id)
		.executeTakeFirst();
	return row && { ...row, pictureId, revisionId: null, what: 'case' };
}
