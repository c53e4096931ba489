import { expect, test } from 'vitest';
import { day, hour } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { castPassword } from '#tests/support/people.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { once } from './acts.server.ts';
import { countTry } from './signing-in/failures.server.ts';
import { forgetWhatIsOver } from './forget.server.ts';
import { writeInvitation } from './invitations/invitations.server.ts';
import { startReset } from './signing-in/resets.server.ts';
import { sessionOf } from './sessions.server.ts';
import { signIn } from './signing-in/sign-in.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const laura = { email: 'laura@example.org', password: castPassword };
const patience = { waitsFrom: 1, locksAt: null };

async function traces() {
	const db = await freshDatabase();
	const { adults, communities } = await buildWorld(db, now);
	await signIn(db, laura, '', now);
	await startReset(db, laura.email, now);
	const guest = {
		name: 'Rosa',
		email: 'rosa@example.org',
		language: 'es',
		role: 'teacher'
	} as const;
	await db
		.transaction()
		.execute((db) => writeInvitation(db, 'token', guest, communities.flores, adults.sofia, now));
	await once(db, adults.laura, newId(), now, async () => 'done');
	await countTry(db, 'waits', patience, now);
	await countTry(db, 'locked', { waitsFrom: 5, locksAt: 1 }, now);
	const left = async () => {
		const tables = ['session', 'passwordReset', 'invitation', 'act', 'signInFailure'] as const;
		const rows = await Promise.all(
			tables.map((table) =>
				db
					.selectFrom(table)
					.select((eb) => eb.fn.countAll().as('count'))
					.executeTakeFirstOrThrow()
			)
		);
		return rows.map(({ count }) => Number(count));
	};
	return { db, left };
}

test('what is over is forgotten in its time, and a lock stays until a teacher opens it', async () => {
	const { db, left } = await traces();
	expect(await left()).toEqual([1, 1, 1, 1, 2]);
	await forgetWhatIsOver(db, now + 9 * hour);
	expect(await left()).toEqual([0, 1, 1, 1, 2]);
	await forgetWhatIsOver(db, now + 31 * day);
	expect(await left()).toEqual([0, 0, 1, 0, 1]);
	await forgetWhatIsOver(db, now + 38 * day);
	expect(await left()).toEqual([0, 0, 0, 0, 1]);
});

test('a session that somebody uses is not forgotten', async () => {
	const { db, left } = await traces();
	const token = await signIn(db, laura, 'phone', now);
	await sessionOf(db, token, now + hour / 3);
	await forgetWhatIsOver(db, now + hour / 2);
	expect(await left()).toMatchObject([1, 1, 1, 1, 2]);
	expect(await sessionOf(db, token, now + hour / 2)).not.toBeNull();
});
