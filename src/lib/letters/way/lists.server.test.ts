import { expect, test } from 'vitest';
import { releasedBetween } from '#lib/delivery/calling-back/released.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { bringBack, leave } from '#lib/exchanges/roster/roster.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { isShelf, lettersBy, lettersOfClass, ownLetters } from './lists.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('a letter stands once in every list, also when its author left the class and came back', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { cambridge, flores } = world.classes;
	const id = await makeReady(stepsOf(db, world, now), 'Ana', 'Mateo', 'Dear Mateo.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	for (const [teacher, classId, name] of [
		['laura', cambridge, 'Ana'],
		['delmy', flores, 'Mateo']
	] as const) {
		const actor = await actorOf(db, world.adults[teacher], now);
		const of = await authorizeClass(db, actor, 'teach', classId);
		await leave(db, of, idOf(world, name), { act: act() }, now);
		const facts = { letterName: `${name} B.`, nameToPrint: '', grade: 4, ageBand: '7-9' };
		const child = { ...facts, childId: idOf(world, name), dictation: false, act: act() };
		await bringBack(db, of, child, now + 1);
	}

	const own = await lettersBy(db, idOf(world, 'Ana'), null);
	expect(own.letters).toMatchObject([{ id, to: 'Mateo B.' }]);
	const shelf = await lettersOfClass(db, cambridge, 'delivered', null);
	expect(shelf.letters).toMatchObject([{ id, from: 'Ana B.', to: 'Mateo B.' }]);
	const released = await releasedBetween(
		db,
		{ classA: cambridge, classB: flores },
		{ name: 'ana' }
	);
	expect(released).toMatchObject([{ letterId: id, from: 'Ana B.', to: 'Mateo B.' }]);
});

test('a shelf that somebody made up is none', () => {
	for (const name of ['constructor', 'toString', '__proto__', 'attic', null])
		expect(isShelf(name)).toBe(false);
	expect(isShelf('bag')).toBe(true);
});

test('Ana tells her letters to Mateo apart by their first words, and Leo finds none of them', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	await steps.sendToTeacher(await steps.write('Ana', 'Mateo', 'Dear Mateo, it snowed.'));
	await steps.write('Ana', 'Mateo', 'Dear Mateo, I have a cat.');
	const begins = async (name: string) =>
		(await ownLetters(db, idOf(world, name), null)).letters.map((letter) => letter.begins).sort();
	expect(await begins('Ana')).toEqual(['Dear Mateo, I have a cat.', 'Dear Mateo, it snowed.']);
	expect(await begins('Leo')).toEqual([]);
});
