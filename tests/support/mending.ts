import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import type { AskedChange } from '#lib/moderation/mending/forms.ts';
import type { Thanks } from '#lib/moderation/mending/thanks.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { acceptWithSmallChange } from '#lib/translation/mending/mending.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { act, actorOf, type Steps } from './steps.ts';

/** A reviewer opens the translation of a letter that waits, and accepts it but for its first sentence. */
export async function mendFirst(
	db: Db,
	steps: Steps,
	letterId: string,
	{ by, thanks = null, note = '' }: { by: string; thanks?: Thanks | null; note?: string },
	now: number
): Promise<string> {
	const translation = await steps.translationOf(letterId);
	const [first] = await segmentsOf(db, translation);
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(translation);
	const item = await authorizeReview(db, await actorOf(db, by, now), id);
	await claim(db, item, now);
	const fine = { reason: 'seen-fine', note: '' } as const;
	const answers = new Map((await askedFor(db, { revisionId })).map((one) => [one, fine]));
	const text = `${first?.target ?? ''} sí`;
	const change: AskedChange = { text, reason: 'voice', note };
	const seen = { act: act(), revisionId, sha256, answers, thanks };
	const changes = new Map([[first?.n ?? 0, change]]);
	return acceptWithSmallChange(db, item, { ...seen, changes }, now);
}
