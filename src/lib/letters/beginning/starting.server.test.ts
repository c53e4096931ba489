import { expect, test } from 'vitest';
import { act } from '#tests/support/steps.ts';
import { idOf } from '#tests/support/world.ts';
import { findDraft } from '../writing/drafts.server.ts';
import { withdraw } from '../way/taking-back.server.ts';
import { handIn } from '../writing/handing-in.server.ts';
import { findLetter } from '../queries.server.ts';
import { frozenText } from '../way/reading.server.ts';
import { authorizeWriter } from './writers.server.ts';
import { beginAgain, beginAsTeacher, beginToChild } from './starting.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { handedIn, now, school } from '#tests/support/school.ts';

const refused = (kind: string, reason?: string) =>
	expect.objectContaining(reason ? { kind, reason } : { kind });

test('Ana begins one letter to Mateo however often she presses, and none to a child who is not hers', async () => {
	const { db, world, as } = await school();
	const ana = await as('Ana');
	const writer = await authorizeWriter(db, ana, ana.id);
	const pairOf = (name: string) =>
		db
			.selectFrom('pair')
			.select('id')
			.where('childA', '=', idOf(world, name))
			.executeTakeFirstOrThrow();
	const pair = (await pairOf('Ana')).id;
	const first = await beginToChild(db, writer, { act: act(), pair }, now);
	expect(await beginToChild(db, writer, { act: act(), pair }, now)).toBe(first);
	const leos = (await pairOf('Leo')).id;
	await expect(beginToChild(db, writer, { act: act(), pair: leos }, now)).rejects.toEqual(
		refused('not-found')
	);
	await expect(authorizeWriter(db, await as('Leo'), ana.id)).rejects.toEqual(refused('not-found'));
});

test('Ana answers the newer letter on the sheet that she began, and a sheet that answers one is not lost to it', async () => {
	const { db, as, steps, may } = await school();
	const ana = await as('Ana');
	const writer = await authorizeWriter(db, ana, ana.id);
	const older = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const newer = await steps.write('Mateo', 'Ana', '¿Y la nieve?');
	const pair = (await findLetter(db, newer))?.pairId ?? '';
	const begin = (answers?: string) => beginToChild(db, writer, { act: act(), pair, answers }, now);
	const answered = async (id: string) => (await findLetter(db, id))?.answersId;
	const sheet = await begin(older);
	expect(await answered(sheet)).toBe(older);
	expect(await begin(newer)).toBe(sheet);
	expect(await answered(sheet)).toBe(newer);
	expect(await begin()).toBe(sheet);
	expect(await answered(sheet)).toBe(newer);
	// What begins again with an earlier text does not turn the sheet back.
	const before = await steps.write('Ana', 'Mateo', 'Yes, I like rain.');
	await db.updateTable('letter').set({ answersId: older }).where('id', '=', before).execute();
	await withdraw(db, await may('Ana', 'withdraw', before), { act: act() }, now);
	expect(await beginAgain(db, await may('Ana', 'write', before), { act: act() }, now)).toBe(sheet);
	expect(await answered(sheet)).toBe(newer);
});

test('with the words of a letter that was taken back Ana begins a new one', async () => {
	const { db, id, may, statusOf } = await handedIn('Dear Mateo, I have a cat.');
	await withdraw(db, await may('Ana', 'withdraw', id), { act: act() }, now);
	const again = await beginAgain(db, await may('Ana', 'write', id), { act: act() }, now);
	expect(again).not.toBe(id);
	expect(await statusOf(again)).toBe('draft');
	expect(await findDraft(db, again)).toMatchObject({ text: 'Dear Mateo, I have a cat.' });
	const open = await may('Ana', 'write', again);
	await expect(beginAgain(db, open, { act: act() }, now)).rejects.toEqual(refused('conflict'));
});

test('a teacher writes down what Chepito says: he is the author, and still it passes the teacher’s desk', async () => {
	const { db, world, as, may, statusOf } = await school();
	const chepito = idOf(world, 'Chepito');
	const writer = await authorizeWriter(db, await as('delmy'), chepito);
	const pair = await db
		.selectFrom('pair')
		.select('id')
		.where('childB', '=', chepito)
		.executeTakeFirstOrThrow();
	const id = await beginToChild(db, writer, { act: act(), pair: pair.id }, now);
	const letter = await may('delmy', 'write', id);
	await handIn(db, letter, { act: act(), text: 'Tengo un perro.', stamp: 'milpa' }, now);
	expect(await statusOf(id)).toBe('with-teacher');
	const revision = await db.selectFrom('revision').selectAll().executeTakeFirstOrThrow();
	expect(revision).toMatchObject({ authorId: chepito, madeBy: world.adults.delmy });
	const frozen = await frozenText(db, (await may('delmy', 'read', id)).subject);
	expect(frozen).toMatchObject({ writtenDown: true, changes: null });
	await expect(authorizeWriter(db, await as('laura'), chepito)).rejects.toEqual(
		refused('not-found')
	);
	await expect(authorizeWriter(db, await as('delmy'), idOf(world, 'Mateo'))).rejects.toEqual(
		refused('not-found')
	);
});

test('a teacher’s letter to the partner class is reviewed; one to its teachers is not', async () => {
	const { db, world, as, may, statusOf } = await school();
	const cambridge = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	const begin = (kind: 'class' | 'teachers') =>
		beginAsTeacher(db, cambridge, { act: act(), exchange: world.exchangeId, kind }, now);
	const send = async (id: string) =>
		handIn(db, await may('laura', 'write', id), { act: act(), text: 'Hello!', stamp: 'sail' }, now);

	const toClass = await begin('class');
	await send(toClass);
	expect(await statusOf(toClass)).toBe('with-moderator');

	const toTeachers = await begin('teachers');
	await expect(may('delmy', 'read', toTeachers)).rejects.toEqual(refused('not-found'));
	await send(toTeachers);
	expect(await statusOf(toTeachers)).toBe('released');
	for (const reader of ['delmy', 'sofia']) await may(reader, 'read', toTeachers);
	for (const other of ['Ana', 'Mateo', 'tomas', 'carmen'])
		await expect(may(other, 'read', toTeachers)).rejects.toEqual(refused('not-found'));
});
