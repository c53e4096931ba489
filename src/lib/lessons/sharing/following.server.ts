import { otherLocale } from '#lib/i18n/locale.ts';
import type { Decided } from '#lib/moderation/moderation.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import { carryOver, translationBefore } from '#lib/translation/carrying.server.ts';
import type { Moved } from '#lib/translation/moving.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { findWork, saveWork } from '../queries.server.ts';
import { enter } from '../searching/entering.server.ts';
import * as act from '../work.ts';
import { release } from './releases.server.ts';

/** A work follows what reviewers decide about it; joined to moderation in wiring. */
export const followDecision: Decided = async (db, { submission, decision, now }) => {
	const work = await findWork(db, submission.workId);
	if (!work) throw new Error(`The submission ${submission.id} is of nothing in the library.`);
	const { outcome, reviewerId: by, reason, note } = decision;
	switch (outcome) {
		case 'approve': {
			const { revisionId, sha256 } = submission;
			await saveWork(db, work, act.share(work, now), now);
			await release(db, work, { decisionId: decision.id, revisionId, sha256 }, now);
			return askInOtherLanguage(db, submission, now);
		}
		case 'return': {
			const said = { by, reason: reason ?? 'other', note };
			return saveWork(db, work, act.returnToAuthor(work, said, now), now);
		}
		case 'safeguard':
			return saveWork(db, work, act.safeguard(work, now), now);
		case 'protect':
			throw new Error('Words of a plan are mended by whoever wrote it.');
	}
};

/** Of a newer version only what changed is to be translated: the rest comes along. */
async function askInOtherLanguage(
	db: InTransaction,
	{ workId, exchangeId, revisionId: sourceRevisionId, language }: Submission,
	now: number
) {
	const targetLanguage = otherLocale(language);
	const fromId = await translationBefore(db, { workId, targetLanguage, notOf: sourceRevisionId });
	const wish = { exchangeId, sourceRevisionId, targetLanguage, marked: true };
	const id = await askForTranslation(db, wish, now);
	if (fromId) await carryOver(db, { id, fromId }, now);
}

/** An approved translation is shown beside what it translates, as long as that is shared; joined in wiring. */
export const followTranslation: Moved = async (db, { translation, status, now }) => {
	if (translation.sourceKind !== 'lesson' || status !== 'approved') return;
	const source = await db
		.selectFrom('libraryRelease')
		.select(['id', 'sha256'])
		.where('revisionId', '=', translation.sourceRevisionId)
		.executeTakeFirst();
	const approved = await findTranslation(db, translation.id);
	if (!source || !approved?.revisionId || !approved.decisionId) return;
	const { sha256 } = await db
		.selectFrom('revision')
		.select('sha256')
		.where('id', '=', approved.revisionId)
		.executeTakeFirstOrThrow();
	const { revisionId, decisionId } = approved;
	const words = { decisionId, revisionId, sha256, at: now };
	await db
		.insertInto('libraryWords')
		.values({
			releaseId: source.id,
			sourceSha256: source.sha256,
			language: translation.targetLanguage,
			...words
		})
		// Corrected: the newer words take the place of those that stood there.
		.onConflict((conflict) => conflict.columns(['releaseId', 'language']).doUpdateSet(words))
		.execute();
	await enter(db, source.id);
};
