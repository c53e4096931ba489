import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import type { ChildFacts } from '#lib/exchanges/roster/child.ts';
import { offerChild } from '#lib/exchanges/roster/returning.server.ts';
import { bringBack, leave } from '#lib/exchanges/roster/roster.server.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { arrivedOn, openAsTeacher, printArrived } from '../arrived.server.ts';
import { openLetter, openMailbox, readerOf } from '../mailbox.server.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { readBoard } from './board.server.ts';
import { findMailDay } from './queries.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Ana's letter is in the bag and Leo's with his teacher when Mateo and Ximena leave the class. */
async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const mateo = idOf(world, 'Mateo');
	const letter = await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(await steps.write('Leo', 'Ximena', 'Hello Ximena!'));
	await steps.write('Maya', 'Kevin', 'A draft goes to another friend.');
	const delmy = await actorOf(db, world.adults.delmy, now);
	const taught = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	for (const name of ['Mateo', 'Ximena', 'Kevin'])
		await leave(db, taught, idOf(world, name), { act: act() }, now);
	const board = async () => {
		const mailDay = await findMailDay(db, world.mailDays.cambridge);
		if (!mailDay) throw new Error('no mail day');
		return readBoard(db, mailDay, now);
	};
	const mailOf = async (person: string, classId: string) =>
		authorizeClassMail(db, await actorOf(db, person, now), 'read-mail', classId);
	return { db, world, mateo, letter, taught, board, mailOf };
}

test('letters to children who left the class are counted on the board, with the one that waits longest', async () => {
	const { db, world, letter, board } = await setUp();
	await db
		.updateTable('letter')
		.set({ updatedAt: now - 5 * day })
		.where('status', '=', 'with-teacher')
		.execute();
	const { gone, ready, oldest, children } = await board();
	expect(gone).toMatchObject([
		{ to: 'Mateo', letter: { id: letter, from: 'Ana', where: 'bag', ready: true } },
		{ to: 'Ximena', letter: { from: 'Leo', where: 'teacher', ready: false } }
	]);
	expect({ ready, oldest }).toMatchObject({
		ready: 1,
		oldest: { to: 'Ximena', letter: { from: 'Leo', since: now - 5 * day } }
	});
	expect(children.map(({ name }) => name)).not.toContain('Mateo');
	await onlyThere(db, world, 'cambridge', [], now);
	await release(db, world, 'cambridge', now);
	expect(await board()).toMatchObject({ gone: [{ to: 'Ximena' }], ready: 0 });
});

test('such a letter arrives on a sheet of its own, and no other child reads it', async () => {
	const { db, world, mateo, letter, mailOf } = await setUp();
	await onlyThere(db, world, 'cambridge', [], now);
	await release(db, world, 'cambridge', now);
	const mail = await mailOf(world.adults.delmy, world.classes.flores);
	const { letters } = await arrivedOn(db, mail, null);
	expect(letters).toMatchObject([{ letterId: letter, to: 'Mateo' }]);
	const { sheets } = await printArrived(db, mail, null, now);
	expect(sheets).toMatchObject([{ name: 'Mateo', letters: [{ letterId: letter }] }]);
	const chepito = { id: idOf(world, 'Chepito'), classId: world.classes.flores };
	expect((await openMailbox(db, chepito, undefined, now)).envelopes).toEqual([]);
	await expect(openLetter(db, letter, chepito, now)).rejects.toThrow('not-found');
	const gone = await actorOf(db, mateo, now);
	expect(() => readerOf(gone), 'in no class there is no mailbox').toThrow('not-found');
});

test('in a new class Mateo finds the letter in his mailbox, and his new teacher does not read it', async () => {
	const { db, world, mateo, letter, taught, mailOf } = await setUp();
	await onlyThere(db, world, 'cambridge', [], now);
	const next = newId();
	await db
		.insertInto('class')
		.values({
			id: next,
			schoolId: world.schools.flores,
			name: 'Quinto grado',
			grades: '[5]',
			reads: '["es"]',
			code: null,
			codeUntil: null,
			openUntil: null,
			createdAt: now
		})
		.execute();
	await db
		.updateTable('classTeacher')
		.set({ classId: next })
		.where('personId', '=', world.adults.delmy)
		.execute();
	await offerChild(db, taught, { act: act(), child: mateo, to: next }, now);
	const delmy = await actorOf(db, world.adults.delmy, now);
	const newClass = await authorizeClass(db, delmy, 'teach', next);
	await bringBack(db, newClass, { act: act(), childId: mateo, ...facts }, now);
	await release(db, world, 'cambridge', now);
	const reader = readerOf(await actorOf(db, mateo, now));
	expect((await openLetter(db, letter, reader, now)).letter).toMatchObject({ from: 'Ana' });
	const mail = await mailOf(world.adults.delmy, next);
	await expect(openAsTeacher(db, mail, letter, now)).rejects.toThrow('not-found');
});

const facts: ChildFacts = {
	letterName: 'Mateo',
	nameToPrint: '',
	grade: 5,
	ageBand: '9-11',
	dictation: false
};
