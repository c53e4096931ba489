import { expect, test } from 'vitest';
import { newId } from '#lib/platform/ids.server.ts';
import { foldName } from '#lib/platform/text.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { findAdult, peopleOnAPage, searchAdults, standingOf } from './directory.server.ts';
import { readPlace, writePlace } from './directory.ts';

const now = Date.UTC(2026, 10, 20, 15);
const all = { name: '', role: null, after: null };

test('people are found by the beginning of a name or surname, without accents, in one’s communities only', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const both = Object.values(world.communities);
	const names = async (search: Partial<typeof all>, places = both) =>
		(await searchAdults(db, places, { ...all, ...search })).map((person) => person.name);
	expect(await names({ name: 'INES' })).toEqual(['Inés Menjívar']);
	expect(await names({ name: 'Menj' })).toEqual(['Inés Menjívar']);
	expect(await names({ name: 'ines  MÉNJ' })).toEqual(['Inés Menjívar']);
	expect(await names({ name: 'enj' })).toEqual([]);
	expect(await names({ name: 'tómas' })).toEqual(['Tomás Abrego']);
	expect(await names({ name: 'tomas' }, [world.communities.cambridge])).toEqual([]);
	expect(await names({ name: '%' })).toEqual([]);
	expect(await names({ name: '_' })).toEqual([]);
	expect(await names({ name: 'ana' })).toEqual([]);
	expect(await names({}, [])).toEqual([]);
	const found = await searchAdults(db, both, { ...all, role: 'moderator' });
	expect(found.map((person) => person.name)).toEqual(['Tomás Abrego']);
});

test('a long list goes on after its last person, and nobody is left out or told twice', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const communityId = world.communities.flores;
	const name = 'Marta';
	await db
		.insertInto('person')
		.values(
			Array.from({ length: 120 }, () => ({
				id: newId(),
				kind: 'adult' as const,
				communityId,
				name,
				foldedName: foldName(name),
				language: 'es' as const,
				reads: '["es"]',
				createdAt: now
			}))
		)
		.execute();
	const seen: string[] = [];
	let after: ReturnType<typeof readPlace> = null;
	do {
		const found = await searchAdults(db, [communityId], { ...all, name: 'mar', after });
		const page = found.slice(0, peopleOnAPage);
		seen.push(...page.map((person) => person.id));
		const last = page.at(-1);
		after = found.length > peopleOnAPage && last ? readPlace(writePlace(last)) : null;
	} while (after);
	expect(seen).toHaveLength(120);
	expect(new Set(seen).size).toBe(120);
});

test('roles that ended and vetting that was taken back do not count', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { tomas } = world.adults;
	expect((await standingOf(db, [tomas])).roles).toHaveLength(2);
	await db.updateTable('role').set({ endedAt: now }).where('personId', '=', tomas).execute();
	await db.updateTable('vetting').set({ revokedAt: now }).where('personId', '=', tomas).execute();
	const { roles, vettedUntil } = await standingOf(db, [tomas]);
	expect(roles).toEqual([]);
	expect(vettedUntil.size).toBe(0);
	expect(await findAdult(db, world.children['Ana'] ?? '')).toBeUndefined();
});
