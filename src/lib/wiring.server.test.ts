import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { leave } from '#lib/exchanges/roster/roster.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { wire } from './wiring.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('when Ana leaves, what was not approved is closed and what was approved travels on', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const ready = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	const inReview = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const laura = await actorOf(db, world.adults.laura, now);
	const ours = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	await leave(db, ours, idOf(world, 'Ana'), { act: act() }, now);

	const statusOf = async (id: string) =>
		(await db.selectFrom('letter').select('status').where('id', '=', id).executeTakeFirst())
			?.status;
	expect(await statusOf(inReview.letterId)).toBe('closed');
	expect(await statusOf(ready.letterId)).toBe('ready');
	const waiting = await db
		.selectFrom('submission')
		.select('id')
		.where('workId', '=', inReview.letterId)
		.where('status', '=', 'waiting')
		.execute();
	expect(waiting).toEqual([]);
});
