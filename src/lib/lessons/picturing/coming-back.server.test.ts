import { expect, test } from 'vitest';
import { now, plan, startQuoting as start } from '#tests/support/quoting.ts';
import { act } from '#tests/support/steps.ts';
import { idOf } from '#tests/support/world.ts';
import { authorizeLesson } from '../works.server.ts';
import { restore } from '../writing/versions.server.ts';
import { keepNow } from '../writing/writing.server.ts';
import { childrenIn } from './pictured.ts';

test('an earlier version that comes back keeps who is known to be quoted and pictured by now', async () => {
	const { db, planSession, quote, bringPicture, sayOf, lessonNow, workOf } = await start();
	const id = await planSession(plan, 'cambridge');
	const picture = await bringPicture(id);
	await sayOf(id, picture);
	const laura = (await workOf(id)).actor;
	await keepNow(db, await authorizeLesson(db, laura, 'write', id), { act: act() }, now);
	await quote(id, ['Ana']);
	await sayOf(id, picture, { names: ['Leo'] });
	const { version } = await lessonNow(id);
	await restore(db, await authorizeLesson(db, laura, 'write', id), { act: act(), n: 1 }, now);
	const after = await lessonNow(id);
	expect(after.version).toBeGreaterThan(version);
	expect(childrenIn(after.doc)).toHaveLength(2);
});

test('words that come back with an earlier version are asked for, also when they were said to be Ana’s only later', async () => {
	const { db, world, planSession, quote, lessonNow, workOf } = await start();
	const id = await planSession(plan, 'cambridge');
	const laura = (await workOf(id)).actor;
	const toWrite = () => authorizeLesson(db, laura, 'write', id);
	await keepNow(db, await toWrite(), { act: act() }, now);
	await quote(id, ['Ana']);
	await keepNow(db, await toWrite(), { act: act() }, now);
	await quote(id, []);
	await restore(db, await toWrite(), { act: act(), n: 1 }, now);
	expect(childrenIn((await lessonNow(id)).doc)).toEqual([idOf(world, 'Ana')]);
});

test('they are asked for also where no version was kept between, and not for words that were written after that', async () => {
	const { db, world, planSession, quote, lessonNow, workOf, writePlan } = await start();
	const id = await planSession(plan, 'cambridge');
	const laura = (await workOf(id)).actor;
	const toWrite = () => authorizeLesson(db, laura, 'write', id);
	const brings = async (n: number) => {
		await restore(db, await toWrite(), { act: act(), n }, now);
		const asked = childrenIn((await lessonNow(id)).doc);
		await quote(id, []);
		return asked;
	};
	await keepNow(db, await toWrite(), { act: act() }, now);
	await quote(id, ['Ana']);
	await quote(id, []);
	await writePlan(id, { ...plan, evaluation: 'We listened to the river.' }, 'cambridge');
	await keepNow(db, await toWrite(), { act: act() }, now);
	await writePlan(id, { ...plan, evaluation: 'We listened to it twice.' }, 'cambridge');
	await keepNow(db, await toWrite(), { act: act() }, now);
	expect(await brings(3)).toEqual([]);
	expect(await brings(1)).toEqual([idOf(world, 'Ana')]);
});
