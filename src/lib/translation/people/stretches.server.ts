import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { longestGap, measured, type Stretch } from './stretches.ts';

/** A student saved something: their stretch goes on, or another begins. */
export async function noteSave(db: InTransaction, personId: string, now: number): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('deskStretch')
		.set({ lastAt: now })
		.where('personId', '=', personId)
		.where('lastAt', '>=', now - longestGap)
		.where('lastAt', '<=', now)
		// What was corrected is settled.
		.where('correctedTo', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n)
		await db
			.insertInto('deskStretch')
			.values({ id: newId(), personId, begunAt: now, lastAt: now, correctedTo: null })
			.execute();
}

/** The stretches of a person that ended within some time, newest first. */
export const stretchesOf = (
	db: Db,
	personId: string,
	{ from, until }: { from: number; until: number }
): Promise<Stretch[]> =>
	db
		.selectFrom('deskStretch')
		.select(['id', 'begunAt', 'lastAt', 'correctedTo'])
		.where('personId', '=', personId)
		.where('lastAt', '>=', from)
		.where('lastAt', '<', until)
		.orderBy('lastAt', 'desc')
		.orderBy('id', 'desc')
		.execute();

/** Whoever sat there says that it was less: only for themselves, and never more than was measured. */
export const correct = (
	db: Db,
	actor: Actor,
	form: { act: string; stretch: string; minutes: number },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const stretch = await db
			.selectFrom('deskStretch')
			.select(['id', 'begunAt', 'lastAt', 'correctedTo'])
			.where('id', '=', form.stretch)
			.where('personId', '=', actor.id)
			.executeTakeFirst();
		if (!stretch) throw notFound();
		if (form.minutes > measured(stretch))
			throw new Refused('invalid', 'check-fields', {}, { minutes: 'only-less' });
		await db
			.updateTable('deskStretch')
			.set({ correctedTo: form.minutes })
			.where('id', '=', stretch.id)
			.execute();
		return stretch.id;
	});
