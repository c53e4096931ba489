import { record } from '#lib/audit/audit.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { withdrawTranslationsOf } from '#lib/translation/following.server.ts';
import { closeFinished } from './frozen.ts';
import * as act from './letter.ts';
import type { Letter } from './letter.ts';
import { erasePaperOf } from './pages/erase.server.ts';
import { findLetter, saveLetter } from './queries.server.ts';

/**
 * Stops every letter of a child who is erased and empties what lay on their desk; the frozen texts
 * belong to moderation. Nothing of a child is erased while a disclosure of harm is being looked after.
 *
 * @param finished frozen letters whose cases are over for a year
 * @returns the ids of their letters
 */
export async function eraseLettersOf(
	db: InTransaction,
	childId: string,
	now: number,
	finished: ReadonlySet<string> = new Set()
): Promise<string[]> {
	const rows = await db
		.selectFrom('letter')
		.select('id')
		.where('authorId', '=', childId)
		.orderBy('id')
		.execute();
	const ids = rows.map((row) => row.id);
	for (const id of ids) await stop(db, id, childId, now, finished);
	await db.deleteFrom('draftKey').where('personId', '=', childId).execute();
	if (ids.length === 0) return ids;
	await db.updateTable('letterDraft').set({ text: '' }).where('letterId', 'in', ids).execute();
	await db.updateTable('secondLook').set({ words: '' }).where('letterId', 'in', ids).execute();
	await db.updateTable('letterVersion').set({ text: '' }).where('letterId', 'in', ids).execute();
	await erasePaperOf(db, ids, now);
	return ids;
}

async function stop(
	db: InTransaction,
	id: string,
	childId: string,
	now: number,
	finished: ReadonlySet<string>
) {
	const letter = await findLetter(db, id);
	if (!letter) return;
	if (act.isFrozen(letter) && !finished.has(id)) throw new Refused('conflict', 'safeguarded-stays');
	if (letter.state.status === 'recalled' && letter.state.note)
		await saveLetter(db, letter, { ...letter, state: { ...letter.state, note: '' } }, now);
	const stopped = stoppedFor(letter, childId, now);
	if (!stopped) return;
	await withdrawSubmissionsOf(db, id);
	await withdrawTranslationsOf(db, id);
	await saveLetter(db, letter, stopped, now);
	await record(db, {
		at: now,
		actorId: null,
		verb: `letter.${stopped.state.status}`,
		subjectKind: 'letter',
		subjectId: id
	});
}

type Stopped = Letter & { state: { status: 'closed' | 'recalled' | 'withdrawn' } };

/** In the child's own name, because nobody of the exchange decided it. */
function stoppedFor(letter: Letter, childId: string, now: number): Stopped | undefined {
	if (act.isFrozen(letter)) return closeFinished(letter, now) as Stopped;
	if (act.mayMove(letter.state.status, 'recalled'))
		return act.recall(letter, childId, now) as Stopped;
	if (act.mayMove(letter.state.status, 'withdrawn'))
		return act.withdraw(letter, childId, now) as Stopped;
	return undefined;
}
