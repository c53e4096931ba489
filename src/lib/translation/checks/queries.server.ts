import type { Db } from '#lib/platform/database.ts';
import type { Waves } from './wave.ts';

/** What was waved through in a translation, by the keys of its findings. */
export async function wavesOf(db: Db, translationId: string): Promise<Waves> {
	const rows = await db
		.selectFrom('wavedFinding')
		.select(['key', 'reason', 'note'])
		.where('translationId', '=', translationId)
		.execute();
	return Object.fromEntries(rows.map(({ key, ...wave }) => [key, wave]));
}
