import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mostPagesOfLetter } from './page.ts';

/** Lays a photographed page with a letter, as the last one; one that lies there already stays where it is. */
export async function layPage(
	db: InTransaction,
	page: { letterId: string; pictureId: string; sheetId: string | null; by: string },
	at: number
): Promise<void> {
	const there = await db
		.selectFrom('letterPage')
		.select(['n', 'pictureId'])
		.where('letterId', '=', page.letterId)
		.orderBy('n', 'desc')
		.execute();
	if (there.some(({ pictureId }) => pictureId === page.pictureId)) return;
	if (there.length >= mostPagesOfLetter)
		throw new Refused('conflict', 'too-many-pages', { count: mostPagesOfLetter });
	await db
		.insertInto('letterPage')
		.values({ ...page, id: newId(), n: (there[0]?.n ?? 0) + 1, kind: 'page', at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
