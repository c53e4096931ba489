import { nobodysAddress } from '#lib/audit/deeds.ts';
import { record, recordOnceAnHour, type AuditEntry } from '#lib/audit/audit.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { beginSession } from './coming-and-going.server.ts';
import { countTry, forgetFailures, subjectOfEmail } from './failures.server.ts';
import { patienceWithAdults } from './failures.ts';
import { secretMatches } from './passwords.server.ts';
import { knownPerson, type Known } from '../people.server.ts';

/** What every failed sign-in says, whoever does or does not exist. */
export const signInFailed = () => new Refused('forbidden', 'sign-in-failed');

/**
 * An adult signs in with an address and a password. Unknown addresses count, wait and take as long as
 * known ones.
 *
 * @returns the token for the cookie
 */
export async function signIn(
	db: Db,
	form: { email: string; password: string },
	device: string,
	now: number
): Promise<string> {
	const subject = subjectOfEmail(form.email);
	const stored = await db
		.selectFrom('person')
		.select(['id', 'passwordHash'])
		.where('email', '=', form.email)
		.where('kind', '=', 'adult')
		.executeTakeFirst();
	await countTry(db, subject, patienceWithAdults, now, (db) =>
		recordOnceAnHour(db, {
			at: now,
			actorId: null,
			verb: 'person.kept-waiting',
			subjectKind: 'person',
			subjectId: stored?.id ?? nobodysAddress
		})
	);
	const matches = await secretMatches(stored?.passwordHash ?? null, form.password);
	if (!matches || !stored) {
		const wrong = wrongPassword(null, stored?.id ?? nobodysAddress, now);
		await db.transaction().execute((db) => recordOnceAnHour(db, wrong));
		throw signInFailed();
	}
	await forgetFailures(db, subject);
	return signInWith(db, stored.id, device, now);
}

/** Of somebody who is signed in: each is written down, because waits keep them few. */
export const noteWrongPassword = (db: Db, personId: string, now: number): Promise<void> =>
	db.transaction().execute((db) => record(db, wrongPassword(personId, personId, now)));

/** That a password was wrong, of somebody or of an address that nobody has, and never what was typed. */
const wrongPassword = (actorId: string | null, subjectId: string, at: number): AuditEntry => ({
	at,
	actorId,
	verb: 'person.wrong-password',
	subjectKind: 'person',
	subjectId
});

/** A session of somebody who has just proved a password, or just set one. */
export async function signInWith(
	db: Db,
	personId: string,
	device: string,
	now: number
): Promise<string> {
	const person = await knownPerson(db, personId, now);
	if (!person) throw signInFailed();
	const kind = sessionKindOf(person);
	return beginSession(db, { personId, kind, device, passwordAt: now, secondFactorAt: null }, now);
}

/** In the demo anybody is anybody: a session to which nothing is left to confirm. */
export async function signInAs(
	db: Db,
	personId: string,
	device: string,
	now: number
): Promise<{ token: string; person: Known }> {
	const person = await knownPerson(db, personId, now);
	if (!person) throw signInFailed();
	const session = {
		personId,
		kind: sessionKindOf(person),
		device,
		passwordAt: now,
		secondFactorAt: now
	};
	return { token: await beginSession(db, session, now), person };
}

/** Who sees what others must not has the shortest session. */
export function sessionKindOf(person: Known): 'student' | 'staff' | 'adult' {
	if (person.kind === 'child') return 'student';
	return isStaffBy(person) ? 'staff' : 'adult';
}

const isStaffBy = ({ roles }: Known) =>
	roles.some(({ role }) => role === 'moderator' || role === 'coordinator');
