import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { oldestWaiting } from '#lib/letters/way/waiting.server.ts';
import { claim, letGo } from '#lib/moderation/deciding/claims.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { parse } from '#lib/platform/forms.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { readBoard, showBoard } from './board/board.server.ts';
import { standsAt } from './board/board.ts';
import { findMailDay } from './board/queries.server.ts';
import {
	askOlderStudent,
	makeException,
	takeBackException,
	writeNote
} from './board/remedies.server.ts';
import { nudge, remindable } from './board/reminding.server.ts';
import { authorizeMailDay, releaseMail, type MailDayAct } from './delivery.server.ts';
import { noteForm } from './forms.ts';
import { authorizeRoute, planMailDay } from './planning/planning.server.ts';
import { mailboxOf } from './queries.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	return { db, world, steps: stepsOf(db, world, now) };
}

async function may(db: Db, person: string, what: MailDayAct, mailDay: string) {
	return authorizeMailDay(db, await actorOf(db, person, now), what, mailDay).then(
		() => true,
		() => false
	);
}

async function boardOf(db: Db, world: World) {
	const mailDay = await findMailDay(db, world.mailDays.cambridge);
	if (!mailDay) throw new Error('no mail day');
	return readBoard(db, mailDay, now);
}

function formOf(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

const readerNamed = (world: World, name: string) => ({
	id: idOf(world, name),
	classId: world.classes.flores
});

test('the board belongs to the sending teacher and the coordinator, presence to the receiving teacher', async () => {
	const { db, world } = await setUp();
	const { laura, delmy, sofia, tomas, carmen } = world.adults;
	const mailDay = world.mailDays.cambridge;
	const ana = idOf(world, 'Ana');
	const answers: Record<string, boolean[]> = {};
	for (const [name, id] of Object.entries({ laura, delmy, sofia, tomas, carmen, ana })) {
		const acts = ['see-board', 'release', 'plan', 'write-note', 'mark-presence'] as const;
		answers[name] = await Promise.all(acts.map((what) => may(db, id, what, mailDay)));
	}
	expect(answers).toEqual({
		laura: [true, true, true, true, false],
		delmy: [false, false, false, false, true],
		sofia: [true, true, true, false, false],
		tomas: [false, false, false, false, false],
		carmen: [false, false, false, false, false],
		ana: [false, false, false, false, false]
	});
});

test('mail is not released while a child who is in school would have none', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo', 'Ximena'], now);
	await expect(release(db, world, 'cambridge', now)).rejects.toMatchObject({
		reason: 'children-without-mail',
		detail: { count: 1 }
	});
	expect(await mailboxOf(db, readerNamed(world, 'Mateo'))).toEqual([]);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	expect(await mailboxOf(db, readerNamed(world, 'Mateo'))).toHaveLength(1);
});

test('a recorded exception lets the mail go; a reminder does not', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo', 'Ximena'], now);
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'release', world.mailDays.cambridge);
	const ximena = idOf(world, 'Ximena');
	const sofia = await actorOf(db, world.adults.sofia, now);
	const hers = await authorizeMailDay(db, sofia, 'release', world.mailDays.cambridge);
	await nudge(db, hers, { act: act(), child: ximena }, now);
	await expect(release(db, world, 'cambridge', now)).rejects.toThrow('children-without-mail');
	await expect(nudge(db, mailDay, { act: act(), child: ximena }, now)).rejects.toThrow(
		'nudged-already'
	);
	const reason = 'A note on paper travels with the delegation.';
	await makeException(db, mailDay, { act: act(), child: ximena, reason }, now);
	await release(db, world, 'cambridge', now);
	expect(await mailboxOf(db, readerNamed(world, 'Ximena'))).toEqual([]);
});

test('Laura takes an exception back, and the mail stays for a child who would have none', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo', 'Ximena'], now);
	const { laura, sofia } = world.adults;
	const { cambridge } = world.mailDays;
	const day = async (who: string) =>
		authorizeMailDay(db, await actorOf(db, who, now), 'release', cambridge);
	const child = idOf(world, 'Ximena');
	const reason = 'A note on paper travels with the delegation.';
	await makeException(db, await day(laura), { act: act(), child, reason }, now);
	const board = await readBoard(db, (await day(sofia)).subject, now);
	const sofias = await authorizeMailDay(db, await actorOf(db, sofia, now), 'see-board', cambridge);
	expect(await remindable(db, sofias, board, now), 'the other remedies stay').toContain(child);
	await takeBackException(db, await day(laura), { act: act(), child }, now);
	await expect(release(db, world, 'cambridge', now)).rejects.toThrow('children-without-mail');
	await expect(
		takeBackException(db, await day(sofia), { act: act(), child }, now)
	).rejects.toMatchObject({ kind: 'conflict', reason: 'no-exception' });
	const acts = await db.selectFrom('audit').select('verb').orderBy('seq').execute();
	expect(acts.map(({ verb }) => verb).slice(-2)).toEqual([
		'mail-day.remedied-exception',
		'mail-day.exception-taken-back'
	]);
	await makeException(db, await day(laura), { act: act(), child, reason }, now);
	const before = await day(laura);
	await release(db, world, 'cambridge', now);
	await expect(takeBackException(db, before, { act: act(), child }, now)).rejects.toMatchObject({
		reason: 'mail-day-over'
	});
});

test('who presses “Release the mail” in a tab of before hears who released it', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const laura = await actorOf(db, world.adults.laura, now);
	const again = await authorizeMailDay(db, laura, 'release', world.mailDays.cambridge);
	await expect(releaseMail(db, again, { act: act(), version: 0 }, now)).rejects.toMatchObject({
		reason: 'released-already',
		detail: { by: 'Laura Rivera' }
	});
	const seen = await authorizeMailDay(db, laura, 'see-board', world.mailDays.cambridge);
	expect((await showBoard(db, seen, now)).releasedBy).toEqual({ by: 'Laura Rivera', at: now });
});

test('Laura is reminded of what only she can help on, and cannot remind herself', async () => {
	const { db, world, steps } = await setUp();
	const { laura, sofia, tomas } = world.adults;
	const [mateo, ximena, kevin] = ['Mateo', 'Ximena', 'Kevin'].map((name) => idOf(world, name));
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	const toRead = await steps.write('Leo', 'Ximena', 'Hello Ximena!');
	await steps.sendToTeacher(toRead);
	await steps.passOnByTeacher(toRead);
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Ana'))
		.execute();
	const { cambridge } = world.mailDays;
	const offered = async (who: string) => {
		const day = await authorizeMailDay(db, await actorOf(db, who, now), 'see-board', cambridge);
		const ids = await remindable(db, day, await readBoard(db, day.subject, now), now);
		return [mateo, ximena, kevin].map((id) => ids.includes(id ?? ''));
	};
	const remind = async (who: string, child = '') =>
		nudge(
			db,
			await authorizeMailDay(db, await actorOf(db, who, now), 'release', cambridge),
			{ act: act(), child },
			now
		);
	const told = () =>
		db
			.selectFrom('notification')
			.select(['personId', 'address'])
			.where('kind', '=', 'nudge')
			.orderBy('id')
			.execute();
	expect(await offered(laura), 'held, with a reviewer, not begun').toEqual([false, true, false]);
	expect(await offered(sofia)).toEqual([true, true, true]);
	await expect(remind(laura, mateo)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'nobody-to-remind'
	});
	expect(await db.selectFrom('remedy').select('id').execute()).toEqual([]);
	await remind(sofia, mateo);
	const consent = `/class/${world.classes.cambridge}/consent`;
	expect(await told(), 'it lies in the bag, and waits for a permission').toEqual([
		{ personId: laura, address: consent }
	]);
	await remind(laura, ximena);
	expect((await told()).map(({ personId }) => personId).sort()).toEqual([laura, tomas].sort());
});

test('of two mail days to come the first has the letters, and is released first', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	const laura = await actorOf(db, world.adults.laura, now);
	const route = await authorizeRoute(db, laura, world.exchangeId, world.classes.cambridge);
	const later = await planMailDay(db, route, { act: act(), on: '2026-11-23' }, now);
	const board = async () =>
		showBoard(db, await authorizeMailDay(db, laura, 'see-board', later), now);
	expect(await board()).toMatchObject({ before: { id: world.mailDays.cambridge } });
	const after = now + 4 * day;
	const press = async () =>
		releaseMail(
			db,
			await authorizeMailDay(db, laura, 'release', later),
			{ act: act(), version: 0 },
			after
		);
	await expect(press()).rejects.toThrow('mail-day-earlier');
	await release(db, world, 'cambridge', after);
	expect((await board()).before).toBeNull();
	await expect(press()).rejects.toThrow('children-without-mail');
});

test('the letter that waits longest is the same on the board and for the coordinator', async () => {
	const { db, world, steps } = await setUp();
	const oldest = async () => {
		const exchange = { id: world.exchangeId, classIds: Object.values(world.classes) };
		return [
			(await boardOf(db, world)).oldest?.letter.since,
			(await oldestWaiting(db, [exchange], await daysNow(db, now)))?.since
		];
	};
	const [back, waits, looked] = [
		await steps.write('Ana', 'Mateo', 'Hello Mateo!'),
		await steps.write('Leo', 'Ximena', 'Hello Ximena!'),
		await steps.write('Maya', 'Kevin', 'Hello Kevin!')
	];
	const at = (
		letter: string,
		status: 'ready' | 'returned' | 'safeguarded' | 'with-teacher',
		updatedAt: number
	) => db.updateTable('letter').set({ status, updatedAt }).where('id', '=', letter).execute();
	await at(back, 'returned', now - 9 * day);
	await at(waits, 'with-teacher', now - 5 * day);
	expect(await oldest(), 'what came back waits for a child').toEqual([
		now - 5 * day,
		now - 5 * day
	]);
	// As if it were being read.
	await at(looked, 'safeguarded', now - 7 * day);
	expect(await oldest()).toEqual([now - 7 * day, now - 7 * day]);
	// In the bag it waits for its day, and for the teacher when the permission ended meanwhile.
	await at(back, 'ready', now - 9 * day);
	expect(await oldest()).toEqual([now - 7 * day, now - 7 * day]);
	await db
		.updateTable('consentNow')
		.set({ untilOn: '2026-11-19' })
		.where('childId', '=', idOf(world, 'Ana'))
		.execute();
	expect(await oldest()).toEqual([now - 9 * day, now - 9 * day]);
});

test('the board names who has a letter open for review, and never the translator who may not check it', async () => {
	const { db, world, steps } = await setUp();
	const who = async () => {
		const { children } = await boardOf(db, world);
		const [letter] = children.find(({ name }) => name === 'Mateo')?.letters ?? [];
		return [letter?.where, letter?.who];
	};
	const open = async (workId: string, reviewer: string) => {
		const item = await steps.openSubmissionOf(workId);
		const actor = await actorOf(db, reviewer, now);
		const review = await moderation.authorizeReview(db, actor, item.id);
		await claim(db, review, now);
		return review;
	};
	const letter = await steps.write('Ana', 'Mateo', 'Hello Mateo!');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	expect(await who()).toEqual(['reader', null]);
	await open(letter, world.adults.tomas);
	expect(await who()).toEqual(['reader', 'Tomás Abrego']);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	expect(await who()).toEqual(['translator', 'Doña Carmen']);
	await steps.translate(letter, (source) => `· ${source}`);
	await steps.handInTranslation(letter);
	expect(await who(), 'it waits in line').toEqual(['checking', null]);
	const check = await open(await steps.translationOf(letter), world.adults.ines);
	expect(await who()).toEqual(['checking', 'Inés Menjívar']);
	await letGo(db, check);
	expect(await who(), 'she gave it back').toEqual(['checking', null]);
	await open(await steps.translationOf(letter), world.adults.ines);
	await db.updateTable('submission').set({ claimedUntil: now }).execute();
	expect(await who(), 'her time ran out').toEqual(['checking', null]);
	await steps.approveTranslation(letter);
	expect(await who()).toEqual(['bag', null]);
});

test('who opened the board before it changed cannot release', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	const laura = await actorOf(db, world.adults.laura, now);
	const seen = await authorizeMailDay(db, laura, 'release', world.mailDays.cambridge);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	const stale = { act: act(), version: seen.subject.version };
	await expect(releaseMail(db, seen, stale, now)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'board-changed'
	});
});

test('mail is not released before its day where it leaves', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await db.updateTable('mailDay').set({ onDate: '2026-11-21' }).execute();
	await expect(release(db, world, 'cambridge', now)).rejects.toThrow('mail-day-not-yet');
	await release(db, world, 'cambridge', now + day);
});

test('twenty presses of the button release once', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'release', world.mailDays.cambridge);
	const form = { act: act(), version: mailDay.subject.version };
	const pressed = Array.from({ length: 20 }, () => releaseMail(db, mailDay, form, now));
	expect(new Set(await Promise.all(pressed))).toEqual(new Set([world.mailDays.cambridge]));
	const other = { ...form, act: act() };
	await expect(releaseMail(db, mailDay, other, now)).rejects.toThrow('released-already');
	const items = await db.selectFrom('releaseItem').select('id').execute();
	expect(items).toHaveLength(1);
});

test('what is not ready stays under way for the next mail day', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	const late = await steps.write('Leo', 'Ximena', 'Hello Ximena!');
	await steps.sendToTeacher(late);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const { status } = await db
		.selectFrom('letter')
		.select('status')
		.where('id', '=', late)
		.executeTakeFirstOrThrow();
	expect(status).toBe('with-teacher');
});

test('a letter whose permission ended is held, and shown as held', async () => {
	const { db, world, steps } = await setUp();
	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await db
		.updateTable('consentNow')
		.set({ untilOn: '2026-11-19' })
		.where('childId', '=', idOf(world, 'Ana'))
		.execute();
	const mateo = (await boardOf(db, world)).children.find(({ name }) => name === 'Mateo');
	expect(mateo).toMatchObject({ coverage: 'gap', letters: [{ held: true, ready: false }] });
	expect(mateo?.letters.map(standsAt), 'one thing, not "in the mail bag" beside it').toEqual([
		'held'
	]);
	await expect(release(db, world, 'cambridge', now)).rejects.toThrow('children-without-mail');
});

test('a class letter of the teacher, reviewed and translated, is mail for every child', async () => {
	const { db, world, steps } = await setUp();
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'write-note', world.mailDays.cambridge);
	const text = 'Dear class,\n\nWe will write soon.';
	const form = { act: act(), child: '', language: 'en' as const, text };
	await writeNote(db, mailDay, form, now);
	await writeNote(db, mailDay, form, now);
	const letters = await db.selectFrom('letter').select(['id', 'status']).execute();
	expect(letters).toMatchObject([{ status: 'with-moderator' }]);
	expect((await boardOf(db, world)).gaps).toBe(9);
	const id = letters[0]?.id ?? '';
	await steps.approveLetter(id);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `· ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
	expect((await boardOf(db, world)).gaps).toBe(0);
	await release(db, world, 'cambridge', now);
	expect(await mailboxOf(db, readerNamed(world, 'Chepito'))).toMatchObject([
		{ letterId: id, authorKind: 'adult', toChildId: null, from: 'Laura Rivera' }
	]);
	expect(await mailboxOf(db, { id: idOf(world, 'Leo'), classId: world.classes.cambridge })).toEqual(
		[]
	);
});

test('a note of which one step fails leaves nothing half done, and can be sent again', async () => {
	const { db, world } = await setUp();
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'write-note', world.mailDays.cambridge);
	const note = { act: act(), child: '', language: 'en' as const, text: 'Dear class, soon.' };
	await sql`alter table submission rename to elsewhere`.execute(db);
	await expect(writeNote(db, mailDay, note, now)).rejects.toThrow();
	await sql`alter table elsewhere rename to submission`.execute(db);
	const left = async () => ({
		remedies: (await db.selectFrom('remedy').select('kind').execute()).length,
		letters: (await db.selectFrom('letter').select('status').execute()).length,
		version: (await findMailDay(db, world.mailDays.cambridge))?.version
	});
	expect(await left()).toEqual({ remedies: 0, letters: 0, version: 0 });
	await writeNote(db, mailDay, note, now);
	expect(await left()).toEqual({ remedies: 1, letters: 1, version: 1 });
});

test('a teacher writes a note only in a language that they read', async () => {
	const { db, world } = await setUp();
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'write-note', world.mailDays.cambridge);
	expect(laura.reads).toEqual(['en']);
	const note = { act: act(), child: '', language: 'es' as const, text: 'Querida clase:' };
	await expect(writeNote(db, mailDay, note, now)).rejects.toMatchObject({
		fields: { language: 'choose' }
	});
	await writeNote(db, mailDay, { ...note, language: 'en' }, now);
});

test('a note is as long as a letter may be, counted in characters and not in bytes', () => {
	const note = { act: act(), child: '', language: 'en' };
	const hearts = '💛'.repeat(3980);
	const poem = `  indented\n${hearts}`;
	expect(parse(noteForm, formOf({ ...note, text: `\n${poem}\n` })).text).toBe(poem);
	expect(() => parse(noteForm, formOf({ ...note, text: 'a'.repeat(4001) }))).toThrow();
});

test('a student of a higher grade can be asked to write, one of the same grade cannot', async () => {
	const { db, world } = await setUp();
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'write-note', world.mailDays.cambridge);
	const [chepito, mateo, leo] = ['Chepito', 'Mateo', 'Leo'].map((name) => idOf(world, name));
	if (!chepito || !mateo || !leo) throw new Error('nobody');
	await askOlderStudent(db, mailDay, { act: act(), child: chepito, student: leo }, now);
	const sheet = await db.selectFrom('letter').selectAll().executeTakeFirstOrThrow();
	expect(sheet).toMatchObject({ authorId: leo, recipientId: chepito, pairId: null });
	await expect(
		askOlderStudent(db, mailDay, { act: act(), child: mateo, student: leo }, now)
	).rejects.toMatchObject({ fields: { student: 'choose' } });
});

test('Leo, who looks at the pages in Spanish and reads English, is asked to write in English', async () => {
	const { db, world } = await setUp();
	const [chepito, leo] = [idOf(world, 'Chepito'), idOf(world, 'Leo')];
	await db.updateTable('person').set({ language: 'es' }).where('id', '=', leo).execute();
	const laura = await actorOf(db, world.adults.laura, now);
	const mailDay = await authorizeMailDay(db, laura, 'write-note', world.mailDays.cambridge);
	await askOlderStudent(db, mailDay, { act: act(), child: chepito, student: leo }, now);
	const sheet = await db.selectFrom('letter').select('language').executeTakeFirstOrThrow();
	expect(sheet.language).toBe('en');
});
