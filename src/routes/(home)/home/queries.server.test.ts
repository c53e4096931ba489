import { expect, test } from 'vitest';
import { formerByClass } from '#lib/exchanges/roster/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { counting } from '#tests/support/counting.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { actorOf } from '#tests/support/steps.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import { overviewFor } from '../../(coordinate)/coordinate/overview.ts';
import { waitingForCoordinator } from './coordinating.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** More exchanges of the same season, each between two classes of their own and with a mail day each way. */
async function addExchanges(db: Db, world: World, count: number) {
	const classOf = async (side: 'cambridge' | 'flores', n: number) => {
		const id = newId();
		await db
			.insertInto('class')
			.values({
				id,
				schoolId: world.schools[side],
				name: `Class ${n}`,
				grades: '[4]',
				reads: '["en"]',
				code: id,
				codeUntil: '2027-01-01',
				openUntil: null,
				createdAt: now
			})
			.execute();
		return id;
	};
	const { id: _, ...like } = await db
		.selectFrom('exchange')
		.selectAll()
		.where('id', '=', world.exchangeId)
		.executeTakeFirstOrThrow();
	for (let n = 0; n < count; n++) {
		const [classA, classB] = [await classOf('cambridge', n), await classOf('flores', n)];
		const id = newId();
		await db
			.insertInto('exchange')
			.values({ ...like, id, classA, classB })
			.execute();
		for (const fromClassId of [classA, classB])
			await db
				.insertInto('mailDay')
				.values({
					id: newId(),
					exchangeId: id,
					fromClassId,
					onDate: '2026-11-24',
					status: 'planned'
				})
				.execute();
	}
}

test('Sofía’s pages ask as often for thirty exchanges as for three', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	await addExchanges(db, world, 2);
	const sofia = await actorOf(db, world.adults.sofia, now);
	const queries = async () => {
		const home = counting(db);
		await waitingForCoordinator(home.db, sofia, now);
		const overview = counting(db);
		await overviewFor(overview.db, sofia, now);
		return [home.asked(), overview.asked()];
	};
	const three = await queries();
	await addExchanges(db, world, 27);
	expect(await queries()).toEqual(three);
	expect(Math.max(...three)).toBeLessThan(30);
});

test('Sofía is told that older exchanges are not shown, and none is left out of what is counted', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const sofia = await actorOf(db, world.adults.sofia, now);
	expect(await overviewFor(db, sofia, now)).toMatchObject({ moreExchanges: false });
	await addExchanges(db, world, 60);
	const { exchanges, moreExchanges } = await overviewFor(db, sofia, now);
	expect({ shown: exchanges.length, moreExchanges }).toEqual({ shown: 50, moreExchanges: true });
	// The oldest exchange of all is the one with children.
	expect(await waitingForCoordinator(db, sofia, now)).toMatchObject({ gaps: 33 });
});

test('who left which class of a school is one question', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { cambridge, flores } = world.classes;
	await db
		.updateTable('enrolment')
		.set({ leftAt: now })
		.where('letterName', 'in', ['Ana', 'Mateo'])
		.execute();
	const asked = counting(db);
	const former = await formerByClass(asked.db, [cambridge, flores]);
	expect(former).toMatchObject([
		{ classId: cambridge, letterName: 'Ana' },
		{ classId: flores, letterName: 'Mateo' }
	]);
	expect(asked.asked()).toBe(1);
});
