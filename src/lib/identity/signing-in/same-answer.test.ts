import * as argon2 from '@node-rs/argon2';
import { beforeEach, expect, test, vi } from 'vitest';
import { enterByPictures } from '#lib/exchanges/door/student-door.server.ts';
import { hour } from '#lib/platform/clock.ts';
import { castPassword, castPictures } from '#tests/support/people.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, classCodes, idOf } from '#tests/support/world.ts';
import { decoy, hashSecret } from './passwords.server.ts';
import { signIn } from './sign-in.server.ts';

vi.mock('@node-rs/argon2', async (original) => {
	const real = await original<typeof argon2>();
	return { ...real, verify: vi.fn(real.verify) };
});
const verify = vi.mocked(argon2.verify);
beforeEach(() => void verify.mockClear());

const now = Date.UTC(2026, 10, 20, 15);
const failed = { kind: 'forbidden', reason: 'sign-in-failed', fields: {} };
const costOf = (hash: string) => hash.split('$').slice(0, 4).join('$');

async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { laura, tomas } = world.adults;
	await db.updateTable('person').set({ disabledAt: now }).where('id', '=', laura).execute();
	await db.updateTable('person').set({ passwordHash: null }).where('id', '=', tomas).execute();
	await db.deleteFrom('childSecret').where('childId', '=', idOf(world, 'Ximena')).execute();
	await db
		.updateTable('class')
		.set({ openUntil: now + hour })
		.where('id', '=', world.classes.flores)
		.execute();
	return db;
}

test.for([
	['a wrong password', 'delmy@example.org', 'not this one'],
	['an address that nobody has', 'nobody@example.org', castPassword],
	['a person who is shut out, with the right password', 'laura@example.org', castPassword],
	['a person who has no password', 'tomas@example.org', castPassword]
])('%s gets the same answer after one verification of a hash', async ([, email, password]) => {
	const db = await begin();
	const typed = { email: email ?? '', password: password ?? '' };
	await expect(signIn(db, typed, '', now)).rejects.toMatchObject(failed);
	expect(verify).toHaveBeenCalledTimes(1);
	expect(costOf(String(verify.mock.calls[0]?.[0]))).toBe(costOf(decoy));
});

const { flores, cambridge } = classCodes;
const wrong = ['sun', 'sun', 'sun', 'sun'];
test.for([
	['wrong pictures', flores, 'Mateo', wrong],
	['a name that nobody has', flores, 'Nadie', castPictures],
	['a child without pictures', flores, 'Ximena', castPictures],
	['a class that is closed', cambridge, 'Ana', castPictures],
	['a code that no class has', 'AAAA2222', 'Mateo', castPictures]
] as const)(
	'%s: the same answer after one verification of a hash',
	async ([, code, name, pictures]) => {
		const db = await begin();
		await expect(enterByPictures(db, { code, name, pictures }, '', now)).rejects.toMatchObject(
			failed
		);
		expect(verify).toHaveBeenCalledTimes(1);
		expect(costOf(String(verify.mock.calls[0]?.[0]))).toBe(costOf(decoy));
	}
);

test('the hash of nobody costs what a real one costs', async () => {
	expect(costOf(decoy)).toBe(costOf(await hashSecret('anything')));
});
