import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eraseChild } from '#lib/leaving.server.ts';
import { closeCase, endCase, authorizeCase } from '#lib/moderation/safeguarding/cases.server.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { attachFor } from '#tests/support/attaching.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { authorizeLesson, authorizeWork } from '../works.server.ts';
import { eraseForGood } from './erasing.server.ts';
import { bringBack, putAside } from './putting-aside.server.ts';
import { save } from './writing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const plan = { ...waterPlan, language: 'en' as const, title: 'Our water' };
const note = 'The steps name the street of Leo.';

const file = 'Leo Rivera draws the tap';

/** Laura’s plan with a picture and a file of Leo, which came back with a note and was put aside. */
async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = { ...lessonStepsOf(db, world, now), ...planPictureStepsOf(db, world, now) };
	const id = await steps.planSession(plan, 'cambridge');
	await steps.sayOf(id, await steps.bringPicture(id), { names: ['Leo'], alt: 'Leo at the tap.' });
	const { storage } = steps;
	const { laura } = world.adults;
	await attachFor(db, 'The tap.', { storage, person: laura, lesson: id, name: `${file}.txt`, now });
	await steps.familySays('Leo', 'album', 'yes');
	await steps.handInLesson(id, {}, 'cambridge');
	await steps.returnLetter(id, note, world.adults.tomas, 'cannot-be-taught-so');
	const mine = async () =>
		authorizeWork(db, await actorOf(db, world.adults.laura, now), 'write', id);
	await putAside(db, await mine(), { act: act() }, now);
	const erase = async (base?: number, person = world.adults.laura) => {
		const work = await authorizeWork(db, await actorOf(db, person, now), 'erase', id);
		return eraseForGood(db, work, { act: act(), base: base ?? work.subject.version }, now);
	};
	return { db, world, id, mine, erase };
}

/** In which tables some words stand. */
async function tablesWith(db: Db, words: string): Promise<string[]> {
	const found: string[] = [];
	for (const { name } of await db.introspection.getTables()) {
		const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
		if (JSON.stringify(rows).includes(words)) found.push(name);
	}
	return found;
}

test('of what is erased no table holds a word, nor what a reviewer said of it', async () => {
	const { db, erase } = await start();
	const all = [plan.title, plan.purpose, 'Leo at the tap.', 'The tap.', file, note];
	for (const words of all) expect(await tablesWith(db, words), words).not.toEqual([]);
	await erase();
	for (const words of all) expect(await tablesWith(db, words), words).toEqual([]);
});

test('what Laura’s colleague wrote in it after she opened the page is not deleted', async () => {
	const { db, id, mine, erase } = await start();
	const { version: shown } = (await mine()).subject;
	await bringBack(db, await mine(), { act: act() }, now);
	await expect(erase(shown)).rejects.toMatchObject({ reason: 'lesson-moved-on' });
	const { subject } = await mine();
	const doc = { ...(subject.doc as typeof plan), title: 'Our own water' };
	await save(
		db,
		await authorizeLesson(db, (await mine()).actor, 'write', id),
		{ doc, base: subject.version },
		now
	);
	await putAside(db, await mine(), { act: act() }, now);
	await expect(erase(shown)).rejects.toMatchObject({ reason: 'lesson-not-erased' });
	expect((await mine()).subject.doc).toMatchObject({ title: 'Our own water' });
	await erase();
});

test('Laura, who teaches another class by now, brings her plan back and does not delete it; Delmy, who has her class, does', async () => {
	const { db, world, mine, erase } = await start();
	const { laura, delmy } = world.adults;
	await expect(erase(undefined, delmy)).rejects.toMatchObject({ reason: 'not-found' });
	const { cambridge, flores } = world.classes;
	await db
		.updateTable('classTeacher')
		.set({ classId: flores })
		.where('personId', '=', laura)
		.execute();
	await db
		.updateTable('classTeacher')
		.set({ classId: cambridge })
		.where('personId', '=', delmy)
		.execute();
	await expect(erase()).rejects.toMatchObject({ reason: 'not-found' });
	await bringBack(db, await mine(), { act: act() }, now);
	await putAside(db, await mine(), { act: act() }, now);
	await erase(undefined, delmy);
	await expect(mine()).rejects.toMatchObject({ reason: 'not-found' });
});

test('when Leo is erased, what a reviewer said of a plan put aside with his picture is gone', async () => {
	const { db, world } = await start();
	await eraseChild(db, idOf(world, 'Leo'), now);
	expect(await tablesWith(db, note)).toEqual([]);
});

test('Tomás, who worries about a plan after it was erased, is heard by Ruth', async () => {
	const { db, world, id, erase } = await start();
	await erase();
	await safeguardBy(db, world.adults.tomas, id, 'What was written there stays with me.', now);
	const begun = await db.selectFrom('safeguardCase').select('id').executeTakeFirstOrThrow();
	const ruths = await authorizeCase(db, await actorOf(db, world.adults.ruth, now), begun.id);
	const { worry, letters } = await openCase(db, ruths, now);
	expect(worry).toBe('What was written there stays with me.');
	expect(letters).toMatchObject([{ id, texts: [{ text: '' }], desk: [] }]);
	await closeCase(db, ruths, { act: act(), statement: 'We spoke with her.' }, now);
	await endCase(db, ruths, { act: act(), ending: 'let-go' }, now + 1);
	await expect(erase()).rejects.toMatchObject({ reason: 'not-found' });
});
