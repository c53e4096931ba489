import { expect, test } from 'vitest';
import { worksToWrite } from '#lib/lessons/queries.server.ts';
import { planIn } from '#lib/lessons/seeds/seed.ts';
import { rainAndRiver } from '#lib/lessons/seeds/rain-and-river.ts';
import { asLesson } from '#lib/lessons/works.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { adults, type AdultKey } from '#tests/support/people.ts';
import { buildWorld } from '#tests/support/world.ts';
import { bringSeeds } from './seed-lessons.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const bring = (klass: string, by: AdultKey) =>
		bringSeeds(db, { klass, email: adults[by].email }, now);
	const onDesk = async (classId: string) =>
		(await worksToWrite(db, { personId: '', classIds: [classId] }, 'lesson')).map(asLesson);
	return { db, world, bring, onDesk };
}

test('ten plans come to the desk of the class, as drafts in its language', async () => {
	const { world, bring, onDesk } = await start();
	const { flores, cambridge } = world.classes;
	expect(await bring(flores, 'delmy')).toBe(10);
	const plans = await onDesk(flores);
	expect(plans).toHaveLength(10);
	expect(plans.map(({ state }) => state.status)).not.toContain('shared');
	expect(plans.map(({ doc }) => doc)).toContainEqual(planIn(rainAndRiver, 'es'));
	expect(await onDesk(cambridge)).toEqual([]);
	await bring(cambridge, 'laura');
	expect((await onDesk(cambridge)).map(({ doc }) => doc)).toContainEqual(
		planIn(rainAndRiver, 'en')
	);
});

test('they are not brought in a second time', async () => {
	const { world, bring, onDesk } = await start();
	const { flores } = world.classes;
	await bring(flores, 'delmy');
	await expect(bring(flores, 'delmy')).rejects.toThrow('has 10 of these plans already');
	expect(await onDesk(flores)).toHaveLength(10);
});

test('only whoever teaches the class gets them, and only a class that there is', async () => {
	const { db, world, bring, onDesk } = await start();
	const { flores } = world.classes;
	for (const other of ['laura', 'sofia', 'carmen'] as const)
		await expect(bring(flores, other)).rejects.toThrow('teaches no class');
	await expect(bring('nowhere', 'delmy')).rejects.toThrow('teaches no class');
	const stranger = { klass: flores, email: 'nobody@example.org' };
	await expect(bringSeeds(db, stranger, now)).rejects.toThrow('Nobody here');
	expect(await onDesk(flores)).toEqual([]);
});
