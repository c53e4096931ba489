import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import type { Asked } from '#lib/moderation/protecting/asked.ts';
import { protect } from '#lib/moderation/protecting/protecting.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { act, actorOf, type Steps } from './steps.ts';

export const told = 'Unas palabras se cubrieron. No hubo nada malo.';

/** What a form asks that covers these words by a neutral word. */
export const covering = (words: string, word = 'place'): Asked => ({
	marks: [],
	flags: [],
	words: [{ words, word, instead: '' }]
});

/** A reviewer opens a letter that waits, and covers words of it. */
export async function coverWords(
	db: Db,
	steps: Steps,
	letterId: string,
	{ by, asked }: { by: string; asked: Asked },
	now: number
) {
	const waiting = await steps.openSubmissionOf(letterId);
	const item = await authorizeReview(db, await actorOf(db, by, now), waiting.id);
	await claim(db, item, now);
	const form = { act: act(), revisionId: waiting.revisionId, sha256: waiting.sha256, asked };
	await protect(db, item, { ...form, reason: 'findable', note: '', told }, now);
	return { item, form: { ...form, reason: 'findable' as const, note: '', told } };
}
