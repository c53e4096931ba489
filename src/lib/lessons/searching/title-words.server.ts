import type { Db, InTransaction } from '#lib/platform/database.ts';
import { isNear, nearKeys } from './near.ts';

/** Counts how many plans have these words in their titles; what no plan has any more is forgotten. */
export async function countTitleWords(
	db: InTransaction,
	titleWords: readonly string[],
	by: 1 | -1
): Promise<void> {
	// In one order for all, so that two who count at the same time wait for each other and never for ever.
	const words = [...new Set(titleWords)]
		.filter((word) => nearKeys(word).length > 0)
		.toSorted((a, b) => (a < b ? -1 : 1));
	if (words.length === 0) return;
	const counted = await db
		.insertInto('libraryTitleWord')
		.values(words.map((word) => ({ word, plans: by })))
		.onConflict((conflict) =>
			conflict.column('word').doUpdateSet((eb) => ({
				plans: eb('libraryTitleWord.plans', '+', eb.ref('excluded.plans'))
			}))
		)
		.returning(['word', 'plans'])
		.execute();
	const fresh = counted.filter(({ plans }) => plans === 1 && by === 1).map(({ word }) => word);
	for (const word of fresh)
		await db
			.insertInto('libraryNearWord')
			.values(nearKeys(word).map((near) => ({ near, word })))
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	const gone = counted.filter(({ plans }) => plans <= 0).map(({ word }) => word);
	if (gone.length === 0) return;
	await db.deleteFrom('libraryNearWord').where('word', 'in', gone).execute();
	await db.deleteFrom('libraryTitleWord').where('word', 'in', gone).execute();
}

const mostNear = 8;

/** Words of titles that may be meant by a misspelt one. */
export async function nearWords(db: Db, word: string): Promise<string[]> {
	const keys = nearKeys(word);
	if (keys.length === 0) return [];
	const rows = await db
		.selectFrom('libraryNearWord')
		.select('word')
		.distinct()
		.where('near', 'in', keys)
		.limit(500)
		.execute();
	return rows
		.map((row) => row.word)
		.filter((other) => other !== word && isNear(word, other))
		.toSorted()
		.slice(0, mostNear);
}
