import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';

export interface Access {
	personId: string;
	childId: string;
	/** Why it was opened: `review`, `translate`. */
	what: string;
	subjectId: string;
}

/** Notes that an adult opened what a child wrote (603 CMR 23.07: a log for each child's record). */
export async function noteAccess(db: Db, access: Access, now: number): Promise<void> {
	await db
		.insertInto('accessLog')
		.values({ ...access, id: newId(), at: now })
		.execute();
}
