import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { submit, withdrawSubmissionsOf, type Decided } from '#lib/moderation/moderation.server.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mayTranslate, mayWriteTranslation } from './policy.ts';
import { findTranslation, segmentsOf } from './queries.server.ts';
import { join, segment } from './segments.ts';
import type { TextTranslation, TranslationStatus } from './translation.ts';

/** A translator may keep a text on their desk this long without saving anything. */
export const claimLasts = 3 * day;

/** What the owner of a text does when its translation moved, in the same transaction. */
export type Moved = (
	db: InTransaction,
	event: { translation: TextTranslation; status: TranslationStatus; now: number }
) => Promise<void>;

let follower: Moved = async () => {};

/** Translation knows "a text", not a letter: the owner of texts joins itself here, once. */
export const whenMoved = (moved: Moved) => void (follower = moved);

/** Asks for a frozen text in another language, once per text and language. */
export async function askForTranslation(
	db: InTransaction,
	wish: { exchangeId: string; sourceRevisionId: string; targetLanguage: Language },
	now: number
): Promise<string> {
	const source = await db
		.selectFrom('revision')
		.select(['sha256', 'language', 'text'])
		.where('id', '=', wish.sourceRevisionId)
		.executeTakeFirstOrThrow();
	const id = newId();
	await db
		.insertInto('textTranslation')
		.values({
			...wish,
			id,
			sourceSha256: source.sha256,
			sourceLanguage: source.language,
			status: 'waiting',
			askedAt: now
		})
		.execute();
	const segments = segment(source.text, source.language);
	if (segments.length > 0)
		await db
			.insertInto('segment')
			.values(
				segments.map(({ n, paragraph, text, after }) => ({
					translationId: id,
					n,
					paragraph,
					source: text,
					after
				}))
			)
			.execute();
	return id;
}

export const authorizeTranslation = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<TextTranslation, 'translate'>> =>
	permit(actor, 'translate', await findTranslation(db, id), mayTranslate);

export const authorizeWriting = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<TextTranslation, 'write-translation'>> =>
	permit(actor, 'write-translation', await findTranslation(db, id), mayWriteTranslation);

/** Takes a text to one's desk. */
export function claim(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'translate'>,
	form: { act: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await moveTo(db, subject, 'translating', now, {
			from: ['waiting'],
			set: { translatorId: actor.id, claimedUntil: now + claimLasts }
		});
		return subject.id;
	});
}

/** Puts a text back for somebody else; what was written stays. */
export function letGo(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	form: { act: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await moveTo(db, subject, 'waiting', now, {
			from: ['translating', 'returned'],
			set: { translatorId: null, claimedUntil: null }
		});
		return subject.id;
	});
}

/** Keeps what stands in the target column, as typed. */
export async function saveSegments(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	targets: ReadonlyMap<number, string>,
	now: number
) {
	await db.transaction().execute(async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('textTranslation')
			.set((eb) => ({ version: eb('version', '+', 1), claimedUntil: now + claimLasts }))
			.where('id', '=', subject.id)
			.where('translatorId', '=', actor.id)
			.where('status', 'in', ['translating', 'returned'])
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'translation-moved-on');
		for (const [n, target] of targets)
			await db
				.updateTable('segment')
				.set({ target, state: target ? 'draft' : 'empty', savedAt: now })
				.where('translationId', '=', subject.id)
				.where('n', '=', n)
				.where('target', '<>', target)
				.execute();
	});
}

/** Hands in the whole translation: frozen, hashed with its source's hash, and in the line for review. */
export function handIn(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	form: { act: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const segments = await segmentsOf(db, subject.id);
		if (segments.some((segment) => segment.source && !segment.target.trim()))
			throw new Refused('invalid', 'translation-has-gaps');
		const revision = await freeze(
			db,
			{
				kind: 'translation',
				workId: subject.id,
				authorId: actor.id,
				madeBy: actor.id,
				language: subject.targetLanguage,
				text: join(
					segments.map((segment) => ({ ...segment, text: segment.source, before: '' })),
					segments.map((segment) => segment.target.trim())
				),
				rest: {},
				sourceSha256: subject.sourceSha256
			},
			now
		);
		await submit(
			db,
			{
				kind: 'translation',
				workId: subject.id,
				exchangeId: subject.exchangeId,
				revisionId: revision.id,
				sha256: revision.sha256,
				authorId: actor.id,
				language: subject.targetLanguage,
				sourceLanguage: subject.sourceLanguage
			},
			now
		);
		await moveTo(db, subject, 'in-review', now, {
			from: ['translating', 'returned'],
			set: { revisionId: revision.id, claimedUntil: null }
		});
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'translation.handed-in',
			subjectKind: 'translation',
			subjectId: subject.id,
			detail: { sha256: revision.sha256 }
		});
		return subject.id;
	});
}

/** A translation follows what its reviewer decides; joined to moderation in wiring. */
export const followDecision: Decided = async (db, { submission, decision, now }) => {
	const translation = await findTranslation(db, submission.workId);
	if (!translation) throw new Error(`The submission ${submission.id} is of no translation.`);
	if (decision.outcome === 'approve')
		return moveTo(db, translation, 'approved', now, {
			from: ['in-review'],
			set: { decisionId: decision.id }
		});
	return moveTo(db, translation, 'returned', now, { from: ['in-review'], set: {} });
};

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
			.set({ status: 'withdrawn', claimedUntil: null })
			.where('id', '=', id)
			.execute();
	}
}

async function moveTo(
	db: InTransaction,
	translation: TextTranslation,
	status: TranslationStatus,
	now: number,
	{
		from,
		set
	}: {
		from: readonly TranslationStatus[];
		set: {
			translatorId?: string | null;
			claimedUntil?: number | null;
			revisionId?: string;
			decisionId?: string;
		};
	}
): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({ ...set, status, version: eb('version', '+', 1) }))
		.where('id', '=', translation.id)
		.where('status', 'in', from)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'translation-moved-on');
	await follower(db, { translation, status, now });
}
