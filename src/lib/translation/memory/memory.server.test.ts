import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { withdraw } from '#lib/letters/way/taking-back.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { findTranslation } from '../queries.server.ts';
import { lookUp, type Wanted } from './lookup.server.ts';
import { rememberPairs, rememberTranslation } from './memory.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Mateo's letter is translated by Carmen, as far as `until`. */
async function translated({ approved = true } = {}) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write(
		'Mateo',
		'Ana',
		'Hola Ana:\nVolamos 3 piscuchas en el potrero. ¿Y allá?'
	);
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	await steps.approveLetter(letterId);
	await steps.takeToDesk(letterId);
	const english: Record<string, string> = {
		'Hola Ana:': 'Hello Ana:',
		'Volamos 3 piscuchas en el potrero.': 'We flew 3 kites in the pasture.',
		'¿Y allá?': 'And over there?'
	};
	await steps.translate(letterId, (source) => english[source] ?? source);
	await steps.handInTranslation(letterId);
	if (approved) await steps.approveTranslation(letterId);
	const look = async (text: string, from: Language = 'es', more: Partial<Wanted> = {}) =>
		lookUp(db, await daysNow(db, now), { text, from, to: from === 'es' ? 'en' : 'es', ...more });
	return { db, world, steps, letterId, look };
}

const targets = (found: readonly { target: string }[]) => found.map(({ target }) => target);

test('what Carmen translated is offered once it is approved, both ways, with other names and numbers', async () => {
	const { look } = await translated();
	expect(await look('Volamos 12 piscuchas en el potrero.')).toEqual([
		{
			source: 'Volamos 12 piscuchas en el potrero.',
			target: 'We flew 12 kites in the pasture.',
			score: 1,
			inContext: false
		}
	]);
	expect(targets(await look('We flew 5 kites in the pasture.', 'en'))).toEqual([
		'Volamos 5 piscuchas en el potrero.'
	]);
});

test('before it is approved nothing of it is offered', async () => {
	const { db, look } = await translated({ approved: false });
	expect(await look('Volamos 3 piscuchas en el potrero.')).toEqual([]);
	expect(await db.selectFrom('memoryEntry').select('no').execute()).toEqual([]);
});

test('a sentence like it is offered with how alike it is, another one is not', async () => {
	const { look } = await translated();
	const [like] = await look('Volamos 3 piscuchas en la cancha.');
	expect(like).toMatchObject({ target: 'We flew 3 kites in the pasture.' });
	expect(like!.score).toBeGreaterThan(0.6);
	expect(like!.score).toBeLessThan(1);
	expect(await look('Mi perro come tortillas.')).toEqual([]);
	expect(await look('🌽')).toEqual([]);
});

test('the same sentence between the same sentences is said to be so', async () => {
	const { look } = await translated();
	const around = { before: 'Hola Ana:', after: '¿Y allá?' };
	const text = 'Volamos 3 piscuchas en el potrero.';
	expect((await look(text, 'es', around))[0]).toMatchObject({ score: 1, inContext: true });
	expect((await look(text, 'es', { ...around, after: 'Adiós.' }))[0]).toMatchObject({
		score: 1,
		inContext: false
	});
});

test('a question is not offered as the same as a statement', async () => {
	const { look } = await translated();
	expect((await look('¿Volamos 3 piscuchas en el potrero?'))[0]?.score).toBeLessThan(1);
});

test('no name of a child and no number is kept', async () => {
	const { db } = await translated();
	const kept = JSON.stringify(await db.selectFrom('memoryEntry').select(['es', 'en']).execute());
	expect(kept).toContain('piscuchas');
	for (const named of ['Ana', 'Mateo', '3 ']) expect(kept).not.toContain(named);
});

test('no name is kept either that a child writes small, or that English gives an ending', async () => {
	const { db, steps, letterId } = await translated({ approved: false });
	const english: Record<number, string> = {
		0: 'hello ana:',
		1: 'Mateo’s kite flew in the pasture.',
		2: 'Ms. Rivera’s and Delmy’s too?'
	};
	const id = await steps.translationOf(letterId);
	for (const [n, target] of Object.entries(english))
		await db
			.updateTable('segment')
			.set({ target })
			.where('translationId', '=', id)
			.where('n', '=', Number(n))
			.execute();
	const translation = (await findTranslation(db, id))!;
	await db.transaction().execute((db) => rememberTranslation(db, translation, now));
	const kept = JSON.stringify(await db.selectFrom('memoryEntry').select(['es', 'en']).execute());
	expect(kept).toContain('kite flew');
	expect(kept).not.toMatch(/ana\b|mateo|rivera|delmy/i);
});

test('while his family allows no letters nothing of Mateo’s is offered', async () => {
	const { db, world, look } = await translated();
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Mateo'))
		.where('use', '=', 'letter')
		.execute();
	expect(await look('Volamos 3 piscuchas en el potrero.')).toEqual([]);
});

test('when Mateo takes his letter back, the memory forgets it and offers nothing of it', async () => {
	const { db, world, letterId, look } = await translated();
	const mateo = await actorOf(db, idOf(world, 'Mateo'), now);
	const mine = await authorizeLetter(db, mateo, 'withdraw', letterId);
	await withdraw(db, mine, { act: act() }, now);
	expect(await look('Volamos 3 piscuchas en el potrero.')).toEqual([]);
	expect(await db.selectFrom('memoryToken').select('token').execute()).toEqual([]);
});

test('of Mateo who takes his letter back and Inés who approves it at once one is first, and the memory knows who', async () => {
	const { db, world, steps, letterId } = await translated({ approved: false });
	const mateo = await actorOf(db, idOf(world, 'Mateo'), now);
	const mine = await authorizeLetter(db, mateo, 'withdraw', letterId);
	const [approved, back] = await Promise.allSettled([
		steps.approveTranslation(letterId),
		withdraw(db, mine, { act: act() }, now)
	]);
	expect([approved.status, back.status].toSorted()).toEqual(['fulfilled', 'rejected']);
	const kept = await db.selectFrom('memoryEntry').select('no').execute();
	expect(kept.length > 0).toBe(approved.status === 'fulfilled');
});

test('when Mateo is erased the memory forgets his words, to the last one', async () => {
	const { db, world, look } = await translated();
	await eraseChild(db, idOf(world, 'Mateo'), now);
	expect(await db.selectFrom('memoryEntry').select('no').execute()).toEqual([]);
	expect(await db.selectFrom('memoryToken').select('token').execute()).toEqual([]);
	expect(await look('Volamos 3 piscuchas en el potrero.')).toEqual([]);
});

test('what is sealed is offered to nobody', async () => {
	const { db, letterId, look } = await translated();
	await sql`insert into seal (revision_id, work_id, why, at)
		select revision_id, id, 'safeguard', ${now} from letter where id = ${letterId}`.execute(db);
	expect(await look('Volamos 3 piscuchas en el potrero.')).toEqual([]);
});

test('pairs of an earlier project are offered too, and their own words come first where they fit better', async () => {
	const { db, look } = await translated();
	const pairs = [
		{
			es: 'Volamos piscuchas en el potrero de mi tío.',
			en: 'We flew kites in my uncle’s pasture.'
		},
		{ es: '!!!', en: 'No words.' }
	];
	expect(await db.transaction().execute((db) => rememberPairs(db, pairs, 'earlier', now))).toBe(1);
	expect(targets(await look('Volamos piscuchas en el potrero de mi tía.'))[0]).toBe(
		'We flew kites in my uncle’s pasture.'
	);
});

test('among a thousand sentences with the same words, the one that shares most is found', async () => {
	const { db, look } = await translated();
	const letters = 'abcdefghij';
	const pairs = Array.from({ length: 1_000 }, (_, n) => {
		const own = [...String(n)].map((digit) => letters[Number(digit)]).join('');
		return { es: `Ayer vimos la garza ${own}x en el río.`, en: `The heron ${own}x.` };
	});
	await db.transaction().execute((db) => rememberPairs(db, pairs, 'earlier', now));
	const found = await look('Ayer vimos la garza jijx en el lago.');
	expect(found[0]?.target).toBe('The heron jijx.');
});

test('marks that an index reads as commands are words like others', async () => {
	const { look } = await translated();
	for (const text of [
		'"piscuchas" OR *',
		'es : NEAR(a b)',
		"'; drop table memory_entry; --",
		'{es}'
	]) {
		expect(Array.isArray(await look(text))).toBe(true);
		expect(Array.isArray(await look(text, 'en'))).toBe(true);
	}
});
