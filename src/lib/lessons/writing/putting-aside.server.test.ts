import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { attach } from '../attaching/attaching.server.ts';
import { findWork, worksPutAside, worksToWrite } from '../queries.server.ts';
import { keepLibrary } from '../sharing/locking-away.server.ts';
import { end } from '../sharing/sharing.server.ts';
import { authorizeWork } from '../works.server.ts';
import { eraseForGood } from './erasing.server.ts';
import { bringBack, putAside } from './putting-aside.server.ts';
import { keepNow } from './writing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const plan = { ...waterPlan, language: 'en' as const, title: 'Our water' };

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = { ...lessonStepsOf(db, world, now), ...planPictureStepsOf(db, world, now) };
	const { laura } = world.adults;
	const mine = async (id: string, person = laura) =>
		authorizeWork(db, await actorOf(db, person, now), 'write', id);
	const lists = async () => {
		const whose = { personId: laura, classIds: [world.classes.cambridge] };
		const on = await worksToWrite(db, whose, 'lesson');
		const aside = await worksPutAside(db, whose);
		return [on.map(({ id }) => id), aside.map(({ id }) => id)];
	};
	const puts = async (id: string) => putAside(db, await mine(id), { act: act() }, now);
	const brings = async (id: string) => bringBack(db, await mine(id), { act: act() }, now);
	const erases = async (id: string) => {
		const work = await authorizeWork(db, await actorOf(db, laura, now), 'erase', id);
		return eraseForGood(db, work, { act: act(), base: work.subject.version }, now);
	};
	const plans = () => steps.planSession(plan, 'cambridge');
	return { ...steps, db, world, mine, lists, puts, brings, erases, plans };
}

const statusOf = async (db: Db, id: string) => (await findWork(db, id))?.state;

test('a draft is put aside, lies among what was put aside, and comes back', async () => {
	const { db, lists, puts, brings, plans } = await start();
	const id = await plans();
	await puts(id);
	expect(await statusOf(db, id)).toMatchObject({ status: 'withdrawn' });
	expect(await lists()).toEqual([[], [id]]);
	await brings(id);
	expect(await statusOf(db, id)).toEqual({ status: 'draft' });
	expect(await lists()).toEqual([[id], []]);
});

test('what came back with a note is put aside, and comes back with its note', async () => {
	const { db, world, handInLesson, returnLetter, puts, brings, plans } = await start();
	const id = await plans();
	await handInLesson(id, {}, 'cambridge');
	await returnLetter(id, 'More steps, please.', world.adults.tomas, 'cannot-be-taught-so');
	const before = await statusOf(db, id);
	expect(before).toMatchObject({ status: 'returned' });
	await puts(id);
	await brings(id);
	expect(await statusOf(db, id)).toEqual(before);
});

test('nobody puts aside what waits for a moderator or is shared, nor what others write', async () => {
	const { world, handInLesson, approveLetter, mine, puts, plans } = await start();
	const id = await plans();
	const { delmy, tomas } = world.adults;
	for (const person of [delmy, tomas, idOf(world, 'Leo')])
		await expect(mine(id, person)).rejects.toMatchObject({ reason: 'not-found' });
	await handInLesson(id, {}, 'cambridge');
	await expect(puts(id)).rejects.toMatchObject({ reason: 'lesson-moved-on' });
	await approveLetter(id);
	await expect(puts(id)).rejects.toMatchObject({ reason: 'lesson-moved-on' });
});

test('only what was put aside is erased, and then nobody finds it any more', async () => {
	const { db, world, lists, mine, puts, erases, plans, ...steps } = await start();
	const id = await plans();
	await keepNow(db, await mine(id), { act: act() }, now);
	const picture = await steps.bringPicture(id);
	await steps.sayOf(id, picture, { names: ['Leo'] });
	const file = new File(['La canción del agua'], 'canto.txt');
	const quarantine = mkdtempSync(join(tmpdir(), 'puente-aside-'));
	await attach(db, quarantine, await mine(id), { act: act(), file }, now);
	await steps.putInWeek(id);

	await expect(erases(id)).rejects.toMatchObject({ reason: 'lesson-moved-on' });
	await puts(id);
	await erases(id);

	expect(await lists()).toEqual([[], []]);
	await expect(mine(id)).rejects.toMatchObject({ reason: 'not-found' });
	const count = async (table: 'libraryVersion' | 'libraryChild' | 'libraryPicture') =>
		(await db.selectFrom(table).selectAll().where('workId', '=', id).execute()).length;
	expect(await count('libraryVersion')).toBe(0);
	expect(await count('libraryChild')).toBe(0);
	expect(await count('libraryPicture')).toBe(0);
	expect(await db.selectFrom('lessonWeek').selectAll().execute()).toEqual([]);
	const row = (table: 'picture' | 'libraryFile') =>
		db.selectFrom(table).select('erasedAt').execute();
	expect(await row('picture')).toEqual([{ erasedAt: now }]);
	expect(await row('libraryFile')).toEqual([{ erasedAt: now }]);
	const said = await db
		.selectFrom('audit')
		.select(['actorId', 'verb'])
		.where('subjectId', '=', id)
		.where('verb', '=', 'lesson.erased')
		.execute();
	expect(said).toEqual([{ actorId: world.adults.laura, verb: 'lesson.erased' }]);
});

test('of what was handed in once and never shared, what was frozen is emptied too', async () => {
	const { db, world, handInLesson, returnLetter, puts, erases, plans } = await start();
	const id = await plans();
	await handInLesson(id, {}, 'cambridge');
	await returnLetter(id, 'More steps, please.', world.adults.tomas, 'cannot-be-taught-so');
	await puts(id);
	await erases(id);
	const texts = await db.selectFrom('revision').select('text').where('workId', '=', id).execute();
	expect(texts).toEqual([{ text: '' }]);
	const docs = await db
		.selectFrom('libraryRevision')
		.select('doc')
		.where('workId', '=', id)
		.execute();
	expect(docs).toEqual([{ doc: '' }]);
});

test('what was shared once is put aside when its sharing ends, and is not erased', async () => {
	const { db, world, lists, erases, brings, plans, ...steps } = await start();
	const id = await plans();
	await steps.handInLesson(id, {}, 'cambridge');
	await steps.approveLetter(id);
	const laura = await actorOf(db, world.adults.laura, now);
	await end(db, await authorizeWork(db, laura, 'end', id), { act: act() }, now);
	expect(await lists()).toEqual([[], [id]]);
	await expect(erases(id)).rejects.toMatchObject({ reason: 'lesson-was-shared' });
	await brings(id);
	expect(await statusOf(db, id)).toEqual({ status: 'draft' });
});

test('what two named people looked after is not erased', async () => {
	const { db, world, handInLesson, puts, erases, plans } = await start();
	const id = await plans();
	await handInLesson(id, {}, 'cambridge');
	await safeguardBy(db, world.adults.tomas, id, '', now);
	await db.transaction().execute((db) => keepLibrary.letOut(db, id, now));
	await puts(id);
	await expect(erases(id)).rejects.toMatchObject({ reason: 'lesson-stays' });
});
