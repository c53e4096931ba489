import { classReads } from '#lib/exchanges/queries.server.ts';
import type { Decided } from '#lib/moderation/moderation.server.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import type { Moved } from '#lib/translation/moving.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import { safeguard } from '../frozen.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { rememberCorrection } from '../passing-on/corrections.server.ts';
import { findLetter, letterOfRevision, saveLetter } from '../queries.server.ts';
import { coveredFor } from './covered.server.ts';
import { coverLetter } from './covering.server.ts';
import { stopCopies } from './locking-away.server.ts';

/** A letter follows what reviewers decide about it; joined to moderation in wiring. */
export const followDecision: Decided = async (db, about) => {
	const { submission, now } = about;
	const letter = await findLetter(db, submission.workId);
	if (!letter) throw new Error(`The submission ${submission.id} is of no letter.`);
	const moved = await afterDecision(db, letter, about);
	await saveLetter(db, letter, moved, now);
	// A second person agreed with what is covered: now its author may hear of it.
	if (letter.authorKind === 'child' && (await coveredFor(db, moved))?.told)
		await rememberCorrection(db, letter, now);
};

async function afterDecision(
	db: InTransaction,
	letter: Letter,
	{ submission, decision, covered, now }: Parameters<Decided>[1]
): Promise<Letter> {
	switch (decision.outcome) {
		case 'approve':
			return afterApproval(db, letter, decision.id, now);
		case 'return':
			return act.returnToAuthor(
				letter,
				decision.reviewerId,
				'moderator',
				decision.reason ?? 'other',
				decision.note,
				now
			);
		case 'protect':
			if (covered === undefined) throw new Error(`Nothing is covered in the letter ${letter.id}.`);
			return coverLetter(
				db,
				letter,
				{ ...covered, by: decision.reviewerId, makers: submission.makers },
				now
			);
		case 'safeguard':
			await stopCopies(db, letter.id);
			return safeguard(letter, now);
	}
}

/** Into the mail bag if the other class reads this language; else to the translators. */
async function afterApproval(db: InTransaction, letter: Letter, decisionId: string, now: number) {
	const readers = await classReads(db, letter.recipientClassId);
	if (readers.includes(letter.language)) return act.approveAsItIs(letter, decisionId, now);
	if (!letter.revisionId) throw new Error(`The letter ${letter.id} was approved without a text.`);
	const translationId = await askForTranslation(
		db,
		{
			exchangeId: letter.exchangeId,
			sourceRevisionId: letter.revisionId,
			targetLanguage: otherLocale(letter.language)
		},
		now
	);
	return act.approveForTranslation(letter, decisionId, translationId, now);
}

/** A letter follows its translation; joined to translation in wiring. */
export const followTranslation: Moved = async (db, { translation, status, now }) => {
	const letter = await letterOfRevision(db, translation.sourceRevisionId);
	if (!letter || !act.underWay.includes(letter.state.status)) return;
	const moved = afterTranslation(letter, translation.id, status, now);
	if (moved) await saveLetter(db, letter, moved, now);
};

function afterTranslation(
	letter: Letter,
	translationId: string,
	status: Parameters<Moved>[1]['status'],
	now: number
): Letter | undefined {
	// A translation that was asked for beside a readable letter does not hold it back.
	if (letter.state.status === 'ready') return undefined;
	switch (status) {
		case 'waiting':
			return act.waitForTranslator(letter, translationId, now);
		case 'translating':
		case 'returned':
			return act.giveToTranslator(letter, translationId, now);
		case 'in-review':
			return act.reviewTranslation(letter, translationId, now);
		case 'approved':
			return act.makeReady(letter, now);
		case 'withdrawn':
			return undefined;
	}
}
