import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import {
	countersign,
	disagree,
	disagreeInReview
} from '#lib/moderation/protecting/second-key.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { note } from '../changing.server.ts';
import { reviewAgain } from '../covered.ts';
import type { Letter } from '../letter.ts';
import { findLetter, saveLetter } from '../queries.server.ts';

interface Key {
	act: string;
	revisionId: string;
	sha256: string;
}

/** The child's teacher agrees with the words that a reviewer covered: the letter goes on as it stands now. */
export function agreeToCovers(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: Key,
	now: number
): Promise<string> {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		const { revisionId, sha256 } = form;
		const turned = { submissionId: waitsIn(subject), revisionId, sha256, by: actor.id };
		await countersign(db, turned, now);
		await note(db, actor, 'countersigned', subject, now, { revision: revisionId, sha256 });
		return subject.id;
	});
}

/** The teacher does not agree: reviewers look at it again, and read why. */
export function disagreeWithCovers(
	db: Db,
	letter: Authorized<Letter, 'pass-on'>,
	form: Key & { note: string },
	now: number
): Promise<string> {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		const { act: _act, ...seen } = form;
		await disagree(db, { ...seen, submissionId: waitsIn(subject), by: actor.id }, now);
		await toReview(db, actor, subject.id, form.revisionId, now);
		return subject.id;
	});
}

/** The reviewer with the second key does not agree: whoever covered the words looks at it again, and reads why. */
export function disagreeAsReviewer(
	db: Db,
	item: Authorized<Submission, 'review'>,
	form: Key & { objection: string },
	now: number
): Promise<string> {
	const { actor, subject } = item;
	return once(db, actor.id, form.act, now, async (db) => {
		const { revisionId, sha256, objection } = form;
		await disagreeInReview(db, item, { revisionId, sha256, note: objection }, now);
		await toReview(db, actor, subject.workId, revisionId, now);
		return subject.id;
	});
}

async function toReview(
	db: InTransaction,
	actor: Actor,
	letterId: string,
	revision: string,
	now: number
) {
	const letter = await findLetter(db, letterId);
	if (!letter) throw notFound();
	if (letter.state.status === 'protected')
		await saveLetter(db, letter, reviewAgain(letter, now), now);
	await note(db, actor, 'not-countersigned', letter, now, { revision });
}

function waitsIn({ state }: Letter): string {
	if (state.status === 'protected') return state.submissionId;
	throw new Refused('conflict', 'letter-moved-on', { status: state.status });
}
