import { beforeAll, expect, test } from 'vitest';
import { hour, minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import type { AdultKey } from '#tests/support/people.ts';
import { stageOf } from './sprint.ts';
import {
	authorizeJoining,
	authorizeSprint,
	handedInDuring,
	joinSprint,
	membersOf,
	openSprint,
	sprintsFor
} from './sprinting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** Inés opens a sprint of two hours in Las Flores; a letter of Mateo's waits for a translator. */
async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const who = (key: AdultKey) => actorOf(db, world.adults[key], now);
	const form = () => ({
		...{ act: act(), title: 'Jueves', communityId: world.communities.flores },
		...{ goal: 3, goalOf: 'letters' as const, hours: 2 }
	});
	const open = async (key: AdultKey) => openSprint(db, await who(key), form(), now);
	const steps = stepsOf(db, world, now + minute);
	const letter = await steps.write('Mateo', 'Ana', 'Hola Ana. Tengo tres gallinas y una vaca.');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	await steps.translate(letter, (source) => `${source} (en)`);
	const see = async (id: string, key: AdultKey) =>
		(await authorizeSprint(db, await who(key), id)).subject;
	const join = async (id: string, key: AdultKey, at = now) =>
		joinSprint(db, await authorizeJoining(db, await who(key), id), { act: act() }, at);
	return { db, world, who, open, see, join, steps, letter };
}

test('trusted translators and coordinators open a sprint there, and nobody else', async () => {
	const { db, open, who } = await begin();
	await open('ines');
	await open('sofia');
	for (const key of ['tomas', 'laura', 'delmy', 'ruth'] as const)
		await expect(open(key)).rejects.toThrow('not-found');
	await db.updateTable('role').set({ level: 'volunteer' }).execute();
	await expect(open('carmen')).rejects.toThrow('not-found');
	expect(await sprintsFor(db, await who('carmen'))).toHaveLength(2);
	expect(await sprintsFor(db, await who('laura'))).toEqual([]);
});

test('what those who take part hand in counts, before anybody reads it, and only until it ends', async () => {
	const { db, open, see, join, steps, letter, world } = await begin();
	const id = await open('ines');
	const sprint = await see(id, 'ines');
	await steps.handInTranslation(letter);
	// Doña Carmen does not take part yet.
	expect(await handedInDuring(db, sprint)).toEqual({ letters: 0, words: 0 });
	await join(id, 'carmen');
	await join(id, 'carmen');
	expect(await handedInDuring(db, sprint)).toEqual({ letters: 1, words: 8 });
	expect(await handedInDuring(db, { ...sprint, untilAt: now })).toEqual({ letters: 0, words: 0 });
	const elsewhere = { ...sprint, communityId: world.schools.flores };
	expect(await handedInDuring(db, elsewhere)).toEqual({ letters: 0, words: 0 });
	await expect(join(id, 'carmen', now + 2 * hour)).rejects.toThrow('sprint-over');
});

test('a sprint that begins later is told in the time of its community, joined before, and counts from then', async () => {
	const { db, who, world, see, join, steps, letter } = await begin();
	const form = (from: string | null) => ({
		...{ act: act(), title: 'Sábado', communityId: world.communities.flores, from },
		...{ goal: 3, goalOf: 'letters' as const, hours: 2 }
	});
	const ines = await who('ines');
	const plan = async (from: string | null) => openSprint(db, ines, form(from), now);
	const id = await plan('2026-11-21T15:00');
	const sprint = await see(id, 'carmen');
	const begins = Date.UTC(2026, 10, 21, 21);
	expect(sprint).toMatchObject({
		...{ fromAt: begins, untilAt: begins + 2 * hour },
		...{ timeZone: 'America/El_Salvador', place: 'San José Las Flores' }
	});
	const stages = [now, begins - 1, begins, begins + 2 * hour].map((at) => stageOf(sprint, at));
	expect(stages).toEqual(['to-come', 'to-come', 'going-on', 'over']);
	await join(id, 'carmen');
	await steps.handInTranslation(letter);
	expect(await handedInDuring(db, sprint)).toEqual({ letters: 0, words: 0 });
	// Nine o'clock there, when it was chosen a moment ago; an hour before; and in half a year.
	expect(await see(await plan('2026-11-20T08:58'), 'ines')).toMatchObject({ fromAt: now });
	for (const [from, problem] of [
		['2026-11-20T08:00', 'past'],
		['2027-05-20T08:00', 'too-far-ahead']
	] as const)
		await expect(plan(from)).rejects.toMatchObject({ fields: { from: problem } });
});

test('who takes part is named as they wish, and a student by the first name', async () => {
	const { db, open, see, join, world } = await begin();
	const id = await open('ines');
	await join(id, 'carmen', now + 1);
	const sprint = await see(id, 'carmen');
	expect((await membersOf(db, sprint)).names).toEqual(['Inés Menjívar', 'Doña Carmen']);
	const { ines, carmen } = world.adults;
	await db.updateTable('role').set({ level: 'student' }).where('personId', '=', ines).execute();
	await db
		.insertInto('translatorChoice')
		.values({ personId: carmen, writes: null, named: 'nobody' })
		.execute();
	expect(await membersOf(db, sprint)).toMatchObject({ names: ['Inés'], others: 1 });
});

test('a sprint is seen by who translates or coordinates there, and joined by translators', async () => {
	const { open, see, join } = await begin();
	const id = await open('ines');
	expect((await see(id, 'sofia')).title).toBe('Jueves');
	for (const key of ['tomas', 'laura', 'ruth'] as const)
		await expect(see(id, key)).rejects.toThrow('not-found');
	await expect(join(id, 'sofia')).rejects.toThrow('not-found');
});
