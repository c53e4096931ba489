import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { begunOrTaught, looksAfter } from './policy.ts';
import { findWork } from './queries.server.ts';

/*
 * What somebody presses a second time, in another window or with the button that goes back, was done before: they hear so
 * who could have done it, and to others there is nothing.
 */

/** It was deleted for good, and this person could write it. Whether somebody worries about it since is not told here. */
export async function wasErased(db: Db, actor: Actor, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('libraryWork')
		.select(['classId', 'authorId'])
		.where('id', '=', id)
		.where('doc', '=', '')
		.executeTakeFirst();
	return row !== undefined && begunOrTaught(actor, row);
}

/** It is shared no more, and this person looks after its exchange. Whoever writes it still sees where it is. */
export async function wasEnded(db: Db, actor: Actor, id: string): Promise<boolean> {
	const work = await findWork(db, id);
	if (!work || begunOrTaught(actor, work) || !looksAfter(actor, work)) return false;
	const releases = await db
		.selectFrom('libraryRelease')
		.select('endedAt')
		.where('workId', '=', id)
		.execute();
	return releases.length > 0 && releases.every(({ endedAt }) => endedAt !== null);
}
