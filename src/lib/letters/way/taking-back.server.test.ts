import { expect, test } from 'vitest';
import { act } from '#tests/support/steps.ts';
import { idOf } from '#tests/support/world.ts';
import { closeForLeaver, recall, withdraw } from './taking-back.server.ts';
import { handedIn, now } from '#tests/support/school.ts';

const refused = (kind: string, reason?: string) =>
	expect.objectContaining(reason ? { kind, reason } : { kind });

test('Ana takes her letter back while a reader holds it, and the reader hears of it', async () => {
	const { db, id, may, steps, statusOf } = await handedIn();
	await steps.passOnByTeacher(id);
	await withdraw(db, await may('Ana', 'withdraw', id), { act: act() }, now);
	expect(await statusOf(id)).toBe('withdrawn');
	expect(await db.selectFrom('submission').select('status').execute()).toEqual([
		{ status: 'withdrawn' }
	]);
	for (const other of ['Leo', 'Mateo', 'delmy', 'tomas', 'sofia'])
		await expect(may(other, 'withdraw', id)).rejects.toEqual(refused('not-found'));
});

test('a safeguarded letter is not taken back, and Ana does not hear why', async () => {
	const { db, id, may, steps } = await handedIn();
	await steps.passOnByTeacher(id);
	await db
		.updateTable('letter')
		.set({ status: 'safeguarded', state: JSON.stringify({ at: now }) })
		.execute();
	const letter = await may('Ana', 'withdraw', id);
	await expect(withdraw(db, letter, { act: act() }, now)).rejects.toEqual(
		refused('conflict', 'letter-being-read')
	);
	await expect(may('laura', 'read', id)).rejects.toEqual(refused('not-found'));
});

async function released() {
	const all = await handedIn();
	await all.db
		.updateTable('letter')
		.set({ status: 'released', state: JSON.stringify({ at: now }) })
		.where('id', '=', all.id)
		.execute();
	return all;
}

test('Ana, her teacher, a coordinator and a moderator may call a released letter back, once', async () => {
	const { db, id, may, statusOf } = await released();
	for (const name of ['laura', 'sofia', 'tomas']) await may(name, 'recall', id);
	const form = { act: act() };
	const letter = await may('Ana', 'recall', id);
	await Promise.all(Array.from({ length: 20 }, () => recall(db, letter, form, now)));
	expect(await statusOf(id)).toBe('recalled');
	const noted = await db.selectFrom('audit').select('verb').where('subjectId', '=', id).execute();
	expect(noted.filter(({ verb }) => verb === 'letter.recalled')).toHaveLength(1);
});

test('nobody else may call it back', async () => {
	const { id, may } = await released();
	for (const name of ['Leo', 'Mateo', 'delmy', 'carmen'])
		await expect(may(name, 'recall', id)).rejects.toEqual(refused('not-found'));
});

test('a letter that was not released yet is not called back', async () => {
	const { id, may } = await handedIn();
	await expect(may('sofia', 'recall', id)).rejects.toEqual(refused('not-found'));
});

test('when Ana leaves, what is not approved is closed and what was released stays', async () => {
	const { db, world, id, steps, statusOf } = await handedIn();
	await steps.passOnByTeacher(id);
	const close = () => db.transaction().execute((db) => closeForLeaver(db, idOf(world, 'Ana'), now));
	await close();
	expect(await statusOf(id)).toBe('closed');
	expect(await db.selectFrom('submission').select('status').execute()).toEqual([
		{ status: 'withdrawn' }
	]);
	await close();
	const later = await released();
	await later.db.transaction().execute((db) => closeForLeaver(db, idOf(later.world, 'Ana'), now));
	expect(await later.statusOf(later.id)).toBe('released');
});
