import { record } from '#lib/audit/audit.server.ts';
import type { Covered } from '#lib/moderation/protecting/covering.ts';
import { coverLikewise, holds } from '#lib/moderation/protecting/likewise.ts';
import type { CoveredText } from '#lib/moderation/protecting/marking.ts';
import { sealTexts } from '#lib/moderation/protecting/sealing.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { handedInTranslationsOf } from '#lib/translation/following.server.ts';
import { freezeLetter, makersOf, submitLetter } from '../changing.server.ts';
import { coverWhereItLies, protect } from '../covered.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { writtenTextsOf } from '../pages/queries.server.ts';
import { followCover } from '../pages/shared.server.ts';
import { sealPaperOf } from '../pages/sealing.server.ts';
import { saveLetter } from '../queries.server.ts';
import { findDraft, keepDraft } from '../writing/drafts.server.ts';
import { familyOf } from './family.server.ts';
import { heldLetter, stopCopies } from './locking-away.server.ts';

interface ByReviewer extends Covered {
	/** The reviewer who covered words of it. */
	by: string;
	/** Who else had a hand in it before. */
	makers: readonly string[];
}

/**
 * A text of the letter in which words are covered: it is in line again, for somebody else. Its author goes
 * on from it too, and what lay on the desk or beside it is sealed; so it is in every other letter of theirs
 * in which the same words stand.
 */
export async function coverLetter(
	db: InTransaction,
	letter: Letter,
	covered: ByReviewer,
	now: number
): Promise<Letter> {
	const sealed: string[] = [];
	for (const id of await familyOf(db, letter.id))
		if (id !== letter.id)
			sealed.push(...(await coverTwin(db, await heldLetter(db, id), covered, now)));
	const { by, makers } = covered;
	const moved = await handInCovered(db, letter, covered, { by, makers }, now);
	sealed.push(...(await sealBeside(db, letter.id, now)));
	await followCover(db, sealed, { by, except: letter.id }, now);
	await sealTexts(db, await handedInTranslationsOf(db, letter.id), now);
	return moved;
}

/** The covered text is frozen, lies on the desk and waits for the second key. */
async function handInCovered(
	db: InTransaction,
	letter: Letter,
	{ text }: CoveredText,
	{ by, makers }: Pick<ByReviewer, 'by' | 'makers'>,
	now: number
) {
	// Its pages would still show the word.
	const revision = await freezeLetter(db, letter, { text, madeBy: by, paper: null }, now);
	const submissionId = await submitLetter(db, letter, revision, now, makers);
	await keepDraft(db, letter.id, by, text, now);
	return protect(letter, { revisionId: revision.id, submissionId }, now);
}

/** @returns the pages that are sealed from now on */
async function sealBeside(db: InTransaction, letterId: string, now: number): Promise<string[]> {
	await db
		.updateTable('letterVersion')
		.set({ sealedAt: now })
		.where('letterId', '=', letterId)
		.where('sealedAt', 'is', null)
		.execute();
	const pages = await sealPaperOf(db, letterId, now);
	// What a teacher corrected cannot be looked at any more.
	await db.deleteFrom('correction').where('letterId', '=', letterId).execute();
	return pages;
}

/**
 * Another letter with the same words. On its way, it waits for a second key as well; lying, it lies there
 * covered. What was delivered is called back by a person, and what is frozen is looked after by two.
 *
 * @returns the pages that are sealed from now on
 */
async function coverTwin(
	db: InTransaction,
	letter: Letter,
	covered: ByReviewer,
	now: number
): Promise<string[]> {
	const { id, language } = letter;
	const { status } = letter.state;
	if (status === 'released' || act.isFrozen(letter)) return [];
	const { hidden, by } = covered;
	const likewise = (text: string) => coverLikewise(text, language, hidden, covered);
	const texts = await textsOf(db, id);
	const holding = texts.filter(({ text }) => holds(text, hidden)).map(({ id }) => id);
	await sealTexts(db, [...holding, ...(await handedInTranslationsOf(db, id, holding))], now);
	const newest = texts.find((text) => text.id === letter.revisionId);
	const goesOn = newest && likewise(newest.text);
	if (newest && goesOn && underReview.includes(status)) {
		const makers = [by, ...(await makersOf(db, id))];
		await stopCopies(db, id);
		const moved = await handInCovered(db, letter, goesOn, { by, makers }, now);
		await saveLetter(db, letter, moved, now);
		await tellWaits(db, moved, { originalId: newest.id, covered, covers: goesOn.covers }, now);
	} else {
		const desk = likewise((await findDraft(db, id)).text);
		if (desk) await keepDraft(db, id, by, desk.text, now);
		if (goesOn) {
			const { text } = goesOn;
			const revision = await freezeLetter(db, letter, { text, madeBy: by, paper: null }, now);
			// Where it lies and since when stays as it was.
			await saveLetter(db, letter, coverWhereItLies(letter, revision.id), letter.updatedAt);
		}
		if (!desk && holding.length === 0 && !(await paperHolds(db, id, hidden))) return [];
	}
	return sealBeside(db, id, now);
}

const underReview: readonly act.LetterStatus[] = [
	'with-moderator',
	'protected',
	'approved',
	'translating',
	'translation-review',
	'ready'
];

async function tellWaits(
	db: InTransaction,
	{ id, revisionId, state }: Letter,
	{
		originalId,
		covered,
		covers
	}: { originalId: string; covered: ByReviewer } & Pick<Covered, 'covers'>,
	now: number
) {
	if (state.status !== 'protected' || !revisionId) throw new Error(`Nothing of ${id} waits.`);
	const { submissionId } = state;
	await covered.alike({ workId: id, originalId, revisionId, submissionId }, covers);
	await record(db, {
		at: now,
		actorId: covered.by,
		verb: 'letter.protected',
		subjectKind: 'letter',
		subjectId: id
	});
}

/** What was typed from the pages of a letter, where its reading was put right. */
const paperHolds = async (db: InTransaction, letterId: string, hidden: Covered['hidden']) =>
	(await writtenTextsOf(db, letterId)).some(({ text }) => holds(text, hidden));

const textsOf = (db: InTransaction, letterId: string) =>
	db
		.selectFrom('revision')
		.select(['id', 'text'])
		.where('kind', '=', 'letter')
		.where('workId', '=', letterId)
		.orderBy('n')
		.execute();
