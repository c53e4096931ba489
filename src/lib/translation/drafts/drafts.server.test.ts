import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Use } from '#lib/consent/consent.ts';
import { recordMeeting } from '#lib/consent/record.server.ts';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { chooseDrafts } from '#lib/exchanges/agreement/drafts.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { childRecordText } from '#lib/child-record-text.server.ts';
import { childRecord } from '#lib/child-record.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { joinNext } from '../cutting/cutting.server.ts';
import { segmentsOf } from '../queries.server.ts';
import { letGo } from '../handing-over/handing-over.server.ts';
import {
	authorizeTranslation,
	authorizeWriting,
	claim,
	handIn,
	saveSegments
} from '../translation.server.ts';
import { draftTranslationDoer } from './asking-later.server.ts';
import { askForDrafts } from './asking.server.ts';
import type { Draft, Engine } from './engine.ts';
import { forgetDrafts, forgetDraftsDoer } from './forget.server.ts';
import { draftsOf, draftsOnDesk, storedDrafts } from './queries.server.ts';
import { keptInExchange } from './share.server.ts';
import { callRight, withDraft } from './using.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const text =
	'Dear Mateo,\n\nDo you have a dog? My phone is 617-555-0143. Ms. Rivera likes San José Las Flores.\n\nAna';

beforeAll(wire);

/** As good a translation as most: every word but the names is another one. */
const said = (text: string) => `Dice que ${text.replace(/\b(?!Zxq)\p{L}+/gu, 'bla')}`;

/** A machine that remembers what it was given. */
function parrot(name: Engine['name'] = 'libretranslate') {
	const heard: string[] = [];
	const draft: Draft = async (texts) => {
		heard.push(...texts);
		return texts.map(said);
	};
	return { heard, engine: { name, draft } };
}

const sayingOf = (draft: Draft): Engine => ({ name: 'deepl', draft });

/** Ana's letter on Carmen's desk, in an exchange with drafts, and Ana's family allows machines. */
async function onDesk({ exchange = 'yes', family = 'yes' } = {}) {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', text);
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	const id = await steps.translationOf(letter);
	const carmen = await actorOf(db, world.adults.carmen, now);
	const ines = await actorOf(db, world.adults.ines, now);

	const choose = async (drafts: 'yes' | 'no') => {
		const sofia = await actorOf(db, world.adults.sofia, now);
		const of = await authorizeExchange(db, sofia, 'open', world.exchangeId);
		await chooseDrafts(db, of, { act: act(), drafts }, now);
	};
	const say = async (answer: Answer, use: Use = 'machine-translation') => {
		const laura = await actorOf(db, world.adults.laura, now);
		const of = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
		const said = [{ childId: idOf(world, 'Ana'), use, answer }];
		const meeting = { source: 'family', how: 'paper', saidBy: 'mother' } as const;
		await recordMeeting(db, of, { act: act(), ...meeting, until: '2027-06-30', said }, now);
	};
	if (exchange === 'yes') await choose('yes');
	if (family === 'yes') await say('yes');
	const hers = await authorizeWriting(db, carmen, id);
	const drafts = async () => (await draftsOf(db, hers.subject, now)).map(({ text }) => text);
	return { db, world, id, letter, steps, carmen, ines, hers, choose, say, drafts };
}

describe('what a machine hears', () => {
	test('no name, no place and no number, and nothing of a sentence that is only a name', async () => {
		const { db, hers, drafts } = await onDesk();
		const { heard, engine } = parrot();
		expect(await askForDrafts(db, hers, engine, now)).toEqual({ made: 4, missing: 0 });
		expect(heard.join(' ')).not.toMatch(/Ana|Mateo|617|0143|Rivera|San|Flores/);
		expect(heard).toHaveLength(4);
		expect(heard).toContain('Do you have a dog?');
		expect(await drafts()).toEqual([
			'Dice que bla Mateo,',
			'Dice que bla bla bla bla bla?',
			'Dice que bla bla bla 617-555-0143.',
			'Dice que bla. Rivera bla San José Las Flores.'
		]);
	});

	test('a sentence that has a draft is not asked for again', async () => {
		const { db, hers } = await onDesk();
		const half = sayingOf(async (texts) => texts.map((text, n) => (n < 2 ? said(text) : '')));
		const isComplete = async () => (await draftsOnDesk(db, hers.subject, true, now))?.complete;
		expect(await askForDrafts(db, hers, half, now)).toEqual({ made: 2, missing: 2 });
		expect(await isComplete()).toBe(false);
		const { heard, engine } = parrot();
		expect(await askForDrafts(db, hers, engine, now)).toEqual({ made: 2, missing: 0 });
		// Five sentences, and the last is nothing but a name: there is nothing left to ask for.
		expect(await isComplete()).toBe(true);
		expect(heard).toHaveLength(2);
		expect(await storedDrafts(db, hers.subject.id)).toMatchObject([
			{ n: 0, engine: 'deepl' },
			{ n: 1, engine: 'deepl' },
			{ n: 2, engine: 'libretranslate' },
			{ n: 3, engine: 'libretranslate' }
		]);
	});
});

describe('a machine hears nothing', () => {
	const refused = { kind: 'conflict', reason: 'no-machine-drafts' };

	test.each([
		['of an exchange that did not turn drafts on', { exchange: 'no' }],
		['of a child whose family was not asked', { family: 'no' }]
	])('%s', async (_, otherwise) => {
		const { db, hers } = await onDesk(otherwise);
		const { heard, engine } = parrot();
		await expect(askForDrafts(db, hers, engine, now)).rejects.toMatchObject(refused);
		expect(await draftsOnDesk(db, hers.subject, true, now)).toBeNull();
		expect(heard).toEqual([]);
	});

	test('where the operator set none up, or for somebody who does not hold the text', async () => {
		const { db, id, hers, ines, carmen } = await onDesk();
		const { heard, engine } = parrot();
		await expect(askForDrafts(db, hers, undefined, now)).rejects.toMatchObject(refused);
		const hersNot = await authorizeWriting(db, ines, id);
		await expect(askForDrafts(db, hersNot, engine, now)).rejects.toMatchObject(refused);
		await letGo(db, hers, { act: act() }, now);
		const gone = await authorizeWriting(db, carmen, id);
		await expect(askForDrafts(db, gone, engine, now)).rejects.toMatchObject(refused);
		expect(heard).toEqual([]);
	});

	test('while the letter itself waits for the family', async () => {
		const { db, hers, say } = await onDesk();
		await say('no', 'letter');
		const { heard, engine } = parrot();
		await expect(askForDrafts(db, hers, engine, now)).rejects.toMatchObject(refused);
		expect(heard).toEqual([]);
	});
});

describe('a machine that is no help is no harm', () => {
	test.each<[string, Draft]>([
		['down', () => Promise.reject(new Error('ECONNREFUSED'))],
		[
			'slow',
			(_texts, _from, _to, signal) =>
				new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
		],
		['empty', async (texts) => texts.map(() => '')],
		['short of texts', async () => []],
		['a mirror', async (texts) => [...texts]],
		['of the wrong language', async (texts) => texts.map((text) => `The dog and the cat: ${text}`)],
		['endless', async (texts) => texts.map((text) => text.repeat(50))]
	])('%s', async (_, draft) => {
		const { db, hers } = await onDesk();
		const asked = await askForDrafts(db, hers, sayingOf(draft), now, 50);
		expect(asked).toEqual({ made: 0, missing: 4 });
		await saveSegments(db, hers, new Map([[0, 'Querido Mateo:']]), now);
	});

	test('one that loses a name has no draft of that sentence, and of the others it has', async () => {
		const { db, hers, drafts } = await onDesk();
		const forgetful: Draft = async (texts) =>
			texts.map((text) => (text.startsWith('Dear') ? 'Hola, amigo:' : said(text)));
		expect(await askForDrafts(db, hers, sayingOf(forgetful), now)).toEqual({ made: 3, missing: 1 });
		expect(await drafts()).not.toContain('Hola, amigo:');
	});

	test('an answer that comes after the family said no is not kept', async () => {
		const { db, hers, say } = await onDesk();
		const late: Draft = async (texts) => {
			await say('no');
			return texts.map(said);
		};
		expect(await askForDrafts(db, hers, sayingOf(late), now)).toMatchObject({ made: 0 });
		expect(await storedDrafts(db, hers.subject.id)).toEqual([]);
	});
});

describe('handing in', () => {
	async function drafted() {
		const scene = await onDesk();
		const { db, id, hers } = scene;
		await askForDrafts(db, hers, parrot().engine, now);
		const stored = await storedDrafts(db, id);
		const targets = new Map(
			(await segmentsOf(db, id)).map(({ n }) => [
				n,
				stored.find((draft) => draft.n === n)?.text ?? 'Ana'
			])
		);
		return { ...scene, targets };
	}

	test('what a machine wrote is refused until each sentence is changed or called right', async () => {
		const { db, id, hers, targets } = await drafted();
		await expect(handIn(db, hers, { act: act(), targets }, now)).rejects.toMatchObject({
			kind: 'invalid',
			reason: 'draft-untouched',
			detail: { count: 4 },
			fields: { 'right-0': 'untouched', 'right-3': 'untouched' }
		});
		expect((await segmentsOf(db, id))[1]?.target).toBe('Dice que bla bla bla bla bla?');
		targets.set(1, '¿Dice que tenés chucho?');
		const right = new Map([[0, true]]);
		await expect(handIn(db, hers, { act: act(), targets, right }, now)).rejects.toMatchObject({
			fields: { 'right-2': 'untouched', 'right-3': 'untouched' }
		});
		await callRight(db, hers, new Map([[2, true]]), now);
		await callRight(db, hers, new Map([[3, true]]), now);
		await callRight(db, hers, new Map([[3, false]]), now);
		await expect(handIn(db, hers, { act: act(), targets }, now)).rejects.toMatchObject({
			fields: { 'right-3': 'untouched' }
		});
		const rest = new Map([[3, true]]);
		await handIn(db, hers, { act: act(), targets, right: rest }, now);
		expect(await storedDrafts(db, id)).toMatchObject([
			{ n: 0, right: true, kept: 100, engine: 'libretranslate' },
			{ n: 1, right: false, kept: 29 },
			{ n: 2, right: true, kept: 100 },
			{ n: 3, right: true, kept: 100 }
		]);
	});

	test('once nobody may see drafts, nobody is asked about them', async () => {
		const { db, hers, targets, choose } = await drafted();
		await choose('no');
		await expect(handIn(db, hers, { act: act(), targets }, now)).rejects.not.toMatchObject({
			reason: 'draft-untouched'
		});
	});

	test('who does not hold the text calls nothing right', async () => {
		const { db, id, ines } = await drafted();
		const hersNot = await authorizeWriting(db, ines, id);
		await expect(callRight(db, hersNot, new Map([[0, true]]), now)).rejects.toMatchObject({
			reason: 'on-other-desk'
		});
	});

	test('without JavaScript a draft is taken into the field with all else that was typed', async () => {
		const { db, hers, say } = await drafted();
		const typed = new Map([[0, 'Querido Mateo:']]);
		expect([...(await withDraft(db, hers, typed, 1, now))]).toEqual([
			[0, 'Querido Mateo:'],
			[1, 'Dice que bla bla bla bla bla?']
		]);
		expect(await withDraft(db, hers, typed, 4, now)).toBe(typed);
		await say('no');
		expect(await withDraft(db, hers, typed, 1, now)).toBe(typed);
	});
});

test('the family reads in the record of their child what a machine proposed, and the coordinator one number', async () => {
	const { db, world, hers, steps, letter } = await onDesk();
	const record = async () => (await childRecord(db, idOf(world, 'Ana'), now)).record;
	expect((await record()).lettersWritten[0]?.machineDrafts).toEqual([]);
	expect(await keptInExchange(db, world.exchangeId)).toBeNull();
	await askForDrafts(db, hers, parrot().engine, now);
	const drafts = (await record()).lettersWritten[0]?.machineDrafts;
	expect(drafts).toHaveLength(4);
	expect(drafts?.[0]).toMatchObject({ n: 0, text: 'Dice que bla Mateo,', kept: null });
	const text = childRecordText(await record(), 'en');
	expect(text.split('A machine (libretranslate)')).toHaveLength(2);
	expect(text).toContain('    Dice que bla Mateo,');
	await steps.translate(letter, (source) => `Dice ${source}`);
	await steps.handInTranslation(letter);
	const stored = (await storedDrafts(db, hers.subject.id)).map(({ kept }) => kept ?? 0);
	const share = await keptInExchange(db, world.exchangeId);
	expect(share).toBe(Math.round(stored.reduce((all, kept) => all + kept, 0) / stored.length));
	expect(share).toBeGreaterThan(0);
	await steps.approveTranslation(letter);
	await forgetDrafts(db, now);
	expect((await record()).lettersWritten[0]?.machineDrafts[0]).toMatchObject({ text: null });
	expect(childRecordText(await record(), 'es')).not.toContain('bla');
});

describe('drafts go', () => {
	const forget = new Map([['forget-drafts', forgetDraftsDoer]]);

	test('out of sight at once when the family says no, and a moment later for ever', async () => {
		const { db, id, hers, say, drafts } = await onDesk();
		await askForDrafts(db, hers, parrot().engine, now);
		await say('no');
		expect(await drafts()).toEqual([]);
		expect(await storedDrafts(db, id)).toHaveLength(4);
		await doDueJobs(db, forget, () => now);
		expect(await storedDrafts(db, id)).toEqual([]);
	});

	test('out of sight when the coordinator turns them off', async () => {
		const { db, hers, choose, drafts } = await onDesk();
		await askForDrafts(db, hers, parrot().engine, now);
		await choose('no');
		expect(await drafts()).toEqual([]);
	});

	test('when the permission runs out, and not a day before', async () => {
		const { db, id, hers } = await onDesk();
		await askForDrafts(db, hers, parrot().engine, now);
		await forgetDrafts(db, Date.UTC(2027, 5, 30, 15));
		expect(await storedDrafts(db, id)).toHaveLength(4);
		await forgetDrafts(db, Date.UTC(2027, 6, 1, 15));
		expect(await storedDrafts(db, id)).toEqual([]);
	});

	test('with the child', async () => {
		const { db, world, hers } = await onDesk();
		await askForDrafts(db, hers, parrot().engine, now);
		await eraseChild(db, idOf(world, 'Ana'), now);
		expect(await db.selectFrom('machineDraft').selectAll().execute()).toEqual([]);
	});

	test('in words, once the translation is approved; where they came from stays', async () => {
		const { db, id, hers, steps, letter } = await onDesk();
		await askForDrafts(db, hers, parrot().engine, now);
		await steps.translate(letter, (source) => `Hola: ${source}`);
		await steps.handInTranslation(letter);
		await steps.approveTranslation(letter);
		await forgetDrafts(db, now);
		expect(await storedDrafts(db, id)).toEqual([]);
		const rows = await db.selectFrom('machineDraft').selectAll().orderBy('n').execute();
		expect(rows).toMatchObject([
			{ text: '', engine: 'libretranslate', kept: 25 },
			{ text: '' },
			{ text: '' },
			{ text: '' }
		]);
	});
});

describe('whoever takes a text', () => {
	/** Put back, and taken by Inés; `later` is what the loop does a moment after. */
	async function taken(otherwise = {}) {
		const scene = await onDesk(otherwise);
		const { db, id, hers, ines } = scene;
		await letGo(db, hers, { act: act() }, now);
		const { heard, engine } = parrot();
		const later = (machine: Engine | undefined = engine, at = now) =>
			doDueJobs(
				db,
				new Map([
					['draft-translation', draftTranslationDoer(machine)],
					['forget-drafts', forgetDraftsDoer]
				]),
				() => at
			);
		const take = async () =>
			claim(db, await authorizeTranslation(db, ines, id), { act: act() }, now);
		await take();
		const text = async () => (await authorizeWriting(db, ines, id)).subject;
		const desk = async (at = now) => draftsOnDesk(db, await text(), true, at);
		return { ...scene, heard, engine, later, take, text, desk };
	}

	test('finds drafts on it a moment later, and until then is told that they are coming', async () => {
		const { heard, later, desk } = await taken();
		expect(await desk()).toEqual({ drafts: [], mayAsk: true, writing: true, complete: false });
		await later();
		expect(heard).toHaveLength(4);
		expect(await desk()).toMatchObject({ drafts: { length: 4 }, writing: false, complete: true });
	});

	test('who takes it twice, and a job that runs twice, ask once', async () => {
		const { db, id, ines, heard, later, take } = await taken();
		await letGo(db, await authorizeWriting(db, ines, id), { act: act() }, now);
		await take();
		const jobs = await db
			.selectFrom('job')
			.where('kind', '=', 'draft-translation')
			.selectAll()
			.execute();
		expect(jobs).toHaveLength(1);
		await later();
		await db.updateTable('job').set({ doneAt: null, leasedUntil: null }).execute();
		await later();
		expect(heard).toHaveLength(4);
	});

	test.each([
		['in an exchange without drafts', { exchange: 'no' }],
		['of a child whose family was not asked', { family: 'no' }]
	])('nobody is asked for it %s', async (_, otherwise) => {
		const { db, heard, later, desk } = await taken(otherwise);
		expect(await db.selectFrom('askedDraft').selectAll().execute()).toEqual([]);
		expect(await desk()).toBeNull();
		await later();
		expect(heard).toEqual([]);
	});

	test('gets none when the family says no in that moment, nor when a yes follows', async () => {
		const { db, id, say, heard, later } = await taken();
		await say('no');
		await say('yes');
		await doDueJobs(db, new Map([['forget-drafts', forgetDraftsDoer]]), () => now);
		await db.updateTable('job').set({ runAt: now, leasedUntil: null }).execute();
		await later();
		expect(heard).toEqual([]);
		expect(await storedDrafts(db, id)).toEqual([]);
	});

	test('and joins two sentences while the machine writes: it is asked for what they became', async () => {
		const { db, id, ines, later } = await taken();
		const mine = await authorizeWriting(db, ines, id);
		const joining: Draft = async (texts) => {
			await joinNext(db, mine, { n: 1, targets: new Map(), cut: mine.subject.cut }, now);
			return texts.map(said);
		};
		await later(sayingOf(joining));
		expect((await storedDrafts(db, id)).map(({ n }) => n)).toEqual([0, 3]);
		await askForDrafts(db, await authorizeWriting(db, ines, id), parrot().engine, now);
		expect((await storedDrafts(db, id)).map(({ n }) => n)).toEqual([0, 1, 3]);
	});

	test('and gives it to Carmen: hers are the drafts', async () => {
		const { db, id, world, ines, later, desk } = await taken();
		const to = world.adults.carmen;
		await letGo(db, await authorizeWriting(db, ines, id), { act: act(), to }, now);
		expect(await desk()).toMatchObject({ writing: true });
		await later();
		expect(await storedDrafts(db, id)).toHaveLength(4);
	});

	test('and puts it back: the machine is not asked', async () => {
		const { db, id, ines, heard, later } = await taken();
		await letGo(db, await authorizeWriting(db, ines, id), { act: act() }, now);
		await later();
		expect(heard).toEqual([]);
	});

	test('waits no minute for a machine that is down, or for a loop that stands', async () => {
		const { db, id, later, desk } = await taken();
		expect(await desk(now + minute)).toMatchObject({ writing: false });
		await later(sayingOf(() => Promise.reject(new Error('ECONNREFUSED'))));
		expect(await desk()).toMatchObject({ drafts: [], writing: false });
		expect(await storedDrafts(db, id)).toEqual([]);
		const job = await db
			.selectFrom('job')
			.select('doneAt')
			.where('kind', '=', 'draft-translation')
			.executeTakeFirstOrThrow();
		expect(job.doneAt).toBe(now);
	});

	test('leaves no trace of it with the child', async () => {
		const { db, world } = await taken();
		await eraseChild(db, idOf(world, 'Ana'), now);
		expect(await db.selectFrom('askedDraft').selectAll().execute()).toEqual([]);
	});
});
