import { otherLocale } from '#lib/i18n/locale.ts';
import type { Decided } from '#lib/moderation/moderation.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import type { Moved } from '#lib/translation/moving.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { findWork, saveWork } from '../queries.server.ts';
import * as act from '../work.ts';
import { release } from './releases.server.ts';

/** A work follows what reviewers decide about it; joined to moderation in wiring. */
export const followDecision: Decided = async (db, { submission, decision, now }) => {
	const work = await findWork(db, submission.workId);
	if (!work) throw new Error(`The submission ${submission.id} is of nothing in the library.`);
	const { outcome, reviewerId: by, reason, note } = decision;
	switch (outcome) {
		case 'approve': {
			const { revisionId, sha256, exchangeId } = submission;
			await saveWork(db, work, act.share(work, now), now);
			await release(db, work, { decisionId: decision.id, revisionId, sha256 }, now);
			const targetLanguage = otherLocale(work.language);
			await askForTranslation(
				db,
				{ exchangeId, sourceRevisionId: revisionId, targetLanguage },
				now
			);
			return;
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

/** An approved translation is shown beside what it translates, as long as that is shared; joined in wiring. */
export const followTranslation: Moved = async (db, { translation, status, now }) => {
	if (translation.sourceKind !== 'lesson' || status !== 'approved') return;
	const { revisionId: _, ...source } = await releasedWith(db, translation.sourceRevisionId);
	const approved = await findTranslation(db, translation.id);
	if (!source.id || !approved?.revisionId || !approved.decisionId) return;
	const { sha256 } = await db
		.selectFrom('revision')
		.select('sha256')
		.where('id', '=', approved.revisionId)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('libraryWords')
		.values({
			releaseId: source.id,
			sourceSha256: source.sha256,
			language: translation.targetLanguage,
			decisionId: approved.decisionId,
			revisionId: approved.revisionId,
			sha256,
			at: now
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
};

const releasedWith = async (db: InTransaction, revisionId: string) =>
	(await db
		.selectFrom('libraryRelease')
		.select(['id', 'sha256', 'revisionId'])
		.where('revisionId', '=', revisionId)
		.orderBy('releasedAt', 'desc')
		.executeTakeFirst()) ?? { id: null, sha256: '', revisionId };
