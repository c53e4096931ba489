import type { Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { readsForOthers } from '#lib/identity/levels.ts';
import { waitingReviews } from '#lib/moderation/queue/waiting.server.ts';
import type { Db } from '#lib/platform/database.ts';

/** What waits to be reviewed; null for somebody whom the page of reviews would turn away. */
export const waitingForReviewer = async (db: Db, actor: Actor, days: Days) =>
	readsForOthers(actor) ? await waitingReviews(db, actor, days) : null;
