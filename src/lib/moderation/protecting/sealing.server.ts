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

/** Which of a work's revisions are sealed. */
export async function sealedOf(db: Db, workId: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('seal')
		.select('revisionId')
		.where('workId', '=', workId)
		.execute();
	return new Set(rows.map((row) => row.revisionId));
}

/** When words of this work were last covered, ms UTC: what was typed until then is sealed too. */
export async function coveredAt(db: Db, workId: string): Promise<number | null> {
	const row = await db
		.selectFrom('covering')
		.select((eb) => eb.fn.max('at').as('at'))
		.where('workId', '=', workId)
		.executeTakeFirst();
	return row?.at ?? null;
}
