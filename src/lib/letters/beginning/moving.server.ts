import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { isEditable, withdraw, type Letter } from '../letter.ts';
import { takePaperAlong } from '../pages/laying.server.ts';
import { saveLetter } from '../queries.server.ts';
import { moveTexts } from '../writing/drafts.server.ts';
import { tellWordsFrom } from '../way/family.server.ts';
import { overFor } from '../writing/over.server.ts';
import { correspondentsOf, type Correspondent } from './correspondents.server.ts';
import { beginForFriend, refusalOfPair } from './starting.server.ts';

/**
 * The friends to whom a letter on the desk can go instead, because its own pair is over (the classes
 * were matched again, a child left, the exchange closed before it was handed in); null while it can go
 * where it was meant to.
 */
export async function insteadOf(db: Db, letter: Letter): Promise<Correspondent[] | null> {
	if (letter.kind !== 'pair' || letter.authorKind !== 'child') return null;
	if (!(await overFor(db, letter))) return null;
	return correspondentsOf(db, letter.authorId, letter.authorClassId);
}

/**
 * Takes an unfinished letter along to another friend, with every text that was kept beside it. What
 * already lay on the desk for that friend stays on it, and the text that comes is kept beside it.
 *
 * @returns the id of the letter to the other friend
 */
export const writeToFriend = (
	db: Db,
	{ actor, subject }: Authorized<Letter, 'write'>,
	form: { act: string; friend: string },
	now: number
): Promise<string> =>
	once(db, actor.id, form.act, now, async (db) => {
		const friends = await insteadOf(db, subject);
		if (!friends || !isEditable(subject)) throw new Refused('conflict', 'letter-moved-on');
		const friend = friends.find(({ pairId }) => pairId === form.friend);
		if (!friend) throw await refusalOfPair(db, subject.authorId, form.friend);
		const id = await beginForFriend(db, subject, friend, now);
		await moveTexts(db, { from: subject.id, to: id, by: actor.id }, now);
		await takePaperAlong(db, { from: subject.id, to: id }, now);
		await tellWordsFrom(db, { letterId: id, fromId: subject.id }, now);
		await saveLetter(db, subject, withdraw(subject, actor.id, now), now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'letter.withdrawn',
			subjectKind: 'letter',
			subjectId: subject.id,
			detail: { insteadOf: id }
		});
		return id;
	});
