import { expect, test } from 'vitest';
import { authorizeExchange, close } from '#lib/exchanges/agreement/exchanges.server.ts';
import { mailDaysOfClass } from '#lib/delivery/planning/days.server.ts';
import { authorizeClassMail, callOffMailDay } from '#lib/delivery/planning/planning.server.ts';
import { authorizeMailDay } from '#lib/delivery/delivery.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { overviewFor } from '../../(coordinate)/coordinate/overview.ts';
import { waitingForCoordinator } from './coordinating.ts';
import { waitingInClasses } from './teaching.ts';

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

test('while the family of Ana says no, her letter waits for the teacher, and not for a reviewer who cannot open it', async () => {
	const { db, world, steps, as } = await setUp();
	const id = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	const say = (answer: 'yes' | 'no') =>
		db
			.updateTable('consentNow')
			.set({ answer })
			.where('childId', '=', idOf(world, 'Ana'))
			.execute();
	const oldest = async () => {
		const sofia = await as('sofia');
		const seen = [await waitingForCoordinator(db, sofia, now), await overviewFor(db, sofia, now)];
		return seen.map((page) => page.oldest?.status);
	};
	expect(await oldest()).toEqual(['with-moderator', 'with-moderator']);
	await say('no');
	expect(await oldest()).toEqual(['held', 'held']);
	await say('yes');
	expect(await oldest()).toEqual(['with-moderator', 'with-moderator']);
});

test('what waits longest leads Sofía to the board of its mail day, and without one to the exchange', async () => {
	const { db, world, steps, as } = await setUp();
	const { cambridge, flores } = world.mailDays;
	const oldest = async () => (await overviewFor(db, await as('sofia'), now)).oldest;
	await steps.sendToTeacher(await steps.write('Ana', 'Mateo', 'Hello Mateo!'));
	expect(await oldest()).toMatchObject({ exchangeId: world.exchangeId, board: cambridge });
	expect((await oldest())?.board).not.toBe(flores);
	const due = await authorizeMailDay(db, await as('sofia'), 'plan', cambridge);
	await callOffMailDay(db, due, { act: act() }, now);
	expect(await oldest()).toMatchObject({ exchangeId: world.exchangeId, board: null });
});

/** What the pages of both teachers and of the coordinator ask for, the day after the mail days. */
async function askedFor({ db, world, as }: Awaited<ReturnType<typeof setUp>>) {
	const tomorrow = now + day;
	const [laura] = await waitingInClasses(db, await as('laura'), tomorrow);
	const [delmy] = await waitingInClasses(db, await as('delmy'), tomorrow);
	const sofia = await waitingForCoordinator(db, await as('sofia'), tomorrow);
	const { exchanges } = await overviewFor(db, await as('sofia'), tomorrow);
	const mailOf = async (key: 'laura' | 'delmy', classId: string) => {
		const mail = await authorizeClassMail(db, await as(key), 'see-mail-days', classId);
		const [days] = await mailDaysOfClass(db, mail, tomorrow);
		return [days?.stillGoing, days?.outgoing.length, days?.incoming.length];
	};
	return {
		leaving: [laura?.leaving?.dayId, delmy?.leaving?.dayId],
		coming: [laura?.coming?.dayId, delmy?.coming?.dayId],
		late: sofia.late,
		ways: exchanges.flatMap(({ ways }) => ways.map((way) => way.day?.id)),
		ofLaura: await mailOf('laura', world.classes.cambridge),
		ofDelmy: await mailOf('delmy', world.classes.flores)
	};
}

test('a closed exchange with nothing on the way asks nobody for mail', async () => {
	const stage = await setUp();
	const { cambridge, flores } = stage.world.mailDays;
	await stage.steps.write('Ana', 'Mateo', 'A draft is nobody’s letter yet.');
	expect(await askedFor(stage), 'while it is open').toEqual({
		leaving: [cambridge, flores],
		coming: [flores, cambridge],
		late: 2,
		ways: [cambridge, flores],
		ofLaura: [false, 1, 1],
		ofDelmy: [false, 1, 1]
	});
	await stage.end();
	expect(await askedFor(stage)).toEqual({
		leaving: [undefined, undefined],
		coming: [undefined, undefined],
		late: 0,
		ways: [],
		ofLaura: [false, 0, 0],
		ofDelmy: [false, 0, 0]
	});
});

test('where letters are on the way when the exchange is closed, their mail day is still asked for', async () => {
	const stage = await setUp();
	const { cambridge } = stage.world.mailDays;
	await stage.steps.sendToTeacher(await stage.steps.write('Ana', 'Mateo', 'Hello Mateo!'));
	await stage.end();
	expect(await askedFor(stage)).toEqual({
		leaving: [cambridge, undefined],
		coming: [undefined, cambridge],
		late: 1,
		ways: [cambridge],
		ofLaura: [true, 1, 0],
		ofDelmy: [false, 0, 1]
	});
});

test('where letters are on the way and no mail day is left, Sofía is asked for a last one, and Laura is not', async () => {
	const { db, world, steps, as, end } = await setUp();
	await steps.sendToTeacher(await steps.write('Ana', 'Mateo', 'Hello Mateo!'));
	const { cambridge } = world.mailDays;
	const planned = await authorizeMailDay(db, await as('laura'), 'plan', cambridge);
	await callOffMailDay(db, planned, { act: act() }, now);
	const asked = async () => {
		const sofia = await as('sofia');
		const { lastDays } = await waitingForCoordinator(db, sofia, now);
		const { exchanges } = await overviewFor(db, sofia, now);
		return [lastDays, exchanges.flatMap(({ ways }) => ways.map((way) => way.lastDayOf))];
	};
	expect(await asked(), 'an open exchange plans its own days').toEqual([[], [null, null]]);
	await end();
	const classId = world.classes.cambridge;
	expect(await asked()).toEqual([[{ classId, className: 'Grade 4, Room 12' }], [classId]]);
	const mail = await authorizeClassMail(db, await as('laura'), 'see-mail-days', classId);
	const [days] = await mailDaysOfClass(db, mail, now);
	expect(days, 'she is told that something is on the way, and is offered no day').toMatchObject({
		stillGoing: true,
		lastDay: false,
		outgoing: []
	});

	// Sofía looks after Las Flores alone: what she is asked for she can do, and sees nothing of others.
	await db
		.updateTable('role')
		.set({ endedAt: now })
		.where('personId', '=', world.adults.sofia)
		.where('scopeId', '=', world.communities.cambridge)
		.execute();
	expect(await asked()).toEqual([[{ classId, className: 'Grade 4, Room 12' }], [classId]]);
	const hers = async () =>
		mailDaysOfClass(
			db,
			await authorizeClassMail(db, await as('sofia'), 'see-mail-days', classId),
			now
		);
	expect(await hers()).toMatchObject([{ lastDay: true }]);
	const elsewhere = { id: newId(), communityB: world.communities.cambridge };
	const row = await db.selectFrom('exchange').selectAll().executeTakeFirstOrThrow();
	await db
		.insertInto('exchange')
		.values({ ...row, ...elsewhere })
		.execute();
	expect(await hers()).toHaveLength(1);
});
