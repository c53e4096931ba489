import { expect, test } from 'vitest';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import type { Db } from '#lib/platform/database.ts';
import { holds } from '../actor.ts';
import { addCommunity, authorizeCommunity } from './communities.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const arcatao = () =>
	({ act: newId(), name: 'Arcatao', zone: 'America/El_Salvador', language: 'es' }) as const;

async function begin() {
	const db = await freshDatabase();
	return { db, world: await buildWorld(db, now) };
}

async function as(db: Db, world: World, key: keyof World['adults']) {
	const actor = await loadActor(db, world.adults[key], now);
	if (!actor) throw new Error('nobody');
	return actor;
}

test('Sofía adds a community, once, and coordinates it from then on', async () => {
	const { db, world } = await begin();
	const form = arcatao();
	const sofia = await as(db, world, 'sofia');
	const id = await addCommunity(db, sofia, form, now);
	expect(await addCommunity(db, sofia, form, now)).toBe(id);
	expect(await db.selectFrom('community').selectAll().where('id', '=', id).execute()).toEqual([
		{ id, name: 'Arcatao', country: 'SV', timeZone: 'America/El_Salvador', language: 'es' }
	]);
	const after = await as(db, world, 'sofia');
	expect(holds(after, 'coordinator', [id])).toBe(true);
	expect((await authorizeCommunity(db, after, 'invite', id)).subject).toMatchObject({ id });
	const verbs = await db.selectFrom('audit').select(['verb', 'subjectId']).execute();
	expect(verbs).toEqual([{ verb: 'community.added', subjectId: id }]);
});

test('a second community of the same name is refused, whatever its accents', async () => {
	const { db, world } = await begin();
	const sofia = await as(db, world, 'sofia');
	await expect(
		addCommunity(db, sofia, { ...arcatao(), name: 'san jose las flores' }, now)
	).rejects.toMatchObject({ kind: 'invalid', fields: { name: 'community-there' } });
});

test('nobody but a coordinator adds a community', async () => {
	const { db, world } = await begin();
	for (const key of ['laura', 'tomas', 'carmen'] as const)
		await expect(addCommunity(db, await as(db, world, key), arcatao(), now)).rejects.toMatchObject({
			kind: 'not-found'
		});
	expect(await db.selectFrom('community').select('id').execute()).toHaveLength(2);
});
