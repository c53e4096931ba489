import {
	sealForWorks,
	type PicturedWork
} from '#lib/moderation/protecting/picture-seals.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';

/**
 * From this transaction on nobody is served a file of the picture but the two named people who open its seal; its bytes stay, see
 * docs/decisions/029.
 *
 * @param works in which it is
 */
export async function sealPicture(
	db: InTransaction,
	id: string,
	works: readonly PicturedWork[],
	now: number
): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('picture')
		.set({ sealedAt: now })
		.where('id', '=', id)
		.where('sealedAt', 'is', null)
		.where('erasedAt', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'photo-moved-on');
	await sealForWorks(db, id, works, now);
}
