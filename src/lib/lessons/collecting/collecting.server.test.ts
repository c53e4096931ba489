import { expect, test } from 'vitest';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { bookOfCollection } from '../taking-along/collection.server.ts';
import { authorizeCollection } from './collecting.server.ts';
import { linesAmong } from './gathered.server.ts';
import { collectionsFor, readCollection } from './reading.server.ts';
import { shownCollection } from './shown.ts';

const now = Date.UTC(2026, 10, 20, 15);
const snow = { ...waterPlan, title: 'La nieve' };

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const actor = (id: string | null) => (id === null ? null : actorOf(db, id, now));
	/** The title, then each plan with its note, as far as this person reads them. */
	const read = async (personId: string | null, id: string, language: 'es' | 'en' = 'en') => {
		const reader = await actor(personId);
		const { collection, translated } = await readCollection(db, reader, id);
		const ids = collection.plans.map((plan) => plan.id);
		const lines = await linesAmong(db, reader, ids, language);
		const { title, plans } = shownCollection(collection, translated, lines, language);
		return [title.text, ...plans.map(({ line, note }) => `${line.title}: ${note.text}`)];
	};
	const listed = async (personId: string | null, reader: 'es' | 'en' = 'en') =>
		(await collectionsFor(db, await actor(personId), { reader, most: 10 })).map(
			({ title }) => title
		);
	const bookFor = async (personId: string | null, id: string) =>
		bookOfCollection(db, await actor(personId), { id, language: 'en', origin: '', now });
	const chapters = async (personId: string | null, id: string) =>
		(await bookFor(personId, id)).chapters.map(({ title }) => title);
	const newsOf = async (personId: string) => (await unread(db, personId)).map(({ kind }) => kind);
	return { db, world, bookFor, chapters, read, listed, newsOf, ...steps };
}

const notFound = { reason: 'not-found' };

test('plans stand in their order with their notes once the collection is approved, for those it is for', async () => {
	const { world, share, collect, handInCollected, approveLetter, read, listed } = await start();
	const { laura, delmy, carmen } = world.adults;
	const plans = [await share({ audience: 'public' }), await share({ audience: 'public' }, snow)];
	const own = await collect(plans.toReversed());
	for (const person of [delmy, carmen, null])
		await expect(read(person, own)).rejects.toMatchObject(notFound);
	await handInCollected(own, 'communities');
	for (const person of [delmy, null])
		await expect(read(person, own)).rejects.toMatchObject(notFound);
	await approveLetter(own);
	const whole = ['Water', 'La nieve: Note 1.', 'El agua que nos toca: Note 2.'];
	for (const person of [laura, delmy, carmen]) {
		expect(await read(person, own)).toEqual(whole);
		expect(await listed(person)).toEqual(['Water']);
	}
	for (const person of [idOf(world, 'Ana'), null]) {
		await expect(read(person, own)).rejects.toMatchObject(notFound);
		expect(await listed(person)).toEqual([]);
	}
});

test('it is shared with nobody who may not read each of its plans, nor in another exchange', async () => {
	const { share, collect, handInCollected } = await start();
	const own = await collect([await share({ audience: 'public' }), await share({}, snow)]);
	for (const audience of ['communities', 'public'] as const)
		await expect(handInCollected(own, audience)).rejects.toMatchObject({
			fields: { audience: 'choose' }
		});
	await handInCollected(own, 'exchange');
});

test('a plan that was taken away is left out with its note, and has to be taken out before it is shared again', async () => {
	const { db, world, share, collect, handInCollected, shareCollection, read, chapters } =
		await start();
	const { delmy, laura } = world.adults;
	const [water, snowy] = [
		await share({ audience: 'public' }),
		await share({ audience: 'public' }, snow)
	];
	const shared = await shareCollection([water, snowy], 'public');
	const begun = await collect([water, snowy]);
	const lesson = await authorizeLesson(db, await actorOf(db, delmy, now), 'end', snowy);
	await end(db, lesson, { act: act() }, now);
	for (const person of [null, laura])
		expect(await read(person, shared)).toEqual(['Water', 'El agua que nos toca: Note 1.']);
	expect(await chapters(null, shared)).toEqual(['Water', 'El agua que nos toca']);
	await expect(handInCollected(begun)).rejects.toMatchObject({
		fields: { plans: 'collection-plan-gone' }
	});
});

test('a plan that goes while a book is made is left out of it, and the book is made', async () => {
	const { db, share, shareCollection, chapters } = await start();
	const [water, snowy] = [
		await share({ audience: 'public' }),
		await share({ audience: 'public' }, snow)
	];
	const shared = await shareCollection([water, snowy], 'public');
	// Its entry is read before the plan itself.
	await db
		.updateTable('libraryWork')
		.set({ status: 'safeguarded' })
		.where('id', '=', snowy)
		.execute();
	expect(await chapters(null, shared)).toEqual(['Water', 'El agua que nos toca']);
});

test('a plan that is shared with fewer now is left out for the others', async () => {
	const { world, share, shareCollection, handInLesson, approveLetter, read, bookFor } =
		await start();
	const [water, snowy] = [
		await share({ audience: 'public' }),
		await share({ audience: 'public' }, snow)
	];
	const own = await shareCollection([water, snowy], 'public');
	await handInLesson(snowy, { audience: 'communities' });
	await approveLetter(snowy);
	expect(await read(null, own)).toHaveLength(2);
	const book = (await bookFor(null, own)).chapters.map(({ body }) => body(new Map())).join();
	expect(book).not.toMatch(/La nieve|Note 2/);
	expect((await bookFor(world.adults.carmen, own)).chapters).toHaveLength(3);
	expect(await read(world.adults.carmen, own)).toHaveLength(3);
});

test('only whoever teaches that class writes it, and only what one may read goes into it', async () => {
	const { db, world, share, planSession, collect } = await start();
	const own = await collect([await share()]);
	const { delmy, tomas, sofia, carmen } = world.adults;
	for (const person of [delmy, tomas, sofia, carmen])
		await expect(
			authorizeCollection(db, await actorOf(db, person, now), 'write', own)
		).rejects.toMatchObject(notFound);
	await expect(collect([await planSession()])).rejects.toMatchObject(notFound);
	const laura = await actorOf(db, world.adults.laura, now);
	await expect(authorizeLesson(db, laura, 'write', own)).rejects.toMatchObject(notFound);
});

test('a reader has the approved translation of its words, each with its plan', async () => {
	const { world, share, shareCollection, translateWhole, read, listed } = await start();
	const own = await shareCollection([await share({ audience: 'public' })], 'public');
	await translateWhole(own, (source) => `ES ${source}`);
	const translated = ['ES Water', 'El agua que nos toca: ES Note 1.'];
	expect(await read(world.adults.delmy, own, 'es')).toEqual(translated);
	expect(await read(null, own, 'en')).toEqual(['Water', 'El agua que nos toca: Note 1.']);
	expect(await listed(null, 'es')).toEqual(['ES Water']);
});

test('when it is locked away, nobody reads it or finds it in a list', async () => {
	const { db, world, share, shareCollection, read, listed } = await start();
	const own = await shareCollection([await share({ audience: 'public' })], 'public');
	await safeguardBy(db, world.adults.tomas, own, '', now);
	for (const person of [world.adults.laura, world.adults.tomas, null]) {
		await expect(read(person, own)).rejects.toMatchObject(notFound);
		expect(await listed(person)).toEqual([]);
	}
});

test('whoever made a plan hears once that it stands in a collection', async () => {
	const { world, share, shareCollection, newsOf } = await start();
	await shareCollection([await share()]);
	const { delmy, laura } = world.adults;
	expect((await newsOf(delmy)).filter((kind) => kind === 'collection-of-yours')).toHaveLength(1);
	expect(await newsOf(laura)).toContain('collection-shared');
	expect(await newsOf(laura)).not.toContain('collection-of-yours');
});
