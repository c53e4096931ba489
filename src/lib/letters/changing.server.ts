import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import type { Looked } from '#lib/moderation/scanning/scans.server.ts';
import { submit } from '#lib/moderation/submitting.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Letter } from './letter.ts';
import {
	keepPaper,
	paperInHash,
	paperOf,
	whoCoveredPages,
	type OnPaper
} from './pages/freezing.server.ts';

// What every move of a letter is made of.

/**
 * Waits for others who are moving this letter, and refuses if they did: so two acts at once never
 * freeze two texts.
 */
export async function hold(db: InTransaction, letter: Letter) {
	const { numUpdatedRows } = await db
		.updateTable('letter')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', letter.id)
		.where('version', '=', letter.version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'letter-moved-on');
}

interface Frozen {
	text: string;
	/** Who typed it: the author, or the teacher who wrote down or changed it. */
	madeBy: string;
	/** The pages that go with it; null where there are none, or where they may not. */
	paper: OnPaper | null;
	looked?: Looked | undefined;
}

/** The hash covers all that a reader would see: kind, author, recipient, language, text, stamp and pages. */
export async function freezeLetter(
	db: InTransaction,
	letter: Letter,
	{ text, madeBy, paper, looked }: Frozen,
	now: number
) {
	const revision = await freeze(
		db,
		{
			kind: 'letter',
			workId: letter.id,
			exchangeId: letter.exchangeId,
			authorId: letter.authorId,
			madeBy,
			language: letter.language,
			text,
			looked,
			beside: paper && paper.asWritten,
			rest: {
				letterKind: letter.kind,
				recipientId: letter.recipientId,
				recipientClassId: letter.recipientClassId,
				stamp: letter.stamp,
				...paperInHash(paper)
			}
		},
		now
	);
	await keepPaper(db, revision.id, paper);
	return revision;
}

/** The newest frozen words once more, as a revision of their own. */
export async function freezeAnew(db: InTransaction, letter: Letter, now: number) {
	if (!letter.revisionId) throw new Error(`The letter ${letter.id} was never handed in.`);
	const { text, madeBy } = await db
		.selectFrom('revision')
		.select(['text', 'madeBy'])
		.where('id', '=', letter.revisionId)
		.executeTakeFirstOrThrow();
	const paper = await paperOf(db, letter.revisionId);
	return freezeLetter(db, letter, { text, madeBy, paper }, now);
}

export const submitLetter = async (
	db: InTransaction,
	letter: Letter,
	revision: { id: string; sha256: string },
	now: number,
	/** Whoever must not decide about it, besides its author and whoever covered something on its pages. */
	makers: readonly string[] = []
) =>
	submit(
		db,
		{
			kind: 'letter',
			workId: letter.id,
			exchangeId: letter.exchangeId,
			revisionId: revision.id,
			sha256: revision.sha256,
			authorId: letter.authorId,
			language: letter.language,
			sourceLanguage: null,
			makers: [...makers, ...(await whoCoveredPages(db, revision.id))]
		},
		now
	);

export const note = (
	db: InTransaction,
	actor: Actor,
	verb: VerbOn<'letter'>,
	letter: Letter,
	at: number,
	detail = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `letter.${verb}`,
		subjectKind: 'letter',
		subjectId: letter.id,
		detail
	});

/** Whoever had a hand in the text does not decide about what was made of it. */
export async function makersOf(db: InTransaction, letterId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('submissionMaker')
		.innerJoin('submission', 'submission.id', 'submissionMaker.submissionId')
		.select('submissionMaker.personId')
		.distinct()
		.where('submission.workId', '=', letterId)
		.execute();
	return rows.map(({ personId }) => personId);
}
