import { expect, test } from 'vitest';
import { loadActor } from '#lib/wiring.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { day } from '#lib/platform/clock.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeClass } from '../classes.server.ts';
import { addClass, changeClass, endTeacher, giveTeacher } from './class-setup.server.ts';
import { authorizeSchool, calendarOf } from './queries.server.ts';
import { addEntry, addSchool, planSeason, removeEntry, startCalendar } from './schools.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;

async function as(db: Db, personId: string, at = now) {
	const actor = await loadActor(db, personId, at);
	if (!actor) throw new Error('nobody');
	return actor;
}

async function town() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const sofia = await as(db, world.adults.sofia);
	const school = await authorizeSchool(db, sofia, world.schools.flores);
	return { db, world, sofia, school };
}

test('Sofía adds a school and a class, and gives it to Profe Delmy from a day until a day', async () => {
	const { db, world, sofia } = await town();
	const form = { act: act(), community: world.communities.flores, name: 'Escuela El Tamarindo' };
	const id = await addSchool(db, sofia, form, now);
	expect(await addSchool(db, sofia, form, now)).toBe(id);
	const klass = await addClass(
		db,
		await authorizeSchool(db, sofia, id),
		{ act: act(), name: 'Tercer ciclo', grades: [9, 7, 8], reads: ['es'] },
		now
	);
	const of = await authorizeClass(db, sofia, 'coordinate', klass);
	expect(of.subject.grades).toEqual([7, 8, 9]);
	const person = world.adults.delmy;
	await giveTeacher(db, of, { act: act(), person, from: '2026-11-20', until: '2026-11-22' }, now);
	expect((await as(db, person)).teaches).toContain(klass);
	expect((await as(db, person, now + 3 * day)).teaches).not.toContain(klass);
	await endTeacher(db, of, { act: act(), person, from: '2026-11-20', until: '2026-11-19' }, now);
	expect((await as(db, person)).teaches).not.toContain(klass);
});

test('a class goes only to somebody who is a teacher in that community', async () => {
	const { db, world, sofia } = await town();
	const of = await authorizeClass(db, sofia, 'coordinate', world.classes.flores);
	for (const person of [world.adults.laura, world.adults.tomas])
		await expect(
			giveTeacher(db, of, { act: act(), person, from: '2026-11-20', until: '' }, now)
		).rejects.toMatchObject({ kind: 'not-found' });
});

test('teachers and moderators set nothing up', async () => {
	const { db, world } = await town();
	for (const who of [world.adults.delmy, world.adults.tomas]) {
		const actor = await as(db, who);
		const refused = { kind: 'not-found' };
		await expect(authorizeSchool(db, actor, world.schools.flores)).rejects.toMatchObject(refused);
		await expect(
			authorizeClass(db, actor, 'coordinate', world.classes.flores)
		).rejects.toMatchObject(refused);
		await expect(
			addSchool(db, actor, { act: act(), community: world.communities.flores, name: 'Mía' }, now)
		).rejects.toMatchObject(refused);
		const season = { name: 'X', from: '2027-01-01', until: '2027-02-01', gradeShift: false };
		await expect(planSeason(db, actor, { act: act(), ...season }, now)).rejects.toMatchObject(
			refused
		);
	}
});

test('an empty calendar starts with what is known, once, and is edited afterwards', async () => {
	const { db, school } = await town();
	await startCalendar(db, school, { act: act(), termName: 'Año escolar' }, now);
	const known = await calendarOf(db, school.subject.id);
	expect(known[0]).toMatchObject({ kind: 'term', name: 'Año escolar', fromOn: '2026-02-02' });
	await expect(
		startCalendar(db, school, { act: act(), termName: 'Año escolar' }, now)
	).rejects.toMatchObject({ reason: 'calendar-not-empty' });
	const entry = await addEntry(
		db,
		school,
		{ act: act(), kind: 'break', name: 'Fiesta patronal', from: '2026-03-15', until: '2026-03-20' },
		now
	);
	await removeEntry(db, school, { act: act(), entry }, now);
	expect(await calendarOf(db, school.subject.id)).toEqual(known);
});

test('a season is planned and changed, and a class changes its grades', async () => {
	const { db, world, sofia } = await town();
	const facts = { name: 'Siembra', from: '2027-02-01', until: '2027-06-20', gradeShift: false };
	const season = await planSeason(db, sofia, { act: act(), ...facts }, now);
	await planSeason(db, sofia, { act: act(), season, ...facts, gradeShift: true }, now);
	const row = await db
		.selectFrom('season')
		.selectAll()
		.where('id', '=', season)
		.executeTakeFirstOrThrow();
	expect(row.gradeShift).toBe(1);
	const of = await authorizeClass(db, sofia, 'coordinate', world.classes.flores);
	await changeClass(db, of, { act: act(), name: 'Aula', grades: [3], reads: ['es', 'en'] }, now);
	const changed = await authorizeClass(db, sofia, 'coordinate', world.classes.flores);
	expect(changed.subject).toMatchObject({ name: 'Aula', grades: [3], reads: ['es', 'en'] });
});
