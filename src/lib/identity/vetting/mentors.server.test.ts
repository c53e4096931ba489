import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { holdsAnywhere } from '../actor.ts';
import { mentorsIn } from '../people/directory.server.ts';
import { readersAt } from '../people/readers.server.ts';
import { authorizeAdult, giveMentor, revokeVetting, setDisabled } from './vetting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Doña Carmen's vetting was taken back, as if she were a translator of seventeen. */
async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const sofia = await loadActor(db, world.adults.sofia, now);
	if (!sofia) throw new Error('nobody');
	const may = (personId: string) => authorizeAdult(db, sofia, 'vet', personId);
	const carmen = await may(world.adults.carmen);
	await revokeVetting(db, carmen, { act: newId() }, now);
	const give = (mentorId: string | null) => giveMentor(db, carmen, { act: newId(), mentorId }, now);
	return { db, world, may, give };
}

const translates = async (db: Db, personId: string, at = now) => {
	const actor = await loadActor(db, personId, at);
	return actor !== null && holdsAnywhere(actor, 'translator');
};

test('a translator without vetting works beside a mentor, and no longer than the mentor may', async () => {
	const { db, world, give } = await begin();
	const { carmen, ines } = world.adults;
	expect(await translates(db, carmen)).toBe(false);
	await give(ines);
	expect(await translates(db, carmen)).toBe(true);
	const learner = await loadActor(db, carmen, now);
	expect(learner?.roles.map(({ level }) => level)).toContain('student');
	expect(learner?.roles.map(({ level }) => level)).not.toContain('trusted');
	const today = localDate(now, 'America/El_Salvador');
	const levels = (await readersAt(db, Object.values(world.communities), today))
		.filter(({ id }) => id === carmen)
		.map(({ level }) => level);
	expect(new Set(levels)).toEqual(new Set(['student']));
	const reading = async () =>
		(await readersAt(db, Object.values(world.communities), today)).map(({ id }) => id);
	expect(await reading()).toContain(carmen);
	expect(await translates(db, carmen, now + 300 * day)).toBe(false);
	await give(null);
	expect(await translates(db, carmen)).toBe(false);
	expect(await reading()).not.toContain(carmen);
});

test('when the mentor is shut out, the young translator waits for another one', async () => {
	const { db, world, may, give } = await begin();
	await give(world.adults.ines);
	await setDisabled(db, await may(world.adults.ines), { act: newId(), disabled: true }, now);
	expect(await translates(db, world.adults.carmen)).toBe(false);
});

test('a mentor is somebody else who translates, and for whom somebody vouches', async () => {
	const { db, world, may, give } = await begin();
	const { carmen, ines, ...others } = world.adults;
	const offered = async () => {
		const today = localDate(now, 'UTC');
		return (await mentorsIn(db, Object.values(world.communities), today)).map(({ id }) => id);
	};
	expect(await offered()).toEqual([ines]);
	const child = Object.values(world.children)[0] ?? '';
	const choose = { fields: { mentor: 'choose' } };
	for (const nobody of [carmen, child, newId(), ...Object.values(others)])
		await expect(give(nobody)).rejects.toMatchObject(choose);
	await give(ines);
	await revokeVetting(db, await may(ines), { act: newId() }, now);
	expect(await offered()).toEqual([]);
	await expect(give(ines)).rejects.toMatchObject(choose);
});

test('whoever learns is no mentor, nor is who does not translate any more', async () => {
	const { db, world, give } = await begin();
	const { ines } = world.adults;
	const change = (to: object) =>
		db.updateTable('role').set(to).where('personId', '=', ines).execute();
	const choose = { fields: { mentor: 'choose' } };
	await change({ level: 'student' });
	await expect(give(ines)).rejects.toMatchObject(choose);
	await change({ level: 'volunteer', endedAt: now });
	await expect(give(ines)).rejects.toMatchObject(choose);
	await change({ endedAt: null });
	await give(ines);
});
