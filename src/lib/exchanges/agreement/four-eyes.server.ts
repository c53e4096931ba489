import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Exchange } from '../exchange.ts';
import type { FourEyes } from '../four-eyes.ts';
import { trace } from '../trace.server.ts';

/**
 * A coordinator chooses who looks at the letters of an exchange: from now on, also those that wait. A first
 * key that was turned stays, and counts when two are asked for again.
 */
export const chooseFourEyes = (
	db: Db,
	of: Authorized<Exchange, 'open'>,
	form: { act: string; fourEyes: FourEyes },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('exchange')
			.set({ fourEyes: form.fourEyes })
			.where('id', '=', of.subject.id)
			.where('status', '<>', 'declined')
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'exchange-moved-on');
		const detail = { fourEyes: form.fourEyes };
		await trace(db, of.actor.id, 'exchange.four-eyes-chosen', of.subject.id, now, detail);
		return of.subject.id;
	});
