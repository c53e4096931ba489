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

/** Whether somebody learns beside this person, who agreed to it. */
export async function hasStudents(db: Db, mentorId: string): Promise<boolean> {
	const row = await db
		.selectFrom('person')
		.select('id')
		.where('mentorId', '=', mentorId)
		.where('mentorAgreedAt', 'is not', null)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Who agreed to read what a student writes. */
export async function mentorOf(db: Db, studentId: string): Promise<string | null> {
	const row = await db
		.selectFrom('person')
		.select('mentorId')
		.where('id', '=', studentId)
		.where('mentorAgreedAt', 'is not', null)
		.executeTakeFirst();
	return row?.mentorId ?? null;
}
