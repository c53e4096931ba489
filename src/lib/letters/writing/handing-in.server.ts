import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { lookAt, type Looked } from '#lib/moderation/scanning/scans.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { freezeLetter, hold, note, submitLetter } from '../changing.server.ts';
import { refuseUncompared, typedLast } from '../pages/comparing/comparing.server.ts';
import { paperOnDesk } from '../pages/freezing.server.ts';
import { settleWritten, type TypedOn } from '../pages/written.server.ts';
import { saveLetter } from '../queries.server.ts';
import { findDraft, keepDraft, putAside } from './drafts.server.ts';
import { overFor } from './over.server.ts';

export interface HandedIn {
	act: string;
	text: string;
	stamp: string;
	language?: Letter['language'] | undefined;
	/** The version of the draft that the page knew; another text on the desk is kept as a version. */
	base?: number | undefined;
	/** The same as the child wrote it, where it was typed from pages. */
	written?: TypedOn | undefined;
	/** Nobody else is there to compare it with its pages. */
	alone?: boolean | undefined;
}

/** The author hands in: the text is frozen as a revision and goes to their teacher, or on to review. */
export async function handIn(
	db: Db,
	letter: Authorized<Letter, 'write'>,
	form: HandedIn,
	now: number
) {
	const { id, exchangeId } = letter.subject;
	const { text, language = letter.subject.language } = form;
	const beside = (await paperOnDesk(db, id))?.asWritten;
	const looked = await lookAt(db, id, { text, language, exchangeId, beside });
	return once(db, letter.actor.id, form.act, now, async (db) => {
		await freezeAndMoveOn(db, letter, form, now, looked);
		return id;
	});
}

/** Handing in as part of something larger, which happens once. */
export async function freezeAndMoveOn(
	db: InTransaction,
	{ actor, subject }: Authorized<Letter, 'write'>,
	form: Omit<HandedIn, 'act'>,
	now: number,
	looked?: Looked
) {
	await hold(db, subject);
	await checkStillOpen(db, subject);
	await putAside(db, subject.id, form);
	const compared = await comparedBefore(db, actor, subject, form, now);
	const language = form.language ?? subject.language;
	const stamped: Letter = { ...subject, stamp: form.stamp, language };
	await keepDraft(db, subject.id, actor.id, form.text, now);
	const frozen = { text: form.text, madeBy: actor.id, paper: await paperOnDesk(db, subject.id) };
	const revision = await freezeLetter(db, stamped, { ...frozen, looked }, now);
	await moveOn(db, stamped, revision, now);
	const { sha256 } = revision;
	await note(db, actor, 'handed-in', subject, now, {
		sha256,
		...(compared !== undefined && { compared })
	});
}

/** What was typed lies on the desk before it is asked whether somebody compared exactly that with its pages. */
async function comparedBefore(
	db: InTransaction,
	actor: Actor,
	letter: Letter,
	form: Omit<HandedIn, 'act'>,
	now: number
): Promise<number | undefined> {
	if (!form.written) return undefined;
	const typedBy = await typedLast(db, letter.id);
	await settleWritten(db, letter, actor.id, form.written, now);
	const desk = await findDraft(db, letter.id);
	if (desk.text.trim() !== form.text.trim())
		await keepDraft(db, letter.id, actor.id, form.text, now);
	return refuseUncompared(db, actor, letter, { alone: form.alone === true, typedBy });
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

async function checkStillOpen(db: InTransaction, letter: Letter) {
	const over = await overFor(db, letter);
	if (over) throw new Refused('conflict', over === 'pair' ? 'pair-ended' : 'exchange-over');
}
