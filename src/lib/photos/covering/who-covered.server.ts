import type { Db } from '#lib/platform/database.ts';

/**
 * Who covered something in some pictures, or in those that they were made of: nobody decides about what they covered,
 * also not after it went back to its class or to two named people in between.
 */
export async function whoCovered(db: Db, pictureIds: readonly string[]): Promise<string[]> {
	const by = new Set<string>();
	for (let found = pictureIds; found.length > 0;) {
		const rows = await db
			.selectFrom('picture')
			.select(['madeBy', 'fromId'])
			.where('id', 'in', found)
			.where('fromId', 'is not', null)
			.execute();
		for (const { madeBy } of rows) by.add(madeBy);
		found = rows.flatMap(({ fromId }) => fromId ?? []);
	}
	return [...by];
}
