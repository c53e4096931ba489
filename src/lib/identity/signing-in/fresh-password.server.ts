import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { asked } from './asked.ts';
import { countTry, forgetFailures } from './failures.server.ts';
import { patienceWithAdults } from './failures.ts';
import { secretMatches } from './passwords.server.ts';
import { noteWrongPassword } from './sign-in.server.ts';
import { passwordGoodFor } from '../session-kinds.ts';
import { confirmPassword, type LiveSession } from '../sessions.server.ts';

/** Whether the password was typed so lately that a release, an export or an unlock need not ask again. */
export const passwordIsFresh = (session: LiveSession, now: number): boolean =>
	session.passwordAt !== null && now - session.passwordAt < passwordGoodFor;

/** Refuses (`password-again`) unless the password was typed in the last ten minutes. */
export function requireFreshPassword(session: LiveSession, now: number): void {
	if (!passwordIsFresh(session, now)) throw askAgain();
}

/** Whoever saw no field for it has left nothing out: it is asked from now on, and nothing is wrong yet. */
const askAgain = (form?: FormData) =>
	new Refused(
		'forbidden',
		'password-again',
		{},
		{ password_again: form?.has('password_again') ? 'missing' : asked }
	);

/**
 * Checks the field `password_again` (PasswordAgain.svelte) if somebody filled it in. Call it first in an
 * action, outside of transactions, and give its result to `requireFreshPassword`. A wrong password
 * counts like one at sign-in, and throws `wrong-password`.
 *
 * @returns the session, with the new moment of confirmation
 */
export async function confirmIfTyped(
	db: Db,
	session: LiveSession,
	form: FormData,
	now: number
): Promise<LiveSession> {
	const typed = form.get('password_again');
	if (typeof typed !== 'string' || typed === '') return session;
	const subject = `again:${session.personId}`;
	await countTry(db, subject, patienceWithAdults, now);
	if (!(await secretMatches(await passwordOf(db, session.personId), typed.slice(0, 500)))) {
		await noteWrongPassword(db, session.personId, now);
		throw new Refused('forbidden', 'wrong-password', {}, { password_again: 'wrong' });
	}
	await forgetFailures(db, subject);
	await confirmPassword(db, session.id, now);
	return { ...session, passwordAt: now };
}

/** Both in one: the password is fresh, or was just typed, or the act is refused. */
export async function confirmedSession(
	db: Db,
	session: LiveSession,
	form: FormData,
	now: number
): Promise<LiveSession> {
	const confirmed = await confirmIfTyped(db, session, form, now);
	if (!passwordIsFresh(confirmed, now)) throw askAgain(form);
	return confirmed;
}

/** For a new password the old one is asked each time: whoever finds a screen open must not lock its owner out. */
export async function confirmedAnew(
	db: Db,
	session: LiveSession,
	form: FormData,
	now: number
): Promise<LiveSession> {
	const confirmed = await confirmIfTyped(db, session, form, now);
	if (confirmed === session) throw askAgain(form);
	return confirmed;
}

async function passwordOf(db: Db, personId: string): Promise<string | null> {
	const person = await db
		.selectFrom('person')
		.select('passwordHash')
		.where('id', '=', personId)
		.executeTakeFirst();
	return person?.passwordHash ?? null;
}
