import { expect, test } from 'vitest';
import { loadActor } from '#lib/wiring.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { authorizeClass } from '../classes.server.ts';
import type { ChildFacts } from './child.ts';
import { addList, linesLeft } from './list.server.ts';
import { filterRoster, formerByClass, rosterOf, wishesOf } from './queries.server.ts';
import { addChild, bringBack, changeChild, leave, whenLeft } from './roster.server.ts';
import { addWish, endWish } from './wishes.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;

async function school() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	return { db, world };
}

async function as(db: Db, personId: string) {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('nobody');
	return actor;
}

const flores = async (db: Db, world: World) =>
	authorizeClass(db, await as(db, world.adults.delmy), 'teach', world.classes.flores);

const facts = (letterName: string): ChildFacts => ({
	letterName,
	nameToPrint: '',
	grade: 3,
	ageBand: '7-9',
	dictation: false
});

test('Profe Delmy adds a child to her class, once, however often the form is sent', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const form = { act: act(), ...facts('Idalia') };
	const first = await addChild(db, of, form, now);
	expect(await addChild(db, of, form, now)).toBe(first);
	const roster = await rosterOf(db, world.classes.flores);
	expect(roster.filter((child) => child.letterName === 'Idalia')).toHaveLength(1);
	const audit = await db.selectFrom('audit').selectAll().execute();
	expect(audit.map((row) => row.verb)).toEqual(['child.enrolled']);
	expect(JSON.stringify(audit)).not.toContain('Idalia');
});

test('nobody but a teacher of the class adds a child, not even the coordinator', async () => {
	const { db, world } = await school();
	for (const who of [world.adults.laura, world.adults.sofia, world.adults.tomas])
		await expect(
			authorizeClass(db, await as(db, who), 'teach', world.classes.flores)
		).rejects.toMatchObject({ kind: 'not-found' });
	const mateo = await as(db, idOf(world, 'Mateo'));
	await expect(authorizeClass(db, mateo, 'see', world.classes.flores)).rejects.toMatchObject({
		kind: 'not-found'
	});
});

test('a second MATEO is refused beside the name, and no person is left over', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const before = await db.selectFrom('person').select('id').execute();
	await expect(addChild(db, of, { act: act(), ...facts('MATÉO') }, now)).rejects.toMatchObject({
		kind: 'invalid',
		fields: { letterName: 'duplicate' }
	});
	expect(await db.selectFrom('person').select('id').execute()).toHaveLength(before.length);
});

test('a child is changed, but not into the name of another', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const mateo = idOf(world, 'Mateo');
	await changeChild(db, of, mateo, { act: act(), ...facts('Mateo R.') }, now);
	expect(filterRoster(await rosterOf(db, world.classes.flores), 'mateo r', null)).toMatchObject([
		{ childId: mateo, grade: 3 }
	]);
	await expect(
		changeChild(db, of, mateo, { act: act(), ...facts('Ximena') }, now)
	).rejects.toMatchObject({ fields: { letterName: 'duplicate' } });
	await expect(
		changeChild(db, of, idOf(world, 'Ana'), { act: act(), ...facts('Anita') }, now)
	).rejects.toMatchObject({ kind: 'not-found' });
});

test('of a half-bad list only the good rows are added, and the others stay with the teacher', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const list = 'Idalia, 3\nmateo, 4\nRosa María Hernández, 4\nNelson, 99\n\nOscar; 5\nToñito';
	const form = { act: act(), list: list.replace(';', ','), grade: 2 };
	const result = await addList(db, of, form, now);
	expect(result).toEqual({ added: 3, left: [2, 3, 4] });
	expect(linesLeft(form.list, result)).toBe('mateo, 4\nRosa María Hernández, 4\nNelson, 99');
	expect(await addList(db, of, form, now)).toEqual(result);
	const roster = await rosterOf(db, world.classes.flores);
	expect(roster).toHaveLength(12);
	expect(roster.find((child) => child.letterName === 'Toñito')).toMatchObject({
		grade: 2,
		ageBand: '7-9'
	});
});

test('a list with nothing to add adds nothing', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	await expect(
		addList(db, of, { act: act(), list: 'Mateo\nXimena\n', grade: 2 }, now)
	).rejects.toMatchObject({ reason: 'list-nothing-to-add' });
	expect(await rosterOf(db, world.classes.flores)).toHaveLength(9);
});

test('twenty teachers’ phones send the same list at once: one effect', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const form = { act: act(), list: 'Idalia\nOscar\nToñito', grade: 2 };
	const all = await Promise.all(Array.from({ length: 20 }, () => addList(db, of, form, now)));
	expect(new Set(all.map((result) => result.added))).toEqual(new Set([3]));
	expect(await rosterOf(db, world.classes.flores)).toHaveLength(12);
});

test('Wilber leaves quietly: his pairs end, others follow in the same transaction, and he can come back', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const wilber = idOf(world, 'Wilber');
	const followed: string[] = [];
	whenLeft('test', async (_db, { childId }) => void followed.push(childId));
	await addWish(
		db,
		of,
		{ act: act(), kind: 'apart', childA: wilber, childB: idOf(world, 'Kevin') },
		now
	);
	await leave(db, of, wilber, { act: act() }, now);
	whenLeft('test', async () => {});
	expect(followed).toEqual([wilber]);
	expect(await wishesOf(db, world.classes.flores)).toEqual([]);
	const live = await db
		.selectFrom('pair')
		.select('id')
		.where('childB', '=', wilber)
		.where('endedAt', 'is', null)
		.execute();
	expect(live).toEqual([]);
	expect((await as(db, wilber)).classId).toBeNull();
	await expect(leave(db, of, wilber, { act: act() }, now)).rejects.toMatchObject({
		kind: 'not-found'
	});

	expect(await formerByClass(db, [world.classes.flores])).toMatchObject([{ childId: wilber }]);
	await bringBack(db, of, { act: act(), childId: wilber, ...facts('Wilber') }, now + 1);
	expect((await as(db, wilber)).classId).toBe(world.classes.flores);
	expect(await formerByClass(db, [world.classes.flores])).toEqual([]);
});

test('if a follower fails, the child has not left', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const kevin = idOf(world, 'Kevin');
	whenLeft('test', async () => {
		throw new Error('no room');
	});
	await expect(leave(db, of, kevin, { act: act() }, now)).rejects.toThrow('no room');
	whenLeft('test', async () => {});
	expect((await as(db, kevin)).classId).toBe(world.classes.flores);
});

test('a wish is about two children of the same class, once', async () => {
	const { db, world } = await school();
	const of = await flores(db, world);
	const [kevin, yesenia] = [idOf(world, 'Kevin'), idOf(world, 'Yesenia')];
	const wish = { kind: 'together' as const, childA: yesenia, childB: kevin };
	const id = await addWish(db, of, { act: act(), ...wish }, now);
	await expect(
		addWish(db, of, { act: act(), ...wish, kind: 'apart', childA: kevin, childB: yesenia }, now)
	).rejects.toMatchObject({ reason: 'wish-exists' });
	await expect(
		addWish(db, of, { act: act(), ...wish, childB: idOf(world, 'Ana') }, now)
	).rejects.toMatchObject({ kind: 'not-found' });
	await endWish(db, of, { act: act(), wish: id }, now);
	expect(await wishesOf(db, world.classes.flores)).toEqual([]);
});
