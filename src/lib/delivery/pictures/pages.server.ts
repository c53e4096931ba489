import { isHeldForConsent } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Letter } from '#lib/letters/letter.ts';
import { standsFor } from '#lib/letters/pages/in-place.server.ts';
import type { PageLook } from '#lib/letters/pages/seeing.server.ts';
import { mayLookBack } from '#lib/letters/policy.ts';
import type { Db } from '#lib/platform/database.ts';
import { maySeeText } from '#lib/translation/policy.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { answersAbout } from '../doubting/answering.server.ts';
import { delivered, isNotPutAway, isTo, type Reader } from '../released.server.ts';

/**
 * Why somebody who is not of the class that wrote it may look at a page of a letter, and does not hold it for review: they
 * translate it, it was delivered to them, they look again at what was, or answer what a reader asks about it. `null` where nobody writes it down, `undefined` where they may not.
 *
 * @param letters with which the page lies or was frozen; none of them looked after by two named people
 */
export async function lookFromAfar(
	db: Db,
	actor: Actor,
	pictureId: string,
	letters: readonly Letter[],
	now: number
): Promise<PageLook | null | undefined> {
	const pages = await standsFor(db, pictureId);
	if (await isDelivered(db, actor, pages)) return null;
	const back = letters.find((letter) => looksBack(actor, letter));
	if (back) return { letterId: back.id, pictureId, revisionId: null, what: 'review' };
	const translated = await onDesk(db, actor, pages, now);
	if (translated) return { ...translated, pictureId };
	const asked = await whereAsked(db, actor, pages, now);
	return asked && { ...asked, pictureId };
}

/** To whoever reads the letter on the other side, through the same door: the child or class that got it, and their teachers. */
async function isDelivered(db: Db, actor: Actor, pictureIds: readonly string[]): Promise<boolean> {
	for (const reader of readersIn(actor)) {
		const pages = delivered(db)
			.innerJoin('pageRevision', 'pageRevision.revisionId', 'releaseItem.revisionId')
			.select('releaseItem.letterId')
			.where('pageRevision.pictureId', 'in', pictureIds)
			.where(isNotPutAway(reader));
		const theirs =
			actor.kind === 'child'
				? pages.where(isTo(reader))
				: pages.where('releaseItem.toClassId', '=', reader.classId);
		if (await theirs.executeTakeFirst()) return true;
	}
	return false;
}

/** A child reads in their class, a teacher beside the children of each of theirs. */
function readersIn({ id, kind, classId, teaches }: Actor): Reader[] {
	if (kind === 'child') return classId === null ? [] : [{ id, classId }];
	return teaches.map((classId) => ({ id, classId }));
}

/** Whoever translates a letter sees its pages while its words are theirs to see: not while a family says no. */
async function onDesk(
	db: Db,
	actor: Actor,
	pictureIds: readonly string[],
	now: number
): Promise<Omit<PageLook, 'pictureId'> | undefined> {
	const rows = await db
		.selectFrom('textTranslation')
		.innerJoin('pageRevision', 'pageRevision.revisionId', 'textTranslation.sourceRevisionId')
		.innerJoin('revision', 'revision.id', 'pageRevision.revisionId')
		.leftJoin('seal', 'seal.revisionId', 'revision.id')
		.select(['textTranslation.id', 'revision.authorId', 'revision.workId as letterId'])
		.where('pageRevision.pictureId', 'in', pictureIds)
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.takenBackAt', 'is', null)
		.where('seal.at', 'is', null)
		.execute();
	for (const { id, authorId, letterId } of rows) {
		const text = await findTranslation(db, id);
		if (text && maySeeText(actor, text) && !(await isHeldForConsent(db, authorId, now)))
			return { letterId, revisionId: null, what: 'translate' };
	}
	return undefined;
}

/** Whoever answers what a reader asks about its translation reads the words, and sees where they stand. */
async function whereAsked(
	db: Db,
	actor: Actor,
	pictureIds: readonly string[],
	now: number
): Promise<Omit<PageLook, 'pictureId'> | undefined> {
	const texts = await db
		.selectFrom('pageRevision')
		.innerJoin('revision', 'revision.id', 'pageRevision.revisionId')
		.leftJoin('seal', 'seal.revisionId', 'revision.id')
		.select(['revision.id', 'revision.workId as letterId'])
		.where('pageRevision.pictureId', 'in', pictureIds)
		.where('seal.at', 'is', null)
		.execute();
	for (const { id, letterId } of texts)
		if (await answersAbout(db, actor, [id], now))
			return { letterId, revisionId: null, what: 'review' };
	return undefined;
}

/** A moderator who looks again at what is in somebody's hands, so as to call it back. */
const looksBack = (actor: Actor, letter: Letter) =>
	letter.state.status === 'released' && mayLookBack(actor, letter);
