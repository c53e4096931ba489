import { sql } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { frozen, isNotPutAway, isTo, released, type Reader } from './released.server.ts';

/** Whether this reader, or a teacher for their class, reported a letter to them that is put away since. */
export async function isPutAway(db: Db, letterId: string, reader: Reader): Promise<boolean> {
	const row = await db
		.selectFrom('letterReport')
		.select('id')
		.where('letterId', '=', letterId)
		.where('hidden', '=', 1)
		.where((eb) =>
			eb.or([
				eb('reporterId', '=', reader.id),
				eb.and([eb('wholeClass', '=', 1), eb('classId', '=', reader.classId)])
			])
		)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether this reader had the letter and it was called back: all that they are told of it. */
export async function wasCalledBack(db: Db, letterId: string, reader: Reader): Promise<boolean> {
	const row = await released(db)
		.select('releaseItem.letterId')
		.where('releaseItem.letterId', '=', letterId)
		.where('releaseItem.recalledAt', 'is not', null)
		.where(isTo(reader))
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether this reader had the letter, and a grown-up is reading it now: all that they are told of it. */
export async function isBeingRead(db: Db, letterId: string, reader: Reader): Promise<boolean> {
	const row = await frozen(db)
		.select('releaseItem.letterId')
		.where('releaseItem.letterId', '=', letterId)
		.where(isTo(reader))
		.executeTakeFirst();
	return row !== undefined;
}

/** The same for those who read beside the children of a class. */
export async function isBeingReadIn(db: Db, letterId: string, classId: string): Promise<boolean> {
	const row = await frozen(db)
		.select('releaseItem.letterId')
		.where('releaseItem.letterId', '=', letterId)
		.where('releaseItem.toClassId', '=', classId)
		.executeTakeFirst();
	return row !== undefined;
}

/** How many letters of this child's mailbox a grown-up is reading; of those they reported they hear apart. */
export async function beingReadOf(db: Db, { id, classId }: Reader): Promise<number> {
	const [found] = await countFrozen(db, { id, classId });
	return Number(found?.count);
}

const countFrozen = spelledOnce((db, given: { id: string; classId: string }) =>
	frozen(db)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		// By class, because there is an index on class and state, and few letters are frozen.
		.where('letter.recipientClassId', '=', given.classId)
		.where(isNotPutAway(given))
		.where((eb) => eb(isTo(given), '=', sql.lit(true)))
);

/** How many letters in this child's mailbox were called back since then; of those they reported they hear apart. */
export async function calledBackSince(db: Db, { id, classId }: Reader, since: number) {
	const [found] = await countCalledBack(db, { id, classId, since });
	return Number(found?.count);
}

const countCalledBack = spelledOnce((db, given: { id: string; classId: string; since: number }) =>
	released(db)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('releaseItem.recalledAt', '>', given.since)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('letterReport')
						.select('letterReport.id')
						.whereRef('letterReport.letterId', '=', 'releaseItem.letterId')
						.where('letterReport.reporterId', '=', given.id)
				)
			)
		)
		// Compared with true, so that SQLite looks among the few that were called back.
		.where((eb) => eb(isTo(given), '=', sql.lit(true)))
);
