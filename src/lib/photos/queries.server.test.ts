import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { buildWorld } from '#tests/support/world.ts';
import { photosOfClass, type PhotoPlace } from './queries.server.ts';

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
