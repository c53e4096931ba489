import { wordsAreHeld } from '#lib/consent/held.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { TextTranslation } from './translation.ts';

type Source = Pick<TextTranslation, 'sourceAuthorId' | 'sourceRevisionId'>;

/** Whether the words of a text wait for a family: of whoever wrote them, or of somebody who is in the photo that they tell of. */
export const isTextHeld = (
	db: Db,
	{ sourceAuthorId: writerId, sourceRevisionId: revisionId }: Source,
	now: number
): Promise<boolean> => wordsAreHeld(db, { writerId, revisionId }, now);

/** For whoever would take, send or hand on a text: nothing is lost, and nothing goes on. */
export async function refuseIfTextHeld(db: Db, text: Source, now: number): Promise<void> {
	if (await isTextHeld(db, text, now)) throw new Refused('conflict', 'waits-for-family');
}
