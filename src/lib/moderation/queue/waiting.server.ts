import type { Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { isEmpty, lineFor, reviewedExchanges } from './line.server.ts';
import { countLine, inOrder } from './queue.server.ts';

export interface WaitingReviews {
	/** Counted up to a hundred. */
	count: number;
	/** When the oldest was handed in, ms UTC; null when nothing waits. */
	oldestAt: number | null;
}

/** What waits for this person's review, for their home page. */
export async function waitingReviews(db: Db, actor: Actor, days: Days): Promise<WaitingReviews> {
	const exchanges = await reviewedExchanges(db, actor);
	const line = lineFor(actor, exchanges, days);
	if (isEmpty(line)) return { count: 0, oldestAt: null };
	const oldest = await inOrder(db, line, 1).executeTakeFirst();
	return {
		count: await countLine(db, actor, exchanges, days),
		oldestAt: oldest?.submittedAt ?? null
	};
}
