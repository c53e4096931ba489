import type { Actor } from '#lib/identity/actor.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Choices } from './choices.ts';

/** What this translator chose; before that, as their own language says. */
export async function choicesOf(db: Db, actor: Pick<Actor, 'id' | 'language'>): Promise<Choices> {
	const row = await db
		.selectFrom('translatorChoice')
		.select(['writes', 'named', 'namedAsReader'])
		.where('personId', '=', actor.id)
		.executeTakeFirst();
	return {
		writes: row?.writes ?? actor.language,
		named: row?.named ?? 'whole',
		namedAsReader: row?.namedAsReader ?? 'nobody'
	};
}

export const choose = (db: Db, actor: Actor, form: Choices & { act: string }, now: number) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { act: _, ...choices } = form;
		await db
			.insertInto('translatorChoice')
			.values({ personId: actor.id, ...choices })
			.onConflict((conflict) => conflict.column('personId').doUpdateSet(choices))
			.execute();
		return actor.id;
	});
