import { beforeAll, expect, test } from 'vitest';
import { toRead } from '#lib/delivery/reading/alignment.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { eraseTranslationsOf } from '../erase.server.ts';
import { letGo } from '../handing-over/handing-over.server.ts';
import { segmentsOf, writersOf } from '../queries.server.ts';
import { joined, placed } from '../translation.ts';
import {
	authorizeTranslation,
	authorizeWriting,
	claim,
	handIn,
	saveSegments
} from '../translation.server.ts';
import { unfinishedTranslationsOf } from '../following.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { wavesFor } from '#tests/support/waving.ts';
import { buildWorld } from '#tests/support/world.ts';
import { joinNext, moveSentence, splitSentence } from './cutting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const text =
	'Dear Mateo,\n\nDo you have a dog? We had snow today. It was cold.\n\nYour friend,\nAna';
const said = ['Querido Mateo:', '¿Tenés perro?', 'Hoy nevó.', 'Hizo frío.', 'Tu amiga,', 'Ana'];

beforeAll(wire);

/** Ana's letter on Carmen's desk, written. */
async function onDesk() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', text);
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	const id = await steps.translationOf(letter);
	const [carmen, ines] = await Promise.all(
		[world.adults.carmen, world.adults.ines].map((who) => actorOf(db, who, now))
	);
	const hers = await take(db, carmen!, id);
	await saveSegments(db, hers, new Map(said.entries()), now);
	const cut = async () => (await authorizeWriting(db, carmen!, id)).subject.cut;
	const pairs = async () =>
		(await segmentsOf(db, id)).map(({ n, source, target }) => [n, source, target]);
	const form = async (n: number) => ({ n, targets: new Map<number, string>(), cut: await cut() });
	return { db, world, steps, letter, id, carmen: carmen!, ines: ines!, hers, cut, pairs, form };
}

async function take(db: Db, actor: Actor, id: string) {
	await claim(db, await authorizeTranslation(db, actor, id), { act: act() }, now);
	return authorizeWriting(db, actor, id);
}

test('Carmen joins two sentences with what she just typed, and parts them again where they were joined', async () => {
	const { db, hers, id, pairs, form, cut } = await onDesk();
	const before = await pairs();
	await joinNext(db, hers, { ...(await form(2)), targets: new Map([[3, 'Hacía frío.']]) }, now);
	expect((await pairs()).slice(1, 4)).toEqual([
		[1, 'Do you have a dog?', '¿Tenés perro?'],
		[2, 'We had snow today. It was cold.', 'Hoy nevó. Hacía frío.'],
		[4, 'Your friend,', 'Tu amiga,']
	]);
	expect(joined(await segmentsOf(db, id))).toContain('Hoy nevó. Hacía frío.\n\nTu amiga,\nAna');
	const seam = 'We had snow today.'.length;
	await splitSentence(db, hers, { ...(await form(2)), at: seam }, now);
	expect(await pairs()).toEqual(before.with(3, [3, 'It was cold.', 'Hacía frío.']));
	expect(await cut()).toBe(2);
});

test('a sentence is split between any two words, its words stay with the first, and joining takes it back', async () => {
	const { db, hers, pairs, form } = await onDesk();
	const before = await pairs();
	await splitSentence(db, hers, { ...(await form(1)), at: 'Do you'.length }, now);
	expect((await pairs()).slice(1, 3)).toEqual([
		[1, 'Do you', '¿Tenés perro?'],
		[6, 'have a dog?', '']
	]);
	await joinNext(db, hers, await form(1), now);
	expect(await pairs()).toEqual(before);
	await expect(splitSentence(db, hers, { ...(await form(1)), at: 4 }, now)).rejects.toMatchObject({
		reason: 'no-gap-there'
	});
	// Neither over an empty line, nor after the last.
	for (const n of [0, 5])
		await expect(joinNext(db, hers, await form(n), now)).rejects.toMatchObject({
			reason: 'no-next-sentence'
		});
	expect(await pairs()).toEqual(before);
});

test('a sentence that is told earlier stands so for the reader and the reviewer, and still beside its own', async () => {
	const { db, hers, id, pairs, form } = await onDesk();
	const before = await pairs();
	await moveSentence(db, hers, { ...(await form(3)), by: -1 }, now);
	expect(await pairs()).toEqual(before);
	const segments = await segmentsOf(db, id);
	const whole = joined(segments);
	expect(whole).toBe('Querido Mateo:\n\n¿Tenés perro? Hizo frío. Hoy nevó.\n\nTu amiga,\nAna');
	expect(placed(segments, whole).map(({ target }) => target)).toEqual(said);
	const read = toRead({ text, language: 'en' }, { text: whole, language: 'es' }, segments);
	expect(read.aligned).toBe(true);
	expect(read.original.paragraphs[1]?.map(({ n }) => n)).toEqual([1, 2, 3]);
	expect(read.translation?.paragraphs[1]).toMatchObject([
		{ n: 1, text: '¿Tenés perro?' },
		{ n: 3, text: 'Hizo frío.' },
		{ n: 2, text: 'Hoy nevó.' }
	]);
	await moveSentence(db, hers, { ...(await form(3)), by: 1 }, now);
	expect(joined(await segmentsOf(db, id))).toContain('Hoy nevó. Hizo frío.');
	await expect(moveSentence(db, hers, { ...(await form(0)), by: -1 }, now)).rejects.toMatchObject({
		reason: 'no-place-there'
	});
});

test('where a number was lost by joining, reviewer and reader count the sentences as they stand', async () => {
	const { db, hers, id, form } = await onDesk();
	await joinNext(db, hers, await form(4), now);
	await joinNext(db, hers, await form(1), now);
	const segments = await segmentsOf(db, id);
	expect(segments.map(({ n }) => n)).toEqual([0, 1, 3, 4]);
	const whole = joined(segments);
	expect(placed(segments, whole).map(({ n, number }) => [n, number])).toEqual([
		[0, 1],
		[1, 2],
		[3, 3],
		[4, 4]
	]);
	const { original, translation } = toRead(
		{ text, language: 'en' },
		{ text: whole, language: 'es' },
		segments
	);
	for (const each of [original, translation])
		expect(each?.paragraphs.flat().map(({ n }) => n)).toEqual([0, 1, 2, 3]);
	expect(original.paragraphs[2]).toMatchObject([{ text: 'Your friend,\nAna' }]);
});

test('a joined and told-otherwise translation is handed in, reviewed and remembered sentence by sentence', async () => {
	const { db, hers, id, form, letter, steps } = await onDesk();
	await joinNext(db, hers, await form(2), now);
	await moveSentence(db, hers, { ...(await form(2)), by: -1 }, now);
	await handIn(db, hers, { act: act(), waves: await wavesFor(db, id) }, now);
	expect(await unfinishedTranslationsOf(db, letter)).toEqual([]);
	await steps.approveTranslation(letter);
	const kept = await db.selectFrom('memoryEntry').select(['en', 'es']).orderBy('no').execute();
	expect(kept.map(({ en }) => en)).toContain('We had snow today. It was cold.');
	expect(kept.find(({ en }) => en.startsWith('We had snow'))?.es).toBe('Hoy nevó. Hizo frío.');
});

test('twenty presses join once, and a window that knew other sentences changes nothing', async () => {
	const { db, hers, pairs, form, cut } = await onDesk();
	const same = await form(1);
	const settled = await Promise.allSettled(
		Array.from({ length: 20 }, () => joinNext(db, hers, same, now))
	);
	expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	for (const each of settled)
		if (each.status === 'rejected')
			expect(each.reason).toMatchObject({ kind: 'conflict', reason: 'cut-elsewhere' });
	expect(await cut()).toBe(1);
	const after = await pairs();
	expect(after).toHaveLength(5);
	// The other window still has the sentence that went into another.
	for (const targets of [new Map([[2, 'Nevó.']]), new Map([[1, '¿Y tu perro?']])])
		await expect(
			saveSegments(db, hers, targets, now, undefined, new Map(), 0)
		).rejects.toMatchObject({ kind: 'conflict', reason: 'cut-elsewhere' });
	expect(await pairs()).toEqual(after);
});

test('nobody joins sentences of a text on another desk', async () => {
	const { db, hers, ines, id, form, pairs } = await onDesk();
	const before = await pairs();
	const other = await authorizeWriting(db, ines, id);
	await expect(joinNext(db, other, await form(2), now)).rejects.toThrow('on-other-desk');
	const late = await form(2);
	await letGo(db, hers, { act: act() }, now);
	await take(db, ines, id);
	await expect(joinNext(db, hers, late, now)).rejects.toThrow('on-other-desk');
	expect(await pairs()).toEqual(before);
});

test('whoever wrote words that were joined or split is still one who made it', async () => {
	const { db, hers, carmen, ines, id, form } = await onDesk();
	await letGo(db, hers, { act: act() }, now);
	const inesHas = await take(db, ines, id);
	const all = new Map(said.map((words, n) => [n, `${words} ¡Ja!`]));
	all.delete(3);
	await saveSegments(db, inesHas, all, now);
	expect(new Set(await writersOf(db, id))).toEqual(new Set([carmen.id, ines.id]));
	await joinNext(db, inesHas, await form(2), now);
	expect(new Set(await writersOf(db, id))).toEqual(new Set([carmen.id, ines.id]));
	await splitSentence(db, inesHas, { ...(await form(2)), at: 2 }, now);
	await saveSegments(
		db,
		inesHas,
		new Map([
			[2, 'Hoy'],
			[6, 'nevó.']
		]),
		now
	);
	expect(new Set(await writersOf(db, id))).toEqual(new Set([carmen.id, ines.id]));
});

test('what a reviewer said and a machine proposed goes along, and all of it is erased with the letter', async () => {
	const { db, hers, id, form, letter } = await onDesk();
	for (const [n, words] of [
		[2, 'Falta «hoy».'],
		[3, 'Muy bien.']
	] as const) {
		await db
			.updateTable('segment')
			.set({ comment: words, state: 'returned' })
			.where('translationId', '=', id)
			.where('n', '=', n)
			.execute();
		await db
			.insertInto('machineDraft')
			.values({ translationId: id, n, text: `draft ${n}`, engine: 'apertium', madeAt: now })
			.execute();
	}
	await joinNext(db, hers, await form(2), now);
	expect((await segmentsOf(db, id))[2]).toMatchObject({
		comment: 'Falta «hoy».\nMuy bien.',
		state: 'returned'
	});
	const drafts = () => db.selectFrom('machineDraft').select(['n', 'text']).execute();
	expect(await drafts()).toEqual([{ n: 2, text: 'draft 2 draft 3' }]);
	await db.transaction().execute((db) => eraseTranslationsOf(db, [letter]));
	expect(JSON.stringify(await db.selectFrom('segment').selectAll().execute())).not.toContain(
		'nevó'
	);
});
