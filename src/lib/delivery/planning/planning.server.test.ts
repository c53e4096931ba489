import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { addDays } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { showBoard } from '../board/board.server.ts';
import { findMailDay } from '../board/queries.server.ts';
import { authorizeMailDay } from '../delivery.server.ts';
import { mailDaysOfClass } from './days.server.ts';
import {
	authorizeClassMail,
	authorizeRoute,
	callOffMailDay,
	moveMailDay,
	planMailDay
} from './planning.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const laura = await actorOf(db, world.adults.laura, now);
	const route = () => authorizeRoute(db, laura, world.exchangeId, world.classes.cambridge);
	return { db, world, laura, route };
}

test('days are proposed when both schools have class, and no more once they are planned', async () => {
	const { db, world, laura, route } = await setUp();
	await db
		.insertInto('calendarEntry')
		.values([
			{
				id: newId(),
				schoolId: world.schools.flores,
				kind: 'term',
				name: 'Año escolar',
				fromOn: '2026-02-02',
				untilOn: '2026-12-11'
			},
			{
				id: newId(),
				schoolId: world.schools.cambridge,
				kind: 'break',
				name: 'Thanksgiving',
				fromOn: '2026-11-26',
				untilOn: '2026-11-27'
			}
		])
		.execute();
	const proposed = async () => {
		const mail = await authorizeClassMail(db, laura, 'see-mail-days', world.classes.cambridge);
		return (await mailDaysOfClass(db, mail, now))[0]?.proposed;
	};
	// Three weeks after the mail day of 20 November, and not at the next free Friday.
	expect(await proposed()).toEqual(['2026-12-11']);
	await planMailDay(db, await route(), { act: act(), on: '2026-12-11' }, now);
	expect(await proposed()).toEqual([]);
});

test('a mail day without school on one side is accepted, and said on every page that shows it', async () => {
	const { db, world, laura, route } = await setUp();
	await db
		.insertInto('calendarEntry')
		.values({
			id: newId(),
			schoolId: world.schools.cambridge,
			kind: 'break',
			name: 'Thanksgiving',
			fromOn: '2026-11-26',
			untilOn: '2026-11-27'
		})
		.execute();
	const id = await planMailDay(db, await route(), { act: act(), on: '2026-11-27' }, now);
	const said = async () => {
		const mail = await authorizeClassMail(db, laura, 'see-mail-days', world.classes.cambridge);
		const days = (await mailDaysOfClass(db, mail, now)).flatMap(({ outgoing }) => outgoing);
		const board = await showBoard(db, await authorizeMailDay(db, laura, 'see-board', id), now);
		return [days.find((day) => day.id === id)?.noClass, board.day.noClass];
	};
	const move = async (on: string) =>
		moveMailDay(db, await authorizeMailDay(db, laura, 'plan', id), { act: act(), on }, now);
	expect(await said()).toEqual([['Cambridge'], ['Cambridge']]);
	await move('2026-12-06');
	const both = ['Cambridge', 'San José Las Flores'];
	expect(await said(), 'a Sunday').toEqual([both, both]);
	await move('2026-12-04');
	expect(await said(), 'a Friday with class').toEqual([[], []]);
});

test('a mail day is planned once, moved, called off and planned again', async () => {
	const { db, laura, route } = await setUp();
	const id = await planMailDay(db, await route(), { act: act(), on: '2026-12-04' }, now);
	await expect(
		planMailDay(db, await route(), { act: act(), on: '2026-12-04' }, now)
	).rejects.toThrow('mail-day-there');
	await expect(
		planMailDay(db, await route(), { act: act(), on: '2026-11-19' }, now)
	).rejects.toThrow('mail-day-past');
	const planned = () => authorizeMailDay(db, laura, 'plan', id);
	await moveMailDay(db, await planned(), { act: act(), on: '2026-12-11' }, now);
	expect(await findMailDay(db, id)).toMatchObject({ onDate: '2026-12-11', version: 1 });
	await callOffMailDay(db, await planned(), { act: act() }, now);
	await expect(
		moveMailDay(db, await planned(), { act: act(), on: '2026-12-18' }, now)
	).rejects.toThrow('mail-day-over');
	const again = await planMailDay(db, await route(), { act: act(), on: '2026-12-11' }, now);
	expect(await findMailDay(db, again)).toMatchObject({ status: 'planned' });
});

test('a day outside the season is no mail day: a year typed wrong would keep every letter back', async () => {
	const { db, laura, route } = await setUp();
	const plan = async (on: string, at = now) =>
		planMailDay(db, await route(), { act: act(), on }, at);
	const outside = { kind: 'invalid', reason: 'mail-day-off-season', fields: { on: 'off-season' } };
	await expect(plan('2029-01-05')).rejects.toMatchObject(outside);
	const { untilOn } = await db.selectFrom('season').select('untilOn').executeTakeFirstOrThrow();
	const id = await plan(untilOn);
	const move = async (on: string) =>
		moveMailDay(db, await authorizeMailDay(db, laura, 'plan', id), { act: act(), on }, now);
	await expect(move(addDays(untilOn, 1))).rejects.toMatchObject(outside);
	expect(await findMailDay(db, id)).toMatchObject({ onDate: untilOn, version: 0 });
	// The season is over and the exchange still open: what is late goes soon.
	const later = Date.parse(`${addDays(untilOn, 3)}T15:00:00Z`);
	await plan(addDays(untilOn, 10), later);
	await expect(plan('2029-01-05', later)).rejects.toMatchObject(outside);
});

test('a season that has not begun has no mail day before it', async () => {
	const { db, route } = await setUp();
	await db.updateTable('season').set({ fromOn: '2026-12-01' }).execute();
	const plan = async (on: string) => planMailDay(db, await route(), { act: act(), on }, now);
	await expect(plan('2026-11-30')).rejects.toThrow('mail-day-off-season');
	await plan('2026-12-01');
});

test('two people who choose one date for two mail days at once: one has it, the other hears it', async () => {
	const { db, world, laura, route } = await setUp();
	const sofia = await actorOf(db, world.adults.sofia, now);
	const first = await planMailDay(db, await route(), { act: act(), on: '2026-12-04' }, now);
	const second = await planMailDay(db, await route(), { act: act(), on: '2026-12-11' }, now);
	const days = await Promise.all([
		authorizeMailDay(db, laura, 'plan', first),
		authorizeMailDay(db, sofia, 'plan', second)
	]);
	const third = await route();
	const outcomes = await Promise.allSettled([
		...days.map((day) => moveMailDay(db, day, { act: act(), on: '2026-12-18' }, now)),
		planMailDay(db, third, { act: act(), on: '2026-12-18' }, now)
	]);
	const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
	expect(refusals.map(({ reason }) => String(reason))).toEqual([
		expect.stringContaining('mail-day-there'),
		expect.stringContaining('mail-day-there')
	]);
});

test('only the sending teacher and the coordinator plan', async () => {
	const { db, world } = await setUp();
	const { cambridge } = world.classes;
	const may = async (person: string) =>
		authorizeRoute(db, await actorOf(db, person, now), world.exchangeId, cambridge).then(
			() => true,
			() => false
		);
	const { laura, sofia, delmy, tomas } = world.adults;
	const answers = await Promise.all([laura, sofia, delmy, tomas, idOf(world, 'Ana')].map(may));
	expect(answers).toEqual([true, true, false, false, false]);
});
