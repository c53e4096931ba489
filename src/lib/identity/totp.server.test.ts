import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { minute, second } from '#lib/platform/clock.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { castPassword } from '#tests/support/people.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { signIn } from './sign-in.server.ts';
import { sessionOf } from './sessions.server.ts';
import {
	changePhone,
	enterSecondFactor,
	recoveryCodesLeft,
	renewRecoveryCodes,
	secondFactorOf,
	setUpSecondFactor
} from './totp.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
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
	const { secret } = await secondFactorOf(db, session.personId);
	const codeAt = (at: number) => new TOTP({ secret: secret ?? '' }).generate({ timestamp: at });
	return { db, session, token, enter, codeAt };
}

async function withPhone() {
	const scene = await begin();
	const { db, session, codeAt } = scene;
	const seed = newToken();
	const codes = await setUpSecondFactor(db, session, { code: codeAt(now), seed }, now);
	return { ...scene, codes, seed };
}

test('Tomás sets up his phone; a form that was sent twice shows the same recovery codes', async () => {
	const { db, session, token, codes, seed, codeAt } = await withPhone();
	expect(codes).toHaveLength(10);
	expect(await setUpSecondFactor(db, session, { code: codeAt(now), seed }, now)).toEqual(codes);
	await expect(
		setUpSecondFactor(db, session, { code: codeAt(now), seed: newToken() }, now)
	).rejects.toMatchObject({ reason: 'second-factor-there' });
	expect(await sessionOf(db, token, now)).toMatchObject({ kind: 'staff', secondFactorAt: now });
	expect(await secondFactorOf(db, session.personId)).toMatchObject({ since: now, secret: null });
});

test('a wrong code sets nothing up', async () => {
	const { db, session } = await begin();
	const form = { code: '000000', seed: newToken() };
	await expect(setUpSecondFactor(db, session, form, now)).rejects.toMatchObject({
		reason: 'wrong-code'
	});
	expect((await secondFactorOf(db, session.personId)).since).toBeNull();
});

test('a code works once: nobody can replay it, in the same session or another', async () => {
	const { db, enter, codeAt } = await withPhone();
	const { session, token } = await enter();
	await expect(
		enterSecondFactor(db, session, { code: codeAt(now) }, now + second)
	).rejects.toMatchObject({ reason: 'wrong-code' });
	const later = now + minute;
	await enterSecondFactor(db, session, { code: codeAt(later) }, later);
	expect((await sessionOf(db, token, later))?.secondFactorAt).toBe(later);
	await expect(
		enterSecondFactor(db, session, { code: codeAt(later - 30 * second) }, later)
	).rejects.toMatchObject({ reason: 'wrong-code' });
});

test('a recovery code lets Tomás in once', async () => {
	const { db, enter, codes } = await withPhone();
	const { session } = await enter();
	const code = (codes[3] ?? '').toLowerCase();
	await enterSecondFactor(db, session, { code }, now);
	await expect(enterSecondFactor(db, session, { code }, now)).rejects.toMatchObject({
		reason: 'wrong-code'
	});
	expect(await recoveryCodesLeft(db, session.personId)).toBe(9);
	await renewRecoveryCodes(db, session.personId, newToken());
	await expect(enterSecondFactor(db, session, { code: codes[4] ?? '' }, now)).rejects.toMatchObject(
		{ reason: 'wrong-code' }
	);
	expect(await recoveryCodesLeft(db, session.personId)).toBe(10);
});

test('after five wrong codes even the right one has to wait', async () => {
	const { db, enter, codeAt } = await withPhone();
	const { session } = await enter();
	for (let tries = 0; tries < 5; tries++)
		await expect(
			enterSecondFactor(db, session, { code: '000000' }, now + minute)
		).rejects.toMatchObject({ reason: 'wrong-code' });
	await expect(
		enterSecondFactor(db, session, { code: codeAt(now + minute) }, now + minute)
	).rejects.toMatchObject({ reason: 'wait-to-try' });
});

test('with another phone every session of Tomás asks again', async () => {
	const { db, session, token } = await withPhone();
	await changePhone(db, session);
	expect((await sessionOf(db, token, now))?.secondFactorAt).toBeNull();
	expect((await secondFactorOf(db, session.personId)).since).toBeNull();
});
