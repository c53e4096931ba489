import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { wasEnded, wasErased } from './done-before.server.ts';
import { end } from './sharing/sharing.server.ts';
import { authorizeWork } from './works.server.ts';
import { eraseForGood } from './writing/erasing.server.ts';
import { putAside } from './writing/putting-aside.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const plan = { ...waterPlan, language: 'en' as const };

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const people = { ...world.adults, Leo: idOf(world, 'Leo') };
	/** To whom it is said. */
	const heardBy = async (asked: typeof wasEnded, id: string) => {
		const names: string[] = [];
		for (const [name, person] of Object.entries(people))
			if (await asked(db, await actorOf(db, person, now), id)) names.push(name);
		return names;
	};
	return { db, world, heardBy, ...lessonStepsOf(db, world, now) };
}

test('Laura, who deletes a plan in a second window, hears that it is gone, and nobody else does', async () => {
	const { db, world, heardBy, planSession, handInLesson, returnLetter } = await start();
	const { laura, tomas } = world.adults;
	const id = await planSession(plan, 'cambridge');
	await handInLesson(id, {}, 'cambridge');
	await returnLetter(id, 'More steps, please.', tomas, 'cannot-be-taught-so');
	const actor = await actorOf(db, laura, now);
	await putAside(db, await authorizeWork(db, actor, 'write', id), { act: act() }, now);
	expect(await heardBy(wasErased, id)).toEqual([]);
	const work = await authorizeWork(db, actor, 'erase', id);
	await eraseForGood(db, work, { act: act(), base: work.subject.version }, now);
	expect(await heardBy(wasErased, id)).toEqual(['laura']);
	await safeguardBy(db, tomas, id, '', now);
	expect(await heardBy(wasErased, id), 'and not that somebody worries').toEqual(['laura']);
});

test('who looks after the exchange and ends a plan twice hears that it is shared no more', async () => {
	const { db, world, heardBy, share } = await start();
	const id = await share();
	expect(await heardBy(wasEnded, id)).toEqual([]);
	const tomas = await actorOf(db, world.adults.tomas, now);
	await end(db, await authorizeWork(db, tomas, 'end', id), { act: act() }, now);
	await expect(authorizeWork(db, tomas, 'end', id)).rejects.toMatchObject({ reason: 'not-found' });
	expect(await heardBy(wasEnded, id)).toEqual(['sofia', 'tomas']);
});

test('a plan that nobody shared yet is none to them', async () => {
	const { heardBy, planSession } = await start();
	expect(await heardBy(wasEnded, await planSession())).toEqual([]);
});
