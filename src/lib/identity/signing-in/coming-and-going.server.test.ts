import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { enterByPictures } from '#lib/exchanges/door/student-door.server.ts';
import { hour, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { castPassword, castPictures } from '#tests/support/people.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, classCodes, idOf } from '#tests/support/world.ts';
import { changePassword, keepOnOwnPhone } from '../people/account.server.ts';
import { endOthers, endOwnSession, leave } from './coming-and-going.server.ts';
import { confirmIfTyped } from './fresh-password.server.ts';
import { resetPassword, startReset } from './resets.server.ts';
import { sessionIdOf, sessionOf } from '../sessions.server.ts';
import { signIn } from './sign-in.server.ts';
import {
	changePhone,
	enterSecondFactor,
	secondFactorOf,
	setUpSecondFactor
} from '../second-factor/totp.server.ts';
import { renewRecoveryCodes } from '../second-factor/recovery-codes.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const laura = { email: 'laura@example.org', password: castPassword };

async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const enter = async (email: string, at = now) => {
		const session = await sessionOf(db, await signIn(db, { ...laura, email }, '', at), at);
		if (!session) throw new Error('no session');
		return session;
	};
	return { db, world, enter };
}

const acts = (db: Db) =>
	db
		.selectFrom('audit')
		.select(['verb', 'actorId', 'subjectId', 'detail'])
		.orderBy('seq')
		.execute();
const verbs = async (db: Db) => (await acts(db)).map(({ verb }) => verb);

test('coming in, staying on an own phone and going are written down, by the hash of the session', async () => {
	const { db, world } = await begin();
	const token = await signIn(db, { ...laura, email: 'carmen@example.org' }, 'Firefox', now);
	const session = await sessionOf(db, token, now);
	const carmen = await loadActor(db, world.adults.carmen, now);
	if (!session || !carmen) throw new Error('nobody');
	await keepOnOwnPhone(db, carmen, session, now);
	await leave(db, session, now);
	const own = { actorId: carmen.id, subjectId: sessionIdOf(token) };
	expect(await acts(db)).toMatchObject([
		{ ...own, verb: 'session.begun', detail: '{"kind":"adult"}' },
		{ verb: 'session.kept', actorId: carmen.id },
		{ ...own, verb: 'session.ended' }
	]);
	expect(JSON.stringify(await acts(db))).not.toMatch(/carmen|Firefox/i);
	expect(JSON.stringify(await acts(db))).not.toContain(token);
});

test('whoever ends sessions elsewhere is written down, and an attempt at another person’s is nothing', async () => {
	const { db, world, enter } = await begin();
	const here = await enter(laura.email);
	const there = await enter(laura.email);
	await endOwnSession(db, world.adults.delmy, there.id, now);
	await endOthers(db, here, now);
	const ended = (await acts(db)).filter(({ verb }) => verb === 'session.ended');
	expect(ended).toMatchObject([{ actorId: world.adults.laura, subjectId: there.id }]);
});

test('a new password is written down, changed or by mail', async () => {
	const { db, enter } = await begin();
	await changePassword(db, await enter(laura.email), { password: 'otra tortuga 22' }, now);
	const reset = await startReset(db, laura.email, now);
	await resetPassword(db, reset?.token ?? '', { password: 'tercera tortuga' }, now);
	expect(await verbs(db)).toEqual([
		'session.begun',
		'person.password-changed',
		'person.password-reset'
	]);
});

test('what happens to a second factor is written down', async () => {
	const { db, enter } = await begin();
	const key = sealingKeyOf({ dataDir: '', secretKey: Buffer.alloc(32).toString('base64') });
	const session = await enter('tomas@example.org');
	const { secret } = await secondFactorOf(db, key, session.personId, now);
	const code = new TOTP({ secret: secret ?? '' }).generate({ timestamp: now });
	const form = { code, seed: newToken() };
	const codes = await setUpSecondFactor(db, key, session, form, now);
	await enterSecondFactor(db, key, session, { code: codes[0] ?? '' }, now);
	await renewRecoveryCodes(db, session.personId, newToken(), now);
	await changePhone(db, session, now);
	expect((await verbs(db)).slice(1)).toEqual([
		'person.second-factor-set-up',
		'person.recovery-code-used',
		'person.recovery-codes-renewed',
		'person.second-factor-removed'
	]);
});

test('that somebody had the password of Tomás and not his code is written down, once an hour', async () => {
	const { db, world, enter } = await begin();
	const key = sealingKeyOf({ dataDir: '', secretKey: Buffer.alloc(32).toString('base64') });
	const session = await enter('tomas@example.org');
	const guess = (at: number) =>
		enterSecondFactor(db, key, session, { code: '123456' }, at).catch(() => {});
	for (const at of [now, now + minute, now + hour]) await guess(at);
	const wrong = (await acts(db)).filter(({ verb }) => verb === 'person.wrong-code');
	expect(wrong).toMatchObject(Array(2).fill({ actorId: null, subjectId: world.adults.tomas }));
	expect(JSON.stringify(wrong)).not.toContain('123456');
});

test('the first wait of an adult is written down once, known or not, without the address', async () => {
	const { db, world } = await begin();
	for (const email of [laura.email, 'nobody@example.org'])
		for (let tries = 0; tries < 7; tries++)
			await signIn(db, { email, password: 'not this one' }, '', now + tries * hour).catch(() => {});
	const waits = (await acts(db)).filter(({ verb }) => verb === 'person.kept-waiting');
	expect(waits).toMatchObject([
		{ verb: 'person.kept-waiting', actorId: null, subjectId: world.adults.laura },
		{ verb: 'person.kept-waiting', actorId: null, subjectId: 'nobody' }
	]);
	expect(JSON.stringify(await acts(db))).not.toContain('example.org');
});

test('a single wrong password is written down, of whom but not what was typed', async () => {
	const { db, world, enter } = await begin();
	for (const email of [laura.email, 'nobody@example.org'])
		await signIn(db, { email, password: 'tortuga equivocada' }, '', now).catch(() => {});
	const session = await enter(laura.email);
	const form = new FormData();
	form.set('password_again', 'tortuga equivocada');
	await expect(confirmIfTyped(db, session, form, now)).rejects.toMatchObject({
		reason: 'wrong-password'
	});
	const wrong = (await acts(db)).filter(({ verb }) => verb === 'person.wrong-password');
	expect(wrong).toMatchObject([
		{ actorId: null, subjectId: world.adults.laura },
		{ actorId: null, subjectId: 'nobody' },
		{ actorId: world.adults.laura, subjectId: world.adults.laura }
	]);
	expect(JSON.stringify(wrong)).not.toMatch(/tortuga|example\.org/);
});

test('whoever tries a thousand addresses, or one for an hour, fills no audit', async () => {
	const { db, world } = await begin();
	const tryAs = (email: string, at: number) =>
		signIn(db, { email, password: 'not this one' }, '', at).catch(() => {});
	for (let n = 0; n < 6; n++) {
		for (let tries = 0; tries < 5; tries++) await tryAs(`stranger${n}@example.org`, now);
		await tryAs(laura.email, now + n * minute);
	}
	const noted = async () => (await acts(db)).map(({ verb, subjectId }) => [verb, subjectId]).sort();
	const { laura: id } = world.adults;
	const firstHour = [
		['person.kept-waiting', id],
		['person.kept-waiting', 'nobody'],
		['person.wrong-password', id],
		['person.wrong-password', 'nobody']
	].sort();
	expect(await noted()).toEqual(firstHour);
	await tryAs(laura.email, now + hour);
	expect(await noted()).toEqual([...firstHour, ['person.wrong-password', id]].sort());
});

test('a lock at the door of the class is written down, for a child and for a name that nobody has', async () => {
	const { db, world } = await begin();
	const classId = world.classes.flores;
	const openUntil = now + 4 * hour;
	await db.updateTable('class').set({ openUntil }).where('id', '=', classId).execute();
	const enter = (name: string, pictures: readonly string[], at: number) =>
		enterByPictures(db, { code: classCodes.flores, name, pictures }, '', at);
	await enter('Mateo', castPictures, now);
	for (const name of ['Mateo', 'Nobody at all'])
		for (let tries = 0; tries < 12; tries++)
			await enter(name, ['sun', 'sun', 'sun', 'sun'], now + tries * 16 * minute).catch(() => {});
	const mateo = idOf(world, 'Mateo');
	expect(await acts(db)).toMatchObject([
		{ verb: 'session.begun', actorId: mateo, detail: '{"kind":"student"}' },
		{ verb: 'class.locked-out', subjectId: classId, detail: `{"child":"${mateo}"}` },
		{ verb: 'class.locked-out', subjectId: classId, detail: '{"child":null}' }
	]);
	expect(JSON.stringify(await acts(db))).not.toMatch(/mateo"|nobody/i);
});
