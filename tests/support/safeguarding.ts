import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { safeguard } from '#lib/moderation/safeguarding/exit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { act, actorOf } from './steps.ts';

/** Somebody presses "safeguard" on the newest submission of a letter or a translation. */
export async function safeguardBy(
	db: Db,
	personId: string,
	workId: string,
	worry: string,
	now = Date.now()
) {
	const item = await db
		.selectFrom('submission')
		.selectAll()
		.where('workId', '=', workId)
		.orderBy('submittedAt', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	const review = await authorizeReview(db, await actorOf(db, personId, now), item.id);
	if (item.status === 'waiting') await claim(db, review, now);
	const { revisionId, sha256 } = item;
	return safeguard(db, review, { act: act(), revisionId, sha256, worry }, now);
}
