import { beginAgain } from '#lib/letters/beginning/starting.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { withdraw } from '#lib/letters/way/taking-back.server.ts';
import { worryAbout } from '#lib/letters/way/worrying.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { safeguard } from '#lib/moderation/safeguarding/exit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { act, actorOf } from './steps.ts';

/** Somebody has the newest submission of a letter or a translation open. */
export async function openBy(db: Db, personId: string, workId: string, now = Date.now()) {
	const item = await db
		.selectFrom('submission')
		.selectAll()
		.where('workId', '=', workId)
		.orderBy('submittedAt', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	const review = await authorizeReview(db, await actorOf(db, personId, now), item.id);
	if (item.status === 'waiting' && item.claimedBy !== personId) await claim(db, review, now);
	return { review, item };
}

/** Somebody presses "safeguard" on the newest submission of a letter or a translation. */
export async function safeguardBy(
	db: Db,
	personId: string,
	workId: string,
	worry: string,
	now = Date.now()
) {
	const { review, item } = await openBy(db, personId, workId, now);
	const { revisionId, sha256 } = item;
	return safeguard(db, review, { act: act(), revisionId, sha256, worry }, now);
}

/** A teacher presses "I am worried about this child". */
export async function worryBy(
	db: Db,
	personId: string,
	letterId: string,
	worry: string,
	now = Date.now()
) {
	const actor = await actorOf(db, personId, now);
	const letter = await authorizeLetter(db, actor, 'worry', letterId);
	return worryAbout(db, letter, { act: act(), worry }, now);
}

/** Its author takes a letter back and begins anew with its words. @returns the new sheet */
export async function takeBackAndBegin(db: Db, letterId: string, now = Date.now()) {
	const { authorId = '' } = (await findLetter(db, letterId)) ?? {};
	const author = await actorOf(db, authorId, now);
	const mine = await authorizeLetter(db, author, 'withdraw', letterId);
	await withdraw(db, mine, { act: act() }, now);
	const back = await authorizeLetter(db, author, 'write', letterId);
	return beginAgain(db, back, { act: act() }, now);
}
