import type { ExpressionBuilder } from 'kysely';
import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import type { Database, Db, InTransaction } from '#lib/platform/database.ts';
import { findTranslation } from '../queries.server.ts';
import type { TextTranslation } from '../translation.ts';
import { draftFor } from './asking.server.ts';
import type { Engine } from './engine.ts';
import { allowsDrafts } from './gate.server.ts';
import { looksOutFor } from './queries.server.ts';
import type { AskedDraftRow } from './tables.ts';

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
		const asked = {
			translationId: String(translationId),
			personId: String(personId),
			askedAt: Number(askedAt)
		};
		if (!(await isAsked(db, asked))) return;
		const subject = await findTranslation(db, asked.translationId);
		if (subject && engine) await draftFor(db, subject, asked.personId, engine, now);
		await db.updateTable('askedDraft').set({ endedAt: now }).where(exactly(asked)).execute();
	};

type Asked = Pick<AskedDraftRow, 'translationId' | 'personId' | 'askedAt'>;

/** Not what the next person asked for meanwhile. */
const exactly = (asked: Asked) => (eb: ExpressionBuilder<Database, 'askedDraft'>) =>
	eb.and({ ...asked });

async function isAsked(db: Db, asked: Asked): Promise<boolean> {
	const row = await db
		.selectFrom('askedDraft')
		.select('translationId')
		.where(exactly(asked))
		.where('endedAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}
