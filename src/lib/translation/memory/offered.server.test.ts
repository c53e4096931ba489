import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
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
