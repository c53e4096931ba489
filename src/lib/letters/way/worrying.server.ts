import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { freezeAndCall } from '#lib/moderation/safeguarding/freezing.server.ts';
import { inTurn } from '#lib/moderation/safeguarding/in-turn.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { note } from '../changing.server.ts';
import type { Letter } from '../letter.ts';

/**
 * A teacher worries about the child who wrote a letter: it freezes with all of its copies, wherever it is,
 * and the named person of that child's community is called. The same deed as a reviewer's.
 *
 * @returns the id of the letter: whoever pressed learns nothing of the case
 */
export const worryAbout = (
	db: Db,
	letter: Authorized<Letter, 'worry'>,
	form: { act: string; worry: string },
	now: number
): Promise<string> => {
	const { actor, subject } = letter;
	const freeze = () =>
		once(db, actor.id, form.act, now, async (db) => {
			const { id: workId, authorId: writtenBy, exchangeId, revisionId } = subject;
			if (revisionId === null) throw new Error(`The letter ${workId} was never handed in.`);
			const about = { workId, revisionId, writtenBy, exchangeId };
			await freezeAndCall(db, actor.id, about, form.worry, now);
			await note(db, actor, 'safeguarded', subject, now);
			return workId;
		});
	return inTurn(freeze);
};
