import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import { refuseUnlessOffered } from '#lib/moderation/reasons/queries.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { takeTranslationsBack } from '#lib/translation/following.server.ts';
import { openQuestionsAgain } from '../beginning/asked.server.ts';
import * as act from '../letter.ts';
import type { Letter } from '../letter.ts';
import { note } from '../changing.server.ts';
import { findLetter, saveLetter } from '../queries.server.ts';

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
		await takeTranslationsBack(db, subject.id, now);
		await saveLetter(db, subject, act.withdraw(subject, actor.id, now), now);
		await openQuestionsAgain(db, subject);
		await note(db, actor, 'withdrawn', subject, now);
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
	return once(db, letter.actor.id, form.act, now, (db) => recallNow(db, letter, now, why));
}

/** The same inside a transaction in which more is done. */
export async function recallNow(
	db: InTransaction,
	{ actor, subject }: Authorized<Letter, 'recall'>,
	now: number,
	why?: act.WhyRecalled
) {
	if (why) await refuseUnlessOffered(db, why.reason, 'recalls');
	await takeTranslationsBack(db, subject.id, now);
	await saveLetter(db, subject, act.recall(subject, actor.id, now, why), now);
	await openQuestionsAgain(db, subject);
	for (const recalled of recallFollowers)
		await recalled(db, { letterId: subject.id, by: actor.id, now });
	await note(db, actor, 'recalled', subject, now, why ? { reason: why.reason } : {});
	return subject.id;
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
