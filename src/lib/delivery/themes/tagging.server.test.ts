import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { lettersTouching, tagLetter, themesInMail, themesOfLetter } from './tagging.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const notFound = { reason: 'not-found' };

async function start({ pressed = true } = {}) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const id = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo,\n\nSnow is water, too.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	if (pressed) await release(db, world, 'cambridge', now);
	const actor = (person: string) => actorOf(db, person, now);
	const tag = async (said: readonly string[], person = world.adults.delmy) => {
		const of = person === world.adults.laura ? 'cambridge' : 'flores';
		const mail = await authorizeClassMail(db, await actor(person), 'read-mail', world.classes[of]);
		await tagLetter(db, mail, id, said, now);
	};
	const found = async (person: string, theme = 'agua') =>
		(await lettersTouching(db, await actor(person), theme)).map(({ from, address }) => [
			from,
			address
		]);
	return { db, world, id, actor, tag, found };
}

test('themes that come up in a letter lead teachers of both classes to it, each on their way', async () => {
	const { db, world, id, actor, tag, found } = await start();
	const { delmy, laura } = world.adults;
	await tag(['agua', 'nieve']);
	expect(await found(delmy)).toEqual([['Ana', `/class/${world.classes.flores}/mail/${id}`]]);
	expect(await found(laura)).toEqual([['Ana', `/class/${world.classes.cambridge}/letters/${id}`]]);
	expect((await themesInMail(db, await actor(delmy))).toSorted()).toEqual(['agua', 'nieve']);
	await tag(['nieve']);
	expect(await found(delmy)).toEqual([]);
	expect(await themesOfLetter(db, id)).toEqual(['nieve']);
});

test('nobody else learns that a theme came up', async () => {
	const { db, world, actor, tag, found } = await start();
	await tag(['agua']);
	const { tomas, carmen, sofia } = world.adults;
	for (const person of [tomas, carmen, sofia]) {
		expect(await found(person)).toEqual([]);
		expect(await themesInMail(db, await actor(person))).toEqual([]);
	}
	expect(await lettersTouching(db, null, 'agua')).toEqual([]);
});

test('only a teacher of the class that got it says so, and only of a theme that there is', async () => {
	const { db, world, id, tag } = await start();
	await expect(tag(['agua'], world.adults.laura)).rejects.toMatchObject(notFound);
	await expect(tag(['agua'], world.adults.sofia)).rejects.toMatchObject(notFound);
	await tag(['agua', 'Ana', '']);
	expect(await themesOfLetter(db, id)).toEqual(['agua']);
});

test('of a letter that has not arrived nothing is said', async () => {
	const { tag } = await start({ pressed: false });
	await expect(tag(['agua'])).rejects.toMatchObject(notFound);
});

test('what is called back, locked away or not allowed any more leads nowhere', async () => {
	for (const how of ['recalled', 'safeguarded', 'withdrawn'] as const) {
		const { db, world, id, tag, found } = await start();
		await tag(['agua']);
		if (how === 'recalled')
			await db
				.updateTable('releaseItem')
				.set({ recalledAt: now, recalledBy: world.adults.laura })
				.execute();
		if (how === 'safeguarded') await safeguardBy(db, world.adults.tomas, id, '', now);
		if (how === 'withdrawn') await db.updateTable('consentNow').set({ answer: 'no' }).execute();
		for (const person of [world.adults.delmy, world.adults.laura])
			expect(await found(person), how).toEqual([]);
	}
});
