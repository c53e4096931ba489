import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import { takeOutOfLine } from '#lib/moderation/submitting.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { askForFaces } from '#lib/photos/faces/counting.server.ts';
import { bake, keepBaked, type Cover, type Where } from '#lib/photos/covering/baking.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { freezeLetter, makersOf, note, submitLetter } from '../changing.server.ts';
import { waitForAnother } from '../covered.ts';
import { isEditable, movedOn, type Letter } from '../letter.ts';
import { findLetter, saveLetter } from '../queries.server.ts';
import { paperOf } from './freezing.server.ts';
import { worksWithPage } from './sealing.server.ts';
import { followCover } from './shared.server.ts';

/**
 * Covers something on a page that lies with a letter on the desk: a surname on the sheet, the number of a house in a
 * drawing. From then on another picture lies there, and on the sheet that it came from.
 */
export async function coverPage(
	db: Db,
	where: Where,
	letter: Authorized<Letter, 'write'>,
	form: Cover & { page: string },
	now: number
): Promise<string> {
	const { actor, subject } = letter;
	if (!isEditable(subject)) throw movedOn(subject);
	const page = await db
		.selectFrom('letterPage')
		.select('pictureId')
		.where('letterId', '=', subject.id)
		.where('id', '=', form.page)
		.executeTakeFirst();
	if (!page) throw notFound();
	return bake(db, where, page.pictureId, form, (baked) =>
		once(db, actor.id, form.act, now, async (db) => {
			const works = await worksWithPage(db, page.pictureId);
			await keepBaked(db, page.pictureId, { ...baked, madeBy: actor.id, works }, now);
			await askForFaces(db, baked.id, now);
			await putInPlace(db, page.pictureId, baked.id);
			const since = { by: actor.id, except: subject.id };
			await followCover(db, [page.pictureId], since, now);
			await note(db, actor, 'covered', subject, now, { sha256: baked.made.sha256 });
			return subject.id;
		})
	);
}

/**
 * The same by whoever holds the letter for review, with its words as they are: a new revision that they made, which
 * somebody else approves.
 *
 * @param form `n` is the number of the page
 */
export async function coverPageInReview(
	db: Db,
	where: Where,
	item: Authorized<Submission, 'review'>,
	form: Cover & { n: number; revisionId: string; sha256: string },
	now: number
): Promise<string> {
	const { actor, subject } = item;
	const letter = subject.kind === 'letter' ? await findLetter(db, subject.workId) : undefined;
	const covered = await pictureOfPage(db, subject.revisionId, form.n);
	if (!letter || !covered) throw notFound();
	if (form.revisionId !== subject.revisionId || form.sha256 !== subject.sha256)
		throw new Refused('conflict', 'text-changed');
	return bake(db, where, covered, form, (baked) =>
		once(db, actor.id, form.act, now, async (db) => {
			await takeOutOfLine(db, item, now);
			const works = await worksWithPage(db, covered);
			await keepBaked(db, covered, { ...baked, madeBy: actor.id, works }, now);
			await askForFaces(db, baked.id, now);
			await putInPlace(db, covered, baked.id);
			await followCover(db, [covered], { by: actor.id, except: letter.id }, now);
			const paper = await paperOf(db, subject.revisionId);
			const { text } = await revisionText(db, subject.revisionId);
			const revision = await freezeLetter(db, letter, { text, madeBy: actor.id, paper }, now);
			const makers = [...subject.makers, ...(await makersOf(db, letter.id))];
			const submissionId = await submitLetter(db, letter, revision, now, makers);
			const frozen = { revisionId: revision.id, submissionId };
			await saveLetter(db, letter, waitForAnother(letter, frozen, now), now);
			await note(db, actor, 'covered', letter, now, {
				revision: revision.id,
				sha256: revision.sha256
			});
			return letter.id;
		})
	);
}

/** Of a page that was frozen with a text. */
export async function pictureOfPage(
	db: Db,
	revisionId: string,
	n: number
): Promise<string | undefined> {
	const row = await db
		.selectFrom('pageRevision')
		.select('pictureId')
		.where('revisionId', '=', revisionId)
		.where('n', '=', n)
		.executeTakeFirst();
	return row?.pictureId;
}

/** Wherever the page lay, the covered one lies: nobody begins again from the one that is sealed. */
async function putInPlace(db: InTransaction, before: string, after: string) {
	for (const table of ['letterPage', 'sheetPage', 'stackPicture'] as const)
		await db.updateTable(table).set({ pictureId: after }).where('pictureId', '=', before).execute();
}
