import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { findTranslation } from '../queries.server.ts';
import type { TextTranslation } from '../translation.ts';
import { draftFor } from './asking.server.ts';
import type { Engine } from './engine.ts';
import { allowsDrafts } from './gate.server.ts';
import { looksOutFor } from './queries.server.ts';

/**
 * Whoever takes a text finds the drafts on it a moment later, where a machine may see it. Asked once at a time, and
 * anew for the next person.
 */
export async function askForDraftsLater(
	db: InTransaction,
	subject: TextTranslation,
	personId: string,
	now: number
): Promise<void> {
	if (!(await allowsDrafts(db, subject, now))) return;
	const asked = { personId, askedAt: now, endedAt: null };
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('askedDraft')
		.values({ translationId: subject.id, ...asked })
		.onConflict((conflict) =>
			conflict
				.column('translationId')
				.doUpdateSet(asked)
				.where((eb) =>
					eb.or([
						eb('askedDraft.endedAt', 'is not', null),
						eb('askedDraft.personId', '<>', personId),
						eb('askedDraft.askedAt', '<=', now - looksOutFor)
					])
				)
		)
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows === 0n) return;
	const job = { translationId: subject.id, personId, askedAt: now };
	await enqueue(db, 'draft-translation', job, now);
}

/** Asks the machine for a text that was taken, unless somebody else has it by now or a family said no. */
export const draftTranslationDoer =
	(engine: Engine | undefined): Doer =>
	async (db, { translationId, personId, askedAt }, now) => {
		const asked = { translationId: String(translationId), askedAt: Number(askedAt) };
		if (!(await isAsked(db, asked))) return;
		const subject = await findTranslation(db, asked.translationId);
		if (subject && engine) await draftFor(db, subject, String(personId), engine, now);
		await db
			.updateTable('askedDraft')
			.set({ endedAt: now })
			.where('translationId', '=', asked.translationId)
			.where('askedAt', '=', asked.askedAt)
			.execute();
	};

async function isAsked(
	db: Db,
	{ translationId, askedAt }: { translationId: string; askedAt: number }
) {
	const row = await db
		.selectFrom('askedDraft')
		.select('translationId')
		.where('translationId', '=', translationId)
		.where('askedAt', '=', askedAt)
		.where('endedAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}
