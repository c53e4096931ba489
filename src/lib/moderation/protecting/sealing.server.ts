import { sql } from 'kysely';
import type { Db, InTransaction } from '#lib/platform/database.ts';

/** Nobody reads what a work said before this revision any more, but the two named people. */
export async function sealEarlier(
	db: InTransaction,
	{ workId, revisionId }: { workId: string; revisionId: string },
	at: number
): Promise<void> {
	await db
		.insertInto('seal')
		.columns(['revisionId', 'workId', 'why', 'at'])
		.expression((eb) =>
			eb
				.selectFrom('revision')
				.select(['revision.id', 'revision.workId'])
				.select([
					sql.lit<'protect'>('protect').as('why'),
					sql<number>`cast(${at} as bigint)`.as('at')
				])
				.where('revision.workId', '=', workId)
				.where('revision.id', '<>', revisionId)
		)
		.onConflict((conflict) => conflict.column('revisionId').doUpdateSet({ why: 'protect' }))
		.execute();
}

/** The same for single texts, of whichever work they are. */
export async function sealTexts(
	db: InTransaction,
	revisionIds: readonly string[],
	at: number
): Promise<void> {
	if (revisionIds.length === 0) return;
	await db
		.insertInto('seal')
		.columns(['revisionId', 'workId', 'why', 'at'])
		.expression((eb) =>
			eb
				.selectFrom('revision')
				.select(['revision.id', 'revision.workId'])
				.select([
					sql.lit<'protect'>('protect').as('why'),
					sql<number>`cast(${at} as bigint)`.as('at')
				])
				.where('revision.id', 'in', revisionIds)
		)
		.onConflict((conflict) => conflict.column('revisionId').doUpdateSet({ why: 'protect' }))
		.execute();
}

/** When words of these works were last covered, ms UTC: what was typed until then is sealed too. */
export async function coveredAt(db: Db, workIds: readonly string[]): Promise<number | null> {
	const row = await db
		.selectFrom('covering')
		.select((eb) => eb.fn.max('at').as('at'))
		.where('workId', 'in', workIds)
		.executeTakeFirst();
	return row?.at ?? null;
}
