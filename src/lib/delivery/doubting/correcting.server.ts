import { record } from '#lib/audit/audit.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { TextTranslation } from '#lib/translation/translation.ts';
import { newestTranslation } from '../released.server.ts';
import { lookedAgain } from './doubt.ts';

/**
 * An approved correction takes the place of the translation beside a delivered letter, as its next version;
 * the earlier ones are kept. The keys refuse one that nobody approved, or of another text. Words that are the
 * same as before make no new version: then it was right.
 */
export async function layCorrection(
	db: InTransaction,
	letterId: string,
	{ id, revisionId, decisionId }: TextTranslation,
	now: number
): Promise<void> {
	const shown = await db
		.selectFrom('releaseItem')
		.innerJoin('revision as now', (join) => join.on('now.id', '=', newestTranslation))
		.select(['releaseItem.id', 'releaseItem.sha256', 'now.id as revisionId', 'now.text'])
		.where('releaseItem.letterId', '=', letterId)
		.where('releaseItem.recalledAt', 'is', null)
		.executeTakeFirst();
	if (!shown || !revisionId || !decisionId || shown.revisionId === revisionId) return;
	const corrected = await db
		.selectFrom('revision')
		.select(['revision.text', 'revision.sha256'])
		.where('revision.id', '=', revisionId)
		.executeTakeFirstOrThrow();
	if (corrected.text === shown.text) return endDoubts(db, id, 'right', now);
	const n = 2 + (await correctionsOf(db, shown.id));
	await db
		.insertInto('correctedTranslation')
		.values({
			releaseItemId: shown.id,
			n,
			decisionId,
			revisionId,
			sha256: corrected.sha256,
			sourceSha256: shown.sha256,
			at: now
		})
		.execute();
	await endDoubts(db, id, 'corrected', now);
	await record(db, {
		at: now,
		actorId: null,
		verb: 'letter.translation-corrected',
		subjectKind: 'letter',
		subjectId: letterId,
		detail: { version: n }
	});
}

async function correctionsOf(db: InTransaction, releaseItemId: string): Promise<number> {
	const { count } = await db
		.selectFrom('correctedTranslation')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('releaseItemId', '=', releaseItemId)
		.executeTakeFirstOrThrow();
	return Number(count);
}

const endDoubts = async (
	db: InTransaction,
	translationId: string,
	status: 'right' | 'corrected',
	now: number
) =>
	void (await db
		.updateTable('translationDoubt')
		.set({ status, reason: status === 'right' ? lookedAgain : null, endedAt: now })
		.where('translationId', '=', translationId)
		.where('status', '=', 'being-corrected')
		.execute());
