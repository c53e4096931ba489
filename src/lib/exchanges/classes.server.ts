import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { classRules, type ClassAct } from './policy.ts';
import type { SchoolClass } from './school-class.ts';

/** Proof that this actor may do this act on this class; else the same 404 as for no such class. */
export async function authorizeClass<Act extends ClassAct>(
	db: Db,
	actor: Actor,
	may: Act,
	classId: string
): Promise<Authorized<SchoolClass, Act>> {
	return permit(actor, may, await findClass(db, classId), classRules[may]);
}

const classes = (db: Db) =>
	db
		.selectFrom('class')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['class.id', 'class.name', 'class.schoolId', 'school.name as schoolName'])
		.select(['school.communityId', 'community.timeZone', 'class.grades', 'class.reads'])
		.select(['class.code', 'class.codeUntil', 'class.openUntil']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof classes>['executeTakeFirst']>>>;

const toClass = ({ grades, reads, ...row }: Row): SchoolClass => ({
	...row,
	grades: JSON.parse(grades) as number[],
	reads: JSON.parse(reads) as Locale[]
});

export async function findClass(db: Db, id: string): Promise<SchoolClass | undefined> {
	const row = await classes(db).where('class.id', '=', id).executeTakeFirst();
	return row && toClass(row);
}

/** @param code as normalised by `classCode` */
export async function findClassByCode(db: Db, code: string): Promise<SchoolClass | undefined> {
	const row = await classes(db).where('class.code', '=', code).executeTakeFirst();
	return row && toClass(row);
}

export interface Pupil {
	readonly childId: string;
	readonly letterName: string;
	readonly foldedName: string;
}

/** The children who are in this class today, in the order of their letter names. */
export async function pupilsOf(db: Db, classId: string): Promise<Pupil[]> {
	const pupils = await db
		.selectFrom('enrolment')
		.select(['childId', 'letterName', 'foldedName'])
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.execute();
	const { compare } = new Intl.Collator('es');
	return pupils.sort((a, b) => compare(a.letterName, b.letterName));
}
