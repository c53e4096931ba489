import type { Db } from '#lib/platform/database.ts';
import type { Letter } from '../letter.ts';

/** Why a letter on the desk can no longer be handed in, as a key below `letters:over`. */
export type Over = 'exchange' | 'pair';

/**
 * A letter is handed in only while its pair goes on and its exchange is open, or when it was handed in
 * before and came back: closing loses no letter. Else the text stays on the desk.
 */
export async function overFor(db: Db, letter: Letter): Promise<Over | null> {
	const { status, endedAt } = await db
		.selectFrom('exchange')
		.leftJoin('pair', (join) => join.on('pair.id', '=', letter.pairId))
		.select(['exchange.status', 'pair.endedAt'])
		.where('exchange.id', '=', letter.exchangeId)
		.executeTakeFirstOrThrow();
	if (status !== 'open' && letter.revisionId === null) return 'exchange';
	return endedAt === null ? null : 'pair';
}

/** Whether a new letter between the same two could not be handed in any more. */
export const newSheetIsOver = async (db: Db, letter: Letter): Promise<boolean> =>
	(await overFor(db, { ...letter, revisionId: null })) !== null;
