import { record } from '#lib/audit/audit.server.ts';
import { hour } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { hashToken, newToken } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { forgetFailures, subjectOfEmail } from './failures.server.ts';
import { hashSecret } from './passwords.server.ts';
import { endSessionsOf } from '../sessions.server.ts';

export const resetGoodFor = hour;

/** @returns whom to mail the link, or null when nobody has this address; the page says the same for both */
export async function startReset(db: Db, email: string, now: number) {
	const person = await db
		.selectFrom('person')
		.select(['id', 'language'])
		.where('email', '=', email)
		.where('kind', '=', 'adult')
		.where('disabledAt', 'is', null)
		.executeTakeFirst();
	if (!person) return null;
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
