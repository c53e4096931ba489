import { classReads } from '#lib/exchanges/queries.server.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import type { Decided } from '#lib/moderation/moderation.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import type { Moved } from '#lib/translation/moving.server.ts';
import { withoutConsent } from '../describing/allowed.server.ts';
import * as act from '../photo.ts';
import type { Photo } from '../photo.ts';
import { askForAvif } from '../keeping/avif.server.ts';
import { findPhoto, photoOfRevision, savePhoto } from '../queries.server.ts';

/** A photo follows what reviewers decide about it; joined to moderation in wiring. */
export const followDecision: Decided = async (db, { submission, decision, now }) => {
	const photo = await findPhoto(db, submission.workId);
	if (!photo) throw new Error(`The submission ${submission.id} is of no photo.`);
	await savePhoto(db, photo, await afterDecision(db, photo, decision, now), now);
};

async function afterDecision(
	db: InTransaction,
	photo: Photo,
	{ id, outcome, reviewerId, reason, note }: Parameters<Decided>[1]['decision'],
	now: number
): Promise<Photo> {
	switch (outcome) {
		case 'approve':
			return afterApproval(db, photo, id, now);
		case 'return':
			return act.returnToTeacher(photo, { by: reviewerId, reason: reason ?? 'other', note }, now);
		case 'safeguard':
			return act.safeguard(photo, now);
		case 'protect':
			throw new Error('Whatever must not be seen is covered before a photo is decided about.');
	}
}

/** Into the mail bag if the other class reads its words; else to the translators. */
async function afterApproval(db: InTransaction, photo: Photo, decisionId: string, now: number) {
	if ((await withoutConsent(db, photo, now)).length > 0)
		throw new Refused('conflict', 'waits-for-family');
	await askForAvif(db, photo.pictureId, now);
	if ((await classReads(db, photo.toClassId)).includes(photo.language))
		return act.approveAsItIs(photo, decisionId, now);
	if (!photo.revisionId) throw new Error(`The photo ${photo.id} was approved without a revision.`);
	const { exchangeId, revisionId: sourceRevisionId, language } = photo;
	const wish = { exchangeId, sourceRevisionId, targetLanguage: otherLocale(language) };
	const translationId = await askForTranslation(db, wish, now);
	return act.approveForTranslation(photo, decisionId, translationId, now);
}

/** A photo follows the translation of its words; joined to translation in wiring. */
export const followTranslation: Moved = async (db, { translation, status, now }) => {
	const photo = await photoOfRevision(db, translation.sourceRevisionId);
	if (!photo || !act.underWay.includes(photo.state.status)) return;
	const moved = afterTranslation(photo, translation.id, status, now);
	if (moved) await savePhoto(db, photo, moved, now);
};

function afterTranslation(
	photo: Photo,
	translationId: string,
	status: Parameters<Moved>[1]['status'],
	now: number
): Photo | undefined {
	switch (status) {
		case 'waiting':
			return act.waitForTranslator(photo, translationId, now);
		case 'translating':
		case 'returned':
			return act.giveToTranslator(photo, translationId, now);
		case 'in-review':
			return act.reviewTranslation(photo, translationId, now);
		case 'approved':
			return act.makeReady(photo, now);
		case 'withdrawn':
			return undefined;
	}
}
