import { expect, test } from 'vitest';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { returnToAuthor } from '#lib/letters/passing-on/passing-on.server.ts';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { beginAgain } from '../beginning/starting.server.ts';
import { onDeskOf } from './on-desk.server.ts';
import { recall } from './taking-back.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function school() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const waiting = async (name: string, at = now) =>
		(await onDeskOf(db, idOf(world, name), at)).map(({ id, status, to }) => ({ id, status, to }));
	return { db, world, steps, waiting };
}

test('what Ana began waits for her and for nobody else, an empty sheet for nobody', async () => {
	const { db, steps, waiting } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	expect(await waiting('Ana')).toEqual([]);
	await db
		.updateTable('letterDraft')
		.set({ text: 'Dear Mateo' })
		.where('letterId', '=', id)
		.execute();
	expect(await waiting('Ana')).toEqual([{ id, status: 'draft', to: 'Mateo' }]);
	expect(await waiting('Leo')).toEqual([]);
	expect(await waiting('Mateo')).toEqual([]);
	await steps.sendToTeacher(id);
	expect(await waiting('Ana')).toEqual([]);
});

test('a letter that came back to Ana stands before what she began', async () => {
	const { db, world, steps, waiting } = await school();
	const id = await steps.write('Ana', 'Mateo', 'Dear Mateo.');
	await steps.sendToTeacher(id);
	const begun = await steps.write('Ana', 'Mateo', 'Dear Mateo, once more');
	const laura = await actorOf(db, world.adults.laura, now);
	const letter = await authorizeLetter(db, laura, 'pass-on', id);
	const note = { act: act(), reason: 'too-short' as const, note: 'Tell him more.' };
	await returnToAuthor(db, letter, note, now);
	expect(await waiting('Ana')).toEqual([
		{ id, status: 'returned', to: 'Mateo' },
		{ id: begun, status: 'draft', to: 'Mateo' }
	]);
});

test('Ana finds that her letter was called back until she begins it again; what she called back herself is no news', async () => {
	const { db, world, steps, waiting } = await school();
	const id = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo.');
	const own = await makeReady(steps, 'Leo', 'Ximena', 'Dear Ximena.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	for (const [who, letterId] of [
		[world.adults.laura, id],
		[idOf(world, 'Leo'), own]
	] as const) {
		const actor = await actorOf(db, who, now);
		const letter = await authorizeLetter(db, actor, 'recall', letterId);
		await recall(db, letter, { act: act() }, now + 1);
	}
	expect(await waiting('Ana')).toEqual([{ id, status: 'recalled', to: 'Mateo' }]);
	expect(await waiting('Leo')).toEqual([]);
	expect(await waiting('Ana', now + 31 * day)).toEqual([]);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	const again = await beginAgain(db, letter, { act: act() }, now + 2);
	expect(await waiting('Ana')).toEqual([{ id: again, status: 'draft', to: 'Mateo' }]);
});
