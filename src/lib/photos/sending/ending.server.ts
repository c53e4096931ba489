import type { Db } from '#lib/platform/database.ts';
import { waitsFor } from './limits.ts';
import { dropPart, partsIn } from './parts.server.ts';

/**
 * Forgets what nobody went on with for two days, and receipts that nobody asks for any more; and whatever
 * lies in quarantine and belongs to no upload.
 */
export async function endUploads(db: Db, quarantine: string, now: number): Promise<void> {
	// Looked at before the rows: each of these had its row before it was there.
	const parts = await partsIn(quarantine);
	await db
		.deleteFrom('upload')
		.where('updatedAt', '<', now - waitsFor)
		.execute();
	const rows = await db.selectFrom('upload').select('id').where('status', '<>', 'taken').execute();
	const known = new Set(rows.map(({ id }) => id));
	for (const id of parts) if (!known.has(id)) await dropPart(quarantine, id);
}
