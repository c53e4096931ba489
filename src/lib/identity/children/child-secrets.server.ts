import type { Db, InTransaction } from '#lib/platform/database.ts';
import { bit } from '#lib/platform/database.ts';
import { hashToken, newId } from '#lib/platform/ids.server.ts';
import { hashSecret, secretMatches } from '../signing-in/passwords.server.ts';
import { pictures, type PictureId } from './pictures.ts';
import { derive } from '../seed.server.ts';

/** Four different pictures for a child, the same for the same seed. */
export function drawPictures(seed: string, childId: string): PictureId[] {
	const digest = derive(seed, `pictures:${childId}`);
	const left: PictureId[] = [...pictures];
	return [0, 1, 2, 3].flatMap((turn) =>
		left.splice(digest.readUInt32BE(turn * 4) % left.length, 1)
	);
}

/** Takes about 20 ms a child: never inside a transaction. */
export const hashPictures = (chosen: readonly string[]): Promise<string> =>
	hashSecret(chosen.join('-'));

export const keepPictures = (
	db: InTransaction,
	childId: string,
	pictureHash: string,
	now: number
) =>
	db
		.insertInto('childSecret')
		.values({ childId, pictureHash, setAt: now })
		.onConflict((conflict) => conflict.column('childId').doUpdateSet({ pictureHash, setAt: now }))
		.execute();

/** Takes as long for nobody (null) and for a child without pictures as for a wrong picture. */
export async function picturesMatch(
	db: Db,
	childId: string | null,
	chosen: readonly string[]
): Promise<boolean> {
	const stored = await db
		.selectFrom('childSecret')
		.select('pictureHash')
		.where('childId', '=', childId ?? '')
		.executeTakeFirst();
	return secretMatches(stored?.pictureHash ?? null, chosen.join('-'));
}

/** A new badge takes the place of the old one: a card that was lost opens nothing. */
export async function giveBadge(
	db: InTransaction,
	badge: { childId: string; token: string; home: boolean },
	now: number
): Promise<void> {
	await revokeBadges(db, badge.childId, now);
	await db
		.insertInto('badge')
		.values({
			id: newId(),
			childId: badge.childId,
			tokenHash: hashToken('badge', badge.token),
			home: bit(badge.home),
			madeAt: now
		})
		.execute();
}

export const revokeBadges = (db: InTransaction, childId: string, now: number) =>
	db
		.updateTable('badge')
		.set({ revokedAt: now })
		.where('childId', '=', childId)
		.where('revokedAt', 'is', null)
		.execute();

/** Whose badge it is, and whether it also opens the door from home. */
export async function findBadge(db: Db, token: string) {
	const badge = await db
		.selectFrom('badge')
		.select(['childId', 'home'])
		.where('tokenHash', '=', hashToken('badge', token))
		.where('revokedAt', 'is', null)
		.executeTakeFirst();
	return badge && { childId: badge.childId, home: badge.home === 1 };
}
