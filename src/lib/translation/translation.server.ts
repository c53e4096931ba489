import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import { refuseIfHeld } from '#lib/consent/held.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { authorOf } from '#lib/moderation/author.server.ts';
import { submit, withdrawSubmissionsOf, type Decided } from '#lib/moderation/moderation.server.ts';
import { noteOpening } from '#lib/moderation/deciding/openings.server.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mayTranslate, mayWriteTranslation } from './policy.ts';
import { findTranslation, segmentsOf, writersOf } from './queries.server.ts';
import { segment } from './segments.ts';
import {
	gapsIn,
	isStale,
	joined,
	onDesk,
	type Segment,
	type TextTranslation,
	type TranslationStatus
} from './translation.ts';

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

/**
 * Asks for a frozen text in another language, once per text and language: asking again answers with
 * the translation that there is.
 */
export async function askForTranslation(
	db: InTransaction,
	wish: { exchangeId: string; sourceRevisionId: string; targetLanguage: Language },
	now: number
): Promise<string> {
	const source = await db
		.selectFrom('revision')
		.select(['sha256', 'language', 'text', 'authorId'])
		.where('id', '=', wish.sourceRevisionId)
		.executeTakeFirstOrThrow();
	const { classId } = await authorOf(db, source.authorId, wish.exchangeId);
	const id = newId();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('textTranslation')
		.values({
			...wish,
			id,
			sourceSha256: source.sha256,
			sourceLanguage: source.language,
			fromClassId: classId,
			status: 'waiting',
			askedAt: now
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows === 0n) return askedBefore(db, wish);
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

async function askedBefore(
	db: InTransaction,
	wish: { sourceRevisionId: string; targetLanguage: Language }
): Promise<string> {
	const { id } = await db
		.selectFrom('textTranslation')
		.select('id')
		.where('sourceRevisionId', '=', wish.sourceRevisionId)
		.where('targetLanguage', '=', wish.targetLanguage)
		.executeTakeFirstOrThrow();
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

/**
 * Takes a text to one's desk: one that waits, or one whose translator went away. What was written
 * stays; the first look at a child's words is noted.
 */
export function claim(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'translate'>,
	form: { act: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const mine = { translatorId: actor.id, claimedAt: now, claimedUntil: now + claimLasts };
		if (isStale(subject, now)) await takeOver(db, subject, mine, now);
		else await moveTo(db, subject, 'translating', now, { from: ['waiting'], set: mine });
		await refuseIfHeld(db, subject.sourceAuthorId, now);
		await noteOpening(
			db,
			{
				personId: actor.id,
				what: 'translate',
				subjectId: subject.id,
				writtenBy: subject.sourceAuthorId
			},
			now
		);
		await note(db, actor, 'taken', subject, now);
		return subject.id;
	});
}

/** To whom it belongs changes, where it is does not: its owner need not follow. */
async function takeOver(
	db: InTransaction,
	subject: TextTranslation,
	mine: { translatorId: string; claimedAt: number; claimedUntil: number },
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({ ...mine, version: eb('version', '+', 1) }))
		.where('id', '=', subject.id)
		.where('status', 'in', onDesk)
		.where('claimedUntil', '<=', now)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whereItIs(db, subject.id);
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
			from: onDesk,
			heldBy: actor.id,
			set: { translatorId: null, claimedAt: null, claimedUntil: null }
		});
		await note(db, actor, 'let-go', subject, now);
		return subject.id;
	});
}

/** Keeps what stands in the target column, as typed. */
export function saveSegments(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	targets: ReadonlyMap<number, string>,
	now: number
): Promise<void> {
	return db.transaction().execute(async (db) => {
		if (!(await writeSegments(db, subject.id, actor.id, targets, now)))
			throw await whereItIs(db, subject.id);
	});
}

/** @returns false when this person does not hold the text, or it is not on a desk */
async function writeSegments(
	db: InTransaction,
	translationId: string,
	translatorId: string,
	targets: ReadonlyMap<number, string>,
	now: number
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({ version: eb('version', '+', 1), claimedUntil: now + claimLasts }))
		.where('id', '=', translationId)
		.where('translatorId', '=', translatorId)
		.where('status', 'in', onDesk)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) return false;
	await refuseOtherNumbers(db, translationId, targets);
	for (const [n, target] of targets)
		await db
			.updateTable('segment')
			.set({ target, state: target ? 'draft' : 'empty', savedAt: now, savedBy: translatorId })
			.where('translationId', '=', translationId)
			.where('n', '=', n)
			.where('target', '<>', target)
			.execute();
	return true;
}

/** Words for a sentence that the text does not have would be lost in silence. */
async function refuseOtherNumbers(
	db: InTransaction,
	translationId: string,
	targets: ReadonlyMap<number, string>
) {
	const sentences = new Set((await segmentsOf(db, translationId)).map(({ n }) => n));
	const wrong = [...targets.keys()].filter((n) => !sentences.has(n));
	if (wrong.length === 0) return;
	const fields = Object.fromEntries(wrong.map((n) => [`target-${n}`, 'wrong']));
	throw new Refused('invalid', 'check-fields', {}, fields);
}

/**
 * Hands in the whole translation: frozen, hashed with its source's hash, and in the line for review.
 * What the form carried is kept first and on its own, so that a refusal loses nothing.
 */
export async function handIn(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	form: { act: string; targets?: ReadonlyMap<number, string> },
	now: number
) {
	const { targets } = form;
	if (targets)
		await db.transaction().execute((db) => writeSegments(db, subject.id, actor.id, targets, now));
	return once(db, actor.id, form.act, now, async (db) => {
		if (!(await writeSegments(db, subject.id, actor.id, new Map(), now)))
			throw await whereItIs(db, subject.id);
		await refuseIfHeld(db, subject.sourceAuthorId, now);
		const segments = await segmentsOf(db, subject.id);
		const gaps = gapsIn(segments).map((n) => [`target-${n}`, 'empty']);
		if (gaps.length > 0)
			throw new Refused('invalid', 'translation-has-gaps', {}, Object.fromEntries(gaps));
		const revision = await freezeJoined(db, actor, subject, segments, now);
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
				sourceLanguage: subject.sourceLanguage,
				writtenBy: subject.sourceAuthorId,
				makers: await writersOf(db, subject.id)
			},
			now
		);
		await db
			.updateTable('segment')
			.set({ state: 'done' })
			.where('translationId', '=', subject.id)
			.execute();
		await moveTo(db, subject, 'in-review', now, {
			from: onDesk,
			heldBy: actor.id,
			set: { revisionId: revision.id, claimedAt: null, claimedUntil: null }
		});
		await note(db, actor, 'handed-in', subject, now, { sha256: revision.sha256 });
		return subject.id;
	});
}

const freezeJoined = (
	db: InTransaction,
	actor: Actor,
	subject: TextTranslation,
	segments: readonly Segment[],
	now: number
) =>
	freeze(
		db,
		{
			kind: 'translation',
			workId: subject.id,
			authorId: actor.id,
			madeBy: actor.id,
			language: subject.targetLanguage,
			text: joined(segments),
			rest: {},
			sourceSha256: subject.sourceSha256
		},
		now
	);

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
	if (decision.outcome === 'approve')
		return moveTo(db, translation, 'approved', now, {
			from: ['in-review'],
			set: { decisionId: decision.id }
		});
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

async function moveTo(
	db: InTransaction,
	translation: TextTranslation,
	status: TranslationStatus,
	now: number,
	{
		from,
		heldBy,
		set
	}: {
		from: readonly TranslationStatus[];
		/** Only while this person holds it. */
		heldBy?: string;
		set: Partial<
			Pick<
				TextTranslation,
				'translatorId' | 'claimedAt' | 'claimedUntil' | 'revisionId' | 'decisionId'
			>
		>;
	}
): Promise<void> {
	let update = db
		.updateTable('textTranslation')
		.set((eb) => ({ ...set, status, version: eb('version', '+', 1) }))
		.where('id', '=', translation.id)
		.where('status', 'in', from);
	if (heldBy) update = update.where('translatorId', '=', heldBy);
	const { numUpdatedRows } = await update.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whereItIs(db, translation.id);
	await follower(db, { translation, status, now });
}

/** Why a text could not be taken or changed: it was taken back, or it is on another desk. */
async function whereItIs(db: Db, translationId: string): Promise<Refused> {
	const row = await db
		.selectFrom('textTranslation')
		.leftJoin('person', 'person.id', 'textTranslation.translatorId')
		.select(['textTranslation.status', 'person.name'])
		.where('textTranslation.id', '=', translationId)
		.executeTakeFirst();
	if (row?.status === 'withdrawn') return new Refused('conflict', 'translation-withdrawn');
	if (row && onDesk.includes(row.status) && row.name)
		return new Refused('conflict', 'on-other-desk', { by: row.name });
	return new Refused('conflict', 'translation-moved-on');
}

const note = (
	db: InTransaction,
	actor: Actor,
	verb: VerbOn<'translation'>,
	{ id }: TextTranslation,
	at: number,
	detail = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `translation.${verb}`,
		subjectKind: 'translation',
		subjectId: id,
		detail
	});
