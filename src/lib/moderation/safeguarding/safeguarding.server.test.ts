import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { letterInClass, mailboxOf } from '#lib/delivery/queries.server.ts';
import { openLetter } from '#lib/delivery/mailbox.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { ownLetters } from '#lib/letters/way/lists.server.ts';
import { frozenText } from '#lib/letters/way/reading.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { authorizeTranslation } from '#lib/translation/translation.server.ts';
import { maySeeText } from '#lib/translation/policy.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { deliver } from '#tests/support/deliver.ts';
import { bringTo, type Stage } from '#tests/support/pending.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { claim } from '../deciding/claims.server.ts';
import { approve, authorizeReview } from '../moderation.server.ts';
import * as cases from './cases.server.ts';
import { safeguard } from './exit.server.ts';
import { callDoer, callsNotMailed } from './mailing.server.ts';
import { casesFor, openCases } from './queries.server.ts';
import { openCase } from './reading.server.ts';
import { hourDoer, twoDaysDoer } from './timers.server.ts';

/** Ten in the morning in Cambridge. */
const now = Date.UTC(2026, 10, 20, 15);
const origin = 'https://puente.example.org';
const worry = 'She writes that nobody may know.';

async function scene() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const who = (id: string, at = now) => actorOf(db, id, at);

	const press = (workId: string, by = world.adults.tomas, at = now, words = worry) =>
		safeguardBy(db, by, workId, words, at);
	const caseOf = async (workId: string) =>
		db
			.selectFrom('safeguardCase')
			.selectAll()
			.where('workId', '=', workId)
			.orderBy('id', 'desc')
			.executeTakeFirstOrThrow();
	const lookingAfter = async (workId: string, by = world.adults.ruth, at = now) =>
		cases.authorizeCase(db, await who(by, at), (await caseOf(workId)).id);
	const form = () => ({ act: act() });
	return { db, world, steps, who, press, caseOf, lookingAfter, form };
}

/** Does the jobs that are due at each moment; a mail that cannot be sent throws. */
function clockOn(db: Db, mailIsDown = false) {
	const sent: { to: string; subject: string; text: string; at: number }[] = [];
	const at = async (instant: number) => {
		const send = async (mail: { to: string; subject: string; text: string }) => {
			if (mailIsDown) throw Object.assign(new Error('no'), { code: 'ECONNECTION' });
			sent.push({ ...mail, at: instant });
		};
		const doers = new Map([
			['safeguard-call', callDoer({ origin, send })],
			['safeguard-hour', hourDoer],
			['safeguard-two-days', twoDaysDoer]
		]);
		await doDueJobs(db, doers, () => instant);
		return sent.map(({ to }) => to.split('@')[0]);
	};
	return { at, sent };
}

const places: Stage[] = [
	'with-moderator',
	'approved',
	'translating',
	'translation-review',
	'ready'
];

test.each(places)(
	'Tomás safeguards a letter that is %s: nobody reads a word of it',
	async (stage) => {
		const { db, world, steps, who, press } = await scene();
		const { letterId, markers } = await bringTo(steps, stage, 'Ana', 'Mateo');
		await press(letterId);
		const letter = await findLetter(db, letterId);
		expect(letter?.state.status).toBe('safeguarded');

		for (const name of [idOf(world, 'Ana'), world.adults.laura, world.adults.sofia]) {
			const actor = await who(name);
			const { subject } = await authorizeLetter(db, actor, 'follow', letterId);
			expect(await frozenText(db, subject)).toBeNull();
			await expect(authorizeLetter(db, actor, 'read', letterId)).rejects.toThrow('not-found');
		}
		const list = await ownLetters(db, idOf(world, 'Ana'), null);
		expect(JSON.stringify(list)).not.toContain(markers[0]);
		const open = await db
			.selectFrom('submission')
			.select('id')
			.where('status', '=', 'waiting')
			.execute();
		expect(open, 'in line').toEqual([]);
		if (stage !== 'with-moderator' && stage !== 'ready') {
			const carmen = await who(world.adults.carmen);
			const text = await authorizeTranslation(db, carmen, await steps.translationOf(letterId));
			expect(maySeeText(carmen, text.subject)).toBe(false);
		}
		const sealed = await db.selectFrom('seal').select(['why', 'workId']).execute();
		expect(sealed.every(({ why }) => why === 'safeguard')).toBe(true);
		expect(sealed.map(({ workId }) => workId)).toContain(letterId);
	}
);

test('what Mateo had is gone from his mailbox, his teacher’s page and the printed sheets', async () => {
	const { db, world, steps, press } = await scene();
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await deliver(db, world, letterId, now);
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	expect(await mailboxOf(db, mateo)).toHaveLength(1);
	await press(letterId);
	expect(await mailboxOf(db, mateo)).toEqual([]);
	expect(await openLetter(db, letterId, mateo, now)).toEqual({ why: 'being-read', letter: null });
	expect(await letterInClass(db, letterId, { ...mateo, id: world.adults.delmy })).toBeUndefined();
});

test('a translation that Inés reads is safeguarded with the letter behind it', async () => {
	const { db, world, steps, press, caseOf } = await scene();
	const { letterId } = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
	await press(await steps.translationOf(letterId), world.adults.ines);
	expect((await findLetter(db, letterId))?.state.status).toBe('safeguarded');
	expect(await caseOf(letterId)).toMatchObject({
		workId: letterId,
		writtenBy: idOf(world, 'Ana'),
		communityId: world.communities.cambridge,
		fromStatus: 'translation-review',
		worry
	});
	const { status } = await steps.openSubmissionOf(letterId).catch(() => ({ status: 'none' }));
	expect(status).toBe('none');
});

test('a letter that its author takes back while Tomás reads it is safeguarded all the same', async () => {
	const { db, world, steps, who, caseOf } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const item = await steps.openSubmissionOf(letterId);
	const review = await authorizeReview(db, await who(world.adults.tomas), item.id);
	await claim(db, review, now);
	const mine = await authorizeLetter(db, await who(idOf(world, 'Ana')), 'withdraw', letterId);
	await withdraw(db, mine, { act: act() }, now);
	await safeguard(db, review, { ...item, act: act(), worry }, now);
	expect((await findLetter(db, letterId))?.state).toMatchObject({
		status: 'safeguarded',
		was: { status: 'withdrawn' }
	});
	expect(await caseOf(letterId)).toMatchObject({ fromStatus: 'withdrawn' });
});

test('two who press about one letter make one case, and one who presses twice as well', async () => {
	const { db, world, steps, who, press } = await scene();
	const { letterId } = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
	const { id } = await db
		.selectFrom('submission')
		.select('id')
		.where('workId', '=', letterId)
		.executeTakeFirstOrThrow();
	const review = await authorizeReview(db, await who(world.adults.tomas), id);
	const form = { act: act(), revisionId: 'x', sha256: 'x', worry };
	await safeguard(db, review, form, now);
	await safeguard(db, review, form, now);
	await press(await steps.translationOf(letterId), world.adults.ines, now, 'I worry too.');
	const all = await db.selectFrom('safeguardCase').select('id').execute();
	expect(all).toHaveLength(1);
	const entries = await db.selectFrom('safeguardEntry').select(['kind', 'words']).execute();
	expect(entries).toEqual([{ kind: 'worry', words: 'I worry too.' }]);
});

test('Ana and Laura cannot take a frozen letter back, and hear only that it is being read', async () => {
	const { db, world, steps, who, press } = await scene();
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await deliver(db, world, letterId, now);
	await press(letterId);
	const being = { reason: 'letter-being-read' };
	for (const id of [idOf(world, 'Ana'), world.adults.laura]) {
		const back = await authorizeLetter(db, await who(id), 'recall', letterId);
		await expect(recall(db, back, { act: act() }, now)).rejects.toMatchObject(being);
		const mine = await authorizeLetter(db, await who(id), 'withdraw', letterId);
		await expect(withdraw(db, mine, { act: act() }, now)).rejects.toMatchObject(being);
	}
});

test('Ruth of Cambridge is called at once, by mail and here; after an hour Blanca as well', async () => {
	const { db, world, steps, press } = await scene();
	const { letterId, markers } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await press(letterId);
	const clock = clockOn(db);
	expect(await clock.at(now)).toEqual(['ruth']);
	expect(await unread(db, world.adults.ruth)).toMatchObject([{ kind: 'case-waits' }]);
	expect(await unread(db, world.adults.blanca)).toEqual([]);
	expect(await clock.at(now + hour - minute)).toEqual(['ruth']);
	expect(await clock.at(now + hour)).toEqual(['ruth', 'blanca']);
	// A restart changes nothing: the clock lies in the database, and what was done is not done again.
	expect(await clockOn(db).at(now + hour + minute)).toEqual([]);
	expect(await clock.at(now + 2 * day)).toEqual(['ruth', 'blanca', 'blanca', 'ruth']);
	for (const mail of clock.sent)
		for (const secret of ['Ana', 'Mateo', worry, ...markers])
			expect(mail.subject + mail.text).not.toContain(secret);
});

test('nobody else is called once Ruth has it in hand, and nothing more once she wrote down what was done', async () => {
	const { db, steps, press, lookingAfter, form } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await press(letterId);
	const clock = clockOn(db);
	await clock.at(now);
	await cases.takeOn(db, await lookingAfter(letterId), form(), now + minute);
	expect(await clock.at(now + hour)).toEqual(['ruth']);
	await cases.writeNote(db, await lookingAfter(letterId), { ...form(), words: 'x' }, now + hour);
	expect(await clock.at(now + 2 * day)).toEqual(['ruth']);
});

test('a child may need Ruth now until somebody has the case in hand, and again when nothing is written in time', async () => {
	const { db, world, steps, who, press, lookingAfter, form } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await press(letterId);
	const seen = async (at: number) => {
		const { due, lookedAfterBy } = await openCase(db, await lookingAfter(letterId), at);
		return { ...(await openCases(db, await who(world.adults.blanca), at)), due, lookedAfterBy };
	};
	expect(await seen(now)).toEqual({
		...{ open: 1, now: 1, lookedAfterBy: null },
		due: { what: 'act', at: now + hour }
	});
	await cases.takeOn(db, await lookingAfter(letterId), form(), now + minute);
	const write = { what: 'write', at: now + 2 * day };
	const taken = { open: 1, lookedAfterBy: 'Ruth Bennett', due: write };
	expect(await seen(now + minute)).toEqual({ ...taken, now: 0 });
	expect(await seen(now + 2 * day)).toEqual({ ...taken, now: 1 });
	await cases.writeNote(db, await lookingAfter(letterId), { ...form(), words: 'x' }, now + 2 * day);
	expect(await seen(now + 2 * day)).toEqual({ ...taken, now: 0, due: null });
});

test('when mail is down Ruth and Sofía are told on their pages, until a later try gets through', async () => {
	const { db, world, steps, press } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await press(letterId);
	await clockOn(db, true).at(now);
	const ruth = { personId: world.adults.ruth };
	const cambridge = { communityIds: [world.communities.cambridge] };
	expect(await callsNotMailed(db, ruth)).toMatchObject([{ name: 'Ruth Bennett' }]);
	expect(await callsNotMailed(db, cambridge)).toMatchObject([{ name: 'Ruth Bennett' }]);
	expect(await callsNotMailed(db, { communityIds: [world.communities.flores] })).toEqual([]);
	expect(await clockOn(db).at(now + 2 * minute)).toEqual(['ruth']);
	expect(await callsNotMailed(db, ruth)).toEqual([]);
});

test('only Ruth and Blanca open the case: neither who pressed, nor coordinators, nor teachers', async () => {
	const { db, world, steps, who, press, caseOf } = await scene();
	const { letterId, markers } = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
	await press(letterId);
	const { id } = await caseOf(letterId);
	for (const other of ['sofia', 'laura', 'delmy', 'tomas', 'carmen', 'ines'] as const) {
		const actor = await who(world.adults[other]);
		await expect(cases.authorizeCase(db, actor, id), other).rejects.toThrow('not-found');
		expect((await casesFor(db, actor)).cases, other).toEqual([]);
	}
	for (const lead of ['ruth', 'blanca'] as const) {
		const actor = await who(world.adults[lead]);
		expect((await casesFor(db, actor)).cases).toHaveLength(1);
		const opened = await openCase(db, await cases.authorizeCase(db, actor, id), now);
		expect(opened).toMatchObject({ worry, opener: 'Tomás Abrego', state: 'open' });
		const [letter] = opened.letters;
		expect(letter?.texts[0]?.text).toContain(markers[0]);
		expect(letter?.translations[0]?.text).toContain(markers[1]);
	}
	const blanca = await cases.authorizeCase(db, await who(world.adults.blanca), id);
	const { views } = await openCase(db, blanca, now + 1);
	expect(views.map(({ name }) => name)).toEqual(['Blanca Rivas', 'Blanca Rivas', 'Ruth Bennett']);
});

test('Ruth notes, names a file, does a step and closes; then the letter goes to a reviewer anew', async () => {
	const { db, world, steps, who, press, caseOf, lookingAfter, form } = await scene();
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await press(letterId);
	const mine = await lookingAfter(letterId);
	const { guide } = await openCase(db, mine, now);
	expect([...new Set(guide.map(({ country }) => country))]).toEqual(['SV', 'US']);
	const step = guide.find(({ kind, country }) => kind === 'step' && country === 'US');
	await cases.tickStep(db, mine, { ...form(), step: step?.id ?? '' }, now);
	await cases.writeNote(db, mine, { ...form(), words: 'Phoned DCF at 10:20.' }, now);
	const file = cases.factsOfFile('C:\\photos\\sheet.jpg', new TextEncoder().encode('abc'));
	expect(file).toEqual({
		fileName: 'sheet.jpg',
		fileSize: 3,
		fileSha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	});
	await cases.attach(db, mine, { ...form(), file }, now);
	await expect(
		cases.endCase(db, mine, { ...form(), ending: 'let-go' }, now),
		'first it is closed'
	).rejects.toMatchObject({ reason: 'case-moved-on' });
	await cases.closeCase(db, mine, { ...form(), statement: 'She is safe.' }, now + day);
	await expect(
		cases.writeNote(db, mine, { ...form(), words: 'late' }, now + day)
	).rejects.toMatchObject({ reason: 'case-moved-on' });
	await cases.endCase(db, mine, { ...form(), ending: 'let-go' }, now + day);
	expect(await caseOf(letterId)).toMatchObject({ ending: 'let-go', statement: 'She is safe.' });
	expect((await findLetter(db, letterId))?.state.status).toBe('with-moderator');
	const again = await steps.openSubmissionOf(letterId);
	const review = await authorizeReview(db, await who(world.adults.tomas), again.id);
	await claim(db, review, now + day);
	await approve(db, review, { ...again, act: act() }, now + day);
	expect((await findLetter(db, letterId))?.state.status).toBe('approved');
	expect(await db.selectFrom('seal').selectAll().execute()).toEqual([]);
});

test('a delivered letter is with its readers again as it was, and what was kept stays gone', async () => {
	const { db, world, steps, press, lookingAfter, form } = await scene();
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await deliver(db, world, letterId, now);
	for (const [ending, envelopes] of [
		['let-go', 1],
		['kept', 0]
	] as const) {
		await press(letterId);
		const mine = await lookingAfter(letterId);
		await cases.closeCase(db, mine, { ...form(), statement: 'done' }, now);
		await cases.endCase(db, mine, { ...form(), ending }, now + 1);
		expect(await mailboxOf(db, mateo), ending).toHaveLength(envelopes);
	}
});
