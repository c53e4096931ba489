import { expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { minute, second } from '#lib/platform/clock.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { draftKeyOf, findDraft, putBack, saveDraft, type Typed } from './drafts.server.ts';
import { versionsOf } from './versions.server.ts';
import { authorizeLetter } from '../letters.server.ts';
import { handIn } from './handing-in.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function desk() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const id = await stepsOf(db, world, now).write('Ana', 'Mateo', '');
	return { db, world, id, save: saver(db, world, id) };
}

const saver =
	(db: Db, world: World, id: string) =>
	async (typed: Partial<Typed> & { text: string }, at = now) => {
		const ana = await actorOf(db, idOf(world, 'Ana'), now);
		const letter = await authorizeLetter(db, ana, 'write', id);
		const full = { stamp: 'sail', base: 1, typedAt: at, from: 'page', ...typed } as const;
		return saveDraft(db, letter, full, at);
	};

const texts = async (db: Db, id: string) => (await versionsOf(db, id)).map(({ text }) => text);

test('what Ana types is saved, with the stamp she chose', async () => {
	const { db, id, save } = await desk();
	const saved = await save({ text: 'Dear Mateo', stamp: 'snow' }, now + second);
	expect(saved).toEqual({ version: 2, savedAt: now + second, won: 'ours', kept: false });
	expect(await findDraft(db, id)).toMatchObject({ text: 'Dear Mateo', version: 2 });
	const letter = await db.selectFrom('letter').select('stamp').executeTakeFirstOrThrow();
	expect(letter.stamp).toBe('snow');
});

test('the language she chose is kept with what she typed', async () => {
	const { db, id, save } = await desk();
	const language = async () =>
		(
			await db
				.selectFrom('letter')
				.select('language')
				.where('id', '=', id)
				.executeTakeFirstOrThrow()
		).language;
	await save({ text: 'Querido Mateo', language: 'es' });
	expect(await language()).toBe('es');
	await save({ text: 'Querido Mateo:', base: 2 });
	expect(await language()).toBe('es');
});

test('an older text that comes late changes neither the stamp nor the language of the one on the desk', async () => {
	const { db, id, save } = await desk();
	await save({ text: 'Dear Mateo' }, now + minute);
	const late = { text: 'Querido Mateo', stamp: 'snow', language: 'es' } as const;
	const saved = await save({ ...late, typedAt: now, from: 'device' }, now + 2 * minute);
	expect(saved).toMatchObject({ won: 'theirs', desk: { stamp: 'sail', language: 'en' } });
	expect(
		await db.selectFrom('letter').select(['stamp', 'language']).where('id', '=', id).execute()
	).toEqual([{ stamp: 'sail', language: 'en' }]);
});

test('of two texts the one typed later is newer, however late the other one arrived', async () => {
	const { db, id, save } = await desk();
	const kept = { text: 'Typed without a line', base: 1, from: 'device' } as const;
	await save({ ...kept, typedAt: now }, now + minute);
	const typed = { text: 'Typed since', base: 0, typedAt: now + second } as const;
	const saved = await save(typed, now + minute);
	expect(saved).toMatchObject({ won: 'ours', kept: true });
	expect(await texts(db, id)).toEqual(['Typed without a line']);
});

test('nobody else saves into Ana’s letter', async () => {
	const { db, world, id } = await desk();
	for (const other of [idOf(world, 'Leo'), idOf(world, 'Mateo'), world.adults.laura]) {
		const actor = await actorOf(db, other, now);
		await expect(authorizeLetter(db, actor, 'write', id)).rejects.toMatchObject({
			kind: 'not-found'
		});
	}
});

test('of two open pages the newer text stays and the other is kept', async () => {
	const { db, id, save } = await desk();
	await save({ text: 'From the laptop' }, now + second);
	const second_ = await save({ text: 'From the phone' }, now + 2 * second);
	expect(second_).toMatchObject({ won: 'ours', kept: true, version: 3 });
	expect(await findDraft(db, id)).toMatchObject({ text: 'From the phone' });
	expect(await texts(db, id)).toEqual(['From the laptop']);
});

test('what was typed offline before the desk changed is kept beside the newer text', async () => {
	const { db, id, save } = await desk();
	await save({ text: 'Typed later, at school' }, now + 10 * minute);
	const offline = { text: 'Typed at home', typedAt: now + minute, from: 'device' as const };
	const saved = await save(offline, now + 20 * minute);
	expect(saved).toMatchObject({ won: 'theirs', kept: true, text: 'Typed later, at school' });
	expect(await texts(db, id)).toEqual(['Typed at home']);
	expect((await versionsOf(db, id))[0]?.why).toBe('offline');
});

test('saving the same text again keeps nothing twice', async () => {
	const { db, id, save } = await desk();
	await save({ text: 'The same' }, now + second);
	expect(await save({ text: 'The same' }, now + 2 * second)).toMatchObject({ kept: false });
	expect(await texts(db, id)).toEqual([]);
});

test('twenty pages that save at once lose no text', async () => {
	const { db, id, save } = await desk();
	const typed = Array.from({ length: 20 }, (_, n) => `Text ${n}`);
	await Promise.all(typed.map((text) => save({ text })));
	const found = [...(await texts(db, id)), (await findDraft(db, id)).text];
	expect(found.toSorted()).toEqual(typed.toSorted());
});

test('a text that arrives after the letter was handed in is kept beside it and changes nothing', async () => {
	const { db, world, id, save } = await desk();
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	await handIn(db, letter, { act: act(), text: 'Handed in', stamp: 'sail' }, now);
	expect(await save({ text: 'Too late' }, now + minute)).toMatchObject({ won: 'moved-on' });
	expect(await findDraft(db, id)).toMatchObject({ text: 'Handed in' });
	expect(await texts(db, id)).toEqual(['Too late']);
});

test('beside a letter lie twenty texts at most, also when it moved on, and what was kept last is there', async () => {
	const { db, world, id, save } = await desk();
	await save({ text: 'From the other phone' });
	await save({ text: 'Typed at home last week', base: 0, typedAt: now - minute, from: 'device' });
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	await handIn(db, letter, { act: act(), text: 'Handed in', stamp: 'sail' }, now);
	for (let n = 0; n < 24; n++) await save({ text: `Too late ${n}` }, now + n * second);
	const rows = await db.selectFrom('letterVersion').select('text').execute();
	expect(rows).toHaveLength(20);
	expect(await texts(db, id)).toHaveLength(20);
	expect(rows.map(({ text }) => text)).toContain('Too late 23');
	// Written before all the others, and kept after them.
	await save({ text: 'Found on a tablet', typedAt: now - minute, from: 'device' });
	expect(await texts(db, id)).toContain('Found on a tablet');
	expect(await texts(db, id)).toHaveLength(20);
});

test('a save that was on its way while the letter was handed in changes neither stamp nor language', async () => {
	const { db, world, id } = await desk();
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	await handIn(db, letter, { act: act(), text: 'Handed in', stamp: 'sail' }, now);
	const typed = { text: 'Tarde', stamp: 'snow', language: 'es', base: 1, typedAt: now } as const;
	await saveDraft(db, letter, { ...typed, from: 'page' }, now + second);
	const frozen = await db
		.selectFrom('letter')
		.select(['stamp', 'language'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	expect(frozen).toEqual({ stamp: 'sail', language: 'en' });
});

test('handing in from a stale page keeps what the other page had saved', async () => {
	const { db, world, id, save } = await desk();
	await save({ text: 'From the other page' }, now + second);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	const form = { act: act(), text: 'From this page', stamp: 'sail', base: 1 };
	await handIn(db, letter, form, now + minute);
	expect(await texts(db, id)).toEqual(['From the other page']);
});

test('a kept text can be put back, and the one on the desk is kept in its place', async () => {
	const { db, world, id, save } = await desk();
	await save({ text: 'First' }, now + second);
	await save({ text: 'Second' }, now + 2 * second);
	const kept = (await versionsOf(db, id))[0];
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	await putBack(db, letter, { version: kept?.id ?? '' }, now + minute);
	expect(await findDraft(db, id)).toMatchObject({ text: 'First' });
	expect(await texts(db, id)).toEqual(['Second']);
});

test('where twenty texts are kept, putting one back loses none of the others', async () => {
	const { db, world, id, save } = await desk();
	for (let n = 0; n <= 20; n++) await save({ text: `Text ${n}` }, now + n * second);
	const before = await texts(db, id);
	expect(before).toHaveLength(20);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const letter = await authorizeLetter(db, ana, 'write', id);
	const kept = (await versionsOf(db, id)).find(({ text }) => text === 'Text 9');
	await putBack(db, letter, { version: kept?.id ?? '' }, now + minute);
	expect((await texts(db, id)).toSorted()).toEqual(
		[...before.filter((text) => text !== 'Text 9'), 'Text 20'].toSorted()
	);
});

test('a version of another letter cannot be put on this desk', async () => {
	const { db, world, id, save } = await desk();
	await save({ text: 'First' }, now + second);
	await save({ text: 'Second' }, now + 2 * second);
	const kept = (await versionsOf(db, id))[0];
	const steps = stepsOf(db, world, now);
	const leos = await steps.write('Leo', 'Ximena', 'Mine');
	const leo = await actorOf(db, idOf(world, 'Leo'), now);
	const letter = await authorizeLetter(db, leo, 'write', leos);
	await putBack(db, letter, { version: kept?.id ?? '' }, now + minute);
	expect(await findDraft(db, leos)).toMatchObject({ text: 'Mine' });
});

test('each child has a key of their own, and it stays the same', async () => {
	const { db, world } = await desk();
	const [ana, leo] = [idOf(world, 'Ana'), idOf(world, 'Leo')];
	const keys = await Promise.all([1, 2, 3].map(() => draftKeyOf(db, ana, now)));
	expect(new Set(keys).size).toBe(1);
	expect(await draftKeyOf(db, leo, now)).not.toBe(keys[0]);
});
