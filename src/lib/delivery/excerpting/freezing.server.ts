import type { Keeper } from '#lib/moderation/safeguarding/keeping.server.ts';
import type { Db } from '#lib/platform/database.ts';

/**
 * A letter and what was taken out of it hold the same words of a child: whichever somebody worries about, they freeze
 * and go on together; joined to moderation in wiring.
 */
export const familyWithExcerpts =
	(familyOf: Keeper['familyOf']): Keeper['familyOf'] =>
	async (db, workId) => {
		const family = await familyOf(db, (await letterBehind(db, workId)) ?? workId);
		const taken = await db
			.selectFrom('libraryExcerpt')
			.select('workId')
			.where('letterId', 'in', family)
			.execute();
		return [...new Set([workId, ...family, ...taken.map(({ workId }) => workId)])].sort();
	};

/** Out of which letter words were taken; undefined for everything else. */
export async function letterBehind(db: Db, workId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('libraryExcerpt')
		.select('letterId')
		.where('workId', '=', workId)
		.executeTakeFirst();
	return row?.letterId;
}
