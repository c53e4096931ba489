import type { Db } from '#lib/platform/database.ts';

/** Who released the mail of a day, and when (ms UTC); undefined when nobody has. */
export async function whoReleased(db: Db, mailDayId: string) {
	const row = await db
		.selectFrom('mailDay')
		.innerJoin('person', 'person.id', 'mailDay.releasedBy')
		.select(['person.name as by', 'mailDay.releasedAt as at'])
		.where('mailDay.id', '=', mailDayId)
		.where('mailDay.status', '=', 'released')
		.executeTakeFirst();
	return row && { by: row.by, at: row.at ?? 0 };
}
