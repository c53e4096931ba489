import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { drawPictures } from '#lib/identity/children/child-secrets.server.ts';
import { letters } from '#lib/identity/code.ts';
import { sessionOf } from '#lib/identity/sessions.server.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId, newToken } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { castPictures } from '#tests/support/people.ts';
import { buildWorld, classCodes, idOf } from '#tests/support/world.ts';
import {
	closeClass,
	makeBadges,
	openClass,
	renewCode,
	revokeBadge,
	setPictures,
	unlockChild
} from './class-door.server.ts';
import { forgetLocksOfNobody } from './forget.server.ts';
import { doorOf, pupilsAtDoor } from './queries.server.ts';
import { enterByBadge, enterByPictures } from './student-door.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;
const right = { code: 'camb 4567', name: ' ANA ', pictures: castPictures };
const wrong = { ...right, pictures: ['sun', 'sun', 'sun', 'sun'] };
const failed = { kind: 'forbidden', reason: 'sign-in-failed' };

async function classOf(db: Db, teacherId: string, classId: string) {
	const teacher = await loadActor(db, teacherId, now);
	if (!teacher) throw new Error('nobody');
	return authorizeClass(db, teacher, 'teach', classId);
}

async function begin({ open = true } = {}) {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const of = await classOf(db, world.adults.laura, world.classes.cambridge);
	if (open) await openClass(db, of, { act: act(), hours: 1 }, now);
	const enter = (typed = right, at = now) => enterByPictures(db, typed, '', at);
	const standing = async (name: string) =>
		(await pupilsAtDoor(db, of.subject.id, now)).find((pupil) => pupil.letterName === name);
	return { db, world, of, enter, standing };
}

test('Ana comes in with code, letter name and pictures while the class is open', async () => {
	const { db, world, enter } = await begin();
	const token = await enter();
	expect(await sessionOf(db, token, now)).toMatchObject({
		personId: idOf(world, 'Ana'),
		kind: 'student',
		passwordAt: null
	});
	let at = now;
	while (at < now + 80 * minute)
		expect(await sessionOf(db, token, (at += 10 * minute))).not.toBeNull();
	expect(await sessionOf(db, token, now + 90 * minute)).toBeNull();
});

test('nobody comes in before the class is opened, after its hours, or when it is closed', async () => {
	const { db, of, enter } = await begin({ open: false });
	await expect(enter()).rejects.toMatchObject(failed);
	await openClass(db, of, { act: act(), hours: 4 }, now);
	await enter(right, now + 4 * hour - 1);
	await expect(enter(right, now + 4 * hour)).rejects.toMatchObject(failed);
	await closeClass(db, of, { act: act() }, now);
	await expect(enter()).rejects.toMatchObject(failed);
});

test('a wrong picture, an unknown name and an unknown code get the same answer', async () => {
	const { enter } = await begin();
	for (const typed of [wrong, { ...right, name: 'Nadie' }, { ...right, code: 'AAAA2222' }])
		await expect(enter(typed)).rejects.toMatchObject(failed);
});

test('five failures wait and ten lock, for a child of the class and for an unknown name alike', async () => {
	const { db, of, world, enter, standing } = await begin();
	for (const name of ['Ana', 'Nadie']) {
		let at = now;
		for (let tries = 1; tries <= 10; tries++) {
			await expect(enter({ ...wrong, name }, at)).rejects.toMatchObject(failed);
			if (tries >= 5 && tries < 10)
				await expect(enter({ ...right, name }, at + 1)).rejects.toMatchObject({
					reason: 'wait-to-try'
				});
			if (tries >= 5) at += 4 * minute;
			if (tries === 9) at += 4 * minute;
		}
		await expect(enter({ ...right, name }, at + 15 * minute)).rejects.toMatchObject({
			reason: 'locked-out'
		});
	}
	expect((await standing('Ana'))?.stopped).toBe('locked');
	await unlockChild(db, of, { act: act(), child: idOf(world, 'Ana') }, now);
	expect((await standing('Ana'))?.stopped).toBe('no');
	expect(await sessionOf(db, await enter(), now)).not.toBeNull();
});

test('a lock of a name that nobody has is forgotten after a month, and Ana’s waits for her teacher', async () => {
	const { db, enter, standing } = await begin();
	const nobody = { ...wrong, name: 'Nadie' };
	for (let at = now, n = 0; n < 10; n++, at += 16 * minute) {
		await openAgain(db, at);
		for (const typed of [wrong, nobody])
			await expect(enter(typed, at)).rejects.toMatchObject(failed);
	}
	const locks = () => db.selectFrom('signInFailure').select('subject').execute();
	await forgetLocksOfNobody(db, now + 30 * day);
	expect(await locks()).toHaveLength(2);
	await forgetLocksOfNobody(db, now + 31 * day);
	expect(await locks()).toHaveLength(1);
	expect((await standing('Ana'))?.stopped).toBe('locked');
});

const openAgain = (db: Db, at: number) =>
	db
		.updateTable('class')
		.set({ openUntil: at + hour })
		.execute();

test('at a closed door nobody learns pictures, and nobody is locked out', async () => {
	const { db, enter } = await begin({ open: false });
	for (let tries = 0; tries < 3; tries++) await expect(enter(wrong)).rejects.toMatchObject(failed);
	expect(await db.selectFrom('signInFailure').select('subject').execute()).toEqual([]);
});

test('Profe Delmy cannot open the door of Laura’s class, nor Sofía, nor Ana', async () => {
	const { db, world } = await begin();
	for (const person of [world.adults.delmy, world.adults.sofia, idOf(world, 'Ana')])
		await expect(classOf(db, person, world.classes.cambridge)).rejects.toMatchObject({
			kind: 'not-found'
		});
});

test('Laura cannot touch the secrets of a child of another class', async () => {
	const { db, of, world } = await begin();
	const child = idOf(world, 'Mateo');
	const many = { act: act(), seed: newToken(), child: [child] };
	const one = { act: act(), child };
	await expect(setPictures(db, of, many, now)).rejects.toMatchObject({ kind: 'not-found' });
	await expect(makeBadges(db, of, { ...many, home: true }, now)).rejects.toMatchObject({
		kind: 'not-found'
	});
	await expect(unlockChild(db, of, one, now)).rejects.toMatchObject({ kind: 'not-found' });
	await expect(revokeBadge(db, of, one, now)).rejects.toMatchObject({ kind: 'not-found' });
});

test('new pictures open the door and the old ones do not; sent twice, they are the same', async () => {
	const { db, of, world, enter } = await begin();
	const form = { act: act(), seed: newToken(), child: [idOf(world, 'Ana')] };
	const [drawn] = await setPictures(db, of, form, now);
	const [again] = await setPictures(db, of, form, now);
	expect(again?.pictures).toEqual(drawn?.pictures);
	expect(new Set(drawn?.pictures).size).toBe(4);
	await expect(enter()).rejects.toMatchObject(failed);
	expect(
		await sessionOf(db, await enter({ ...right, pictures: drawn?.pictures ?? [] }), now)
	).not.toBeNull();
});

test('drawn pictures are four different ones, for any seed', () => {
	for (let n = 0; n < 500; n++) expect(new Set(drawPictures(newToken(), newId())).size).toBe(4);
});

test('the code is renewed when it has run out, and the old one opens nothing', async () => {
	const { db, of, enter } = await begin();
	await renewCode(db, of, { act: act() }, now);
	const { code } = await doorOf(db, of.subject.id);
	expect(code).toMatch(new RegExp(`^[${letters}]{8}$`));
	expect(code).not.toBe(classCodes.cambridge);
	await expect(enter()).rejects.toMatchObject(failed);
	expect(
		await sessionOf(db, await enter({ ...right, code: code?.toLowerCase() ?? '' }), now)
	).not.toBeNull();
	const nextYear = now + 200 * day;
	await openClass(db, of, { act: act(), hours: 1 }, nextYear);
	expect((await doorOf(db, of.subject.id)).code).not.toBe(code);
});

test('a badge works while the class is open, until it is replaced or revoked', async () => {
	const { db, of, world } = await begin();
	const child = idOf(world, 'Ana');
	const make = () => ({ act: act(), seed: newToken(), child: [child], home: false });
	const form = make();
	const [card] = await makeBadges(db, of, form, now);
	const token = card?.token ?? '';
	expect(Buffer.from(token, 'base64url')).toHaveLength(16);
	expect(await makeBadges(db, of, form, now)).toEqual([card]);
	expect(await sessionOf(db, await enterByBadge(db, token, '', now), now)).not.toBeNull();
	await expect(enterByBadge(db, token, '', now + 2 * hour)).rejects.toMatchObject(failed);
	const [newer] = await makeBadges(db, of, make(), now);
	await expect(enterByBadge(db, token, '', now)).rejects.toMatchObject(failed);
	expect(
		await sessionOf(db, await enterByBadge(db, newer?.token ?? '', '', now), now)
	).not.toBeNull();
	await revokeBadge(db, of, { act: act(), child }, now);
	await expect(enterByBadge(db, newer?.token ?? '', '', now)).rejects.toMatchObject(failed);
});

test('a badge for home also works while the class is closed, but not after the child left', async () => {
	const { db, of, world } = await begin({ open: false });
	const child = idOf(world, 'Ana');
	const form = { act: act(), seed: newToken(), child: [child], home: true };
	const [card] = await makeBadges(db, of, form, now);
	expect(
		await sessionOf(db, await enterByBadge(db, card?.token ?? '', '', now), now)
	).not.toBeNull();
	await db.updateTable('enrolment').set({ leftAt: now }).where('childId', '=', child).execute();
	await expect(enterByBadge(db, card?.token ?? '', '', now)).rejects.toMatchObject(failed);
});
