import { record } from '#lib/audit/audit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { Refused } from '#lib/platform/refused.ts';
import { once } from '../acts.server.ts';
import type { Actor } from '../actor.ts';
import { mentoring } from '../levels.ts';
import { mentorsOn } from './vouched.server.ts';

/** Adults who may read on a day what students write: they translate, and learn no more. */
export const whoMayReadStudents = (db: Db, today: CalendarDate) =>
	mentorsOn(db, today).where((eb) =>
		eb.exists(
			eb
				.selectFrom('role')
				.select('role.id')
				.whereRef('role.personId', '=', 'mentor.id')
				.where('role.role', '=', 'translator')
				.where('role.level', 'in', mentoring)
				.where('role.endedAt', 'is', null)
		)
	);

export async function mayReadStudents(db: Db, personId: string, today: CalendarDate) {
	const found = await whoMayReadStudents(db, today)
		.where('mentor.id', '=', personId)
		.executeTakeFirst();
	return found !== undefined;
}

/** Whether this person learns in some place. */
export async function learns(db: Db, personId: string): Promise<boolean> {
	const row = await db
		.selectFrom('role')
		.select('id')
		.where('personId', '=', personId)
		.where('role', '=', 'translator')
		.where('level', '=', 'student')
		.where('endedAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whose mentor this person is, or is asked to be; by name. */
export const studentsOf = (db: Db, mentorId: string) =>
	db
		.selectFrom('person')
		.select(['id', 'name', 'mentorAgreedAt'])
		.where('mentorId', '=', mentorId)
		.where('disabledAt', 'is', null)
		.where('erasedAt', 'is', null)
		.orderBy('foldedName')
		.orderBy('id')
		.execute();

/**
 * A mentor says that they will read what this student writes, or that they cannot: then somebody else
 * is asked for, and meanwhile moderators read it.
 */
export const answerStudent = (
	db: Db,
	actor: Actor,
	form: { act: string; student: string; yes: boolean },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { student, yes } = form;
		let asked = db
			.updateTable('person')
			.set(yes ? { mentorAgreedAt: now } : { mentorId: null, mentorAgreedAt: null })
			.where('id', '=', student)
			.where('mentorId', '=', actor.id);
		if (yes) asked = asked.where('mentorAgreedAt', 'is', null);
		const { numUpdatedRows } = await asked.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'person-moved-on');
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: yes ? 'person.mentor-agreed' : 'person.mentor-declined',
			subjectKind: 'person',
			subjectId: student
		});
		return student;
	});

/** Whom a coordinator asked to be the mentor of this person, who did not answer yet. */
export async function askedToMentor(db: Db, studentId: string): Promise<string | null> {
	const row = await db
		.selectFrom('person')
		.select('mentorId')
		.where('id', '=', studentId)
		.where('mentorAgreedAt', 'is', null)
		.executeTakeFirst();
	return row?.mentorId ?? null;
}

/** Who works beside this person, by name, and whether they agreed. */
export async function mentorNamed(
	db: Db,
	personId: string
): Promise<{ name: string; agreed: boolean } | null> {
	const row = await db
		.selectFrom('person')
		.innerJoin('person as mentor', 'mentor.id', 'person.mentorId')
		.select(['mentor.name', 'person.mentorAgreedAt'])
		.where('person.id', '=', personId)
		.executeTakeFirst();
	return row ? { name: row.name, agreed: row.mentorAgreedAt !== null } : null;
}
