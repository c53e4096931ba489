import type { Actor } from '#lib/identity/actor.ts';
import { holdsAnywhere } from '#lib/identity/actor.ts';
import type { Known } from '#lib/identity/people.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';

/** Adds to a known person the classes they teach or sit in today. */
export async function withClasses(db: Db, person: Known, now: number): Promise<Actor> {
	if (person.kind === 'child')
		return { ...person, teaches: [], classId: await classOfChild(db, person.id) };
	const actor = { ...person, teaches: [], classId: null };
	if (!holdsAnywhere(actor, 'teacher')) return actor;
	return { ...actor, teaches: await classesTaught(db, person.id, localDate(now, person.timeZone)) };
}

async function classOfChild(db: Db, childId: string): Promise<string | null> {
	const enrolment = await db
		.selectFrom('enrolment')
		.select('classId')
		.where('childId', '=', childId)
		.where('leftAt', 'is', null)
		.executeTakeFirst();
	return enrolment?.classId ?? null;
}

async function classesTaught(db: Db, personId: string, today: string): Promise<string[]> {
	const rows = await db
		.selectFrom('classTeacher')
		.select('classId')
		.where('personId', '=', personId)
		.where('fromOn', '<=', today)
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		.execute();
	return rows.map((row) => row.classId);
}
