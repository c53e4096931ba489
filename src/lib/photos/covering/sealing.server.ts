import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';

/** From this transaction on nobody is served a file of the picture; its bytes stay, see docs/decisions/029. */
export async function sealPicture(db: InTransaction, id: string, now: number): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('picture')
		.set({ sealedAt: now })
		.where('id', '=', id)
		.where('sealedAt', 'is', null)
		.where('erasedAt', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'photo-moved-on');
}
