import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { minute, second } from '#lib/platform/clock.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { castPassword } from '#tests/support/people.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { signIn } from '../signing-in/sign-in.server.ts';
import { sessionOf } from '../sessions.server.ts';
import {
	changePhone,
	enterSecondFactor,
	secondFactorOf,
	secondFactorsUnder,
	setUpSecondFactor
} from './totp.server.ts';
import { recoveryCodesLeft, renewRecoveryCodes } from './recovery-codes.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const keyOf = (byte: number) =>
	sealingKeyOf({ dataDir: '', secretKey: Buffer.alloc(32, byte).toString('base64') });
const key = keyOf(1);
const tomas = { email: 'tomas@example.org', password: castPassword };

async function begin() {
	const db = await freshDatabase();
	await buildWorld(db, now);
	const enter = async (at = now) => {
		const token = await signIn(db, tomas, '', at);
		const session = await sessionOf(db, token, at);
		if (!session) throw new Error('no session');
		return { token, session };
	};
	const { session, token } = await enter();
	const { secret } = await secondFactorOf(db, key, session.personId, now);
	const codeAt = (at: number) => new TOTP({ secret: secret ?? '' }).generate({ timestamp: at });
	return { db, session, token, enter, codeAt };
}

async function withPhone() {
	const scene = await begin();
	const { db, session, codeAt } = scene;
	const seed = newToken();
	const codes = await setUpSecondFactor(db, key, session, { code: codeAt(now), seed }, now);
	return { ...scene, codes, seed };
}

test('Tomás sets up his phone; a form that was sent twice shows the same recovery codes', async () => {
	const { db, session, token, codes, seed, codeAt } = await withPhone();
	expect(codes).toHaveLength(10);
	expect(await setUpSecondFactor(db, key, session, { code: codeAt(now), seed }, now)).toEqual(
		codes
	);
	await expect(
		setUpSecondFactor(db, key, session, { code: codeAt(now), seed: newToken() }, now)
	).rejects.toMatchObject({ reason: 'second-factor-there' });
	expect(await sessionOf(db, token, now)).toMatchObject({ kind: 'staff', secondFactorAt: now });
	expect(await secondFactorOf(db, key, session.personId, now)).toMatchObject({
		since: now,
		secret: null
	});
});

test('a wrong code sets nothing up', async () => {
	const { db, session } = await begin();
	const form = { code: '000000', seed: newToken() };
	await expect(setUpSecondFactor(db, key, session, form, now)).rejects.toMatchObject({
		reason: 'wrong-code'
	});
	expect((await secondFactorOf(db, key, session.personId, now)).since).toBeNull();
});

test('a code works once: nobody can replay it, in the same session or another', async () => {
	const { db, enter, codeAt } = await withPhone();
	const { session, token } = await enter();
	await expect(
		enterSecondFactor(db, key, session, { code: codeAt(now) }, now + second)
	).rejects.toMatchObject({ reason: 'wrong-code' });
	const later = now + minute;
	await enterSecondFactor(db, key, session, { code: codeAt(later) }, later);
	expect((await sessionOf(db, token, later))?.secondFactorAt).toBe(later);
	await expect(
		enterSecondFactor(db, key, session, { code: codeAt(later - 30 * second) }, later)
	).rejects.toMatchObject({ reason: 'wrong-code' });
});

test('a recovery code lets Tomás in once', async () => {
	const { db, enter, codes } = await withPhone();
	const { session } = await enter();
	const code = (codes[3] ?? '').toLowerCase();
	await enterSecondFactor(db, key, session, { code }, now);
	await expect(enterSecondFactor(db, key, session, { code }, now)).rejects.toMatchObject({
		reason: 'wrong-code'
	});
	expect(await recoveryCodesLeft(db, session.personId)).toBe(9);
	await renewRecoveryCodes(db, session.personId, newToken(), now);
	await expect(
		enterSecondFactor(db, key, session, { code: codes[4] ?? '' }, now)
	).rejects.toMatchObject({ reason: 'wrong-code' });
	expect(await recoveryCodesLeft(db, session.personId)).toBe(10);
});

test('a page of recovery codes that Tomás loads again gives no used code back, and takes none of newer ones', async () => {
	const { db, enter } = await withPhone();
	const { session } = await enter();
	const { personId } = session;
	const [first, second] = [newToken(), newToken()];
	const [used = ''] = await renewRecoveryCodes(db, personId, first, now);
	await enterSecondFactor(db, key, session, { code: used }, now);
	const left = await renewRecoveryCodes(db, personId, first, now);
	expect([left.length, left.includes(used)]).toEqual([9, false]);
	expect(await recoveryCodesLeft(db, personId)).toBe(9);
	const again = enterSecondFactor(db, key, session, { code: used }, now);
	await expect(again).rejects.toMatchObject({ reason: 'wrong-code' });

	const [newer = ''] = await renewRecoveryCodes(db, personId, second, now);
	await expect(renewRecoveryCodes(db, personId, first, now)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'recovery-codes-replaced'
	});
	await enterSecondFactor(db, key, session, { code: newer }, now);
	const noted = await db
		.selectFrom('audit')
		.select('seq')
		.where('verb', '=', 'person.recovery-codes-renewed')
		.execute();
	expect(noted).toHaveLength(2);
});

test('after five wrong codes even the right one has to wait', async () => {
	const { db, enter, codeAt } = await withPhone();
	const { session } = await enter();
	for (let tries = 0; tries < 5; tries++)
		await expect(
			enterSecondFactor(db, key, session, { code: '000000' }, now + minute)
		).rejects.toMatchObject({ reason: 'wrong-code' });
	await expect(
		enterSecondFactor(db, key, session, { code: codeAt(now + minute) }, now + minute)
	).rejects.toMatchObject({ reason: 'wait-to-try' });
});

test('with another phone every session of Tomás asks again', async () => {
	const { db, session, token } = await withPhone();
	await changePhone(db, session, now);
	expect((await sessionOf(db, token, now))?.secondFactorAt).toBeNull();
	expect((await secondFactorOf(db, key, session.personId, now)).since).toBeNull();
});

test('the secret of his phone is stored sealed, and opens for nobody else', async () => {
	const { db, session } = await begin();
	const { secret } = await secondFactorOf(db, key, session.personId, now);
	const { totpSecret } = await db
		.selectFrom('person')
		.select('totpSecret')
		.where('id', '=', session.personId)
		.executeTakeFirstOrThrow();
	expect(totpSecret).toMatch(/^1\./);
	expect(totpSecret).not.toContain(secret);
	expect(await secondFactorsUnder(db, key)).toEqual({ all: 1, shut: 0 });
	await db
		.updateTable('person')
		.set({ totpSecret })
		.where('email', '=', 'sofia@example.org')
		.execute();
	expect(await secondFactorsUnder(db, key)).toEqual({ all: 2, shut: 1 });
});

test('when the key was lost no code is right, and Tomás sets his phone up anew', async () => {
	const { db, enter, codeAt, codes } = await withPhone();
	const { session, token } = await enter();
	const later = now + minute;
	const other = keyOf(2);
	expect(await secondFactorsUnder(db, other)).toEqual({ all: 1, shut: 1 });
	await expect(
		enterSecondFactor(db, other, session, { code: codeAt(later) }, later)
	).rejects.toMatchObject({ reason: 'wrong-code' });
	const { since, secret } = await secondFactorOf(db, other, session.personId, now);
	expect(since).toBeNull();
	expect(await secondFactorOf(db, other, session.personId, now)).toMatchObject({ secret });
	await expect(
		enterSecondFactor(db, other, session, { code: codes[0] ?? '' }, later)
	).rejects.toMatchObject({ reason: 'wrong-code' });
	const code = new TOTP({ secret: secret ?? '' }).generate({ timestamp: later });
	const form = { code, seed: newToken() };
	expect(await setUpSecondFactor(db, other, session, form, later)).toHaveLength(10);
	expect((await sessionOf(db, token, later))?.secondFactorAt).toBe(later);
});
