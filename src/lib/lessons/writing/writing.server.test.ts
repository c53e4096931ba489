import { expect, test } from 'vitest';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import type { Plan } from '../plan.ts';
import { authorizeLesson } from '../works.server.ts';
import { keepEvery } from './version.ts';
import { findVersion, listVersions, restore, versionsOf } from './versions.server.ts';
import { keepNow, save, type Met } from './writing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const toWrite = async (id: string, person = world.adults.delmy) =>
		authorizeLesson(db, await actorOf(db, person, now), 'write', id);
	const rewrite = async (
		id: string,
		change: Partial<Plan>,
		form: { base: number; met?: Met; at?: number }
	) => save(db, await toWrite(id), { ...form, doc: { ...waterPlan, ...change } }, form.at ?? now);
	const versions = async (id: string) =>
		(await versionsOf<Plan>(db, id)).map(({ why, doc }) => [why, doc.title]);
	return { ...steps, db, world, toWrite, rewrite, versions };
}

test('a plan is kept as it is written, and the same words again change nothing', async () => {
	const { planSession, rewrite, lessonNow } = await start();
	const id = await planSession();
	expect(await rewrite(id, { title: 'Uno' }, { base: 0 })).toBe(1);
	expect(await rewrite(id, { title: 'Uno' }, { base: 0 })).toBe(1);
	expect((await lessonNow(id)).doc.title).toBe('Uno');
});

test('only those who may write a plan keep words in it', async () => {
	const { world, planSession, toWrite } = await start();
	const id = await planSession();
	const { laura, tomas, sofia } = world.adults;
	for (const person of [laura, tomas, sofia, idOf(world, 'Mateo')])
		await expect(toWrite(id, person)).rejects.toMatchObject({ reason: 'not-found' });
});

test('newer words of another window are not written over', async () => {
	const { planSession, rewrite, lessonNow, versions } = await start();
	const id = await planSession();
	await rewrite(id, { title: 'Theirs' }, { base: 0 });
	await expect(rewrite(id, { title: 'Mine' }, { base: 0 })).rejects.toMatchObject({
		reason: 'lesson-changed-meanwhile'
	});
	expect((await lessonNow(id)).doc.title).toBe('Theirs');
	expect(await versions(id)).toEqual([]);
});

test('whoever goes on with their own words keeps the other’s as a version, and the other way round', async () => {
	const { planSession, rewrite, lessonNow, versions } = await start();
	const id = await planSession();
	await rewrite(id, { title: 'Theirs' }, { base: 0 });
	expect(await rewrite(id, { title: 'Mine' }, { base: 1, met: 'mine' })).toBe(2);
	expect((await lessonNow(id)).doc.title).toBe('Mine');
	expect(await versions(id)).toEqual([['met', 'Theirs']]);
	expect(await rewrite(id, { title: 'Later' }, { base: 1, met: 'theirs' })).toBe(2);
	expect((await lessonNow(id)).doc.title).toBe('Mine');
	expect(await versions(id)).toEqual([
		['met', 'Later'],
		['met', 'Theirs']
	]);
});

test('whose words go on is not chosen over a third version that nobody saw', async () => {
	const { planSession, rewrite, lessonNow } = await start();
	const id = await planSession();
	await rewrite(id, { title: 'Theirs' }, { base: 0 });
	await rewrite(id, { title: 'Newest' }, { base: 1 });
	await expect(rewrite(id, { title: 'Mine' }, { base: 1, met: 'mine' })).rejects.toMatchObject({
		reason: 'lesson-changed-meanwhile'
	});
	expect((await lessonNow(id)).doc.title).toBe('Newest');
});

test('while somebody writes a version is kept now and then, not with each word', async () => {
	const { planSession, rewrite, versions } = await start();
	const id = await planSession();
	await rewrite(id, { title: 'Uno' }, { base: 0, at: now + minute });
	expect(await versions(id)).toEqual([]);
	await rewrite(id, { title: 'Dos' }, { base: 1, at: now + keepEvery });
	await rewrite(id, { title: 'Tres' }, { base: 2, at: now + keepEvery + minute / 2 });
	expect(await versions(id)).toEqual([['while-writing', 'Uno']]);
});

test('a moment that is taken out can be brought back, however soon it went', async () => {
	const { db, planSession, rewrite, versions, toWrite, lessonNow } = await start();
	const id = await planSession();
	const moments = waterPlan.moments.slice(0, 1);
	await rewrite(id, { moments }, { base: 0 });
	expect(await versions(id)).toEqual([['while-writing', waterPlan.title]]);
	await restore(db, await toWrite(id), { act: act(), n: 1 }, now);
	expect((await lessonNow(id)).doc.moments).toEqual(waterPlan.moments);
	expect((await versions(id)).map(([why]) => why)).toEqual(['before-restoring', 'while-writing']);
});

test('a version is kept when somebody asks for it, once for the same words', async () => {
	const { db, planSession, versions, toWrite } = await start();
	const id = await planSession();
	await keepNow(db, await toWrite(id), { act: act() }, now);
	await keepNow(db, await toWrite(id), { act: act() }, now);
	expect(await versions(id)).toEqual([['asked', waterPlan.title]]);
	expect(await listVersions(db, id)).toEqual([{ n: 1, at: now, why: 'asked', who: 'Profe Delmy' }]);
	expect((await findVersion<Plan>(db, id, 1))?.doc).toEqual(waterPlan);
	expect(await findVersion(db, id, 2)).toBeUndefined();
});

test('nothing is brought back into a plan that waits for a moderator, nor a version that there is not', async () => {
	const { db, planSession, handInLesson, toWrite } = await start();
	const id = await planSession();
	await expect(restore(db, await toWrite(id), { act: act(), n: 7 }, now)).rejects.toMatchObject({
		reason: 'not-found'
	});
	await handInLesson(id);
	await expect(restore(db, await toWrite(id), { act: act(), n: 1 }, now)).rejects.toMatchObject({
		reason: 'lesson-moved-on'
	});
});
