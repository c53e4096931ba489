import { record } from '#lib/audit/audit.server.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { findLetter, letterOfRevision } from '#lib/letters/queries.server.ts';
import { approvedTranslation } from '#lib/letters/way/reading.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import type { Moved } from '#lib/translation/moving.server.ts';
import { layCorrection } from '../doubting/correcting.server.ts';
import type { ClassMail } from '../mail-day.ts';
import { letterInClass } from '../queries.server.ts';

export type Translated = 'there' | 'asked' | 'may-ask';

/** How a delivered letter stands in the other language. */
export async function translatedYet(
	db: Db,
	{ letterId, translation }: { letterId: string; translation: string | null }
): Promise<Translated> {
	if (translation !== null) return 'there';
	const { revisionId } = (await findLetter(db, letterId)) ?? {};
	const asked = revisionId ? await approvedTranslation(db, revisionId) : undefined;
	return asked ? 'asked' : 'may-ask';
}

/** A class gets what it reads without a translation; its teacher may ask for one all the same. */
export function askInOtherLanguage(
	db: Db,
	{ actor, subject }: Authorized<ClassMail, 'read-mail'>,
	letterId: string,
	form: { act: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const arrived = await letterInClass(db, letterId, { id: actor.id, classId: subject.id });
		const letter = await findLetter(db, letterId);
		if (!arrived || !letter?.revisionId) throw notFound();
		if ((await translatedYet(db, arrived)) !== 'may-ask')
			throw new Refused('conflict', 'translation-asked-already');
		const { exchangeId, revisionId: sourceRevisionId } = letter;
		const targetLanguage = otherLocale(letter.language);
		await askForTranslation(db, { exchangeId, sourceRevisionId, targetLanguage }, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'letter.translation-asked',
			subjectKind: 'letter',
			subjectId: letterId
		});
		return letterId;
	});
}

/**
 * Lays a translation that was approved after mail day beside its letter, or a corrected one in its place;
 * joined to translation in wiring. The keys refuse one that nobody approved, or of another text.
 */
export const layBeside: Moved = async (db, { translation: { id }, status, now }) => {
	if (status !== 'approved') return;
	const approved = await findTranslation(db, id);
	const letter = approved && (await letterOfRevision(db, approved.sourceRevisionId));
	if (!letter || !approved.revisionId) return;
	const { sha256 } = await db
		.selectFrom('revision')
		.select('sha256')
		.where('id', '=', approved.revisionId)
		.executeTakeFirstOrThrow();
	const first = await db
		.updateTable('releaseItem')
		.set({
			translationDecisionId: approved.decisionId,
			translationRevisionId: approved.revisionId,
			translationSha256: sha256
		})
		.where('letterId', '=', letter.id)
		.where('translationRevisionId', 'is', null)
		.where('recalledAt', 'is', null)
		.executeTakeFirstOrThrow();
	if (first.numUpdatedRows === 0n) await layCorrection(db, letter.id, approved, now);
};
