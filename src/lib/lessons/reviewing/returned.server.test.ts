import { expect, test } from 'vitest';
import { keepComments, lastReturnOf } from '#lib/moderation/commenting/comments.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { findLesson } from '../works.server.ts';
import { returnedWith } from './returned.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('what a reviewer said about words of a plan reaches whoever wrote it, until it is handed in anew', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { planSession, handInLesson } = lessonStepsOf(db, world, now);
	const { returnLetter } = stepsOf(db, world, now);
	const id = await planSession();
	const returned = async () => returnedWith(db, (await findLesson(db, id))!, 'en');
	expect(await returned()).toBeNull();
	await handInLesson(id);
	await returnLetter(id, 'Falta poco.', world.adults.tomas, 'cannot-be-taught-so');
	const last = (await lastReturnOf(db, id))!;
	const typed = { key: '1', place: null, words: waterPlan.title, comment: '¿De qué agua?' };
	await db.transaction().execute((db) => keepComments(db, last.id, last, [typed]));
	expect(await returned()).toMatchObject({
		note: 'Falta poco.',
		language: 'es',
		comments: [{ quote: waterPlan.title, comment: '¿De qué agua?' }]
	});
	await handInLesson(id);
	expect(await returned()).toBeNull();
});
