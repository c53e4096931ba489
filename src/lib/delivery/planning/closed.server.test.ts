import { expect, test } from 'vitest';
import { authorizeExchange, close } from '#lib/exchanges/agreement/exchanges.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { returnToAuthor } from '#lib/letters/passing-on/passing-on.server.ts';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { readBoard } from '../board/board.server.ts';
import { makeException, sheetForNote, writeNote } from '../board/remedies.server.ts';
import { authorizeMailDay } from '../delivery.server.ts';
import { mailboxOf } from '../queries.server.ts';
import { onTheWayFor } from './on-the-way.server.ts';
import { authorizeRoute, callOffMailDay, moveMailDay, planMailDay } from './planning.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const lastDay = '2026-11-27';

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const as = (key: 'laura' | 'delmy' | 'sofia') => actorOf(db, world.adults[key], now);
	const end = async () =>
		close(
			db,
			await authorizeExchange(db, await as('sofia'), 'close', world.exchangeId),
			{ act: act() },
			now
		);
	const giveBack = async (letter: string) =>
		returnToAuthor(
			db,
			await authorizeLetter(db, await as('laura'), 'pass-on', letter),
			{ act: act(), reason: 'other', note: 'One more sentence?' },
			now
		);
	const callOff = async () => {
		const planned = await authorizeMailDay(db, await as('laura'), 'plan', world.mailDays.cambridge);
		await callOffMailDay(db, planned, { act: act() }, now);
	};
	const plan = async (key: 'laura' | 'sofia', on = lastDay) =>
		planMailDay(
			db,
			await authorizeRoute(db, await as(key), world.exchangeId, world.classes.cambridge),
			{ act: act(), on },
			now
		);
	const onTheWay = async (key: 'laura' | 'delmy' | 'sofia') =>
		onTheWayFor(db, await authorizeExchange(db, await as(key), 'see', world.exchangeId));
	return { db, world, steps, as, end, giveBack, callOff, plan, onTheWay };
}

test('after the end of an exchange no letter, no pair and no mail day begins', async () => {
	const { world, db, steps, as, end, plan } = await setUp();
	const begun = await steps.write('Leo', 'Ximena', 'Not handed in before the end.');
	await end();
	await expect(steps.write('Ana', 'Mateo', 'Hello!')).rejects.toThrow('exchange-not-open');
	await expect(steps.sendToTeacher(begun)).rejects.toThrow('exchange-over');
	await expect(authorizeExchange(db, await as('laura'), 'match', world.exchangeId)).rejects.toThrow(
		'not-found'
	);
	await expect(plan('laura')).rejects.toThrow('not-found');
	await expect(plan('sofia'), 'nothing is on the way').rejects.toThrow('no-last-day');
});

test('letters on the way go on after the end, and their mail day is moved and pressed', async () => {
	const { world, db, steps, as, end } = await setUp();
	const id = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(id);
	await end();
	await steps.passOnByTeacher(id);
	await steps.approveLetter(id);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `· ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
	const planned = await authorizeMailDay(db, await as('laura'), 'plan', world.mailDays.cambridge);
	await moveMailDay(db, planned, { act: act(), on: '2026-11-23' }, now);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now + 3 * day);
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	expect(await mailboxOf(db, mateo)).toMatchObject([{ letterId: id }]);
});

test('the last mail day asks for nobody to whom nothing is on the way, and for whom something is not ready it wants an exception by name', async () => {
	const { world, db, steps, as, end } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	const late = await steps.write('Leo', 'Ximena', 'Hello Ximena!');
	await steps.sendToTeacher(late);
	await steps.write('Maya', 'Kevin', 'A draft is nobody’s letter yet.');
	const board = async () => {
		const of = await authorizeMailDay(db, await as('laura'), 'see-board', world.mailDays.cambridge);
		const { children, gaps } = await readBoard(db, of.subject, now);
		const who = (name: string) => children.find((child) => child.name === name);
		const names = ['Mateo', 'Ximena', 'Kevin', 'Chepito'];
		return { gaps, stand: names.map((name) => who(name)?.coverage), kevin: who('Kevin') };
	};
	expect(await board(), 'while it is open').toMatchObject({
		gaps: 8,
		stand: ['letter', 'gap', 'gap', 'gap']
	});
	await end();
	expect(await board(), 'nobody begins any more').toMatchObject({
		gaps: 1,
		stand: ['letter', 'gap', 'none-coming', 'none-coming'],
		kevin: { letters: [], correspondents: [] }
	});
	await expect(release(db, world, 'cambridge', now)).rejects.toMatchObject({
		reason: 'children-without-mail',
		detail: { count: 1 }
	});
	const ximena = idOf(world, 'Ximena');
	const reason = 'The letter is still with the teacher.';
	await makeException(
		db,
		await authorizeMailDay(db, await as('laura'), 'release', world.mailDays.cambridge),
		{ act: act(), child: ximena, reason },
		now
	);
	await release(db, world, 'cambridge', now);
	const arrived = (name: string) =>
		mailboxOf(db, { id: idOf(world, name), classId: world.classes.flores });
	expect(await arrived('Mateo')).toHaveLength(1);
	expect(await arrived('Ximena')).toEqual([]);
});

test('a letter to the whole class that is not ready is on the way to each of its children', async () => {
	const { world, db, as, end } = await setUp();
	const { cambridge } = world.mailDays;
	const note = { act: act(), child: '', language: 'en', text: 'Dear class, soon.' } as const;
	await writeNote(
		db,
		await authorizeMailDay(db, await as('laura'), 'write-note', cambridge),
		note,
		now
	);
	await end();
	const { subject } = await authorizeMailDay(db, await as('sofia'), 'see-board', cambridge);
	expect((await readBoard(db, subject, now)).gaps).toBe(9);
});

test('a letter that came back is handed in again after the end', async () => {
	const { steps, giveBack, end } = await setUp();
	const id = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(id);
	await giveBack(id);
	await end();
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
});

test('a letter that came back and is not handed in again keeps nothing waiting, and calls for a last day when it is', async () => {
	const { steps, giveBack, end, callOff, plan, onTheWay } = await setUp();
	const id = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(id);
	await giveBack(id);
	await end();
	await callOff();
	expect(await onTheWay('sofia')).toMatchObject([
		{ letters: 0, back: 1, mayPlanLastDay: false },
		{ letters: 0, back: 0 }
	]);
	await expect(plan('sofia')).rejects.toThrow('no-last-day');
	await steps.sendToTeacher(id);
	expect(await onTheWay('sofia')).toMatchObject([
		{ letters: 1, back: 0, mayPlanLastDay: true },
		{ letters: 0 }
	]);
	await plan('sofia');
});

test('while letters are on the way without a mail day, the coordinator plans one last day', async () => {
	const { steps, end, callOff, plan } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await end();
	await expect(plan('sofia'), 'one is planned').rejects.toThrow('no-last-day');
	await callOff();
	await expect(plan('laura'), 'a teacher').rejects.toThrow('not-found');
	await plan('sofia');
	await expect(plan('sofia', '2026-12-04'), 'a second').rejects.toThrow('no-last-day');
});

test('who ends an exchange is told how many letters are on the way and on which day they go', async () => {
	const { world, steps, end, callOff, onTheWay } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(await steps.write('Leo', 'Ximena', 'Hello Ximena!'));
	await steps.write('Maya', 'Kevin', 'A draft is nobody’s letter yet.');
	const { cambridge, flores } = world.classes;
	const goes = { id: world.mailDays.cambridge, onDate: '2026-11-20' };
	expect(await onTheWay('laura')).toEqual([
		{ fromClassId: cambridge, letters: 2, back: 0, day: goes, mayPlanLastDay: false }
	]);
	expect(await onTheWay('sofia')).toMatchObject([{ letters: 2 }, { letters: 0 }]);
	expect(await onTheWay('delmy'), 'nothing of the letters that come').toMatchObject([
		{ fromClassId: flores, letters: 0 }
	]);
	await end();
	await callOff();
	expect(await onTheWay('laura')).toMatchObject([{ day: null, mayPlanLastDay: false }]);
	expect(await onTheWay('sofia')).toMatchObject([{ day: null, mayPlanLastDay: true }, {}]);
});

test('Laura is told before she types a note that there can be none: after the end, or when the day is over', async () => {
	const { world, db, as, end, callOff } = await setUp();
	const sheet = async () =>
		sheetForNote(
			db,
			await authorizeMailDay(db, await as('laura'), 'write-note', world.mailDays.cambridge),
			idOf(world, 'Mateo')
		);
	expect(await sheet()).toEqual({ child: { id: idOf(world, 'Mateo'), name: 'Mateo' }, over: null });
	await callOff();
	expect(await sheet()).toMatchObject({ over: 'mail-day' });
	await end();
	expect(await sheet()).toMatchObject({ over: 'exchange' });
});
