import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';

/** Why a text was put aside: another one of the same letter is newer. */
export type WhyKept = 'offline' | 'other-device' | 'put-back' | 'other-friend';

/** So many texts are kept beside a letter, wherever it is; what was kept longest ago goes first. */
const mostVersions = 20;

/** Keeps a text beside the letter, unless it is empty or kept already. */
export async function keepVersion(
	db: InTransaction,
	letterId: string,
	savedBy: string,
	text: string,
	why: WhyKept,
	savedAt: number
): Promise<boolean> {
	if (!text.trim()) return false;
	const known = await db
		.selectFrom('letterVersion')
		.select('id')
		.where('letterId', '=', letterId)
		.where('text', '=', text)
		.executeTakeFirst();
	if (known) return true;
	await db
		.insertInto('letterVersion')
		.values({ id: newId(), letterId, text, why, savedBy, savedAt })
		.execute();
	await dropOldest(db, letterId);
	return true;
}

/** By when they were kept, which their ids tell: a text that comes late from a device is the newest here. */
async function dropOldest(db: InTransaction, letterId: string) {
	const newest = await db
		.selectFrom('letterVersion')
		.select('id')
		.where('letterId', '=', letterId)
		.orderBy('id', 'desc')
		.limit(mostVersions)
		.execute();
	const oldest = newest.at(-1);
	if (newest.length < mostVersions || !oldest) return;
	await db
		.deleteFrom('letterVersion')
		.where('letterId', '=', letterId)
		.where('id', '<', oldest.id)
		.execute();
}

/** Texts that were put aside, newest first. */
export const versionsOf = (db: Db, letterId: string) =>
	db
		.selectFrom('letterVersion')
		.select(['id', 'text', 'why', 'savedAt'])
		.where('letterId', '=', letterId)
		.orderBy('savedAt', 'desc')
		.limit(mostVersions)
		.execute();
