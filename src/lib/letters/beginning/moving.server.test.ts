import { expect, test } from 'vitest';
import { newId } from '#lib/platform/ids.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { authorizeLetter } from '../letters.server.ts';
import { handIn } from '../writing/handing-in.server.ts';
import { findLetter } from '../queries.server.ts';
import { findDraft, saveDraft } from '../writing/drafts.server.ts';
import { versionsOf } from '../writing/versions.server.ts';
import { insteadOf, writeToFriend } from './moving.server.ts';
import { authorizeWriter } from './writers.server.ts';
import { beginToChild } from './starting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const poem = 'Querido Mateo:\n\n  las nubes\n    se van';

/** Ana wrote to Mateo, and then the classes were matched again: now she writes with Ximena. */
async function matchedAgain() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const id = await stepsOf(db, world, now).write('Ana', 'Mateo', poem);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const may = () => authorizeLetter(db, ana, 'write', id);
	const old = await findLetter(db, id);
	await db
		.updateTable('pair')
		.set({ endedAt: now })
		.where('id', '=', old?.pairId ?? '')
		.execute();
	const pair = newId();
	await db
		.insertInto('pair')
		.values({
			id: pair,
			exchangeId: world.exchangeId,
			childA: ana.id,
			childB: idOf(world, 'Ximena'),
			reason: '{"kind":"same-band"}',
			madeAt: now
		})
		.execute();
	const move = async (friend = pair) => writeToFriend(db, await may(), { act: act(), friend }, now);
	return { db, world, id, ana, may, pair, move };
}

test('while the pair goes on, a letter goes where it was meant to', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const id = await stepsOf(db, world, now).write('Ana', 'Mateo', poem);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	expect(await insteadOf(db, letter.subject)).toBeNull();
	const friend = letter.subject.pairId ?? '';
	await expect(writeToFriend(db, letter, { act: act(), friend }, now)).rejects.toMatchObject({
		reason: 'letter-moved-on'
	});
});

test('when her pair is over, Ana’s text stays, and she can still change it', async () => {
	const { db, id, may } = await matchedAgain();
	const letter = await may();
	const friends = await insteadOf(db, letter.subject);
	expect(friends?.map(({ letterName }) => letterName)).toEqual(['Ximena']);
	const typed = { text: `${poem}.`, stamp: 'sail', base: 1, typedAt: now, from: 'page' } as const;
	await saveDraft(db, letter, typed, now);
	expect((await findDraft(db, id)).text).toBe(`${poem}.`);
	const form = { act: act(), text: poem, stamp: 'sail' };
	await expect(handIn(db, letter, form, now)).rejects.toMatchObject({ reason: 'pair-ended' });
});

test('Ana takes her text along to Ximena and hands it in', async () => {
	const { db, world, id, ana, may, pair, move } = await matchedAgain();
	const typed = {
		text: 'older',
		stamp: 'snow',
		base: 7,
		typedAt: now - 1,
		from: 'device'
	} as const;
	await saveDraft(db, await may(), typed, now);
	const moved = await move();
	expect(await findLetter(db, moved)).toMatchObject({
		pairId: pair,
		recipientId: idOf(world, 'Ximena'),
		stamp: 'sail',
		state: { status: 'draft' }
	});
	expect((await findDraft(db, moved)).text).toBe(poem);
	expect((await versionsOf(db, moved)).map(({ text }) => text)).toEqual(['older']);
	expect((await findLetter(db, id))?.state.status).toBe('withdrawn');
	const letter = await authorizeLetter(db, ana, 'write', moved);
	await handIn(db, letter, { act: act(), text: poem, stamp: 'snow' }, now);
	expect((await findLetter(db, moved))?.state.status).toBe('with-teacher');
});

test('what she had begun to Ximena stays on the desk, and the text to Mateo is kept beside it', async () => {
	const { db, ana, pair, move } = await matchedAgain();
	const writer = await authorizeWriter(db, ana, ana.id);
	const begun = await beginToChild(db, writer, { act: act(), pair }, now);
	const letter = await authorizeLetter(db, ana, 'write', begun);
	const typed = {
		text: 'Hola Ximena',
		stamp: 'sail',
		base: 1,
		typedAt: now,
		from: 'page'
	} as const;
	await saveDraft(db, letter, typed, now);
	expect(await move()).toBe(begun);
	expect((await findDraft(db, begun)).text).toBe('Hola Ximena');
	expect(await versionsOf(db, begun)).toMatchObject([{ text: poem, why: 'other-friend' }]);
});

test('Ana cannot send it to somebody with whom she does not write, and nobody else moves it', async () => {
	const { db, world, id, move } = await matchedAgain();
	const other = await db
		.selectFrom('pair')
		.select('id')
		.where('childA', '=', idOf(world, 'Leo'))
		.executeTakeFirstOrThrow();
	await expect(move(other.id)).rejects.toMatchObject({ kind: 'not-found' });
	const old = await findLetter(db, id);
	await expect(move(old?.pairId ?? '')).rejects.toMatchObject({ reason: 'pair-ended' });
	for (const name of ['Leo', 'Mateo', 'Ximena']) {
		const child = await actorOf(db, idOf(world, name), now);
		await expect(authorizeLetter(db, child, 'write', id)).rejects.toMatchObject({
			kind: 'not-found'
		});
	}
});
