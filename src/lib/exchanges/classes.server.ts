import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { SchoolClass } from './class.ts';
import { classRules, type ClassAct } from './policy.ts';

const classes = (db: Db) =>
	db
		.selectFrom('class')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['class.id', 'class.name', 'class.schoolId', 'class.grades', 'class.reads'])
		.select(['school.name as schoolName', 'school.communityId'])
		.select(['community.name as communityName', 'community.country', 'community.timeZone']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof classes>['executeTakeFirst']>>>;

const toClass = (row: Row): SchoolClass => ({
	...row,
	grades: JSON.parse(row.grades) as number[],
	reads: JSON.parse(row.reads) as Locale[],
	places: [row.id, row.communityId]
});

export async function findClass(db: Db, id: string): Promise<SchoolClass | undefined> {
	const row = await classes(db).where('class.id', '=', id).executeTakeFirst();
	return row && toClass(row);
}

/** These classes by name, e.g. those that a teacher teaches today. */
export async function findClasses(db: Db, ids: readonly string[]): Promise<SchoolClass[]> {
	if (ids.length === 0) return [];
	const rows = await classes(db).where('class.id', 'in', ids).execute();
	return rows.map(toClass).sort(byName);
}

/** All classes of some communities, for coordinators. */
export async function classesIn(db: Db, communityIds: readonly string[]): Promise<SchoolClass[]> {
	if (communityIds.length === 0) return [];
	const rows = await classes(db).where('school.communityId', 'in', communityIds).execute();
	return rows.map(toClass).sort(byName);
}

/** The classes of every other community: those that a class may ask to write with. */
export async function classesElsewhere(db: Db, communityId: string): Promise<SchoolClass[]> {
	const rows = await classes(db).where('school.communityId', '<>', communityId).execute();
	return rows.map(toClass).sort(byName);
}

const { compare } = new Intl.Collator('es', { numeric: true });
const byName = (a: SchoolClass, b: SchoolClass) =>
	compare(a.communityName, b.communityName) ||
	compare(a.schoolName, b.schoolName) ||
	compare(a.name, b.name);

export const authorizeClass = async <Act extends ClassAct>(
	db: Db,
	actor: Actor,
	act: Act,
	classId: string
): Promise<Authorized<SchoolClass, Act>> =>
	permit(actor, act, await findClass(db, classId), classRules[act]);

/**
 * One writer at a time for a class, so that what was read of its roster, or of the days on which it
 * sends mail, stays true until the transaction ends.
 */
export const lockClass = (db: InTransaction, classId: string) =>
	db
		.updateTable('class')
		.set((eb) => ({ name: eb.ref('name') }))
		.where('id', '=', classId)
		.execute();
