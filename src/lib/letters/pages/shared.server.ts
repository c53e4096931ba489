import { record } from '#lib/audit/audit.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { freezeAnew, makersOf, submitLetter } from '../changing.server.ts';
import { waitForAnother } from '../covered.ts';
import { revise, type Letter } from '../letter.ts';
import { findLetter, saveLetter } from '../queries.server.ts';

/**
 * Other letters on pages in which somebody covered something, or that were sealed with the words of one: what lies with a teacher or waits for review
 * is frozen anew with what stands there now, because nobody may look at what it was handed in with. What was approved keeps its
 * approval, and what was delivered its words; their page is the covered one as soon as that was approved.
 *
 * @param by who covered it
 * @param except the letter in which they did
 */
export async function followCover(
	db: InTransaction,
	pictureIds: readonly string[],
	{ by, except }: { by: string; except: string },
	now: number
): Promise<void> {
	for (const letter of await othersWith(db, pictureIds, except)) {
		const moved = await frozenAnew(db, letter, now);
		if (moved) await saveLetter(db, letter, moved, now);
		await record(db, {
			at: now,
			actorId: by,
			verb: 'letter.covered',
			subjectKind: 'letter',
			subjectId: letter.id
		});
	}
}

async function frozenAnew(
	db: InTransaction,
	letter: Letter,
	now: number
): Promise<Letter | undefined> {
	const { status } = letter.state;
	if (status !== 'with-teacher' && status !== 'with-moderator') return undefined;
	const revision = await freezeAnew(db, letter, now);
	if (status === 'with-teacher') return revise(letter, revision.id);
	const makers = await makersOf(db, letter.id);
	await withdrawSubmissionsOf(db, letter.id);
	const submissionId = await submitLetter(db, letter, revision, now, makers);
	return waitForAnother(letter, { revisionId: revision.id, submissionId }, now);
}

/** Whose newest frozen text was handed in with one of the pages. */
async function othersWith(
	db: InTransaction,
	pictureIds: readonly string[],
	except: string
): Promise<Letter[]> {
	if (pictureIds.length === 0) return [];
	const rows = await db
		.selectFrom('letter')
		.innerJoin('pageRevision', 'pageRevision.revisionId', 'letter.revisionId')
		.select('letter.id')
		.distinct()
		.where('pageRevision.pictureId', 'in', pictureIds)
		.where('letter.id', '<>', except)
		.orderBy('letter.id')
		.execute();
	const letters = await Promise.all(rows.map(({ id }) => findLetter(db, id)));
	return letters.flatMap((letter) => letter ?? []);
}
