import { beforeAll, expect, test } from 'vitest';
import { eraseTranslationsOf } from '#lib/translation/erase.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { findTranslation, segmentsOf } from '../queries.server.ts';
import { authorizeWriting, handIn, saveSegments } from '../translation.server.ts';
import { checkText } from './findings.server.ts';
import { wavesOf } from './queries.server.ts';
import type { Wave } from './wave.ts';
import { waveThrough } from './waving.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const text = 'Dear Mateo,\n\nDo you have a dog? I have 3 cats ❄️';
const good = ['Querido Mateo:', '¿Tenés perro?', 'Tengo 3 gatos ❄️'];
const fine: Wave = { reason: 'author-wrote-so', note: '' };

beforeAll(wire);

/** A letter of Ana's on the desk of Doña Carmen. */
async function onHerDesk() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', text);
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	const id = await steps.translationOf(letter);
	const hers = await authorizeWriting(db, await actorOf(db, world.adults.carmen, now), id);
	const send = (sentences: readonly string[], waves?: ReadonlyMap<string, Wave | null>) =>
		handIn(
			db,
			hers,
			{ act: act(), targets: new Map(sentences.entries()), ...(waves && { waves }) },
			now
		);
	const findings = async () =>
		(await checkText(db, hers.subject, await segmentsOf(db, id))).findings;
	const status = async () => (await findTranslation(db, id))?.status;
	return { db, world, letter, id, hers, send, findings, status };
}

test('a good translation goes on without a word about it', async () => {
	const { send, status } = await onHerDesk();
	await send(good);
	expect(await status()).toBe('in-review');
});

test('a lost question is mended, whatever reason is given, and nothing that was typed is lost', async () => {
	const { db, id, send, findings, status } = await onHerDesk();
	const lost = good.with(1, 'Tenés perro.');
	const blocked = { kind: 'invalid', reason: 'translation-is-blocked', detail: { count: 2 } };
	await expect(send(lost)).rejects.toMatchObject(blocked);
	const waves = new Map((await findings()).map(({ key }) => [key, fine]));
	await expect(send(lost, waves)).rejects.toMatchObject(blocked);
	expect(await wavesOf(db, id)).toEqual({});
	expect((await segmentsOf(db, id)).map(({ target }) => target)).toEqual(lost);
	expect(await status()).toBe('translating');
	await send(good);
});

test('everything else is mended or waved through with a reason, and the reason is kept', async () => {
	const { db, id, send, findings, status } = await onHerDesk();
	const other = good.with(2, 'Tengo 4 gatos');
	const asked = { reason: 'translation-has-findings', detail: { count: 2 } };
	await expect(send(other)).rejects.toMatchObject(asked);
	const found = await findings();
	expect(found).toMatchObject([{ kind: 'numbers', words: ['3 → 4'] }, { kind: 'emoji' }]);
	const keys = found.map(({ key }) => key);
	const saying = (note: string) =>
		new Map<string, Wave>([
			[keys[0]!, fine],
			[keys[1]!, { reason: 'other', note }]
		]);
	// Something else, and not a word of what.
	await expect(send(other, saying(''))).rejects.toMatchObject({ detail: { count: 1 } });
	await send(other, saying('Ana drew four.'));
	expect(await status()).toBe('in-review');
	expect(await wavesOf(db, id)).toEqual({
		[keys[0]!]: fine,
		[keys[1]!]: { reason: 'other', note: 'Ana drew four.' }
	});
});

test('words of the glossary are told by what was agreed, and one that hurts is not handed in', async () => {
	const { db, world } = await onHerDesk();
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Mateo', 'Ana', 'Tengo un chucho. Mi tío es mojado.');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	const id = await steps.translationOf(letter);
	const hers = await authorizeWriting(db, await actorOf(db, world.adults.carmen, now), id);
	const said = async (...sentences: string[]) => {
		await saveSegments(db, hers, new Map(sentences.entries()), now);
		const { findings } = await checkText(db, hers.subject, await segmentsOf(db, id));
		return findings.map(({ n, kind, blocks }) => `${n} ${kind}${blocks ? '!' : ''}`);
	};
	expect(await said('I have a dog.', 'My uncle is a migrant.')).toEqual([]);
	expect(await said('I have a cat.', 'My uncle is a migrant.')).toEqual(['0 glossary']);
	expect(await said('I have a dog.', 'My uncle is a wetback.')).toEqual(['1 forbidden!']);
	expect(await said('I have a dog.', 'My uncle is one of the mojados.')).toEqual(['1 forbidden!']);
});

test('a reason holds for exactly these words, and what was mended needs none any more', async () => {
	const { db, id, hers, send, findings } = await onHerDesk();
	await expect(send(good.with(2, 'Tengo 4 gatos'))).rejects.toThrow();
	const first = new Map((await findings()).map(({ key }) => [key, fine]));
	await waveThrough(db, hers, first, now);
	expect(Object.keys(await wavesOf(db, id))).toHaveLength(2);
	const asked = { reason: 'translation-has-findings', detail: { count: 1 } };
	await expect(send(good.with(2, 'Tengo 5 gatos'))).rejects.toMatchObject(asked);
	await send(good);
	expect(await wavesOf(db, id)).toEqual({});
});

test('a reason can be taken back, and Inés gives none for a text on the desk of Carmen', async () => {
	const { db, world, id, hers, send, findings } = await onHerDesk();
	await expect(send(good.with(2, 'Tengo 3 gatos'))).rejects.toThrow();
	const key = (await findings())[0]!.key;
	const ines = await authorizeWriting(db, await actorOf(db, world.adults.ines, now), id);
	await waveThrough(db, ines, new Map([[key, fine]]), now);
	expect(await wavesOf(db, id)).toEqual({});
	await waveThrough(db, hers, new Map([[key, fine]]), now);
	expect(await wavesOf(db, id)).toEqual({ [key]: fine });
	await waveThrough(db, hers, new Map([[key, null]]), now);
	expect(await wavesOf(db, id)).toEqual({});
	await waveThrough(db, hers, new Map([['0_names_zzz', fine]]), now);
	expect(await wavesOf(db, id)).toEqual({});
});

test('a telephone number that was not in the letter is noticed, one that was is not', async () => {
	const { send, findings } = await onHerDesk();
	const call = good.with(2, 'Tengo 3 gatos ❄️ llamame al 7012-3456');
	await expect(send(call)).rejects.toThrow('translation-has-findings');
	expect(await findings()).toContainEqual(
		expect.objectContaining({ n: 2, kind: 'personal-data', why: 'phone', words: ['7012-3456'] })
	);
});

test('what was written about a child’s letter goes with the letter', async () => {
	const { db, letter, id, hers, send, findings } = await onHerDesk();
	await expect(send(good.with(2, 'Tengo 3 gatos'))).rejects.toThrow();
	const waves = new Map((await findings()).map(({ key }) => [key, fine]));
	await waveThrough(db, hers, waves, now);
	await db.transaction().execute((db) => eraseTranslationsOf(db, [letter]));
	expect(await wavesOf(db, id)).toEqual({});
});
