import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { isStudentAt } from '#lib/identity/levels.ts';
import { mentorOf } from '#lib/identity/vetting/vouched.server.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { lostCovers } from '#lib/moderation/protecting/kept-covered.ts';
import { submit } from '#lib/moderation/submitting.server.ts';
import { noteOpening } from '#lib/moderation/deciding/openings.server.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { askForDraftsLater } from './drafts/asking-later.server.ts';
import { markRight, settleDrafts, type Right } from './drafts/using.server.ts';
import { checkText, type Checked } from './checks/findings.server.ts';
import type { Wave } from './checks/wave.ts';
import { keepWaves, refuseOpenFindings } from './checks/waving.server.ts';
import { noteSave } from './people/stretches.server.ts';
import { refuseIfTextHeld } from './held.server.ts';
import { moveTo, takeOver, whereItIs } from './moving.server.ts';
import { mayTranslate, mayWriteTranslation } from './policy.ts';
import { findTranslation, segmentsOf, writersOf } from './queries.server.ts';
import {
	claimLasts,
	gapsIn,
	isStale,
	joined,
	onDesk,
	type Segment,
	type TextTranslation
} from './translation.ts';
import { writeSegments } from './writing.server.ts';

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
		await db
			.updateTable('textTranslation')
			.set({ takenAt: now })
			.where('id', '=', subject.id)
			.where('takenAt', 'is', null)
			.execute();
		await refuseIfTextHeld(db, subject, now);
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
		await askForDraftsLater(db, subject, actor.id, now);
		return subject.id;
	});
}

/**
 * Keeps what stands in the target column, as typed.
 *
 * @returns the version now
 */
export function saveSegments(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	targets: ReadonlyMap<number, string>,
	now: number,
	base?: number,
	right: Right = new Map(),
	cut?: number
): Promise<number> {
	return db.transaction().execute(async (db) => {
		const version = await writeSegments(db, subject.id, actor.id, targets, now, base, cut);
		if (version === undefined) throw await whereItIs(db, subject.id);
		if (isStudentAt(actor, subject.places)) await noteSave(db, actor.id, now);
		await markRight(db, subject.id, right, now);
		return version;
	});
}

export interface HandedIn {
	act: string;
	targets?: ReadonlyMap<number, string>;
	base?: number | undefined;
	cut?: number | undefined;
	right?: Right;
	/** Why findings are left as they are, by their keys. */
	waves?: ReadonlyMap<string, Wave | null>;
}

/**
 * Hands in the whole translation: frozen, hashed with its source's hash, and in the line for review.
 * What the form carried is kept first and on its own, so that a refusal loses nothing.
 */
export async function handIn(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	form: HandedIn,
	now: number
) {
	const { targets, base, cut, right = new Map(), waves = new Map() } = form;
	if (targets)
		await db.transaction().execute(async (db) => {
			const held = await writeSegments(db, subject.id, actor.id, targets, now, base, cut);
			if (held !== undefined) await markRight(db, subject.id, right, now);
		});
	const checked = await checkText(db, subject, await segmentsOf(db, subject.id));
	await keepWaves(db, subject, actor.id, checked.findings, waves, now);
	return once(db, actor.id, form.act, now, async (db) => {
		if ((await writeSegments(db, subject.id, actor.id, new Map(), now)) === undefined)
			throw await whereItIs(db, subject.id);
		if (isStudentAt(actor, subject.places)) await noteSave(db, actor.id, now);
		await refuseIfTextHeld(db, subject, now);
		const segments = await segmentsOf(db, subject.id);
		const gaps = gapsIn(segments).map((n) => [`target-${n}`, 'empty']);
		if (gaps.length > 0)
			throw new Refused('invalid', 'translation-has-gaps', {}, Object.fromEntries(gaps));
		const lost = [...lostCovers(segments, subject.targetLanguage).keys()];
		if (lost.length > 0) throw new Refused('invalid', 'covered-words-lost', { count: lost.length });
		await settleDrafts(db, subject, segments, now);
		await refuseOpenFindings(db, subject.id, joined(segments), checked);
		const revision = await freezeJoined(db, actor, subject, segments, now, checked);
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
				makers: await writersOf(db, subject.id),
				learning: isStudentAt(actor, subject.places)
					? { mentorId: await mentorOf(db, actor.id) }
					: undefined
			},
			now
		);
		await db
			.updateTable('segment')
			.set({ state: 'done' })
			.where('translationId', '=', subject.id)
			// What was commented and stands as it did: its reviewer reads why.
			.where('state', '<>', 'returned')
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
	now: number,
	{ looked }: Checked
) =>
	freeze(
		db,
		{
			kind: 'translation',
			workId: subject.id,
			exchangeId: subject.exchangeId,
			authorId: actor.id,
			madeBy: actor.id,
			language: subject.targetLanguage,
			text: joined(segments),
			rest: {},
			looked,
			sourceSha256: subject.sourceSha256
		},
		now
	);

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
