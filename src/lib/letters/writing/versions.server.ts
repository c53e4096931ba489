import type { Db, InTransaction } from '#lib/platform/database.ts';
import { coveredAt } from '#lib/moderation/protecting/sealing.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { familyOf } from '../way/family.server.ts';

/** Why a text was put aside: another one of the same letter is newer. */
export type WhyKept = 'offline' | 'other-device' | 'put-back' | 'other-friend';

/** So many texts are kept beside a letter, wherever it is; what was kept longest ago goes first. */
const mostVersions = 20;

/**
 * Keeps a text beside the letter, unless it is empty or kept already. What was typed before words of the
 * letter were covered, and comes from a device later, is sealed like the rest.
 */
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
	const covered = await coveredAt(db, await familyOf(db, letterId));
	const sealedAt = covered !== null && savedAt < covered ? covered : null;
	await db
		.insertInto('letterVersion')
		.values({ id: newId(), letterId, text, why, savedBy, savedAt, sealedAt })
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
		.where('sealedAt', 'is', null)
		.orderBy('id', 'desc')
		.limit(mostVersions)
		.execute();
	const oldest = newest.at(-1);
	if (newest.length < mostVersions || !oldest) return;
	await db
		.deleteFrom('letterVersion')
		.where('letterId', '=', letterId)
		.where('sealedAt', 'is', null)
		.where('id', '<', oldest.id)
		.execute();
}

/** Texts that were put aside and are not sealed, newest first. */
export const versionsOf = (db: Db, letterId: string) =>
	db
		.selectFrom('letterVersion')
		.select(['id', 'text', 'why', 'savedAt'])
		.where('letterId', '=', letterId)
		.where('sealedAt', 'is', null)
		.orderBy('savedAt', 'desc')
		.limit(mostVersions)
		.execute();

/** Sealed texts, for the two named people: what lay beside a letter when words of it were covered. */
export const sealedVersionsOf = (db: Db, letterId: string) =>
	db
		.selectFrom('letterVersion')
		.innerJoin('letter', 'letter.id', 'letterVersion.letterId')
		.select(['letterVersion.id', 'letterVersion.text', 'letter.language'])
		.select('letterVersion.savedAt as at')
		.where('letterVersion.letterId', '=', letterId)
		.where('letterVersion.sealedAt', 'is not', null)
		.orderBy('letterVersion.savedAt')
		.execute();
