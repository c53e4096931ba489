import { record } from '#lib/audit/audit.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { holdsAnywhere, isStaff, type Actor } from '../actor.ts';
import { beginSession } from '../signing-in/coming-and-going.server.ts';
import { hashSecret } from '../signing-in/passwords.server.ts';
import { endOtherSessions, type LiveSession } from '../sessions.server.ts';

export const accountOf = (db: Db, personId: string) =>
	db
		.selectFrom('person')
		.select(['email', 'digestHour', 'totpSince'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();

/** A new password ends every other session: whoever knew the old one is out. */
export async function changePassword(
	db: Db,
	session: LiveSession,
	form: { password: string },
	now: number
): Promise<void> {
	const passwordHash = await hashSecret(form.password);
	await db.transaction().execute(async (db) => {
		await db
			.updateTable('person')
			.set({ passwordHash })
			.where('id', '=', session.personId)
			.execute();
		await db
			.updateTable('passwordReset')
			.set({ usedAt: now })
			.where('personId', '=', session.personId)
			.where('usedAt', 'is', null)
			.execute();
		await endOtherSessions(db, session);
		await record(db, {
			at: now,
			actorId: session.personId,
			verb: 'person.password-changed',
			subjectKind: 'person',
			subjectId: session.personId
		});
	});
}

/** @param form.digestHour 0 to 23, in the zone of the person's community */
export const setPreferences = (
	db: Db,
	personId: string,
	form: { reads: readonly Locale[]; digestHour: number }
) =>
	db
		.updateTable('person')
		.set({ reads: JSON.stringify(form.reads), digestHour: form.digestHour })
		.where('id', '=', personId)
		.execute();

/** Teachers and translators may keep a phone of their own signed in; who sees more may not. */
export const mayOwnPhone = (actor: Actor): boolean =>
	!isStaff(actor) && (holdsAnywhere(actor, 'teacher') || holdsAnywhere(actor, 'translator'));

/** @returns the token of a session of 14 days that takes the place of this one */
export function keepOnOwnPhone(
	db: Db,
	actor: Actor,
	session: LiveSession,
	now: number
): Promise<string> {
	if (!mayOwnPhone(actor)) throw new Refused('forbidden', 'no-own-phone');
	const { device, passwordAt } = session;
	return beginSession(
		db,
		// Should this person moderate one day, the phone has to prove itself anew.
		{ personId: actor.id, kind: 'own-phone', device, passwordAt, secondFactorAt: null },
		now
	);
}
