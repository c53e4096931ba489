import { refuseIfHeld } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { coverAnew } from '#lib/moderation/protecting/queries.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { putOnDesk } from '../beginning/desk.server.ts';
import { goAgain } from '../asking-again/again.ts';
import type { Letter } from '../letter.ts';
import { freezeLetter, makersOf, note, submitLetter } from '../changing.server.ts';
import { layPaperWith, paperOf } from '../pages/freezing.server.ts';
import { findLetter, saveLetter } from '../queries.server.ts';
import { keepDraft } from '../writing/drafts.server.ts';
import { tellWordsFrom } from './family.server.ts';

/**
 * The words of a delivered letter stand in review once more, as a new letter to the same reader: what was
 * delivered is never delivered twice. Refused while its family does not allow letters, and when these two
 * do not write to each other any more.
 *
 * @returns the id of the new submission
 */
export async function submitAgain(
	db: InTransaction,
	actor: Actor,
	letter: Letter,
	now: number
): Promise<string> {
	await refuseIfHeld(db, letter.authorId, now);
	await refuseIfPairEnded(db, letter);
	const { text, language } = await revisionText(db, letter.revisionId ?? '');
	const { exchangeId, authorClassId, kind, pairId, recipientId, recipientClassId } = letter;
	const to = { exchangeId, authorClassId, kind, pairId, recipientId, recipientClassId };
	const { stamp, answersId, authorId } = letter;
	const id = await putOnDesk(db, authorId, { ...to, language, stamp, answersId }, now);
	await keepDraft(db, id, authorId, text, now);
	await tellWordsFrom(db, { letterId: id, fromId: letter.id }, now);
	const sheet = await findLetter(db, id);
	if (!sheet) throw new Error(`The letter ${id} is not there.`);
	const { madeBy } = await db
		.selectFrom('revision')
		.select('madeBy')
		.where('id', '=', letter.revisionId)
		.executeTakeFirstOrThrow();
	const paper = await paperOf(db, letter.revisionId);
	await layPaperWith(db, { letterId: id, by: actor.id, paper }, now);
	const revision = await freezeLetter(db, sheet, { text, madeBy, paper }, now);
	const frozen = { ...sheet, revisionId: revision.id };
	const makers = await makersOf(db, letter.id);
	const submissionId = await submitLetter(db, frozen, revision, now, makers);
	if (letter.revisionId) {
		const to = { workId: id, revisionId: revision.id, submissionId };
		await coverAnew(db, letter.revisionId, to);
	}
	await saveLetter(db, sheet, goAgain(frozen, submissionId, now), now);
	await note(db, actor, 'sent-again', sheet, now, { sha256: revision.sha256 });
	return submissionId;
}

async function refuseIfPairEnded(db: InTransaction, { pairId }: Letter) {
	if (pairId === null) return;
	const { endedAt } = await db
		.selectFrom('pair')
		.select('endedAt')
		.where('id', '=', pairId)
		.executeTakeFirstOrThrow();
	if (endedAt !== null) throw new Refused('conflict', 'pair-ended');
}
