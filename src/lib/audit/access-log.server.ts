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

/** The same once for each person and reason, of what is fetched again and again, as pictures are. */
export async function noteAccessOnce(db: Db, access: Access, now: number): Promise<void> {
	const noted = await db
		.selectFrom('accessLog')
		.select('id')
		.where('childId', '=', access.childId)
		.where('personId', '=', access.personId)
		.where('what', '=', access.what)
		.where('subjectId', '=', access.subjectId)
		.executeTakeFirst();
	if (!noted) await noteAccess(db, access, now);
}
