import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { adults, type AdultKey } from '#tests/support/people.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeAdult, endRole, revokeVetting } from '../vetting/vetting.server.ts';
import { waitingFor } from './waiting-for.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const as = async (key: AdultKey, at = now) => {
		const actor = await loadActor(db, world.adults[key], at);
		if (!actor) throw new Error('nobody');
		return actor;
	};
	const may = async (key: AdultKey) =>
		authorizeAdult(db, await as('sofia'), 'vet', world.adults[key]);
	const said = async (key: AdultKey, at = now) => waitingFor(db, await as(key, at), at);
	return { db, world, may, said };
}

test('whoever may work waits for nothing', async () => {
	const { said } = await begin();
	for (const key of ['laura', 'delmy', 'tomas', 'carmen', 'sofia'] as const)
		expect(await said(key)).toBeNull();
});

test('Laura without vetting hears that it is missing and that Sofía can write it down', async () => {
	const { db, may, said } = await begin();
	await revokeVetting(db, await may('laura'), { act: newId() }, now);
	expect(await said('laura')).toEqual({
		what: 'vetting',
		roles: ['teacher'],
		until: null,
		helpers: [adults.sofia.name]
	});
});

test('when it ended she hears the day, and that nobody coordinates whose own vetting ended', async () => {
	const { said } = await begin();
	expect(await said('laura', now + 300 * day)).toMatchObject({
		what: 'renewal',
		until: '2027-06-08',
		helpers: []
	});
});

test('without any role she hears that, and whoever is shut out helps nobody', async () => {
	const { db, world, may, said } = await begin();
	const form = { act: newId(), role: 'teacher', scopeId: world.communities.cambridge } as const;
	await endRole(db, await may('laura'), form, now);
	const waits = { what: 'role', roles: [] };
	expect(await said('laura')).toMatchObject({ ...waits, helpers: [adults.sofia.name] });
	await db
		.updateTable('person')
		.set({ disabledAt: now })
		.where('id', '=', world.adults.sofia)
		.execute();
	expect(await said('laura')).toMatchObject({ ...waits, helpers: [] });
});
