import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeExchange, open } from './exchanges.server.ts';
import { chooseFourEyes } from './four-eyes.server.ts';
import { viewOfExchange } from './queries.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function begin(status: 'accepted' | 'open' | 'declined') {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	await db.updateTable('exchange').set({ status }).execute();
	const of = async (who: 'sofia' | 'laura') =>
		authorizeExchange(db, await actorOf(db, world.adults[who], now), 'open', world.exchangeId);
	const chosen = async () => (await viewOfExchange(db, world.exchangeId, '2026-11-20'))?.fourEyes;
	return { db, of, chosen };
}

test('without a word one moderator reads, and Sofía may choose two when she opens the exchange', async () => {
	const { db, of, chosen } = await begin('accepted');
	expect(await chosen()).toBe('teacher-and-moderator');
	await open(db, await of('sofia'), { act: act(), fourEyes: 'two-moderators' }, now);
	expect(await chosen()).toBe('two-moderators');
});

test('a coordinator chooses anew, which is written down; a teacher does not', async () => {
	const { db, of, chosen } = await begin('open');
	const fourEyes = 'moderators-of-both-communities';
	await chooseFourEyes(db, await of('sofia'), { act: act(), fourEyes }, now);
	expect(await chosen()).toBe(fourEyes);
	const acts = await db.selectFrom('audit').select(['verb', 'detail']).execute();
	expect(acts).toEqual([
		{ verb: 'exchange.four-eyes-chosen', detail: JSON.stringify({ fourEyes }) }
	]);
	await expect(of('laura')).rejects.toThrow('not-found');
});

test('nothing is chosen for an exchange that was declined', async () => {
	const { db, of } = await begin('declined');
	const form = { act: act(), fourEyes: 'two-moderators' } as const;
	await expect(chooseFourEyes(db, await of('sofia'), form, now)).rejects.toThrow(
		'exchange-moved-on'
	);
});
