import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Exchange } from '../exchange.ts';
import { trace } from '../trace.server.ts';

/**
 * A coordinator chooses whether a machine may propose words to those who translate the letters of an exchange: from
 * now on, and still only for children whose family allows it.
 */
export const chooseDrafts = (
	db: Db,
	of: Authorized<Exchange, 'open'>,
	form: { act: string; drafts: 'yes' | 'no' },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('exchange')
			.set({ machineDrafts: bit(form.drafts === 'yes') })
			.where('id', '=', of.subject.id)
			.where('status', '<>', 'declined')
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'exchange-moved-on');
		const detail = { answer: form.drafts };
		await trace(db, of.actor.id, 'exchange.drafts-chosen', of.subject.id, now, detail);
		return of.subject.id;
	});
