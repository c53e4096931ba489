import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { returnToAuthor } from '#lib/letters/passing-on/passing-on.server.ts';
import { whyItCameBack } from '#lib/letters/way/reading.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { allReasons, offeredReasons, reasonLabels } from './queries.server.ts';
import {
	addReason,
	bringBackReason,
	changeReason,
	moveReason,
	retireReason
} from './reasons.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
beforeAll(wire);

const facts = {
	uses: { letters: true, translations: false, recalls: false, photos: false, lessons: false },
	words: {
		en: { label: 'It is somebody else’s', child: 'Tell it in your own words.', translator: '' },
		es: {
			label: 'Es de otra persona',
			child: 'Hay que contarlo con palabras propias.',
			translator: ''
		}
	}
};
const inSpanish = { labels: 'es', sentences: 'en' } as const;

async function fresh() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const sofia = await actorOf(db, world.adults.sofia, now);
	return { db, world, sofia };
}

test('there are reasons from the start, each with its words, for what they fit', async () => {
	const { db } = await fresh();
	const ids = async (use: Parameters<typeof offeredReasons>[1]) =>
		(await offeredReasons(db, use, inSpanish)).map(({ id }) => id);
	expect(await ids('letters')).not.toContain('meaning-changed');
	expect(await ids('translations')).toEqual([
		'unreadable',
		'meaning-changed',
		'missing-part',
		'other'
	]);
	expect(await ids('photos')).toEqual([
		'no-yes-for-photo',
		'shows-where',
		'hard-to-see',
		'words-do-not-fit',
		'not-for-sharing',
		'other'
	]);
	expect(await ids('recalls')).toContain('unkind');
	const [first] = await offeredReasons(db, 'letters', inSpanish);
	expect(first).toMatchObject({ label: 'Dice cómo encontrar a alguien' });
	expect(first?.ready).toMatch(/^It says how to find somebody/);
});

test('Sofía adds a reason in both languages, and not in one alone', async () => {
	const { db, sofia } = await fresh();
	const es = { label: '', child: 'Hay que contarlo.', translator: '' };
	const half = { ...facts, words: { ...facts.words, es } };
	await expect(addReason(db, sofia, { act: act(), ...half }, now)).rejects.toMatchObject({
		fields: { labelEs: 'empty' }
	});
	const none = {
		...facts,
		uses: { letters: false, translations: false, recalls: false, photos: false, lessons: false }
	};
	await expect(addReason(db, sofia, { act: act(), ...none }, now)).rejects.toMatchObject({
		fields: { letters: 'choose' }
	});
	const both = { ...facts, uses: { ...facts.uses, translations: true } };
	await expect(addReason(db, sofia, { act: act(), ...both }, now)).rejects.toMatchObject({
		fields: { translatorEn: 'empty', translatorEs: 'empty' }
	});
	const id = await addReason(db, sofia, { act: act(), ...facts }, now);
	expect((await offeredReasons(db, 'letters', inSpanish)).at(-1)).toEqual({
		id,
		label: 'Es de otra persona',
		ready: 'Tell it in your own words.'
	});
});

test('nobody but a coordinator keeps the list', async () => {
	const { db, world } = await fresh();
	for (const who of ['tomas', 'laura', 'ines'] as const) {
		const actor = await actorOf(db, world.adults[who], now);
		const reason = 'unkind';
		await expect(addReason(db, actor, { act: act(), ...facts }, now)).rejects.toThrow('not-found');
		for (const work of [retireReason, bringBackReason])
			await expect(work(db, actor, { act: act(), reason }, now)).rejects.toThrow('not-found');
		const move = { act: act(), reason, by: 'up' } as const;
		await expect(moveReason(db, actor, move, now)).rejects.toThrow('not-found');
	}
});

test('Sofía puts a reason first, and at the end of the list it stays', async () => {
	const { db, sofia } = await fresh();
	const order = async () => (await allReasons(db)).map(({ id }) => id);
	const before = await order();
	await moveReason(db, sofia, { act: act(), reason: 'surname', by: 'up' }, now);
	await moveReason(db, sofia, { act: act(), reason: 'surname', by: 'up' }, now);
	expect(await order()).toEqual(['surname', 'contact-data', ...before.slice(2)]);
	await moveReason(db, sofia, { act: act(), reason: 'surname', by: 'down' }, now);
	expect(await order()).toEqual(before);
});

test('“something else” stays, for everything', async () => {
	const { db, sofia } = await fresh();
	const reason = 'other';
	await expect(retireReason(db, sofia, { act: act(), reason }, now)).rejects.toThrow(
		'reason-other-stays'
	);
	const words = { ...facts.words.en, translator: 'Please read the note.' };
	const es = { ...facts.words.es, translator: 'La nota lo explica.' };
	await changeReason(db, sofia, { act: act(), reason, ...facts, words: { en: words, es } }, now);
	const other = (await allReasons(db)).find(({ id }) => id === reason);
	expect(other?.uses).toEqual({
		letters: true,
		translations: true,
		photos: true,
		lessons: true,
		recalls: true
	});
});

test('what was returned for a reason says why also when it is retired, and new words reach it', async () => {
	const { db, world, sofia } = await fresh();
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write('Ana', 'Mateo', 'Dear Mateo, hello.');
	await steps.sendToTeacher(letterId);
	const laura = await actorOf(db, world.adults.laura, now);
	const letter = await authorizeLetter(db, laura, 'pass-on', letterId);
	const form = { reason: 'unkind', note: 'Kinder, please.' };
	await retireReason(db, sofia, { act: act(), reason: 'unkind' }, now);
	await expect(returnToAuthor(db, letter, { act: act(), ...form }, now)).rejects.toMatchObject({
		fields: { reason: 'reason' }
	});
	await bringBackReason(db, sofia, { act: act(), reason: 'unkind' }, now);
	await returnToAuthor(db, letter, { act: act(), ...form }, now);
	await retireReason(db, sofia, { act: act(), reason: 'unkind' }, now);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const { subject } = await authorizeLetter(db, ana, 'read', letterId);
	const told = (await whyItCameBack(db, ana, subject, 'es')).returned;
	expect(told?.why).toMatch(/^Algunas palabras podrían lastimar/);
	expect(told?.note).toBe('Kinder, please.');
	expect((await reasonLabels(db, 'en'))['unkind']).toBe('Something could hurt');
});

test('a ready sentence that was sent as the note is not said twice', async () => {
	const { db, world } = await fresh();
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write('Ana', 'Mateo', 'Dear Mateo, hello.');
	await steps.sendToTeacher(letterId);
	const laura = await actorOf(db, world.adults.laura, now);
	const letter = await authorizeLetter(db, laura, 'pass-on', letterId);
	const offered = await offeredReasons(db, 'letters', { labels: 'en', sentences: 'en' });
	const { id: reason = '', ready = '' } = offered.find(({ id }) => id === 'too-short') ?? {};
	await returnToAuthor(db, letter, { act: act(), reason, note: `${ready} What is its name?` }, now);
	const { subject } = await authorizeLetter(db, laura, 'read', letterId);
	expect((await whyItCameBack(db, laura, subject, 'en')).returned).toEqual({
		from: 'you',
		why: ready,
		note: 'What is its name?'
	});
});

test('no reason is ever deleted', async () => {
	const { db } = await fresh();
	await expect(sql`delete from return_reason`.execute(db)).rejects.toThrow('not deleted');
});
