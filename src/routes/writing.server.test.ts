import { expect, test } from 'vitest';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { returnToAuthor } from '#lib/letters/passing-on/passing-on.server.ts';
import type { Config } from '#lib/platform/config.server.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { deskOf } from './writing.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('Ana is asked again on a letter that came back, and not once another letter of hers answers', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const asked = await makeReady(steps, 'Mateo', 'Ana', '¿Te gusta la lluvia?');
	await onlyThere(db, world, 'flores', ['Ana'], now);
	await release(db, world, 'flores', now);
	const actor = await actorOf(db, idOf(world, 'Ana'), now);
	const laura = await actorOf(db, world.adults.laura, now);
	const locals = {
		...{ db, clock: { now: () => now }, config: {} as Config, session: null },
		storage: onDisk('nowhere')
	};
	const answering = async (text: string) => {
		const id = await steps.write('Ana', 'Mateo', text);
		await db.updateTable('letter').set({ answersId: asked }).where('id', '=', id).execute();
		await steps.sendToTeacher(id);
		return id;
	};
	const questionsOn = async (id: string) => {
		const { subject } = await authorizeLetter(db, actor, 'write', id);
		const desk = await deskOf({ ...locals, actor, locale: 'en' }, subject);
		return desk.asked?.questions.map(({ answered }) => answered) ?? null;
	};
	const back = await answering('Yes, I like rain.');
	const letter = await authorizeLetter(db, laura, 'pass-on', back);
	const note = { act: act(), reason: 'too-short' as const, note: 'Tell him more.' };
	await returnToAuthor(db, letter, note, now);
	expect(await questionsOn(back)).toEqual([false]);
	await answering('I forgot: I like snow too.');
	expect(await questionsOn(back)).toBeNull();
	expect(await questionsOn(await steps.write('Ana', 'Mateo', ''))).toBeNull();
});
