import { record } from '#lib/audit/audit.server.ts';
import { findBadge, picturesMatch } from '#lib/identity/children/child-secrets.server.ts';
import { normalCode } from '#lib/identity/code.ts';
import { beginSession } from '#lib/identity/signing-in/coming-and-going.server.ts';
import {
	countTry,
	forgetFailures,
	subjectOfLetterName
} from '#lib/identity/signing-in/failures.server.ts';
import { patienceWithChildren } from '#lib/identity/signing-in/failures.ts';
import { signInFailed } from '#lib/identity/signing-in/sign-in.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { foldName } from '#lib/platform/text.ts';

/**
 * A child comes in with the code of the class, a letter name and four pictures in order, while the
 * teacher has the class open. An unknown name counts and takes as long as a known one. A closed class
 * and a wrong code look at nothing and count nothing, so that nobody learns pictures at a closed door.
 *
 * @returns the token for the cookie
 */
export async function enterByPictures(
	db: Db,
	typed: { code: string; name: string; pictures: readonly string[] },
	device: string,
	now: number
): Promise<string> {
	const classId = await openClassWith(db, normalCode(typed.code), now);
	if (classId === null) {
		await picturesMatch(db, null, typed.pictures);
		throw signInFailed();
	}
	const foldedName = foldName(typed.name);
	const subject = subjectOfLetterName(classId, foldedName);
	const childId = await childCalled(db, classId, foldedName);
	await countTry(db, subject, patienceWithChildren, now, (db) =>
		record(db, {
			at: now,
			actorId: null,
			verb: 'class.locked-out',
			subjectKind: 'class',
			subjectId: classId,
			detail: { child: childId }
		})
	);
	const matches = await picturesMatch(db, childId, typed.pictures);
	if (!matches || childId === null) throw signInFailed();
	await forgetFailures(db, subject);
	return startStudentSession(db, childId, device, now);
}

/** A child comes in with a badge: while the class is open, or from home where the teacher allowed it. */
export async function enterByBadge(
	db: Db,
	token: string,
	device: string,
	now: number
): Promise<string> {
	const badge = await findBadge(db, token);
	if (!badge || !(await sitsInClass(db, badge.childId, badge.home, now))) throw signInFailed();
	return startStudentSession(db, badge.childId, device, now);
}

const startStudentSession = (db: Db, personId: string, device: string, now: number) =>
	beginSession(
		db,
		{ personId, kind: 'student', device, passwordAt: null, secondFactorAt: null },
		now
	);

async function openClassWith(db: Db, code: string, now: number): Promise<string | null> {
	const found = await db
		.selectFrom('class')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['class.id', 'class.codeUntil', 'community.timeZone'])
		.where('class.code', '=', code)
		.where('class.openUntil', '>', now)
		.executeTakeFirst();
	if (!found || (found.codeUntil ?? '') < localDate(now, found.timeZone)) return null;
	return found.id;
}

async function childCalled(db: Db, classId: string, foldedName: string): Promise<string | null> {
	const enrolment = await db
		.selectFrom('enrolment')
		.innerJoin('person', 'person.id', 'enrolment.childId')
		.select('enrolment.childId')
		.where('enrolment.classId', '=', classId)
		.where('enrolment.foldedName', '=', foldedName)
		.where('enrolment.leftAt', 'is', null)
		.where('person.disabledAt', 'is', null)
		.executeTakeFirst();
	return enrolment?.childId ?? null;
}

async function sitsInClass(db: Db, childId: string, fromHome: boolean, now: number) {
	const enrolment = await db
		.selectFrom('enrolment')
		.innerJoin('class', 'class.id', 'enrolment.classId')
		.innerJoin('person', 'person.id', 'enrolment.childId')
		.select('class.openUntil')
		.where('enrolment.childId', '=', childId)
		.where('enrolment.leftAt', 'is', null)
		.where('person.disabledAt', 'is', null)
		.executeTakeFirst();
	return enrolment !== undefined && (fromHome || (enrolment.openUntil ?? 0) > now);
}
