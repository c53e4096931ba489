import { noteAccess, type Access } from '#lib/audit/access-log.server.ts';
import type { Db } from '#lib/platform/database.ts';

/** Notes that somebody opened a work, if a child wrote it; an adult's words are not logged. */
export async function noteOpening(
	db: Db,
	{ writtenBy, ...access }: Omit<Access, 'childId'> & { writtenBy: string },
	now: number
): Promise<void> {
	const { kind } = await db
		.selectFrom('person')
		.select('kind')
		.where('id', '=', writtenBy)
		.executeTakeFirstOrThrow();
	if (kind === 'child') await noteAccess(db, { ...access, childId: writtenBy }, now);
}
