import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import { authorizeReview, returnToAuthor } from '../moderation.server.ts';
import { flagsOf } from '../scanning/flags.server.ts';
import { sinceReturn } from './before.server.ts';
import { claim } from './claims.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
beforeAll(wire);

const first = 'Hola Ana:\n\nTengo un perro. ¿Y tu casa cómo es?';

async function world() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	return { db, world, steps: stepsOf(db, world, now) };
}

/** Mateo's letter, handed in and passed on. */
async function inReview(db: Db, world: World) {
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write('Mateo', 'Ana', first);
	await passedOn(db, world, letterId, first);
	return letterId;
}

async function passedOn(db: Db, world: World, letterId: string, text: string) {
	const steps = stepsOf(db, world, now);
	await db.updateTable('letterDraft').set({ text }).where('letterId', '=', letterId).execute();
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
}

async function returned(db: Db, world: World, workId: string) {
	const { id, revisionId, sha256 } = await stepsOf(db, world, now).openSubmissionOf(workId);
	const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), id);
	await claim(db, item, now);
	const comments = [{ key: '1', place: null, words: 'un perro', comment: '¿Cómo se llama?' }];
	const why = { reason: 'too-short', note: '¡Qué bien! Un poco más.', comments } as const;
	await returnToAuthor(db, item, { act: act(), revisionId, sha256, ...why }, now);
	return revisionId;
}

async function since(db: Db, world: World, workId: string) {
	const item = await stepsOf(db, world, now).openSubmissionOf(workId);
	return sinceReturn(db, item, await flagsOf(db, item.revisionId));
}

test('of a letter that never came back there is nothing to compare', async () => {
	const { db, world: w } = await world();
	expect(await since(db, w, await inReview(db, w))).toBeNull();
});

test('handed in again, the reviewer sees just the words of Mateo that are new, and what was asked', async () => {
	const { db, world: w } = await world();
	const letterId = await inReview(db, w);
	await returned(db, w, letterId);
	await passedOn(db, w, letterId, first.replace('un perro', 'un perro que se llama Sol'));
	const told = await since(db, w, letterId);
	expect(told).toMatchObject({
		reason: 'too-short',
		note: '¡Qué bien! Un poco más.',
		comments: [{ quote: 'un perro', comment: '¿Cómo se llama?' }],
		newFlags: false
	});
	expect(told?.paragraphs).toEqual([
		[
			{ kind: 'same', text: 'Tengo un perro' },
			{ kind: 'added', text: ' que se llama Sol' },
			{ kind: 'same', text: '. ¿Y tu casa cómo es?' }
		]
	]);
	expect(JSON.stringify(told)).not.toContain(w.adults.tomas);
});

test('a phone number in what is new is told apart from what stood there before', async () => {
	const { db, world: w } = await world();
	const letterId = await inReview(db, w);
	await returned(db, w, letterId);
	await passedOn(db, w, letterId, `${first} Llamame al 7012-3456.`);
	expect((await since(db, w, letterId))?.newFlags).toBe(true);
});

test('neither the words of a sealed text are shown, nor those of one before it', async () => {
	const { db, world: w } = await world();
	const letterId = await inReview(db, w);
	await returned(db, w, letterId);
	await passedOn(db, w, letterId, `${first} ¿Te gusta el mar?`);
	const second = await returned(db, w, letterId);
	await passedOn(db, w, letterId, `${first} ¿Te gusta el río?`);
	const seal = { revisionId: second, workId: letterId, why: 'protect', at: now } as const;
	await db.insertInto('seal').values(seal).execute();
	expect(await since(db, w, letterId)).toMatchObject({
		reason: 'too-short',
		comments: [],
		paragraphs: null,
		stretches: []
	});
});
