import type { InTransaction } from '#lib/platform/database.ts';
import { freezeLetter, submitLetter } from '../changing.server.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { keepDraft } from '../writing/drafts.server.ts';

interface Covered {
	text: string;
	/** The reviewer who covered words of it. */
	by: string;
	/** Who else had a hand in it before. */
	makers: readonly string[];
}

/**
 * A text of the letter in which words are covered: it is in line again, for somebody else. Its author goes
 * on from it too, and what lay on the desk or beside it is sealed.
 */
export async function coverLetter(
	db: InTransaction,
	letter: Letter,
	{ text, by, makers }: Covered,
	now: number
): Promise<Letter> {
	const revision = await freezeLetter(db, letter, text, by, now);
	const submissionId = await submitLetter(db, letter, revision, now, makers);
	await keepDraft(db, letter.id, by, text, now);
	await db
		.updateTable('letterVersion')
		.set({ sealedAt: now })
		.where('letterId', '=', letter.id)
		.where('sealedAt', 'is', null)
		.execute();
	// What a teacher corrected cannot be looked at any more.
	await db.deleteFrom('correction').where('letterId', '=', letter.id).execute();
	return act.protect(letter, { revisionId: revision.id, submissionId }, now);
}
