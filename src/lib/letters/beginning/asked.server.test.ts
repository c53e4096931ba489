import { expect, test } from 'vitest';
import { act } from '#tests/support/steps.ts';
import { idOf } from '#tests/support/world.ts';
import { recall, withdraw } from '../way/taking-back.server.ts';
import { handIn } from '../writing/handing-in.server.ts';
import { answeredBy, tick } from './asked.server.ts';
import { authorizeWriter } from './writers.server.ts';
import { beginToChild } from './starting.server.ts';
import { now, school } from '#tests/support/school.ts';

test('questions are ticked off one by one, and handing in the answer ticks none for Ana if it comes back', async () => {
	const { db, world, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const ana = await as('Ana');
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	let answered = (await answeredBy(db, ana.id, asked)).has;
	expect([answered(0), answered(1)]).toEqual([true, false]);
	await tick(db, ana.id, { letterId: asked, n: 0, answered: false }, now);
	answered = (await answeredBy(db, ana.id, asked)).has;
	expect(answered(0)).toBe(false);

	const pair = await db
		.selectFrom('pair')
		.select('id')
		.where('childA', '=', ana.id)
		.executeTakeFirstOrThrow();
	const writer = await authorizeWriter(db, ana, ana.id);
	const wish = { act: act(), pair: pair.id, answers: asked };
	const id = await beginToChild(db, writer, wish, now);
	const form = { act: act(), text: 'Yes, I like rain.', stamp: 'sail' };
	await handIn(db, await may('Ana', 'write', id), form, now);
	const after = await answeredBy(db, ana.id, asked);
	expect([after.all, after.has(0), after.has(7)]).toEqual([true, false, false]);
	expect((await answeredBy(db, idOf(world, 'Leo'), asked)).has(0)).toBe(false);
});

test('what a letter answered is open again for Ana once it is taken back, and not while another answers it', async () => {
	const { db, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const ana = await as('Ana');
	const marks = async () => {
		const { all, has } = await answeredBy(db, ana.id, asked);
		return [all, has(0)];
	};
	const answer = async (text: string) => {
		const id = await steps.write('Ana', 'Mateo', '');
		await db.updateTable('letter').set({ answersId: asked }).where('id', '=', id).execute();
		const form = { act: act(), text, stamp: 'sail' };
		return handIn(db, await may('Ana', 'write', id), form, now);
	};
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	const first = await answer('Yes, I like rain.');
	const second = await answer('I forgot: snow too.');
	await withdraw(db, await may('Ana', 'withdraw', first), { act: act() }, now);
	expect(await marks()).toEqual([true, true]);
	await withdraw(db, await may('Ana', 'withdraw', second), { act: act() }, now);
	expect(await marks()).toEqual([false, false]);
});

test('what Ana ticked stays while a draft of hers answers it, and when a letter that answered nothing is taken back', async () => {
	const { db, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const ana = await as('Ana');
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	const marked = async () => (await answeredBy(db, ana.id, asked)).has(0);
	const handedIn = async (answersId: string | null) => {
		const id = await steps.write('Ana', 'Mateo', '');
		await db.updateTable('letter').set({ answersId }).where('id', '=', id).execute();
		const form = { act: act(), text: 'Hello again.', stamp: 'sail' };
		return handIn(db, await may('Ana', 'write', id), form, now);
	};
	const takeBack = async (id: string) =>
		withdraw(db, await may('Ana', 'withdraw', id), { act: act() }, now);

	await takeBack(await handedIn(null));
	expect(await marked()).toBe(true);
	const draft = await steps.write('Ana', 'Mateo', '');
	await db.updateTable('letter').set({ answersId: asked }).where('id', '=', draft).execute();
	await takeBack(await handedIn(asked));
	expect(await marked()).toBe(true);
});

test('a letter that was called back answers nothing any more', async () => {
	const { db, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const id = await steps.write('Ana', 'Mateo', 'Yes, I like rain.');
	const released = { answersId: asked, status: 'released' as const, state: `{"at":${now}}` };
	await db.updateTable('letter').set(released).where('id', '=', id).execute();
	const ana = await as('Ana');
	expect((await answeredBy(db, ana.id, asked)).all).toBe(true);
	await recall(db, await may('Ana', 'recall', id), { act: act() }, now);
	expect((await answeredBy(db, ana.id, asked)).all).toBe(false);
});
