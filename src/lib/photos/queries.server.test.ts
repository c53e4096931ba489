import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizePhoto } from './photos.server.ts';
import { withdraw } from './way/taking-back.server.ts';
import { countToDescribe, photosOfClass, type PhotoPlace } from './queries.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('Laura turns through all that her class brought in, however much it is', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const brought: string[] = [];
	// Two at the same moment, as they come in one form.
	for (const [n, at] of [now, now, now + 1].entries())
		brought.push(await photoStepsOf(db, world, at).bringIn(n + 1));
	const pageAfter = (before?: PhotoPlace) =>
		photosOfClass(db, world.classes.cambridge, ['draft'], { limit: 2, before });
	const first = await pageAfter();
	expect(first.photos.map(({ id }) => id)).toEqual([brought[2], brought[1]]);
	const second = await pageAfter(first.last ?? undefined);
	expect(second.photos.map(({ id }) => id)).toEqual([brought[0]]);
	expect(second.last).toBeNull();
	expect(await photosOfClass(db, world.classes.flores, ['draft'], { limit: 2 })).toEqual({
		photos: [],
		last: null
	});
});

test('photos without words, and those that came back, wait for Laura; what she handed in or took back does not', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { bringIn, handInPhoto } = photoStepsOf(db, world, now);
	const waits = () => countToDescribe(db, world.classes.cambridge);
	const [first, second] = [await bringIn(1), await bringIn(2)];
	expect(await waits()).toBe(2);
	await handInPhoto(first);
	expect(await waits()).toBe(1);
	const steps = stepsOf(db, world, now);
	await steps.returnLetter(first, 'What is it?', world.adults.tomas, 'words-do-not-fit');
	expect(await waits(), 'it came back').toBe(2);
	const laura = await actorOf(db, world.adults.laura, now);
	const photo = await authorizePhoto(db, laura, 'withdraw', second);
	await withdraw(db, photo, { act: act() }, now);
	expect(await waits()).toBe(1);
	expect(await countToDescribe(db, world.classes.flores), 'of another class').toBe(0);
});
