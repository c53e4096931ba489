import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { beginAgain, beginToClass } from '#lib/letters/beginning/starting.server.ts';
import { authorizeWriter } from '#lib/letters/beginning/writers.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { lettersOfClass, ownLetters, shelfCounts } from '#lib/letters/way/lists.server.ts';
import { coveredFor } from '#lib/letters/way/covered.server.ts';
import { frozenText } from '#lib/letters/way/reading.server.ts';
import { submitAgain } from '#lib/letters/way/going-again.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import { findDraft, saveDraft } from '#lib/letters/writing/drafts.server.ts';
import { keepVersion } from '#lib/letters/writing/versions.server.ts';
import { markAllRead, unread } from '#lib/notifications/notifications.server.ts';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { covering, coverWords, told } from '#tests/support/covering.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { deliver } from '#tests/support/deliver.ts';
import { bringTo } from '#tests/support/pending.ts';
import { openBy, safeguardBy } from '#tests/support/safeguarding.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { claim } from '../deciding/claims.server.ts';
import { approve, authorizeReview } from '../moderation.server.ts';
import * as cases from './cases.server.ts';
import { callDoer } from './mailing.server.ts';
import { openCase } from './reading.server.ts';

/** Ten in the morning in Cambridge. */
const now = Date.UTC(2026, 10, 20, 15);

async function scene() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const ana = idOf(world, 'Ana');
	const who = (id: string) => actorOf(db, id, now);
	const press = (workId: string, by = world.adults.tomas, worry = 'I worry.') =>
		safeguardBy(db, by, workId, worry, now);
	const where = async (...ids: string[]) => {
		const found = await Promise.all(ids.map((id) => findLetter(db, id)));
		return found.map((letter) => letter?.state.status);
	};
	const takeBack = async (letterId: string) => {
		const mine = await authorizeLetter(db, await who(ana), 'withdraw', letterId);
		await withdraw(db, mine, { act: act() }, now);
	};
	const again = async (letterId: string) => {
		const mine = await authorizeLetter(db, await who(ana), 'write', letterId);
		return beginAgain(db, mine, { act: act() }, now);
	};
	const type = async (letterId: string, text: string) => {
		const mine = await authorizeLetter(db, await who(ana), 'write', letterId);
		const { version: base } = await findDraft(db, letterId);
		const typed = { text, stamp: 'sail', base, typedAt: now, from: 'page' } as const;
		await saveDraft(db, mine, typed, now);
	};
	const lookingAfter = async () => {
		const rows = await db.selectFrom('safeguardCase').select('id').execute();
		expect(rows, 'one case').toHaveLength(1);
		return cases.authorizeCase(db, await who(world.adults.ruth), rows[0]?.id ?? '');
	};
	return { db, world, steps, ana, who, press, where, takeBack, again, type, lookingAfter };
}

test('Ana took a letter back and begins anew with its words: both freeze, and neither is read', async () => {
	const { db, world, steps, ana, who, press, where, takeBack, again, type } = await scene();
	const { letterId, markers } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await takeBack(letterId);
	const sheet = await again(letterId);
	await type(sheet, `It is all different now, only ${markers[0]} is left.`);
	await press(letterId);
	expect(await where(letterId, sheet)).toEqual(['safeguarded', 'safeguarded']);
	expect(JSON.stringify(await ownLetters(db, ana, null))).not.toContain(markers[0]);
	await expect(authorizeLetter(db, await who(ana), 'read', sheet)).rejects.toThrow('not-found');
	// Nobody at school knew of a sheet that was never handed in, and nobody learns of it now.
	const { letters } = await lettersOfClass(db, world.classes.cambridge, 'reader', null);
	expect(letters.map(({ id }) => id)).toEqual([letterId]);
	expect((await shelfCounts(db, world.classes.cambridge)).reader).toBe(1);
});

test('the first letter freezes with the one that was begun from it and handed in', async () => {
	const { db, world, steps, who, press, where, takeBack, again, type } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await takeBack(letterId);
	const second = await again(letterId);
	await type(second, 'The same story in other words.');
	await steps.sendToTeacher(second);
	await steps.passOnByTeacher(second);
	await press(second);
	expect(await where(letterId, second)).toEqual(['safeguarded', 'safeguarded']);
	const { subject } = await authorizeLetter(db, await who(world.adults.laura), 'follow', letterId);
	expect(await frozenText(db, subject)).toBeNull();
	const sealed = await db.selectFrom('seal').select('workId').execute();
	expect(new Set(sealed.map(({ workId }) => workId))).toEqual(new Set([letterId, second]));
});

test('a letter that goes again after it was called back freezes with its twin', async () => {
	const { db, world, steps, who, press, where } = await scene();
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await deliver(db, world, letterId, now);
	const tomas = await who(world.adults.tomas);
	const found = await authorizeLetter(db, tomas, 'recall', letterId);
	await recall(db, found, { act: act() }, now, { reason: 'unkind', note: '' });
	await db.transaction().execute((db) => submitAgain(db, tomas, found.subject, now));
	const { id: twin } = await db
		.selectFrom('letter')
		.select('id')
		.where('authorId', '=', idOf(world, 'Ana'))
		.where('status', '=', 'with-moderator')
		.executeTakeFirstOrThrow();
	await press(twin);
	expect(await where(letterId, twin)).toEqual(['safeguarded', 'safeguarded']);
});

test('the same words that Ana sent to the class as well freeze, and her other letter does not', async () => {
	const { db, steps, ana, press, where } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const { text } = await findDraft(db, letterId);
	const first = await db
		.selectFrom('letter')
		.selectAll()
		.where('id', '=', letterId)
		.executeTakeFirstOrThrow();
	const toClass = { kind: 'class', pairId: null, recipientId: null } as const;
	const beside = async (id: string, words: string) => {
		const row = { ...first, ...toClass, id, status: 'draft', state: '{}' } as const;
		await db
			.insertInto('letter')
			.values({ ...row, revisionId: null })
			.execute();
		const draft = { letterId: id, text: words, version: 1, savedAt: now, savedBy: ana };
		await db.insertInto('letterDraft').values(draft).execute();
	};
	await beside('same', text);
	await beside('other', 'Dear class, we have snow.');
	await press(letterId);
	expect(await where('same', 'other')).toEqual(['safeguarded', 'draft']);
});

test('whoever presses about the twin adds to one case, and a family that asks gets neither letter', async () => {
	const { db, world, steps, ana, press, takeBack, again, lookingAfter } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await takeBack(letterId);
	const second = await again(letterId);
	await steps.sendToTeacher(second);
	await steps.passOnByTeacher(second);
	await press(letterId);
	await press(second, world.adults.tomas, 'And this one.');
	const { entries, letters } = await openCase(db, await lookingAfter(), now);
	expect(entries).toMatchObject([{ kind: 'worry', words: 'And this one.' }]);
	expect(letters.map(({ id }) => id)).toEqual([letterId, second]);
	const { leftOut, record } = await childRecord(db, ana, now);
	expect(leftOut).toBe(2);
	expect(record.lettersWritten).toEqual([]);
});

test('words that come again after a case was closed are a case of their own, and Ruth is called', async () => {
	const { db, world, steps, press, where, lookingAfter } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const { text } = await findDraft(db, letterId);
	await press(letterId);
	const first = await lookingAfter();
	await cases.closeCase(db, first, { act: act(), statement: 'done' }, now);
	const again = await steps.write('Ana', 'Mateo', text);
	await steps.sendToTeacher(again);
	await steps.passOnByTeacher(again);
	await press(again, world.adults.tomas, 'She writes it again.');
	expect(await where(letterId, again)).toEqual(['safeguarded', 'safeguarded']);
	const rows = await db
		.selectFrom('safeguardCase')
		.select(['id', 'workId', 'worry'])
		.orderBy('id')
		.execute();
	expect(rows).toMatchObject([
		{ workId: letterId, worry: 'I worry.' },
		{ workId: again, worry: 'She writes it again.' }
	]);
	const called = await db.selectFrom('safeguardCall').select(['caseId', 'personId']).execute();
	expect(called).toContainEqual({ caseId: rows[1]?.id, personId: world.adults.ruth });
	// The first one's ending moves nothing of the second.
	await cases.endCase(db, first, { act: act(), ending: 'let-go' }, now + 1);
	expect(await where(letterId, again)).toEqual(['with-moderator', 'safeguarded']);
});

/** What the mail says, in the language of whoever gets it. */
const more = (to: string) => tFor(to.startsWith('ruth') ? 'en' : 'es')('safeguard:mail.more');

test('Ruth and Blanca hear of a second worry in a case that Ruth has in hand', async () => {
	const { db, world, steps, press, takeBack, again, lookingAfter } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await takeBack(letterId);
	const second = await again(letterId);
	await steps.sendToTeacher(second);
	await steps.passOnByTeacher(second);
	await press(letterId);
	await cases.takeOn(db, await lookingAfter(), { act: act() }, now);
	const { ruth, blanca } = world.adults;
	await markAllRead(db, ruth, now);
	await press(second, world.adults.tomas, 'And this one.');
	for (const lead of [ruth, blanca])
		expect(await unread(db, lead)).toMatchObject([{ kind: 'case-waits' }]);
	const mails: string[] = [];
	const send = async ({ to, text }: { to: string; text: string }) =>
		void (text.includes(more(to)) && mails.push(to.split('@')[0] ?? ''));
	const doers = new Map([['safeguard-call', callDoer({ origin: '', send })]]);
	await doDueJobs(db, doers, () => now);
	expect(mails.sort()).toEqual(['blanca', 'ruth']);
});

test('Tomás and Elena press about two letters with the same words in the same moment: one case', async () => {
	const { db, world, steps, ana, press, where, lookingAfter } = await scene();
	const elena = await addSecondReviewer(db, world, now - day);
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	const { text } = await findDraft(db, letterId);
	const toClass = await beginToClass(
		db,
		await authorizeWriter(db, await actorOf(db, ana, now), ana),
		{ act: act(), exchange: world.exchangeId },
		now
	);
	await db.updateTable('letterDraft').set({ text }).where('letterId', '=', toClass).execute();
	await steps.sendToTeacher(toClass);
	await steps.passOnByTeacher(toClass);
	await openBy(db, world.adults.tomas, letterId, now);
	await openBy(db, elena, toClass, now);
	await Promise.all([press(letterId), press(toClass, elena, 'I worry too.')]);
	expect(await where(letterId, toClass)).toEqual(['safeguarded', 'safeguarded']);
	const { letters, entries, worry } = await openCase(db, await lookingAfter(), now);
	expect(letters).toHaveLength(2);
	expect([worry, ...entries.map(({ words }) => words)].sort()).toEqual([
		'I worry too.',
		'I worry.'
	]);
});

test('Ruth reads everything kept of both letters: sheets, texts put aside, a translation half done', async () => {
	const { db, steps, ana, press, takeBack, again, type, lookingAfter } = await scene();
	const { letterId, markers } = await bringTo(steps, 'translating', 'Ana', 'Mateo');
	await steps.translate(letterId, (source) => (source.startsWith('Hello') ? 'Hola, empecé.' : ''));
	await takeBack(letterId);
	const sheet = await again(letterId);
	await type(sheet, 'What I wrote later.');
	await db
		.transaction()
		.execute((db) => keepVersion(db, sheet, ana, 'What I wrote first.', 'other-device', now));
	await press(letterId);
	const { letters } = await openCase(db, await lookingAfter(), now);
	expect(letters).toMatchObject([
		{
			id: letterId,
			to: 'Mateo',
			fromStatus: 'withdrawn',
			desk: [],
			unfinished: [{ text: 'Hola, empecé.', language: 'es' }]
		},
		{
			id: sheet,
			fromStatus: 'draft',
			texts: [],
			desk: [{ text: 'What I wrote later.' }],
			beside: [{ text: 'What I wrote first.' }]
		}
	]);
	expect(letters[0]?.texts[0]?.text).toContain(markers[0]);
});

test('when Ruth lets them go each lies where it lay, and Ana writes on', async () => {
	const { db, steps, press, where, takeBack, again, type, lookingAfter } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await takeBack(letterId);
	const sheet = await again(letterId);
	await press(letterId);
	const mine = await lookingAfter();
	await cases.closeCase(db, mine, { act: act(), statement: 'done' }, now);
	await cases.endCase(db, mine, { act: act(), ending: 'let-go' }, now + 1);
	expect(await where(letterId, sheet)).toEqual(['withdrawn', 'draft']);
	expect(await db.selectFrom('seal').selectAll().execute()).toEqual([]);
	await type(sheet, 'I go on.');
	expect((await findDraft(db, sheet)).text).toBe('I go on.');
});

test('a covered letter that Ruth lets go is reviewed anew, and then Ana hears why bars stand in it', async () => {
	const { db, world, steps, where, lookingAfter } = await scene();
	const elena = await addSecondReviewer(db, world, now - day);
	const letterId = await steps.write('Ana', 'Mateo', 'Hello! I live in Elm Street.');
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	const { tomas } = world.adults;
	await coverWords(db, steps, letterId, { by: tomas, asked: covering('Elm Street') }, now);
	const hears = async () => coveredFor(db, (await findLetter(db, letterId))!);
	await safeguardBy(db, elena, letterId, 'I worry.', now);
	const mine = await lookingAfter();
	await cases.closeCase(db, mine, { act: act(), statement: 'done' }, now);
	await cases.endCase(db, mine, { act: act(), ending: 'let-go' }, now + 1);
	expect(await where(letterId)).toEqual(['with-moderator']);
	expect(await hears()).toEqual({ told: null, toldLanguage: 'en', covers: [] });
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(letterId);
	await expect(authorizeReview(db, await actorOf(db, tomas, now), id)).rejects.toThrow('not-found');
	const hers = await authorizeReview(db, await actorOf(db, elena, now), id);
	await claim(db, hers, now + 1);
	await approve(db, hers, { act: act(), revisionId, sha256 }, now + 1);
	expect(await hears()).toMatchObject({ told, toldLanguage: 'en' });
});

test('nobody who covered words of a letter decides about it when Ruth lets it go', async () => {
	const { db, world, steps, where, lookingAfter, who } = await scene();
	const elena = await addSecondReviewer(db, world, now - day);
	const joan = await addSecondReviewer(db, world, now - day, ['es', 'en'], 'Joan Reed');
	const { tomas } = world.adults;
	const letterId = await steps.write(
		'Ana',
		'Mateo',
		'Hello! I live in Elm Street with Rosa Quill.'
	);
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	await coverWords(db, steps, letterId, { by: tomas, asked: covering('Elm Street') }, now);
	await coverWords(db, steps, letterId, { by: elena, asked: covering('Rosa Quill') }, now + 1);
	await safeguardBy(db, joan, letterId, 'I worry.', now + 2);
	const mine = await lookingAfter();
	await cases.closeCase(db, mine, { act: act(), statement: 'done' }, now + 3);
	await cases.endCase(db, mine, { act: act(), ending: 'let-go' }, now + 4);
	expect(await where(letterId)).toEqual(['with-moderator']);
	const { id } = await steps.openSubmissionOf(letterId);
	for (const maker of [tomas, elena])
		await expect(authorizeReview(db, await who(maker), id)).rejects.toThrow('not-found');
	expect((await authorizeReview(db, await who(joan), id)).subject.id).toBe(id);
});

test('no new letter begins with words that are frozen in this moment', async () => {
	const { db, steps, ana, who, press, takeBack } = await scene();
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await takeBack(letterId);
	const before = await authorizeLetter(db, await who(ana), 'write', letterId);
	await press(letterId);
	await expect(beginAgain(db, before, { act: act() }, now)).rejects.toMatchObject({
		reason: 'letter-moved-on'
	});
	expect(await db.selectFrom('letter').select('id').execute()).toHaveLength(1);
});
