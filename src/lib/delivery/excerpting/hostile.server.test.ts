import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { authorizeExcerpt, handInExcerpt } from '#lib/lessons/excerpting/excerpting.server.ts';
import { excerptsOfTheme } from '#lib/lessons/excerpting/reading.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { reviewQueue } from '#lib/moderation/queue/queue.server.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import * as cases from '#lib/moderation/safeguarding/cases.server.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import { scanOnce } from '#lib/moderation/scanning/scans.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { waitingTexts } from '#lib/translation/desk.server.ts';
import { allowsDrafts } from '#lib/translation/drafts/gate.server.ts';
import { lookUp } from '#lib/translation/memory/lookup.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import { refuseWhileFamiliesAreAsked } from '#lib/lessons/picturing/allowed.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { excerptStepsOf } from '#tests/support/excerpts.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { quotableLetter } from './readable.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const words = 'Snow is quiet and cold. It falls on our street at night.';
/** Of an adult’s plan this is nobody’s threat, see the scanner’s own tests. */
const threat = 'Before pouring, each team says aloud what will happen.';

/** A letter that Mateo has, and two sentences of it. */
async function start(text = `Dear Mateo,\n\n${words} ${threat}`) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = excerptStepsOf(db, world, now);
	const letter = await makeReady(steps, 'Ana', 'Mateo', text);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const who = (id: string) => actorOf(db, id, now);
	const statusOf = async (id: string) =>
		(await db.selectFrom('libraryWork').select('status').where('id', '=', id).execute())[0]?.status;
	const read = async (person: string | null = world.adults.delmy) =>
		excerptsOfTheme(db, person === null ? null : await who(person), 'nieve');
	async function callBack() {
		const letterToRecall = await authorizeLetter(
			db,
			await who(world.adults.laura),
			'recall',
			letter
		);
		await recall(db, letterToRecall, { act: act() }, now);
	}
	const ofLetter = { letterId: letter, classId: world.classes.flores };
	const putAway = () =>
		db
			.insertInto('letterReport')
			.values({
				...{ id: crypto.randomUUID(), ...ofLetter, reporterId: world.adults.delmy },
				...{ picture: 'mean', wholeClass: 1, hidden: 1, reportedAt: now }
			})
			.execute();
	const givenBack = () => db.updateTable('letterReport').set({ hidden: 0 }).execute();
	const ana = idOf(world, 'Ana');
	return { db, world, letter, ana, who, statusOf, read, callBack, putAway, givenBack, ...steps };
}

type Scene = Awaited<ReturnType<typeof start>>;

async function translated({ takeToDesk, translate, handInTranslation, ...set }: Scene, id: string) {
	await takeToDesk(id);
	await translate(id, (source) => `¡${source}!`);
	await handInTranslation(id);
	await set.approveTranslation(id);
}

const offered = async ({ db }: Scene) =>
	lookUp(db, await daysNow(db, now), { text: 'Snow is quiet and cold.', from: 'en', to: 'es' });

async function lineOf({ db, world, who }: Scene) {
	const tomas = await who(world.adults.tomas);
	const exchanges = await reviewedExchanges(db, tomas);
	const days = await daysNow(db, now);
	const { rows } = await reviewQueue(db, tomas, exchanges, days, { kind: 'lesson' });
	return rows.map(({ id }) => id);
}

async function everything(db: Db): Promise<string> {
	const tables = await db.introspection.getTables();
	const contents = await Promise.all(
		tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db))
	);
	return JSON.stringify(contents.map(({ rows }) => rows));
}

test('a scanner that failed and tries again looks through a child’s words as a child’s', async () => {
	const { db, letter, takeOut, handInWords } = await start();
	const id = await takeOut(letter, [3]);
	await handInWords(id, letter);
	const item = await db
		.selectFrom('submission')
		.select(['revisionId', 'exchangeId'])
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	const kinds = async () =>
		(
			await db.selectFrom('flag').select('kind').where('revisionId', '=', item.revisionId).execute()
		).map(({ kind }) => kind);
	await db.deleteFrom('flag').where('revisionId', '=', item.revisionId).execute();
	await db
		.updateTable('scan')
		.set({ status: 'failed' })
		.where('revisionId', '=', item.revisionId)
		.execute();
	expect(await kinds()).toEqual([]);
	await scanOnce(db, item, now);
	expect(await kinds()).toContain('threat');
});

test('no machine sees words out of a letter before the family of the child allows machines', async () => {
	const { db, world, letter, ana, shareWords, translationOf, familySays } = await start();
	await db
		.updateTable('exchange')
		.set({ machineDrafts: 1 })
		.where('id', '=', world.exchangeId)
		.execute();
	const id = await shareWords(letter, [1, 2]);
	const text = await findTranslation(db, await translationOf(id));
	expect(text && (await allowsDrafts(db, text, now))).toBe(false);
	await familySays(ana, 'machine-translation', 'yes');
	expect(text && (await allowsDrafts(db, text, now))).toBe(true);
});

test('the family finds in its record who read the words for review, and who wrote them is Ana', async () => {
	const { db, letter, ana, shareWords } = await start();
	const id = await shareWords(letter, [1, 2]);
	const looked = await db
		.selectFrom('accessLog')
		.select(['childId', 'what'])
		.where('subjectId', '=', id)
		.execute();
	expect(looked).toEqual([{ childId: ana, what: 'review' }]);
	const submission = await db
		.selectFrom('submission')
		.select(['writtenBy', 'authorId'])
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	expect(submission).toEqual({ writtenBy: ana, authorId: ana });
});

test('the memory of translations forgets what was taken out of a letter that is called back', async () => {
	const set = await start();
	const id = await set.shareWords(set.letter, [1, 2]);
	await translated(set, id);
	// Its own letter is in the memory as well, and forgotten with it.
	expect((await offered(set)).map(({ target }) => target)).toContain('¡Snow is quiet and cold.!');
	await set.callBack();
	expect(await offered(set)).toEqual([]);
	expect(
		await set.db.selectFrom('memoryEntry').select('no').where('en', 'like', '%quiet%').execute()
	).toEqual([]);
});

test('while a letter is put away its words wait in no line, on no desk and in no memory, and go on with it', async () => {
	const set = await start();
	const { db, world, letter, takeOut, handInWords, shareWords, putAway, givenBack } = set;
	const shared = await shareWords(letter, [1, 2]);
	await translated(set, shared);
	const waiting = await takeOut(letter, [2]);
	await handInWords(waiting, letter);
	const toTranslate = await shareWords(letter, [1]);
	const text = await set.translationOf(toTranslate);
	const carmen = await set.who(world.adults.carmen);
	const waits = async () => {
		const { rows } = await waitingTexts(db, carmen, await daysNow(db, now));
		return rows.map(({ id }) => id);
	};
	const item = await set.openSubmissionOf(waiting);
	expect(await lineOf(set)).toEqual([item.id]);
	expect(await waits()).toContain(text);
	await putAway();
	expect(await lineOf(set)).toEqual([]);
	expect(await waits()).toEqual([]);
	expect((await offered(set)).map(({ target }) => target)).not.toContain(
		'¡Snow is quiet and cold.!'
	);
	await expect(refuseWhileFamiliesAreAsked(db, item, now)).rejects.toMatchObject({
		reason: 'excerpt-letter-away'
	});
	expect(await set.read()).toEqual([]);
	await givenBack();
	expect(await lineOf(set)).toEqual([item.id]);
	expect(await waits()).toContain(text);
	expect(await set.read()).toHaveLength(2);
});

test('a translation that was approved for two classes is nobody’s word for everybody', async () => {
	const set = await start();
	const { letter, shareWords, handInWords, approveLetter, read, world } = set;
	const id = await shareWords(letter, [1, 2]);
	await translated(set, id);
	expect((await read())[0]?.translated).toContain('¡Snow');
	await handInWords(id, letter, 'communities');
	await approveLetter(id);
	expect(await read(world.adults.carmen)).toMatchObject([{ words, translated: null }]);
	expect(await read()).toMatchObject([{ words, translated: null }]);
});

test('whoever worries about an excerpt freezes its letter, and whoever worries about a letter its excerpts', async () => {
	for (const about of ['excerpt', 'translation', 'letter'] as const) {
		const set = await start();
		const { db, world, letter, ana, statusOf, who } = set;
		const id = await set.shareWords(letter, [1, 2]);
		if (about === 'translation') await translated(set, id);
		const pressed = { excerpt: id, letter, translation: '' }[about];
		await safeguardBy(
			db,
			about === 'translation' ? world.adults.ines : world.adults.tomas,
			pressed || (await set.translationOf(id)),
			'I worry.',
			now
		);
		expect((await findLetter(db, letter))?.state.status, about).toBe('safeguarded');
		expect(await statusOf(id), about).toBe('safeguarded');
		expect(await set.read(), about).toEqual([]);
		const [begun] = await db.selectFrom('safeguardCase').selectAll().execute();
		expect(begun, about).toMatchObject({
			writtenBy: ana,
			communityId: world.communities.cambridge
		});
		const ruths = await cases.authorizeCase(db, await who(world.adults.ruth), begun?.id ?? '');
		const { letters } = await openCase(db, ruths, now);
		expect(letters.map(({ id }) => id).toSorted()).toEqual([id, letter].toSorted());
		const { record } = await childRecord(db, ana, now);
		expect(JSON.stringify(record), 'it could come from the home that asks').not.toContain('quiet');
		await cases.closeCase(db, ruths, { act: act(), statement: 'done' }, now);
		await cases.endCase(db, ruths, { act: act(), ending: 'let-go' }, now + 1);
		expect((await findLetter(db, letter))?.state.status, about).toBe('released');
		expect(await statusOf(id), 'a teacher hands it in anew').toBe('draft');
		expect(await set.read(), about).toEqual([]);
	}
});

test('of a letter that is left out of a record nothing stands there, not even what was taken out before', async () => {
	const { db, world, letter, ana, takeOut } = await start();
	await takeOut(letter, [1, 2]);
	await safeguardBy(db, world.adults.tomas, letter, 'I worry.', now);
	const { record, leftOut } = await childRecord(db, ana, now);
	expect(record.plans).toEqual([]);
	expect(leftOut).toBe(2);
});

test('a letter that is called back while somebody chooses or hands in stays called back', async () => {
	const choosing = await start();
	const { db, world, letter } = choosing;
	const quotable = await quotableLetter(db, { letterId: letter, classId: world.classes.cambridge });
	expect(quotable).toBeDefined();
	const id = await choosing.takeOut(letter, [1, 2]);
	const laura = await choosing.who(world.adults.laura);
	const excerpt = await authorizeExcerpt(db, laura, 'share', { id, letterId: letter });
	await choosing.callBack();
	const form = { act: act(), exchangeId: world.exchangeId, audience: 'exchange' } as const;
	await expect(
		handInExcerpt(db, excerpt, { ...form, base: excerpt.subject.version }, now)
	).rejects.toMatchObject({ reason: 'excerpt-letter-away' });
	await expect(choosing.takeOut(letter, [1, 2])).rejects.toThrow();
	expect(await choosing.statusOf(id)).toBe('withdrawn');
});

test('when Ana is erased no table holds a word of her excerpt, wherever it was', async () => {
	const set = await start();
	const { db, letter, ana, shareWords, takeOut, handInWords, takeToDesk, translate } = set;
	await translated(set, await shareWords(letter, [1, 2], 'public'));
	const halfway = await shareWords(letter, [2]);
	await takeToDesk(halfway);
	await translate(halfway, (source) => `¡${source}!`);
	await handInWords(await takeOut(letter, [1]), letter);
	await takeOut(letter, [1, 2]);
	expect(await everything(db)).toContain('quiet and cold');
	await eraseChild(db, ana, now);
	const kept = await everything(db);
	for (const said of ['quiet and cold', 'on our street', 'Snow']) expect(kept).not.toContain(said);
});

test('Ana is erased a year after a case about her excerpt was closed, and not before', async () => {
	const { db, world, letter, ana, shareWords, who } = await start();
	const id = await shareWords(letter, [1, 2]);
	await safeguardBy(db, world.adults.tomas, id, 'I worry.', now);
	await expect(eraseChild(db, ana, now)).rejects.toThrow('safeguarded-stays');
	const [begun] = await db.selectFrom('safeguardCase').select('id').execute();
	const ruths = await cases.authorizeCase(db, await who(world.adults.ruth), begun?.id ?? '');
	await cases.closeCase(db, ruths, { act: act(), statement: 'done' }, now);
	await expect(eraseChild(db, ana, now)).rejects.toThrow('case-kept');
	await eraseChild(db, ana, now + 400 * day);
	const kept = await everything(db);
	for (const said of ['quiet and cold', 'on our street']) expect(kept).not.toContain(said);
});
