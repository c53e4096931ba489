import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eraseChild } from '#lib/leaving.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor, wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { authorizeClass } from '../classes.server.ts';
import type { ChildFacts } from './child.ts';
import { rosterOf } from './queries.server.ts';
import { offerChild, offeredTo, takeOfferBack } from './returning.server.ts';
import { addChild, bringBack, leave } from './roster.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;
const facts = (letterName: string): ChildFacts => ({
	letterName,
	nameToPrint: '',
	grade: 4,
	ageBand: '9-11',
	dictation: false
});

/** Kevin left the class of Profe Delmy; next year there is another class, which Inés teaches. */
async function nextYear() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { delmy, ines, laura, sofia } = world.adults;
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
		.insertInto('classTeacher')
		.values({ classId: next, personId: ines, fromOn: '2026-01-01' })
		.execute();
	const community = world.communities.flores;
	await db
		.insertInto('role')
		.values({
			id: newId(),
			personId: ines,
			role: 'teacher',
			scopeKind: 'community',
			scopeId: community,
			givenBy: null,
			fromAt: now
		})
		.execute();
	const may = async <What extends 'teach' | 'coordinate'>(
		who: string,
		what: What,
		classId: string
	) => {
		const actor = await loadActor(db, who, now);
		if (!actor) throw new Error('nobody');
		return authorizeClass(db, actor, what, classId);
	};
	const kevin = idOf(world, 'Kevin');
	const old = await may(delmy, 'teach', world.classes.flores);
	await leave(db, old, kevin, { act: act() }, now);
	const newTeacher = await may(ines, 'teach', next);
	const fetch = (classOf = newTeacher, name = 'Kevin') =>
		bringBack(db, classOf, { act: act(), childId: kevin, ...facts(name) }, now + 1);
	const offer = (of: Parameters<typeof offerChild>[1] = old, to = next) =>
		offerChild(db, of, { act: act(), child: kevin, to }, now);
	return { db, world, next, kevin, old, newTeacher, laura, sofia, may, fetch, offer };
}

test('the old teacher lets the new class bring Kevin back, under the same id', async () => {
	const { db, next, kevin, fetch, offer } = await nextYear();
	await offer();
	expect(await offeredTo(db, next)).toMatchObject([{ childId: kevin, letterName: 'Kevin' }]);
	await fetch();
	expect(await rosterOf(db, next)).toMatchObject([{ childId: kevin, grade: 4 }]);
	expect(await offeredTo(db, next)).toEqual([]);
	expect((await loadActor(db, kevin, now))?.classId).toBe(next);
	await expect(fetch()).rejects.toMatchObject({ reason: 'child-not-former' });
});

test('the old teacher takes the offer back, and the new class brings nobody back', async () => {
	const { db, world, next, kevin, old, newTeacher, laura, may, fetch, offer } = await nextYear();
	const takeBack = (of = old) => takeOfferBack(db, of, { act: act(), child: kevin }, now);
	await offer();
	const elsewhere = [newTeacher, await may(laura, 'teach', world.classes.cambridge)];
	for (const of of elsewhere)
		await expect(takeBack(of), 'not theirs').rejects.toMatchObject({ reason: 'child-not-former' });
	await takeBack();
	expect(await offeredTo(db, next)).toEqual([]);
	await expect(fetch()).rejects.toMatchObject({ reason: 'child-not-former' });
	await expect(takeBack()).rejects.toMatchObject({ reason: 'offer-over' });
});

test('an offer that was used cannot be taken back', async () => {
	const { db, kevin, old, fetch, offer } = await nextYear();
	await offer();
	await fetch();
	await expect(takeOfferBack(db, old, { act: act(), child: kevin }, now + 2)).rejects.toMatchObject(
		{ kind: 'conflict' }
	);
});

test('a coordinator says so as well, when nobody teaches the old class any more', async () => {
	const { world, next, sofia, may, fetch, offer } = await nextYear();
	await offer(await may(sofia, 'coordinate', world.classes.flores), next);
	await fetch();
});

test('without their say the new teacher sees nobody and brings nobody back', async () => {
	const { db, next, fetch } = await nextYear();
	expect(await offeredTo(db, next)).toEqual([]);
	await expect(fetch()).rejects.toMatchObject({ reason: 'child-not-former' });
});

test('a child who was meant for one class is not for another, nor for another community', async () => {
	const { world, laura, may, fetch, offer } = await nextYear();
	await expect(offer(undefined, world.classes.cambridge)).rejects.toMatchObject({
		kind: 'not-found'
	});
	await offer();
	await expect(fetch(await may(laura, 'teach', world.classes.cambridge))).rejects.toMatchObject({
		reason: 'child-not-former'
	});
	await fetch();
});

test('nobody is offered who sits in a class, or by a class where they never sat', async () => {
	const { db, world, next, laura, may, old, offer } = await nextYear();
	const mateo = { act: act(), child: idOf(world, 'Mateo'), to: next };
	await expect(offerChild(db, old, mateo, now)).rejects.toMatchObject({
		reason: 'child-not-former'
	});
	await expect(offer(await may(laura, 'teach', world.classes.cambridge))).rejects.toMatchObject({
		reason: 'child-not-former'
	});
});

test('a name that is taken in the new class is refused, and the offer stays', async () => {
	const { db, next, newTeacher, fetch, offer } = await nextYear();
	await addChild(db, newTeacher, { act: act(), ...facts('Kevin') }, now);
	await offer();
	await expect(fetch()).rejects.toMatchObject({ fields: { letterName: 'duplicate' } });
	expect(await offeredTo(db, next)).toHaveLength(1);
	await fetch(undefined, 'Kevin A.');
});

test('both classes where Kevin sat bring him back at once: he sits in one, the other hears it', async () => {
	const { db, next, kevin, old, newTeacher, fetch, offer } = await nextYear();
	await offer();
	await fetch();
	await leave(db, newTeacher, kevin, { act: act() }, now + 1);
	const outcomes = await Promise.allSettled([fetch(newTeacher), fetch(old)]);
	expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([
		expect.objectContaining({ reason: expect.objectContaining({ reason: 'child-not-former' }) })
	]);
	const seats = (await Promise.all([next, old.subject.id].map((id) => rosterOf(db, id)))).flat();
	expect(seats.filter(({ childId }) => childId === kevin)).toHaveLength(1);
});

test('the database itself seats a child in one class only', async () => {
	const { db, world, next, kevin } = await nextYear();
	const seat = (childId: string) =>
		sql`insert into enrolment (id, child_id, class_id, letter_name, folded_name, grade, age_band, from_at)
			values (${newId()}, ${childId}, ${next}, 'Somebody', ${newId()}, 4, '9-11', ${now})`.execute(db);
	await expect(seat(idOf(world, 'Mateo'))).rejects.toThrow(/unique/i);
	await seat(kevin);
});

test('an erased child comes back to no class, old or new', async () => {
	const { db, next, kevin, old, fetch, offer } = await nextYear();
	await offer();
	await eraseChild(db, kevin, now);
	expect(await offeredTo(db, next)).toEqual([]);
	for (const classOf of [undefined, old])
		await expect(fetch(classOf)).rejects.toMatchObject({ reason: 'child-not-former' });
	await expect(offer()).rejects.toMatchObject({ reason: 'child-not-former' });
});
