import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { maySetUp, type School } from './school.ts';

const schools = (db: Db) =>
	db
		.selectFrom('school')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['school.id', 'school.name', 'school.communityId'])
		.select(['community.name as communityName', 'community.country']);

export const findSchool = (db: Db, id: string): Promise<School | undefined> =>
	schools(db).where('school.id', '=', id).executeTakeFirst();

/** Proof that this actor sets this school up; else the same 404 as for no such school. */
export const authorizeSchool = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<School, 'set-up'>> =>
	permit(actor, 'set-up', await findSchool(db, id), maySetUp);

export const schoolsIn = (db: Db, communityIds: readonly string[]): Promise<School[]> =>
	communityIds.length === 0
		? Promise.resolve([])
		: schools(db)
				.where('school.communityId', 'in', communityIds)
				.orderBy('community.name')
				.orderBy('school.name')
				.execute();

export const communitiesNamed = (db: Db, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: db
				.selectFrom('community')
				.select(['id', 'name', 'country', 'timeZone'])
				.where('id', 'in', ids)
				.orderBy('name')
				.execute();

/** Terms and breaks of a school, in the order of the year. */
export const calendarOf = (db: Db, schoolId: string) =>
	db
		.selectFrom('calendarEntry')
		.select(['id', 'kind', 'name', 'fromOn', 'untilOn'])
		.where('schoolId', '=', schoolId)
		.orderBy('fromOn')
		.orderBy('id')
		.execute();

export const allSeasons = (db: Db) =>
	db.selectFrom('season').selectAll().orderBy('fromOn', 'desc').orderBy('id').execute();

/** Who taught, teaches and will teach these classes. */
export const teachersEver = (db: Db, classIds: readonly string[]) =>
	classIds.length === 0
		? Promise.resolve([])
		: db
				.selectFrom('classTeacher')
				.innerJoin('person', 'person.id', 'classTeacher.personId')
				.select(['classTeacher.classId', 'classTeacher.personId', 'person.name'])
				.select(['classTeacher.fromOn', 'classTeacher.untilOn'])
				.where('classTeacher.classId', 'in', classIds)
				.orderBy('classTeacher.fromOn')
				.execute();

/** Adults who are teachers in a community: those to whom a class can be given. */
export const teachersIn = (db: Db, communityId: string) =>
	db
		.selectFrom('person')
		.innerJoin('role', 'role.personId', 'person.id')
		.select(['person.id', 'person.name'])
		.distinct()
		.where('role.role', '=', 'teacher')
		.where('role.scopeId', '=', communityId)
		.where('role.endedAt', 'is', null)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.orderBy('person.name')
		.execute();
