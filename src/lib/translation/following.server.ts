import { keepPlaced } from '#lib/moderation/commenting/comments.server.ts';
import type { Decided, Remarks } from '#lib/moderation/moderation.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { toldPlaces } from './cutting/order.ts';
import { forgetTranslations, rememberTranslation } from './memory/memory.server.ts';
import { moveTo } from './moving.server.ts';
import { findTranslation, segmentsOf } from './queries.server.ts';
import { claimLasts, placed } from './translation.ts';

/** A translation follows what its reviewer decides; joined to moderation in wiring. */
export const followDecision: Decided = async (db, { submission, decision, remarks, now }) => {
	const translation = await findTranslation(db, submission.workId);
	if (!translation) throw new Error(`The submission ${submission.id} is of no translation.`);
	await db
		.updateTable('segment')
		.set({ comment: null })
		.where('translationId', '=', translation.id)
		.where('comment', 'is not', null)
		.execute();
	if (decision.outcome === 'approve') {
		await rememberTranslation(db, translation, now);
		return moveTo(db, translation, 'approved', now, {
			from: ['in-review'],
			set: { decisionId: decision.id }
		});
	}
	// The letter behind it freezes, see moderation/safeguarding; its owner stops what is left of its copies.
	if (decision.outcome === 'safeguard')
		return moveTo(db, translation, 'withdrawn', now, {
			from: ['in-review'],
			set: { claimedAt: null, claimedUntil: null }
		});
	await keepRemarks(db, submission, decision.id, remarks);
	for (const [n, comment] of remarks)
		await db
			.updateTable('segment')
			.set({ comment, state: 'returned' })
			.where('translationId', '=', translation.id)
			.where('n', '=', Number(n))
			.execute();
	return moveTo(db, translation, 'returned', now, {
		from: ['in-review'],
		set: { claimedAt: now, claimedUntil: now + claimLasts }
	});
};

/** What was said of its sentences stays with this text, for whoever reviews a later one. */
async function keepRemarks(
	db: InTransaction,
	{ workId, revisionId }: { workId: string; revisionId: string },
	decisionId: string,
	remarks: Remarks
): Promise<void> {
	if (remarks.size === 0) return;
	const { text } = await revisionText(db, revisionId);
	const sentences = placed(await segmentsOf(db, workId), text);
	const comments = sentences.flatMap(({ n, start, target }) => {
		const comment = remarks.get(String(n));
		return comment && target ? [{ start, end: start + target.length, comment }] : [];
	});
	await keepPlaced(db, decisionId, comments);
}

/** Stops the translations of a work whose letter was taken back. */
export async function withdrawTranslationsOf(db: InTransaction, workId: string) {
	const open = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', '=', workId)
		.where('textTranslation.status', 'not in', ['approved', 'withdrawn'])
		.execute();
	for (const { id } of open) {
		await withdrawSubmissionsOf(db, id);
		await db
			.updateTable('textTranslation')
			.set({ status: 'withdrawn', claimedAt: null, claimedUntil: null })
			.where('id', '=', id)
			.execute();
	}
}

/**
 * A letter was withdrawn or called back: its translations stop, also those that were approved or are corrected, and
 * the memory forgets them.
 */
export async function takeTranslationsBack(db: InTransaction, workId: string, now: number) {
	const ids = await translationsOfWork(db, workId);
	if (ids.length === 0) return;
	// What waits first and its translation after that, as those who decide take them: else both wait for ever.
	for (const id of ids) await withdrawSubmissionsOf(db, id);
	// Before it is looked where they are: one which moves at this moment is waited for, and moves no further.
	await db
		.updateTable('textTranslation')
		.set({ takenBackAt: now })
		.where('id', 'in', ids)
		.where('takenBackAt', 'is', null)
		.execute();
	await withdrawTranslationsOf(db, workId);
	await forgetTranslations(db, ids);
}

/** The work whose words this translation carries. */
export async function sourceWorkOf(db: Db, translationId: string): Promise<string> {
	const { workId } = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('revision.workId')
		.where('textTranslation.id', '=', translationId)
		.executeTakeFirstOrThrow();
	return workId;
}

/** Every translation that was asked for of a work, whatever became of it. */
export async function translationsOfWork(db: Db, workId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', '=', workId)
		.orderBy('textTranslation.askedAt')
		.orderBy('textTranslation.id')
		.execute();
	return rows.map(({ id }) => id);
}

/** What was written of each translation of a work and is not what was handed in of it last. */
export async function unfinishedTranslationsOf(db: Db, workId: string) {
	const found = [];
	for (const id of await translationsOfWork(db, workId)) {
		const { language, frozen } = await db
			.selectFrom('textTranslation')
			.leftJoin('revision', 'revision.id', 'textTranslation.revisionId')
			.select(['textTranslation.targetLanguage as language', 'revision.text as frozen'])
			.where('textTranslation.id', '=', id)
			.executeTakeFirstOrThrow();
		const sentences = await db
			.selectFrom('segment')
			.select(['target', 'after', 'savedAt', 'told'])
			.where('translationId', '=', id)
			.orderBy('place')
			.execute();
		// As far as it came: sentences that nobody wrote leave no gap.
		const written = toldPlaces(sentences).flatMap(
			({ place: { after }, said: { target, savedAt } }) =>
				target.trim() === '' ? [] : { target, after, savedAt }
		);
		const text = written
			.map(({ target, after }) => target + after)
			.join('')
			.trim();
		const at = Math.max(0, ...written.map(({ savedAt }) => savedAt ?? 0)) || null;
		if (text !== '' && text !== frozen?.trim()) found.push({ id, language, text, at });
	}
	return found;
}

/** Those that were stopped wait for a translator again, with what was written. */
export const reopenTranslationsOf = (db: InTransaction, sourceRevisionId: string) =>
	db
		.updateTable('textTranslation')
		.set((eb) => ({ status: 'waiting', translatorId: null, version: eb('version', '+', 1) }))
		.where('sourceRevisionId', '=', sourceRevisionId)
		.where('status', '=', 'withdrawn')
		.execute();

/**
 * The texts in the other language that were handed in, of a letter or of some of its revisions.
 *
 * @returns ids of revisions
 */
export async function handedInTranslationsOf(
	db: Db,
	workId: string,
	sourceRevisionIds?: readonly string[]
): Promise<string[]> {
	if (sourceRevisionIds?.length === 0) return [];
	let query = db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.innerJoin('revision as made', (join) =>
			join.onRef('made.workId', '=', 'textTranslation.id').on('made.kind', '=', 'translation')
		)
		.select('made.id')
		.where('source.workId', '=', workId);
	if (sourceRevisionIds) query = query.where('source.id', 'in', sourceRevisionIds);
	return (await query.execute()).map(({ id }) => id);
}
