import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { authorizeExcerpt } from '#lib/lessons/excerpting/excerpting.server.ts';
import { excerptsOfTheme, themesWithExcerpts } from '#lib/lessons/excerpting/reading.server.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import type { Audience } from '#lib/lessons/work.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { excerptStepsOf } from '#tests/support/excerpts.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { quotableLetter } from './readable.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const words = 'Snow is quiet and cold. It falls on our street at night.';

async function start({ pressed = true, text = `Dear Mateo,\n\n${words} I miss you.` } = {}) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = excerptStepsOf(db, world, now);
	const letter = await makeReady(steps, 'Ana', 'Mateo', text);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	if (pressed) await release(db, world, 'cambridge', now);
	const everybody = { ...world.adults, Leo: idOf(world, 'Leo'), nobody: null };
	/** By name: whoever finds it on the page of its theme. */
	async function readers(theme = 'nieve'): Promise<string[]> {
		const found = [];
		for (const [name, id] of Object.entries(everybody)) {
			const actor = id === null ? null : await actorOf(db, id, now);
			const excerpts = await excerptsOfTheme(db, actor, theme);
			const themes = await themesWithExcerpts(db, actor);
			expect(
				themes.some(({ id }) => id === theme),
				name
			).toBe(excerpts.length > 0);
			if (excerpts.length > 0) found.push(name);
		}
		return found.toSorted();
	}
	const statusOf = async (id: string) =>
		(
			await db
				.selectFrom('libraryWork')
				.select('status')
				.where('id', '=', id)
				.executeTakeFirstOrThrow()
		).status;
	return { db, world, letter, ana: idOf(world, 'Ana'), readers, statusOf, ...steps };
}

const ofTheExchange = ['delmy', 'laura', 'sofia', 'tomas'];

test('words of Ana’s letter stand on the page of a theme for those whom the reviewer saw, in both languages', async () => {
	const set = await start();
	const { db, world, letter, ana, takeOut, handInWords, approveLetter, readers } = set;
	const id = await takeOut(letter, [1, 2]);
	expect(await readers()).toEqual([]);
	await handInWords(id, letter);
	expect(await readers()).toEqual([]);
	await approveLetter(id);
	expect(await readers()).toEqual(ofTheExchange);
	expect(await readers('agua')).toEqual([]);
	await set.takeToDesk(id);
	await set.translate(id, (source) => `· ${source}`);
	await set.handInTranslation(id);
	const delmy = await actorOf(db, world.adults.delmy, now);
	const read = () => excerptsOfTheme(db, delmy, 'nieve');
	expect(await read()).toMatchObject([{ words, translated: null, by: 'Ana' }]);
	await set.approveTranslation(id);
	const [excerpt] = await read();
	expect(excerpt?.translated).toContain('· Snow is quiet and cold.');
	expect(Object.keys(excerpt ?? {}).toSorted(), 'and nothing else about her').toEqual(
		['by', 'community', 'id', 'language', 'mayEnd', 'translated', 'words'].toSorted()
	);
	const { record } = await childRecord(db, ana, now);
	expect(record.plans).toMatchObject([{ words, sharedWith: 'exchange' }]);
});

test('the family is asked for the anthology before all communities read it, and for the public web besides before everybody does', async () => {
	const { letter, ana, takeOut, handInWords, familySays, approveLetter, readers } = await start();
	const id = await takeOut(letter, [1, 2]);
	const asked = (audience: Audience) => handInWords(id, letter, audience);
	const no = { reason: 'lesson-without-consent' };
	await expect(asked('communities')).rejects.toMatchObject(no);
	await familySays(ana, 'public-web', 'yes');
	await expect(asked('public')).rejects.toMatchObject(no);
	await familySays(ana, 'public-web', 'no');
	await familySays(ana, 'anthology', 'yes');
	await expect(asked('public')).rejects.toMatchObject(no);
	await asked('communities');
	await familySays(ana, 'anthology', 'no');
	await expect(approveLetter(id)).rejects.toMatchObject({ reason: 'waits-for-family' });
	await familySays(ana, 'anthology', 'yes');
	await approveLetter(id);
	const all = await readers();
	expect(all).toEqual(expect.arrayContaining([...ofTheExchange, 'carmen']));
	expect(all).not.toContain('nobody');
	await familySays(ana, 'anthology', 'no');
	expect(await readers()).toEqual([]);
});

test('for everybody two moderators read it, and it is gone with any of the three yeses', async () => {
	const { letter, ana, shareWords, familySays, readers } = await start();
	await shareWords(letter, [1, 2], 'public');
	expect(await readers()).toContain('nobody');
	for (const use of ['public-web', 'anthology', 'letter'] as const) {
		await familySays(ana, use, 'no');
		expect(await readers(), use).toEqual([]);
		await familySays(ana, use, 'yes');
		expect(await readers(), use).toContain('nobody');
	}
});

test('one moderator alone shows nobody’s words to everybody', async () => {
	const { letter, ana, takeOut, handInWords, familySays, approveLetter, readers, statusOf } =
		await start();
	for (const use of ['anthology', 'public-web'] as const) await familySays(ana, use, 'yes');
	const id = await takeOut(letter, [1, 2]);
	await handInWords(id, letter, 'public');
	await approveLetter(id);
	expect(await statusOf(id)).toBe('with-moderator');
	expect(await readers()).toEqual([]);
});

test('out of a letter that has not arrived, or of another class, nothing is taken', async () => {
	const before = await start({ pressed: false });
	await expect(before.takeOut(before.letter, [1, 2])).rejects.toThrow('Nobody reads');
	const { db, world, letter, takeOut } = await start();
	const classId = world.classes.flores;
	expect(await quotableLetter(db, { letterId: letter, classId })).toBeUndefined();
	const id = await takeOut(letter, [1, 2]);
	for (const person of [world.adults.delmy, world.adults.sofia, world.adults.tomas])
		await expect(
			authorizeExcerpt(db, await actorOf(db, person, now), 'share', { id, letterId: letter })
		).rejects.toMatchObject({ reason: 'not-found' });
});

test('what is called back, locked away, put away or erased is gone at once, wherever the excerpt is', async () => {
	for (const how of ['recalled', 'safeguarded', 'put away', 'erased'] as const)
		for (const shared of [true, false]) {
			const set = await start();
			const { db, world, letter, ana, readers, statusOf } = set;
			const id = shared
				? await set.shareWords(letter, [1, 2], 'public')
				: await set.takeOut(letter, [1, 2]);
			if (!shared) await set.handInWords(id, letter);
			if (how === 'recalled') {
				const laura = await actorOf(db, world.adults.laura, now);
				await recall(db, await authorizeLetter(db, laura, 'recall', letter), { act: act() }, now);
			}
			if (how === 'safeguarded') await safeguardBy(db, world.adults.tomas, letter, '', now);
			if (how === 'put away') await putAway(set);
			if (how === 'erased') await eraseChild(db, ana, now);
			expect(await readers(), how).toEqual([]);
			if (how === 'put away') {
				if (!shared)
					await expect(set.approveLetter(id)).rejects.toMatchObject({
						reason: 'excerpt-letter-away'
					});
				continue;
			}
			expect(await statusOf(id), how).toBe(how === 'safeguarded' ? how : 'withdrawn');
			await expect(set.approveLetter(id), how).rejects.toThrow();
		}
});

async function putAway({ db, world, letter }: Awaited<ReturnType<typeof start>>) {
	await db
		.insertInto('letterReport')
		.values({
			...{ id: crypto.randomUUID(), letterId: letter, classId: world.classes.flores },
			...{ reporterId: world.adults.delmy, picture: 'mean', wholeClass: 1, hidden: 1 },
			reportedAt: now
		})
		.execute();
}

test('when Ana is erased, no word of hers is left in the library', async () => {
	const { db, letter, ana, shareWords, takeOut, takeToDesk, translate } = await start();
	const id = await shareWords(letter, [1, 2]);
	await takeToDesk(id);
	await translate(id, (source) => `· ${source}`);
	await takeOut(letter, [1, 2]);
	await eraseChild(db, ana, now);
	const kept = JSON.stringify([
		await db.selectFrom('libraryWork').selectAll().execute(),
		await db.selectFrom('libraryVersion').selectAll().execute(),
		await db.selectFrom('libraryRevision').selectAll().execute(),
		await db.selectFrom('revision').selectAll().execute(),
		await db
			.selectFrom('segmentTarget' as never)
			.selectAll()
			.execute()
			.catch(() => [])
	]);
	expect(kept).not.toContain('Snow is quiet');
	expect(kept).not.toContain('Ana');
});

test('Laura ends it, and so does whoever looks after the exchange, where they read it; Delmy cannot', async () => {
	for (const by of ['laura', 'tomas', 'sofia'] as const) {
		const { db, world, letter, shareWords, readers } = await start();
		const id = await shareWords(letter, [1, 2], 'public');
		const sees = async (person: string | null) =>
			excerptsOfTheme(db, person === null ? null : await actorOf(db, person, now), 'nieve');
		for (const person of [world.adults.delmy, world.adults.carmen, idOf(world, 'Leo'), null])
			expect(await sees(person)).toMatchObject([{ id, mayEnd: false }]);
		for (const person of [world.adults.delmy, world.adults.carmen])
			await expect(
				authorizeExcerpt(db, await actorOf(db, person, now), 'end', { id })
			).rejects.toMatchObject({ reason: 'not-found' });
		expect(await sees(world.adults[by])).toMatchObject([{ id, mayEnd: true }]);
		const actor = await actorOf(db, world.adults[by], now);
		await end(db, await authorizeExcerpt(db, actor, 'end', { id }), { act: act() }, now);
		expect(await readers()).toEqual([]);
	}
});

test('what a child wrote is looked through as a child’s words, not as those of whoever hands it in', async () => {
	// Of an adult’s plan this is nobody’s threat, see the scanner’s own tests.
	const said = 'Before pouring, each team says aloud what will happen.';
	const { db, letter, takeOut, handInWords } = await start({ text: `Dear Mateo. ${said}` });
	const id = await takeOut(letter, [1]);
	await handInWords(id, letter);
	const flags = await db
		.selectFrom('flag')
		.innerJoin('revision', 'revision.id', 'flag.revisionId')
		.select('flag.kind')
		.where('revision.workId', '=', id)
		.execute();
	expect(flags.map(({ kind }) => kind)).toContain('threat');
});
