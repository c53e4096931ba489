import { record } from '#lib/audit/audit.server.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { hashToken, newToken } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { forgetFailures, subjectOfEmail } from './failures.server.ts';
import { hashSecret } from './passwords.server.ts';
import { endSessionsOf } from '../sessions.server.ts';

export const resetGoodFor = hour;

/** The next link waits so long after an unused one, and twice as long after each further of a day. */
export const betweenResets = 5 * minute;

/** But no longer than the last one is good for: whoever keeps asking fills no mailbox, and locks nobody out. */
export const longestBetweenResets = resetGoodFor;

/**
 * @returns whom to mail the link, or null when nobody has this address, or who has it got enough of them:
 * ten presses are no ten mails. The page says the same for all
 */
export const startReset = (db: Db, email: string, now: number) =>
	db.transaction().execute(async (db) => {
		// Written to, not only read: those who ask at the same moment wait for each other here.
		const person = await db
			.updateTable('person')
			.set((eb) => ({ email: eb.ref('email') }))
			.where('email', '=', email)
			.where('kind', '=', 'adult')
			.where('disabledAt', 'is', null)
			.returning(['id', 'language'])
			.executeTakeFirst();
		if (!person || (await hasEnough(db, person.id, now))) return null;
		const token = newToken();
		await db
			.insertInto('passwordReset')
			.values({
				tokenHash: hashToken('reset', token),
				personId: person.id,
				expiresAt: now + resetGoodFor,
				usedAt: null
			})
			.execute();
		return { token, language: person.language };
	});

async function hasEnough(db: InTransaction, personId: string, now: number): Promise<boolean> {
	const unused = await db
		.selectFrom('passwordReset')
		.select('expiresAt')
		.where('personId', '=', personId)
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', now + resetGoodFor - day)
		.execute();
	const last = Math.max(...unused.map(({ expiresAt }) => expiresAt - resetGoodFor));
	const wait = Math.min(betweenResets * 2 ** (unused.length - 1), longestBetweenResets);
	return now < last + wait;
}

export async function resetIsLive(db: Db, token: string, now: number): Promise<boolean> {
	const reset = await db
		.selectFrom('passwordReset')
		.select('personId')
		.where('tokenHash', '=', hashToken('reset', token))
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', now)
		.executeTakeFirst();
	return reset !== undefined;
}

/** Sets a new password, once; every session ends, and other links that were asked for work no more. */
export async function resetPassword(
	db: Db,
	token: string,
	form: { password: string },
	now: number
): Promise<void> {
	const passwordHash = await hashSecret(form.password);
	await db.transaction().execute(async (db) => {
		const reset = await db
			.updateTable('passwordReset')
			.set({ usedAt: now })
			.where('tokenHash', '=', hashToken('reset', token))
			.where('usedAt', 'is', null)
			.where('expiresAt', '>', now)
			.returning('personId')
			.executeTakeFirst();
		if (!reset) throw new Refused('conflict', 'link-used');
		const { email } = await db
			.updateTable('person')
			.set({ passwordHash })
			.where('id', '=', reset.personId)
			.returning('email')
			.executeTakeFirstOrThrow();
		await db
			.updateTable('passwordReset')
			.set({ usedAt: now })
			.where('personId', '=', reset.personId)
			.where('usedAt', 'is', null)
			.execute();
		await endSessionsOf(db, reset.personId);
		await forgetFailures(db, subjectOfEmail(email ?? ''));
		await record(db, {
			at: now,
			actorId: reset.personId,
			verb: 'person.password-reset',
			subjectKind: 'person',
			subjectId: reset.personId
		});
	});
}

/** Its mail could not be sent: the next one need not wait for it. */
export const dropReset = (db: Db, token: string) =>
	db.deleteFrom('passwordReset').where('tokenHash', '=', hashToken('reset', token)).execute();
