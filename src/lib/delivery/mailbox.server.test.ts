import { expect, test } from 'vitest';
import { beginAgain } from '#lib/letters/beginning/starting.server.ts';
import { isAskedFor } from '#lib/letters/letter.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { arrivedOn, openAsTeacher, printArrived, printOne } from './arrived.server.ts';
import { askOlderStudent } from './board/remedies.server.ts';
import { authorizeMailDay } from './delivery.server.ts';
import { openLetter, openMailbox } from './mailbox.server.ts';
import { authorizeClassMail } from './planning/planning.server.ts';
import { readable } from './reading/reading.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function delivered() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const id = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo,\n\nDo you have a dog?\nI do.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	return { db, world, id };
}

const reader = (world: World, name: string) => ({
	id: idOf(world, name),
	classId: world.classes.flores
});
const mailbox = (db: Db, world: World, name: string) =>
	openMailbox(db, reader(world, name), undefined, now);

const decide = (db: Db, childId: string, answer: 'yes' | 'no', untilOn: string | null) =>
	db.updateTable('consentNow').set({ answer, untilOn }).where('childId', '=', childId).execute();

test('Mateo opens his letter and finds it opened in his mailbox', async () => {
	const { db, world, id } = await delivered();
	expect((await mailbox(db, world, 'Mateo')).envelopes[0]?.openedAt).toBeNull();
	const { letter } = await openLetter(db, id, reader(world, 'Mateo'), now);
	expect(letter).toMatchObject({ from: 'Ana', place: 'Cambridge', translatedBy: 'Doña Carmen' });
	await openLetter(db, id, reader(world, 'Mateo'), now + 1);
	expect((await mailbox(db, world, 'Mateo')).envelopes[0]?.openedAt).toBe(now);
});

test('original and translation are read sentence by sentence', async () => {
	const { db, world, id } = await delivered();
	const { letter } = await openLetter(db, id, reader(world, 'Mateo'), now);
	if (!letter) throw new Error('no letter');
	const text = await readable(db, letter);
	expect(text.aligned).toBe(true);
	expect(text.original.paragraphs[1]?.map(({ text }) => text)).toEqual([
		'Do you have a dog?',
		'I do.'
	]);
	expect(text.translation?.paragraphs[1]).toEqual([
		{ n: 1, text: '· Do you have a dog?', newLine: false },
		{ n: 2, text: '· I do.', newLine: true }
	]);
});

test('Ximena cannot open the letter of Mateo, nor can the children of Cambridge', async () => {
	const { db, world, id } = await delivered();
	expect((await mailbox(db, world, 'Ximena')).envelopes).toEqual([]);
	for (const name of ['Ximena', 'Kevin'])
		await expect(openLetter(db, id, reader(world, name), now)).rejects.toThrow('not-found');
	const leo = { id: idOf(world, 'Leo'), classId: world.classes.cambridge };
	await expect(openLetter(db, id, leo, now)).rejects.toThrow('not-found');
});

test('the teacher of the receiving class reads along, nobody else does, and it is noted', async () => {
	const { db, world, id } = await delivered();
	const flores = world.classes.flores;
	const delmy = await actorOf(db, world.adults.delmy, now);
	const mail = await authorizeClassMail(db, delmy, 'read-mail', flores);
	const { letters } = await arrivedOn(db, mail, world.mailDays.cambridge);
	expect(letters).toMatchObject([{ letterId: id, to: 'Mateo' }]);
	const noted = () =>
		db
			.selectFrom('accessLog')
			.select(['childId', 'subjectId'])
			.where('personId', '=', delmy.id)
			.execute();
	expect(await noted()).toEqual([]);
	const hers = { childId: idOf(world, 'Ana'), subjectId: id };
	await openAsTeacher(db, mail, id, now);
	expect(await noted()).toEqual([hers]);
	const printed = await printArrived(db, mail, world.mailDays.cambridge, now);
	expect(printed.sheets).toMatchObject([{ name: 'Mateo', letters: [{ letterId: id }] }]);
	expect(printed.without).toContain('Ximena');
	expect(await noted()).toEqual([hers, hers]);
	const one = await printOne(db, mail, id, now);
	expect(one.sheets).toMatchObject([{ name: 'Mateo', letters: [{ letterId: id }] }]);
	expect(one).toMatchObject({ forTheWall: [], without: [], putAwayFor: [] });
	expect(await noted()).toEqual([hers, hers, hers]);
	await expect(printOne(db, mail, newId(), now)).rejects.toThrow('not-found');
	await expect(arrivedOn(db, mail, world.mailDays.flores)).rejects.toThrow('not-found');
	for (const key of ['laura', 'sofia', 'tomas', 'carmen'] as const)
		await expect(
			authorizeClassMail(db, await actorOf(db, world.adults[key], now), 'read-mail', flores)
		).rejects.toThrow('not-found');
});

test('who joined the class after a mail day is not among those for whom nothing came then', async () => {
	const { db, world } = await delivered();
	const seats = db.updateTable('enrolment').set({ fromAt: now + 1 });
	await seats.where('childId', '=', idOf(world, 'Ximena')).execute();
	// Kevin left that day's class and came back to it.
	const kevin = idOf(world, 'Kevin');
	const seat = await db
		.selectFrom('enrolment')
		.selectAll()
		.where('childId', '=', kevin)
		.executeTakeFirstOrThrow();
	await db
		.updateTable('enrolment')
		.set({ leftAt: now + 1 })
		.where('childId', '=', kevin)
		.execute();
	await db
		.insertInto('enrolment')
		.values({ ...seat, id: newId(), fromAt: now + 2 })
		.execute();
	const delmy = await actorOf(db, world.adults.delmy, now);
	const mail = await authorizeClassMail(db, delmy, 'read-mail', world.classes.flores);
	const { without } = await printArrived(db, mail, world.mailDays.cambridge, now + 3);
	expect(without).not.toContain('Ximena');
	expect(without).toContain('Kevin');
	expect(without).toContain('Wilber');
});

test('of a letter that was called back its reader sees only that', async () => {
	const { db, world, id } = await delivered();
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'recall', id);
	await recall(db, letter, { act: act() }, now + 1);
	const opened = await openLetter(db, id, reader(world, 'Mateo'), now + 2);
	expect(opened).toEqual({ letter: null, why: 'called-back' });
	const { envelopes, calledBack } = await mailbox(db, world, 'Mateo');
	expect({ envelopes, calledBack }).toEqual({ envelopes: [], calledBack: 1 });
	await expect(openLetter(db, id, reader(world, 'Ximena'), now + 2)).rejects.toThrow('not-found');
	const recorded = await db
		.selectFrom('audit')
		.select('actorId')
		.where('verb', '=', 'letter.recalled')
		.execute();
	expect(recorded).toEqual([{ actorId: ana.id }]);
	const item = await db.selectFrom('releaseItem').selectAll().executeTakeFirstOrThrow();
	expect(item).toMatchObject({ recalledAt: now + 1, recalledBy: ana.id });
});

test('a permission that is withdrawn hides what was released, one that ends does not', async () => {
	const { db, world, id } = await delivered();
	const ana = idOf(world, 'Ana');
	await decide(db, ana, 'yes', '2026-11-01');
	expect((await mailbox(db, world, 'Mateo')).envelopes).toHaveLength(1);
	await decide(db, ana, 'no', null);
	expect((await mailbox(db, world, 'Mateo')).envelopes).toEqual([]);
	await expect(openLetter(db, id, reader(world, 'Mateo'), now)).rejects.toThrow('not-found');
});

test('when the exchange is over, Mateo is told so, nobody to write to is promised, and his letters stay', async () => {
	const { db, world, id } = await delivered();
	const seen = async () => {
		const { over, correspondents, onDesk, envelopes } = await mailbox(db, world, 'Mateo');
		return [over, correspondents.length > 0, onDesk.length, envelopes.map((one) => one.letterId)];
	};
	await stepsOf(db, world, now).write('Mateo', 'Ana', 'Querida Ana');
	expect(await seen()).toEqual([false, true, 1, [id]]);
	await db.updateTable('pair').set({ endedAt: now }).execute();
	expect(await seen(), 'a teacher chooses anew').toEqual([false, false, 1, [id]]);
	await db.updateTable('exchange').set({ status: 'closed' }).execute();
	expect(await seen()).toEqual([true, false, 0, [id]]);
	const row = await db.selectFrom('exchange').selectAll().executeTakeFirstOrThrow();
	const another = { ...row, id: newId(), status: 'declined' as const };
	await db.insertInto('exchange').values(another).execute();
	expect((await seen())[0], 'another was declined').toBe(true);
	await db
		.updateTable('exchange')
		.set({ status: 'proposed' })
		.where('id', '=', another.id)
		.execute();
	expect((await seen())[0], 'another is being agreed on').toBe(false);
});

/** Laura puts a sheet on Maya's desk for each of these younger children. */
async function askedMaya(...names: string[]) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const maya = await actorOf(db, idOf(world, 'Maya'), now);
	const onDesk = async () => {
		const room = { id: maya.id, classId: world.classes.cambridge };
		const { onDesk } = await openMailbox(db, room, undefined, now);
		return onDesk.map(({ status, to }) => ({ status, to }));
	};
	const laura = await actorOf(db, world.adults.laura, now);
	const day = await authorizeMailDay(db, laura, 'write-note', world.mailDays.cambridge);
	const ask = (name: string) =>
		askOlderStudent(db, day, { act: act(), child: idOf(world, name), student: maya.id }, now);
	for (const name of names) await ask(name);
	const sheetFor = async (name: string) => {
		const { id } = await db
			.selectFrom('letter')
			.select('id')
			.where('authorId', '=', maya.id)
			.where('recipientId', '=', idOf(world, name))
			.where('status', '<>', 'withdrawn')
			.executeTakeFirstOrThrow();
		return authorizeLetter(db, maya, 'write', id);
	};
	return { db, world, onDesk, sheetFor };
}

test('Maya finds on top of her mailbox that her teacher asks her to write to Chepito, before anything is written', async () => {
	const { db, world, onDesk, sheetFor } = await askedMaya('Chepito');
	const steps = stepsOf(db, world, now);
	const friend = await db
		.selectFrom('pair')
		.innerJoin('person', 'person.id', 'pair.childB')
		.select('person.name')
		.where('childA', '=', idOf(world, 'Maya'))
		.executeTakeFirstOrThrow();
	await steps.write('Maya', friend.name, 'Dear friend');
	expect(await onDesk()).toEqual([
		{ status: 'asked', to: 'Chepito' },
		{ status: 'draft', to: friend.name }
	]);
	expect(isAskedFor((await sheetFor('Chepito')).subject)).toBe(true);
});

test('Maya, who put aside what she wrote to Chepito, begins it again and not on the sheet for Yesenia', async () => {
	const { db, onDesk, sheetFor } = await askedMaya('Chepito', 'Yesenia');
	const sheet = await sheetFor('Chepito');
	await db
		.updateTable('letterDraft')
		.set({ text: 'Dear Chepito' })
		.where('letterId', '=', sheet.subject.id)
		.execute();
	const unwanted = await authorizeLetter(db, sheet.actor, 'withdraw', sheet.subject.id);
	await withdraw(db, unwanted, { act: act() }, now);
	expect(await onDesk()).toEqual([{ status: 'asked', to: 'Yesenia' }]);
	const gone = await authorizeLetter(db, sheet.actor, 'write', sheet.subject.id);
	await beginAgain(db, gone, { act: act() }, now + 1);
	expect(await onDesk()).toEqual([
		{ status: 'asked', to: 'Chepito' },
		{ status: 'asked', to: 'Yesenia' }
	]);
});

test('a letter to Chepito is asked for until the mail went out, or he left; what Maya wrote stays hers', async () => {
	const { db, onDesk, sheetFor } = await askedMaya('Chepito', 'Yesenia');
	const sheet = await sheetFor('Chepito');
	await db
		.updateTable('enrolment')
		.set({ leftAt: now })
		.where('childId', '=', sheet.subject.recipientId ?? '')
		.execute();
	expect(await onDesk()).toEqual([{ status: 'asked', to: 'Yesenia' }]);
	await db
		.updateTable('letterDraft')
		.set({ text: 'Dear Chepito' })
		.where('letterId', '=', sheet.subject.id)
		.execute();
	await db.updateTable('mailDay').set({ status: 'released' }).execute();
	expect(await onDesk()).toEqual([{ status: 'draft', to: 'Chepito' }]);
});
