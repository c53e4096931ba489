import { isHeldForConsent } from '#lib/consent/held.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { refuseUnlessOffered } from '#lib/moderation/reasons/queries.server.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { freezeLetter, hold, note, submitLetter } from '../changing.server.ts';
import { whoCompared } from '../pages/comparing/comparing.server.ts';
import { paperOf } from '../pages/freezing.server.ts';
import { saveLetter } from '../queries.server.ts';
import { keepDraft } from '../writing/drafts.server.ts';
import { rememberCorrection } from './corrections.server.ts';

/** The teacher passes a child's letter on to review, if the child's family allows letters. */
export function passOn(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: { act: string; revisionId: string; sha256: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		if (form.revisionId !== subject.revisionId) throw textChanged(subject);
		// Whether it lies here at all, before its text is put in line a second time.
		act.passOn(subject, '', now);
		if (await isHeldForConsent(db, subject.authorId, now))
			throw new Refused('forbidden', 'no-letter-consent');
		const revision = { id: form.revisionId, sha256: form.sha256 };
		await hold(db, subject);
		// Whoever compared it with its pages does not decide about it.
		const makers = await whoCompared(db, subject.id);
		const submissionId = await submitLetter(db, subject, revision, now, makers);
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
		if (form.revisionId !== subject.revisionId) throw textChanged(subject);
		await hold(db, subject);
		const before = await revisionText(db, form.revisionId);
		if (before.text === form.text) return subject.id;
		const { text } = form;
		const paper = await paperOf(db, subject.revisionId);
		const revision = await freezeLetter(db, subject, { text, madeBy: actor.id, paper }, now);
		await saveLetter(db, subject, act.revise(subject, revision.id), now);
		await keepDraft(db, subject.id, actor.id, text, now);
		await rememberCorrection(db, subject, now);
		await note(db, actor, 'edited', subject, now, { sha256: revision.sha256 });
		return subject.id;
	});
}

/** Another text than the one on the teacher's page: corrected in another tab or by a colleague, or handed in anew. */
const textChanged = ({ state }: Letter) =>
	new Refused(
		'conflict',
		state.status === 'with-teacher' ? 'letter-text-changed' : 'letter-moved-on'
	);

/** The teacher gives a letter back, with a reason and a kind note; the text stays and can be changed. */
export function returnToAuthor(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: { act: string; reason: ReturnReason; note: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		await refuseUnlessOffered(db, form.reason, 'letters');
		const returned = act.returnToAuthor(subject, actor.id, 'teacher', form.reason, form.note, now);
		await saveLetter(db, subject, returned, now);
		await note(db, actor, 'returned', subject, now, { reason: form.reason });
		return subject.id;
	});
}
