import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import { isHeldForConsent } from '#lib/consent/held.server.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import { submit, withdrawSubmissionsOf } from '#lib/moderation/moderation.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import { askForTranslation } from '#lib/translation/asking.server.ts';
import { withdrawTranslationsOf } from '#lib/translation/following.server.ts';
import { tickOffAll } from './beginning/asked.server.ts';
import { keepDraft, putAside } from './writing/drafts.server.ts';
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
	language?: Letter['language'] | undefined;
	/** The version of the draft that the page knew; another text on the desk is kept as a version. */
	base?: number | undefined;
}

/** The author hands in: the text is frozen as a revision and goes to their teacher, or on to review. */
export function handIn(db: Db, letter: Authorized<Letter, 'write'>, form: HandedIn, now: number) {
	return once(db, letter.actor.id, form.act, now, async (db) => {
		await freezeAndMoveOn(db, letter, form, now);
		return letter.subject.id;
	});
}

/** Handing in as part of something larger, which happens once. */
export async function freezeAndMoveOn(
	db: InTransaction,
	{ actor, subject }: Authorized<Letter, 'write'>,
	form: Omit<HandedIn, 'act'>,
	now: number
) {
	await hold(db, subject);
	await checkStillOpen(db, subject);
	const language = form.language ?? subject.language;
	const stamped: Letter = { ...subject, stamp: form.stamp, language };
	await putAside(db, subject.id, form);
	await keepDraft(db, subject.id, actor.id, form.text, now);
	const revision = await freezeLetter(db, stamped, form.text, actor.id, now);
	await moveOn(db, stamped, revision, now);
	await tickOffAll(db, stamped, now);
	await note(db, actor, 'handed-in', subject, now, { sha256: revision.sha256 });
}

async function moveOn(
	db: InTransaction,
	letter: Letter,
	revision: { id: string; sha256: string },
	now: number
) {
	if (letter.authorKind === 'child')
		return saveLetter(db, letter, act.sendToTeacher(letter, revision.id, now), now);
	if (letter.kind === 'teachers')
		return saveLetter(db, letter, { ...act.release(letter, now), revisionId: revision.id }, now);
	const submissionId = await submitLetter(db, letter, revision, now);
	const passed = act.passOn({ ...letter, revisionId: revision.id }, submissionId, now);
	return saveLetter(db, letter, { ...passed, decisionId: null }, now);
}

/**
 * A letter is handed in only while its pair goes on and its exchange is open, or when it was handed in
 * before and came back: closing loses no letter. Else the text stays on the desk.
 */
async function checkStillOpen(db: InTransaction, letter: Letter) {
	const { status, endedAt } = await db
		.selectFrom('exchange')
		.leftJoin('pair', (join) => join.on('pair.id', '=', letter.pairId))
		.select(['exchange.status', 'pair.endedAt'])
		.where('exchange.id', '=', letter.exchangeId)
		.executeTakeFirstOrThrow();
	if (status !== 'open' && letter.revisionId === null)
		throw new Refused('conflict', 'exchange-not-open');
	if (endedAt !== null) throw new Refused('conflict', 'pair-ended');
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
		if (await isHeldForConsent(db, subject.authorId, now))
			throw new Refused('forbidden', 'no-letter-consent');
		const revision = { id: form.revisionId, sha256: form.sha256 };
		await hold(db, subject);
		const submissionId = await submitLetter(db, subject, revision, now);
		await saveLetter(db, subject, act.passOn(subject, submissionId, now), now);
		await note(db, actor, 'passed-on', subject, now, { sha256: form.sha256 });
		return subject.id;
	});
}

/**
 * The teacher changes words of what a child handed in: a new revision, marked as the teacher's. The
 * child sees what changed, and goes on from it if the letter comes back.
 */
export function editForAuthor(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: { act: string; revisionId: string; text: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		if (form.revisionId !== subject.revisionId) throw new Refused('conflict', 'letter-moved-on');
		await hold(db, subject);
		const before = await revisionText(db, form.revisionId);
		if (before.text === form.text) return subject.id;
		const revision = await freezeLetter(db, subject, form.text, actor.id, now);
		await saveLetter(db, subject, act.revise(subject, revision.id), now);
		await keepDraft(db, subject.id, actor.id, form.text, now);
		await note(db, actor, 'edited', subject, now, { sha256: revision.sha256 });
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

/** Teachers may ask for what they write to each other in the other language; its words stay as they are. */
export function askInOtherLanguage(
	db: Db,
	letter: Authorized<Letter, 'read'>,
	form: { act: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		const { kind, state, revisionId, exchangeId, language } = subject;
		if (kind !== 'teachers' || state.status !== 'released' || !revisionId)
			throw new Refused('conflict', 'letter-moved-on');
		const targetLanguage = otherLocale(language);
		await askForTranslation(db, { exchangeId, sourceRevisionId: revisionId, targetLanguage }, now);
		await note(db, actor, 'translation-asked', subject, now);
		return subject.id;
	});
}

/** What delivery does when a letter is called back, in the same transaction. */
export type Recalled = (
	db: InTransaction,
	about: { letterId: string; by: string; now: number }
) => Promise<void>;

const recallFollowers: Recalled[] = [];

/** Letters knows nothing of mail bags: whoever handed a letter over joins here, once, and takes it away. */
export const whenRecalled = (recalled: Recalled) => void recallFollowers.splice(0, 1, recalled);

/**
 * Takes a released letter away from its readers, at once.
 *
 * @param why what its author and their teacher are told, when somebody else calls it back
 */
export function recall(
	db: Db,
	letter: Authorized<Letter, 'recall'>,
	form: { act: string },
	now: number,
	why?: act.WhyRecalled
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		await withdrawTranslationsOf(db, subject.id);
		await saveLetter(db, subject, act.recall(subject, actor.id, now, why), now);
		for (const recalled of recallFollowers)
			await recalled(db, { letterId: subject.id, by: actor.id, now });
		await note(db, actor, 'recalled', subject, now, why ? { reason: why.reason } : {});
		return subject.id;
	});
}

/** When a child leaves: what is not approved yet is closed and kept for them; what is approved travels on. */
export async function closeForLeaver(db: InTransaction, childId: string, now: number) {
	const open = await db
		.selectFrom('letter')
		.select('id')
		.where('authorId', '=', childId)
		.where('status', 'in', act.closable)
		.execute();
	for (const { id } of open) {
		const letter = await findLetter(db, id);
		if (!letter || !act.mayMove(letter.state.status, 'closed')) continue;
		await withdrawSubmissionsOf(db, id);
		await saveLetter(db, letter, act.close(letter, now), now);
		await record(db, {
			at: now,
			actorId: null,
			verb: 'letter.closed',
			subjectKind: 'letter',
			subjectId: id
		});
	}
}

/**
 * Waits for others who are moving this letter, and refuses if they did: so two acts at once never
 * freeze two texts.
 */
async function hold(db: InTransaction, letter: Letter) {
	const { numUpdatedRows } = await db
		.updateTable('letter')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', letter.id)
		.where('version', '=', letter.version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'letter-moved-on');
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
	verb: VerbOn<'letter'>,
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
