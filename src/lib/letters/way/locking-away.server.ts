import { coverAnew } from '#lib/moderation/protecting/queries.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Keeper } from '#lib/moderation/safeguarding/keeping.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import {
	reopenTranslationsOf,
	sourceWorkOf,
	translationsOfWork,
	withdrawTranslationsOf
} from '#lib/translation/following.server.ts';
import { freezeAnew, makersOf, submitLetter } from '../changing.server.ts';
import * as frozen from '../frozen.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { whoseSealed } from '../pages/sealing.server.ts';
import { findLetter, saveLetter } from '../queries.server.ts';
import { familyOf } from './family.server.ts';
import { keptOf } from './kept.server.ts';
import { sealedVersionsOf } from '../writing/versions.server.ts';

/** What letters do when one is safeguarded, and when it goes on; joined to moderation in wiring. */
export const keepLetters: Omit<Keeper, 'kindOf'> = {
	behind: (db, submission) =>
		submission.kind === 'translation'
			? sourceWorkOf(db, submission.workId)
			: Promise.resolve(submission.workId),

	concerns: whoseSealed,

	copiesOf: translationsOfWork,

	familyOf,

	keptOf,

	besideOf: sealedVersionsOf,

	async isLockedAway(db, letterId) {
		const letter = await findLetter(db, letterId);
		return letter !== undefined && act.isFrozen(letter);
	},

	async lockAway(db, letterId, _by, now) {
		const letter = await heldLetter(db, letterId);
		if (act.isFrozen(letter)) return undefined;
		await stopCopies(db, letterId);
		await saveLetter(db, letter, frozen.safeguard(letter, now), now);
		return letter.state.status;
	},

	async letOut(db, letterId, now) {
		const letter = await heldLetter(db, letterId);
		if (letter.state.status !== 'safeguarded') return;
		const { was } = letter.state;
		if (was?.status === 'released' && letter.revisionId)
			await reopenTranslationsOf(db, letter.revisionId);
		await saveLetter(db, letter, was ? frozen.layBack(letter) : await again(db, letter, now), now);
	}
};

/** Out of every line and off every desk; whoever has one open finds out at their next press. */
export async function stopCopies(db: InTransaction, letterId: string): Promise<void> {
	await withdrawSubmissionsOf(db, letterId);
	await withdrawTranslationsOf(db, letterId);
}

/** The letter as it is now, held against others who would move it: freezing does not come too late. */
export async function heldLetter(db: InTransaction, id: string): Promise<Letter> {
	await db
		.updateTable('letter')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', id)
		.execute();
	const letter = await findLetter(db, id);
	if (!letter) throw new Error(`There is no letter ${id}.`);
	return letter;
}

/** The same words wait for a reviewer as a new revision: each is submitted once. */
async function again(db: InTransaction, letter: Letter, now: number): Promise<Letter> {
	const revision = await freezeAnew(db, letter, now);
	const submissionId = await submitLetter(db, letter, revision, now, await makersOf(db, letter.id));
	if (letter.revisionId)
		await coverAnew(db, letter.revisionId, { revisionId: revision.id, submissionId });
	return {
		...frozen.letGoToReview(letter, submissionId, now),
		revisionId: revision.id,
		decisionId: null
	};
}
