import { expect, test } from 'vitest';
import { releasedBetween } from '#lib/delivery/calling-back/released.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { authorizeExchange, close } from '#lib/exchanges/agreement/exchanges.server.ts';
import { bringBack, leave } from '#lib/exchanges/roster/roster.server.ts';
import { dictatingIn } from '#lib/letters/beginning/correspondents.server.ts';
import { beginAsTeacher, mayBeginAnswer } from '#lib/letters/beginning/starting.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import {
	isShelf,
	lettersAmongTeachers,
	lettersBy,
	lettersOfClass,
	ownLetters
} from './lists.server.ts';

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

async function fromLauraToColleagues() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const as = (key: 'laura' | 'delmy' | 'sofia') => actorOf(db, world.adults[key], now);
	const of = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	const wish = { act: act(), exchange: world.exchangeId, kind: 'teachers' } as const;
	const id = await beginAsTeacher(db, of, wish, now);
	const own = await authorizeLetter(db, await as('laura'), 'write', id);
	await handIn(db, own, { act: act(), text: 'Dear Delmy', stamp: 'sail' }, now);
	const end = async () => {
		const exchange = await authorizeExchange(db, await as('sofia'), 'close', world.exchangeId);
		await close(db, exchange, { act: act() }, now);
	};
	return { db, world, as, id, end };
}

test('Sofía finds the letters between the teachers of an exchange, and on the list of another exchange none of them', async () => {
	const { db, world, as, id } = await fromLauraToColleagues();
	const list = async (exchangeId: string | null) => {
		const sofia = await as('sofia');
		const { letters } = await lettersAmongTeachers(
			db,
			world.classes.cambridge,
			sofia.id,
			null,
			exchangeId
		);
		return letters.map((letter) => letter.id);
	};
	expect(await list(null)).toEqual([id]);
	expect(await list(world.exchangeId)).toEqual([id]);
	expect(await list(newId())).toEqual([]);
});

test('Delmy can answer Laura’s letter while their exchange is open; Laura and Sofía cannot', async () => {
	const { db, as, id, end } = await fromLauraToColleagues();
	const answers = async (key: 'laura' | 'delmy' | 'sofia') => {
		const reader = await as(key);
		const { subject } = await authorizeLetter(db, reader, 'read', id);
		return mayBeginAnswer(db, reader, subject);
	};
	expect([await answers('delmy'), await answers('laura'), await answers('sofia')]).toEqual([
		true,
		false,
		false
	]);
	await end();
	expect(await answers('delmy')).toBe(false);
});

test('when the exchange is over, no letter to be dictated is offered', async () => {
	const { db, world, end } = await fromLauraToColleagues();
	const flores = world.classes.flores;
	await db
		.updateTable('enrolment')
		.set({ dictation: 1 })
		.where('childId', '=', idOf(world, 'Chepito'))
		.execute();
	const offered = async () => (await dictatingIn(db, flores)).map(({ letterName }) => letterName);
	expect(await offered()).toContain('Chepito');
	await end();
	expect(await offered()).toEqual([]);
});
