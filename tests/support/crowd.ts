// node tests/support/crowd.ts DATABASE_URL AT MODERATOR…: one process in which moderators work through the line.
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { approve, authorizeReview } from '#lib/moderation/moderation.server.ts';
import { inOrder } from '#lib/moderation/queue/queue.server.ts';
import { lineFor, reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { loadActor } from '#lib/wiring.server.ts';

/** How it went: decisions, and of those who came too late, what they were told. */
export interface Crowd {
	decided: number;
	/** Reasons of conflicts, with the name of who was first. */
	late: { reason: string; by: string }[];
}

const [url = '', at = '', ...moderators] = process.argv.slice(2);
const now = Number(at);
/** So many see the same part of the line at once. */
const seenAtOnce = 25;

async function work(db: Db, personId: string, crowd: Crowd): Promise<void> {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('This person may not act at all.');
	const line = lineFor(actor, await reviewedExchanges(db, actor), await daysNow(db, now));
	for (;;) {
		const seen = await inOrder(db, line, seenAtOnce).execute();
		const one = seen[Math.floor(Math.random() * seen.length)];
		if (!one) return;
		try {
			const item = await authorizeReview(db, actor, one.id);
			await claim(db, item, now);
			const { revisionId, sha256 } = item.subject;
			await approve(db, item, { act: newId(), revisionId, sha256 }, now);
			crowd.decided++;
		} catch (problem) {
			if (!(problem instanceof Refused)) throw problem;
			crowd.late.push({ reason: problem.reason, by: String(problem.detail['by'] ?? '') });
		}
	}
}

const db = openDatabase(url);
const crowd: Crowd = { decided: 0, late: [] };
await Promise.all(moderators.map((id) => work(db, id, crowd)));
await db.destroy();
process.stdout.write(JSON.stringify(crowd));
