import { expect, test } from 'vitest';
import { beginAgain } from '#lib/letters/beginning/starting.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { whyItCameBack } from '#lib/letters/way/reading.server.ts';
import { findDraft } from '#lib/letters/writing/drafts.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { readySentence } from '#lib/moderation/reasons/queries.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { eraseLettersOf } from '#lib/letters/erase.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { openLetter } from '../mailbox.server.ts';
import { releasedBetween } from './released.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const why = { reason: 'contact-data', note: 'There was a phone number in it.' } as const;

async function delivered() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const id = await makeReady(steps, 'Ana', 'Mateo', 'Call me: 617 555 0147.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const { cambridge, flores } = world.classes;
	const exchange = { classA: cambridge, classB: flores };
	const found = (name?: string) => releasedBetween(db, exchange, { name });
	const callBack = async () => {
		const tomas = await actorOf(db, world.adults.tomas, now);
		const letter = await authorizeLetter(db, tomas, 'recall', id);
		await recall(db, letter, { act: act() }, now + 1, why);
	};
	return { db, world, id, steps, found, callBack };
}

test('Tomás finds a delivered letter by its author’s name, and nothing that is still on its way', async () => {
	const { found, id, steps } = await delivered();
	await makeReady(steps, 'Leo', 'Ximena', 'Not yet.');
	for (const rows of [await found(), await found('an'), await found('ÁNA')])
		expect(rows).toMatchObject([{ letterId: id, from: 'Ana', to: 'Mateo', recalledAt: null }]);
	expect(await found('Leo')).toEqual([]);
	expect(await found('%')).toEqual([]);
});

test('the list goes on after the last letter of a page', async () => {
	const { db, world, id } = await delivered();
	const exchange = { classA: world.classes.cambridge, classB: world.classes.flores };
	const after = (releasedAt: number) =>
		releasedBetween(db, exchange, { before: { releasedAt, letterId: id } });
	expect(await after(now + 1)).toHaveLength(1);
	expect(await after(now)).toEqual([]);
});

test('who teaches one of the classes, translates or coordinates does not look back at letters, nor does a child', async () => {
	const { db, world, id } = await delivered();
	const others = [...(['laura', 'delmy', 'carmen', 'ines', 'sofia'] as const)].map(
		(key) => world.adults[key]
	);
	for (const personId of [...others, idOf(world, 'Ana'), idOf(world, 'Mateo')])
		await expect(
			authorizeLetter(db, await actorOf(db, personId, now), 'look-back', id)
		).rejects.toThrow('not-found');
	const tomas = await actorOf(db, world.adults.tomas, now);
	expect((await authorizeLetter(db, tomas, 'look-back', id)).subject.id).toBe(id);
});

test('Ana and her teacher read why Tomás called it back; Mateo sees only that it was', async () => {
	const { db, world, id, found, callBack } = await delivered();
	await callBack();
	const { subject } = await authorizeLetter(
		db,
		await actorOf(db, idOf(world, 'Ana'), now),
		'read',
		id
	);
	for (const reader of [idOf(world, 'Ana'), world.adults.laura]) {
		const { recalled } = await whyItCameBack(db, await actorOf(db, reader, now), subject, 'en');
		const ready = await readySentence(db, why.reason, 'en');
		expect(recalled).toEqual({ from: 'moderator', why: ready, note: why.note });
	}
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	const opened = await openLetter(db, id, mateo, now + 2);
	expect(opened).toEqual({ letter: null, why: 'called-back' });
	expect(await found()).toMatchObject([{ letterId: id, recalledAt: now + 1 }]);
	const { detail } = await db
		.selectFrom('audit')
		.select('detail')
		.where('verb', '=', 'letter.recalled')
		.executeTakeFirstOrThrow();
	expect(JSON.parse(detail)).toEqual({ reason: 'contact-data' });
});

test('the teachers of both classes hear that a letter was called back', async () => {
	const { db, world, id, callBack } = await delivered();
	await callBack();
	const heard = async (key: 'laura' | 'delmy') =>
		(await unread(db, world.adults[key]))
			.filter(({ kind }) => kind === 'letter-recalled')
			.map(({ address }) => address);
	expect(await heard('laura')).toEqual([`/class/${world.classes.cambridge}/letters/${id}`]);
	expect(await heard('delmy')).toEqual([`/class/${world.classes.flores}/mail`]);
});

test('what was called back can be mended: Ana begins again with its words', async () => {
	const { db, world, id, callBack } = await delivered();
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const again = async () =>
		beginAgain(db, await authorizeLetter(db, ana, 'write', id), { act: act() }, now + 2);
	await expect(again()).rejects.toMatchObject({ reason: 'letter-moved-on' });
	await callBack();
	const fresh = await again();
	expect((await findLetter(db, fresh))?.state.status).toBe('draft');
	expect(await findDraft(db, fresh)).toMatchObject({ text: 'Call me: 617 555 0147.' });
});

test('a letter that was called back is not called back again', async () => {
	const { callBack } = await delivered();
	await callBack();
	await expect(callBack()).rejects.toMatchObject({ kind: 'conflict', reason: 'letter-moved-on' });
});

test('when Ana is erased, the note about her letter goes too', async () => {
	const { db, world, id, callBack } = await delivered();
	await callBack();
	await db.transaction().execute((db) => eraseLettersOf(db, idOf(world, 'Ana'), now + 2));
	const letter = await findLetter(db, id);
	expect(letter?.state).toMatchObject({ reason: 'contact-data', note: '' });
});
