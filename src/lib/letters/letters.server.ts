import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { record } from '#lib/audit/audit.server.ts';
import { letterConsentIsLive } from '#lib/consent/consents.server.ts';
import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import { submit, withdrawSubmissionsOf } from '#lib/moderation/moderation.server.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { withdrawTranslationsOf } from '#lib/translation/translation.server.ts';
import * as act from './letter.ts';
import type { Letter } from './letter.ts';
import { rules, type LetterAct } from './policy.ts';
import { findLetter, saveLetter } from './queries.server.ts';

/** Proof that this actor may do this act on this letter; else the same 404 as for no such letter. */
export async function authorizeLetter<Act extends LetterAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Letter, Act>> {
	return permit(actor, may, await findLetter(db, id), rules[may]);
}

export interface HandedIn {
	act: string;
	text: string;
	stamp: string;
}

/** The author hands in: the text is frozen as a revision and goes to their teacher, or on to review. */
export function handIn(db: Db, letter: Authorized<Letter, 'write'>, form: HandedIn, now: number) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		const stamped = { ...subject, stamp: form.stamp };
		await keepDraft(db, subject.id, actor.id, form.text, now);
		const revision = await freezeLetter(db, stamped, form.text, actor.id, now);
		await moveOn(db, stamped, revision, actor, now);
		await note(db, actor, 'handed-in', subject, now, { sha256: revision.sha256 });
		return subject.id;
	});
}

async function moveOn(
	db: InTransaction,
	letter: Letter,
	revision: { id: string; sha256: string },
	actor: Actor,
	now: number
) {
	if (actor.kind === 'child')
		return saveLetter(db, letter, act.sendToTeacher(letter, revision.id, now), now);
	if (letter.kind === 'teachers')
		return saveLetter(db, letter, { ...act.release(letter, now), revisionId: revision.id }, now);
	const submissionId = await submitLetter(db, letter, revision, now);
	const passed = act.passOn({ ...letter, revisionId: revision.id }, submissionId, now);
	return saveLetter(db, letter, { ...passed, decisionId: null }, now);
}

/** The teacher passes a child's letter on to review, if the child's family allows letters. */
export function passOn(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: { act: string; revisionId: string; sha256: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		if (form.revisionId !== subject.revisionId) throw new Refused('conflict', 'letter-moved-on');
		if (!(await letterConsentIsLive(db, subject.authorId, now)))
			throw new Refused('forbidden', 'no-letter-consent');
		const revision = { id: form.revisionId, sha256: form.sha256 };
		const submissionId = await submitLetter(db, subject, revision, now);
		await saveLetter(db, subject, act.passOn(subject, submissionId, now), now);
		await note(db, actor, 'passed-on', subject, now, { sha256: form.sha256 });
		return subject.id;
	});
}

/** The teacher gives a letter back, with a reason and a kind note; the text stays and can be changed. */
export function returnToAuthor(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: { act: string; reason: ReturnReason; note: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		const returned = act.returnToAuthor(subject, actor.id, 'teacher', form.reason, form.note, now);
		await saveLetter(db, subject, returned, now);
		await note(db, actor, 'returned', subject, now, { reason: form.reason });
		return subject.id;
	});
}

/** Takes a letter back before it is released, wherever it is and whoever holds it. */
export function withdraw(
	db: Db,
	letter: Authorized<Letter, 'withdraw'>,
	form: { act: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		await withdrawSubmissionsOf(db, subject.id);
		await withdrawTranslationsOf(db, subject.id);
		await saveLetter(db, subject, act.withdraw(subject, actor.id, now), now);
		await note(db, actor, 'withdrawn', subject, now);
		return subject.id;
	});
}

export interface NewLetter {
	exchangeId: string;
	authorClassId: string;
	kind: Letter['kind'];
	pairId: string | null;
	recipientId: string | null;
	recipientClassId: string;
	language: Letter['language'];
	stamp: string;
	answersId: string | null;
}

/** Puts an empty letter on the author's desk. */
export async function startLetter(db: Db, actor: Actor, letter: NewLetter, now: number) {
	const exchange = await exchangeOfClass(db, letter.authorClassId, letter.exchangeId);
	if (exchange?.status !== 'open') throw new Refused('conflict', 'exchange-not-open');
	const id = newId();
	await db.transaction().execute(async (db) => {
		await db
			.insertInto('letter')
			.values({
				...letter,
				id,
				authorId: actor.id,
				status: 'draft',
				state: '{}',
				revisionId: null,
				decisionId: null,
				createdAt: now,
				updatedAt: now
			})
			.execute();
		await keepDraft(db, id, actor.id, '', now);
	});
	return id;
}

export async function keepDraft(
	db: InTransaction,
	letterId: string,
	savedBy: string,
	text: string,
	now: number
) {
	await db
		.insertInto('letterDraft')
		.values({ letterId, text, version: 1, savedAt: now, savedBy })
		.onConflict((conflict) =>
			conflict.column('letterId').doUpdateSet((eb) => ({
				text,
				savedAt: now,
				savedBy,
				version: eb('letterDraft.version', '+', 1)
			}))
		)
		.execute();
}

/** The hash covers all that a reader would see: kind, author, recipient, language, text and stamp. */
const freezeLetter = (
	db: InTransaction,
	letter: Letter,
	text: string,
	madeBy: string,
	now: number
) =>
	freeze(
		db,
		{
			kind: 'letter',
			workId: letter.id,
			authorId: letter.authorId,
			madeBy,
			language: letter.language,
			text,
			rest: {
				letterKind: letter.kind,
				recipientId: letter.recipientId,
				recipientClassId: letter.recipientClassId,
				stamp: letter.stamp
			}
		},
		now
	);

const submitLetter = (
	db: InTransaction,
	letter: Letter,
	revision: { id: string; sha256: string },
	now: number
) =>
	submit(
		db,
		{
			kind: 'letter',
			workId: letter.id,
			exchangeId: letter.exchangeId,
			revisionId: revision.id,
			sha256: revision.sha256,
			authorId: letter.authorId,
			language: letter.language,
			sourceLanguage: null
		},
		now
	);

const note = (
	db: InTransaction,
	actor: Actor,
	verb: string,
	letter: Letter,
	at: number,
	detail = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `letter.${verb}`,
		subjectKind: 'letter',
		subjectId: letter.id,
		detail
	});
