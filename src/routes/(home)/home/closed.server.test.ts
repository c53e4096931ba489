import { expect, test } from 'vitest';
import { authorizeExchange, close } from '#lib/exchanges/agreement/exchanges.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { overviewFor } from '../../(coordinate)/coordinate/overview.ts';
import { waitingForCoordinator } from './coordinating.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const as = (key: 'laura' | 'delmy' | 'sofia') => actorOf(db, world.adults[key], now);
	const end = async () =>
		close(
			db,
			await authorizeExchange(db, await as('sofia'), 'close', world.exchangeId),
			{ act: act() },
			now
		);
	return { db, world, steps: stepsOf(db, world, now), as, end };
}

test('Sofía sees what is stuck also when the exchange is closed: what waits longest, and what nobody reads', async () => {
	const { db, world, steps, as, end } = await setUp();
	const id = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	await end();
	await db
		.updateTable('person')
		.set({ reads: '["es"]' })
		.where('id', '=', world.adults.tomas)
		.execute();
	const oldest = { status: 'with-moderator', className: 'Grade 4, Room 12' };
	const sofia = await as('sofia');
	expect(await waitingForCoordinator(db, sofia, now)).toMatchObject({ oldest, unread: 1 });
	expect(await overviewFor(db, sofia, now)).toMatchObject({
		oldest,
		unread: [{ exchangeId: world.exchangeId, what: 'review', languages: ['en'], count: 1 }]
	});
});
