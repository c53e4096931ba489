import type { CalendarDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';

/** Adults for whom somebody vouches on this day, as a subquery. */
export const vouchedFor = (db: Db, today: CalendarDate) =>
	db
		.selectFrom('vetting')
		.select('vetting.personId')
		.where('vetting.revokedAt', 'is', null)
		.where('vetting.untilOn', '>=', today);

/** Those beside whom a young translator may work: vouched for themselves, and not shut out. */
export const mentorsOn = (db: Db, today: CalendarDate) =>
	db
		.selectFrom('person as mentor')
		.select('mentor.id')
		.where('mentor.kind', '=', 'adult')
		.where('mentor.disabledAt', 'is', null)
		.where('mentor.erasedAt', 'is', null)
		.where('mentor.id', 'in', vouchedFor(db, today));

/** The young translators who work beside somebody. */
export async function menteesOf(db: Db, mentorId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('person')
		.select('id')
		.where('mentorId', '=', mentorId)
		.execute();
	return rows.map(({ id }) => id);
}
