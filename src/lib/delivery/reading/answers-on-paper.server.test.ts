import { createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { printingsOf } from '#lib/letters/on-paper/queries.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { layOn } from '#tests/support/sheets.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { arrivedOn } from '../arrived.server.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { answersBehind, prepareAnswers } from './answers-on-paper.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const secret = createSecretKey(randomBytes(32));

/** Two letters of Cambridge lie in Las Flores, where Profe Delmy prints. */
async function arrived() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const toMateo = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo. Do you have a dog?');
	const toKevin = await makeReady(steps, 'Maya', 'Kevin', 'Dear Kevin. It is cold.');
	await onlyThere(db, world, 'cambridge', ['Mateo', 'Kevin'], now);
	await release(db, world, 'cambridge', now);
	const classId = world.classes.flores;
	const delmy = async () => actorOf(db, world.adults.delmy, now);
	const mail = async () => authorizeClassMail(db, await delmy(), 'read-mail', classId);
	const prepare = async (form: { day?: string; letter?: string; act?: string } = {}) =>
		prepareAnswers(
			db,
			await mail(),
			await authorizeClass(db, await delmy(), 'teach', classId),
			{ act: act(), day: '', letter: '', ...form },
			now
		);
	const behind = async () => {
		const { letters } = await arrivedOn(db, await mail(), null);
		return answersBehind(db, secret, classId, letters);
	};
	return { db, world, steps, classId, toMateo, toKevin, prepare, behind };
}

test('Profe Delmy prints a sheet behind each letter, and the same ones when she prints again', async () => {
	const { db, world, classId, toMateo, toKevin, prepare, behind } = await arrived();
	expect(await behind()).toEqual(new Map());
	expect(await prepare()).toBe(`day=${world.mailDays.cambridge}`);
	const first = await behind();
	expect([...first.keys()].toSorted()).toEqual([toMateo, toKevin].toSorted());
	expect(first.get(toMateo)).toMatchObject({
		name: 'Mateo',
		words: { to: 'Una carta para Ana', asked: 'Ana te preguntó:' },
		asked: { questions: ['· Do you have a dog?'] }
	});
	expect(first.get(toMateo)?.pages).toHaveLength(1);
	await prepare();
	expect(await behind()).toEqual(first);
	expect(await printingsOf(db, classId, 8)).toMatchObject([{ sheets: 2, pages: 2, came: 0 }]);
});

test('one letter gets its sheet alone', async () => {
	const { toMateo, prepare, behind } = await arrived();
	expect(await prepare({ letter: toMateo })).toBe(`letter=${toMateo}`);
	expect([...(await behind()).keys()]).toEqual([toMateo]);
});

test('no sheet is printed behind a letter that was called back, whose writers are no pair any more, or that was answered', async () => {
	const { db, world, steps, toMateo, toKevin, prepare, behind } = await arrived();
	await prepare();
	const laura = await actorOf(db, world.adults.laura, now);
	await recall(db, await authorizeLetter(db, laura, 'recall', toMateo), { act: act() }, now);
	expect([...(await behind()).keys()]).toEqual([toKevin]);

	const answer = await steps.write('Kevin', 'Maya', 'Hola Maya.');
	await db.updateTable('letter').set({ answersId: toKevin }).where('id', '=', answer).execute();
	expect((await behind()).size).toBe(1);
	await steps.sendToTeacher(answer);
	expect((await behind()).size).toBe(0);
});

test('nor when the pair ended or the exchange was closed', async () => {
	const { db, prepare, behind } = await arrived();
	await prepare();
	await db.updateTable('exchange').set({ status: 'closed' }).execute();
	expect((await behind()).size).toBe(0);
	await db.updateTable('exchange').set({ status: 'open' }).execute();
	expect((await behind()).size).toBe(2);
	await db.updateTable('pair').set({ endedAt: now }).execute();
	expect((await behind()).size).toBe(0);
});

test('a sheet that came back written is not printed again, and no other one in its place', async () => {
	const { db, world, toMateo, toKevin, prepare, behind } = await arrived();
	await prepare();
	const sheetId = (await behind()).get(toMateo)?.id ?? '';
	const photo = await photoStepsOf(db, world, now).bringIn(1);
	const { pictureId } = await db
		.selectFrom('photo')
		.select('pictureId')
		.where('id', '=', photo)
		.executeTakeFirstOrThrow();
	await layOn(db, world, { id: sheetId }, pictureId, now);
	await prepare();
	expect([...(await behind()).keys()]).toEqual([toKevin]);
});

test('Ms. Rivera prints nothing for a class that is not hers', async () => {
	const { db, world, classId } = await arrived();
	const laura = await actorOf(db, world.adults.laura, now);
	await expect(authorizeClassMail(db, laura, 'read-mail', classId)).rejects.toThrow();
	await expect(authorizeClass(db, laura, 'teach', classId)).rejects.toThrow();
});
