import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { forgetOldFailures } from './signing-in/failures.server.ts';

/** How long what opens nothing any more is kept, so that a question about last week has an answer. */
const kept = 30 * day;

/**
 * Deletes what has had its time: sessions that ended, links that ran out (an invitation holds the name
 * and address of somebody who may never have come), forms that were sent long ago, old failures. Called
 * once a day; doing it twice does nothing.
 */
export async function forgetWhatIsOver(db: Db, now: number): Promise<void> {
	await db
		.deleteFrom('session')
		.where((eb) => eb.or([eb('expiresAt', '<=', now), eb('absoluteExpiresAt', '<=', now)]))
		.execute();
	await db
		.deleteFrom('invitation')
		.where('expiresAt', '<', now - kept)
		.execute();
	await db
		.deleteFrom('passwordReset')
		.where('expiresAt', '<', now - kept)
		.execute();
	await db
		.deleteFrom('act')
		.where('at', '<', now - kept)
		.execute();
	await forgetOldFailures(db, now);
}
