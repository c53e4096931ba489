import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { countersign, disagree } from '#lib/moderation/protecting/second-key.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
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
		const held = await findLetter(db, subject.id);
		if (held) await saveLetter(db, held, reviewAgain(held, now), now);
		await note(db, actor, 'not-countersigned', subject, now, { revision: form.revisionId });
		return subject.id;
	});
}

function waitsIn({ state }: Letter): string {
	if (state.status === 'protected') return state.submissionId;
	throw new Refused('conflict', 'letter-moved-on', { status: state.status });
}
