import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { all } from '#tests/support/interchange.ts';
import { actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { textOf } from '../files/taking-out.server.ts';
import { authorizeTranslation } from '../translation.server.ts';
import { rememberPairs } from './memory.server.ts';
import { strengthOf } from './offer.ts';
import { offersFor } from './offered.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Carmen has a letter of Mateo’s on her desk, and an earlier project knew sentences like his. */
async function onHerDesk() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const pairs = [
		{ es: 'Rosa tiene 2 perros.', en: 'Rosa has 2 dogs.' },
		{ es: 'Rosa tiene dos perros flacos y un gato.', en: 'Rosa has two thin dogs and a cat.' }
	];
	await db.transaction().execute((db) => rememberPairs(db, pairs, 'earlier', now));
	const letterId = await steps.write('Mateo', 'Ana', 'Ana tiene 5 perros. Yo también.');
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	await steps.approveLetter(letterId);
	const translationId = await steps.translationOf(letterId);
	const offers = async (who: string, n: number) => {
		const text = await authorizeTranslation(db, await actorOf(db, who, now), translationId);
		return offersFor(db, text, n, now);
	};
	return { db, world, steps, letterId, offers };
}

test('Carmen is offered what was said before, the same sentence first, and what changed in the other', async () => {
	const { world, steps, letterId, offers } = await onHerDesk();
	await steps.takeToDesk(letterId);
	const [same, like] = await offers(world.adults.carmen, 0);
	expect(same).toEqual({ target: 'Ana has 5 dogs.', percent: 100, inContext: false, changes: [] });
	expect(strengthOf(same!)).toBe('same');
	expect(like!.percent).toBeLessThan(100);
	expect(like!.changes.filter(({ kind }) => kind === 'removed').length).toBeGreaterThan(0);
	expect(await offers(world.adults.carmen, 1)).toEqual([]);
});

test('nobody is offered anything for a text that is not on their desk', async () => {
	const { world, steps, letterId, offers } = await onHerDesk();
	await expect(offers(world.adults.carmen, 0)).rejects.toThrow('not-found');
	await steps.takeToDesk(letterId);
	await expect(offers(world.adults.ines, 0)).rejects.toThrow('not-found');
	await expect(offers(world.adults.carmen, 99)).rejects.toThrow('not-found');
});

test('while the family of Mateo allows no letters, nothing is offered for his', async () => {
	const { db, world, steps, letterId, offers } = await onHerDesk();
	await steps.takeToDesk(letterId);
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Mateo'))
		.execute();
	await expect(offers(world.adults.carmen, 0)).rejects.toThrow('waits-for-family');
});

/** Laura teaches Ana, and now translates too. Mateo's letter to Ana is approved and waits for its mail day. */
async function approvedForHerClass() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const { laura, ines } = world.adults;
	await db.updateTable('person').set({ reads: '["en","es"]' }).where('id', '=', laura).execute();
	const translates = { role: 'translator', scopeKind: 'community', givenBy: null } as const;
	await db
		.insertInto('role')
		.values({
			...{ id: newId(), personId: laura, fromAt: now },
			...{ ...translates, scopeId: world.communities.cambridge }
		})
		.execute();
	const text = 'Volamos piscuchas en el potrero de mi tío.';
	const first = await steps.write('Mateo', 'Ana', text);
	await steps.sendToTeacher(first);
	await steps.passOnByTeacher(first);
	await steps.approveLetter(first);
	await steps.takeToDesk(first);
	await steps.translate(first, () => 'We flew kites in my uncle’s pasture.');
	await steps.handInTranslation(first);
	await steps.approveTranslation(first);
	return { db, world, steps, text, laura, ines };
}

/** Two other classes of the same communities write to each other. */
async function anotherExchange(db: Db, { exchangeId, classes }: World) {
	const exchange = await db
		.selectFrom('exchange')
		.selectAll()
		.where('id', '=', exchangeId)
		.executeTakeFirstOrThrow();
	const other = { id: newId(), classA: newId(), classB: newId() };
	for (const [old, id] of [
		[classes.cambridge, other.classA],
		[classes.flores, other.classB]
	] as const) {
		const row = await db
			.selectFrom('class')
			.selectAll()
			.where('id', '=', old)
			.executeTakeFirstOrThrow();
		await db
			.insertInto('class')
			.values({ ...row, id, code: id })
			.execute();
	}
	await db
		.insertInto('exchange')
		.values({ ...exchange, ...other })
		.execute();
	return other.id;
}

test('a teacher who translates for other classes is not offered what her own waits for until mail day', async () => {
	const { db, world, steps, text, laura, ines } = await approvedForHerClass();
	const second = await steps.write('Josué', 'Mei', text);
	await steps.sendToTeacher(second);
	await steps.passOnByTeacher(second);
	await steps.approveLetter(second);
	const id = await steps.translationOf(second);
	const exchangeId = await anotherExchange(db, world);
	await db.updateTable('textTranslation').set({ exchangeId }).where('id', '=', id).execute();
	const offersOf = async (who: string) => {
		const translator = await actorOf(db, who, now);
		await db
			.updateTable('textTranslation')
			.set({ status: 'translating', translatorId: who })
			.where('id', '=', id)
			.execute();
		return offersFor(db, await authorizeTranslation(db, translator, id), 0, now);
	};
	expect(await offersOf(ines)).toMatchObject([{ percent: 100 }]);
	expect(await offersOf(laura)).toEqual([]);
});

test('a coordinator who teaches takes nothing of the letters of her exchange out of the memory', async () => {
	const { db, world } = await approvedForHerClass();
	const wish = { what: 'memory', format: 'csv', from: 'es' } as const;
	const out = async () => {
		const sofia = await actorOf(db, world.adults.sofia, now);
		return (await all(textOf(db, sofia, wish, now))).join('');
	};
	expect(await out()).toContain('piscuchas');
	await db
		.insertInto('classTeacher')
		.values({
			classId: world.classes.cambridge,
			personId: world.adults.sofia,
			fromOn: '2026-11-01'
		})
		.execute();
	expect(await out()).not.toContain('piscuchas');
});

test('the same words with a drawing that the child did not make are not the same sentence', async () => {
	const { db, world, steps, letterId, offers } = await onHerDesk();
	const pairs = [
		{ es: 'Yo también. 🐶', en: 'Me too. 🐶' },
		{ es: 'Yo también.', en: 'So do I.' }
	];
	await db.transaction().execute((db) => rememberPairs(db, pairs, 'later', now));
	await steps.takeToDesk(letterId);
	const found = await offers(world.adults.carmen, 1);
	expect(found.map(({ target, percent }) => [target, percent])).toEqual([
		['So do I.', 100],
		['Me too. 🐶', 99]
	]);
});
