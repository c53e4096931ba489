import { expect, test } from 'vitest';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { showsSomebody } from '#lib/photos/photo.ts';
import { describe } from '#lib/photos/describing/describing.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { recall, withdraw } from '#lib/photos/way/taking-back.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { deliverPhotos, photoStepsOf } from '#tests/support/photos.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { albumOf } from './album.server.ts';
import { fileFor } from './seeing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** What the family said about the album, as the ledger sums it up. */
async function says(
	{ db, world }: Set,
	name: string,
	answer: 'yes' | 'no',
	untilOn = '2027-06-30'
) {
	const said = { answer, untilOn: answer === 'yes' ? untilOn : null };
	await db
		.insertInto('consentNow')
		.values({ childId: idOf(world, name), use: 'album', ...said })
		.onConflict((conflict) => conflict.columns(['childId', 'use']).doUpdateSet(said))
		.execute();
}

async function approveAll({ db, world, steps }: Set, id: string) {
	const photo = await findPhoto(db, id);
	if (photo && showsSomebody(photo))
		await steps.approveLetter(id, await addSecondReviewer(db, world, now));
	await steps.approveLetter(id);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `ES ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
}

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	return { db, world, steps, photos: photoStepsOf(db, world, now) };
}

type Set = Awaited<ReturnType<typeof setUp>>;

/** By name: who may fetch the bytes at this moment. */
async function whoSees({ db, world }: Set, photoId: string): Promise<string[]> {
	const photo = await findPhoto(db, photoId);
	const all = { ...world.adults, Ana: idOf(world, 'Ana'), Mateo: idOf(world, 'Mateo') };
	const seen = [];
	for (const [name, id] of Object.entries(all)) {
		const wish = { pictureId: photo?.pictureId ?? '', file: '800.webp' };
		const file = await fileFor(db, await actorOf(db, id, now), wish, now).catch(() => undefined);
		if (file) seen.push(name);
	}
	return seen.toSorted();
}

test('a photo goes from Laura’s telephone to the class in Las Flores, and nobody sees it before their turn', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const id = await photos.bringIn();
	expect(await whoSees(set, id)).toEqual(['laura']);

	await photos.handInPhoto(id);
	expect(await whoSees(set, id)).toEqual(['laura']);
	const item = await steps.openSubmissionOf(id);
	const tomas = await actorOf(db, world.adults.tomas, now);
	await claim(db, await authorizeReview(db, tomas, item.id), now);
	expect(await whoSees(set, id)).toEqual(['laura', 'tomas']);

	await steps.approveLetter(id);
	expect(await whoSees(set, id)).toEqual(['laura']);
	await steps.takeToDesk(id);
	expect(await whoSees(set, id)).toEqual(['carmen', 'laura']);
	await steps.translate(id, (source) => `ES ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
	expect(await whoSees(set, id)).toEqual(['laura']);
	expect((await findPhoto(db, id))?.state.status).toBe('ready');
	expect(await albumOf(db, world.exchangeId)).toEqual([]);

	await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	expect(await whoSees(set, id)).toEqual(['Ana', 'Mateo', 'delmy', 'laura', 'sofia', 'tomas']);
	const [shown] = await albumOf(db, world.exchangeId);
	expect(shown?.words).toEqual([
		{ language: 'en', alt: 'A paper boat on the river.', caption: 'We made it from a map.' },
		{ language: 'es', alt: 'ES A paper boat on the river.', caption: 'ES We made it from a map.' }
	]);

	const sofia = await actorOf(db, world.adults.sofia, now);
	await recall(db, await authorizePhoto(db, sofia, 'recall', id), { act: act() }, now);
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
	expect(await whoSees(set, id)).toEqual(['laura']);
});

test('a photo with Ana and Leo goes on only while both families allow the album, and goes when one says no', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	const childIds = ['Ana', 'Leo'].map((name) => idOf(world, name));
	const withBoth = { nobody: false, childIds };
	await says(set, 'Ana', 'yes');
	await expect(photos.handInPhoto(id, withBoth)).rejects.toMatchObject({
		reason: 'photo-without-consent',
		detail: { count: 1, names: 'Leo' }
	});
	// Nobody but a teacher of their class comes so far as to be told a name.
	for (const who of ['delmy', 'tomas', 'sofia'] as const) {
		const actor = await actorOf(db, world.adults[who], now);
		await expect(authorizePhoto(db, actor, 'describe', id)).rejects.toThrow('not-found');
	}
	await says(set, 'Leo', 'yes');
	await photos.handInPhoto(id, withBoth);
	await approveAll(set, id);

	await says(set, 'Leo', 'yes', '2026-11-01');
	await deliverPhotos(db, world, now);
	expect((await findPhoto(db, id))?.state.status, 'expired before mail day').toBe('ready');
	await says(set, 'Leo', 'yes');
	await deliverPhotos(db, world, now);
	expect(await albumOf(db, world.exchangeId)).toHaveLength(1);
	await says(set, 'Leo', 'yes', '2026-11-01');
	expect(await albumOf(db, world.exchangeId), 'expired after it').toHaveLength(1);

	await says(set, 'Ana', 'no');
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
	expect(await whoSees(set, id)).toEqual(['laura']);
});

test('what Laura did not say yet is asked, and children of another class are in none of her photos', async () => {
	const set = await setUp();
	const { world, photos } = set;
	const id = await photos.bringIn();
	await expect(photos.handInPhoto(id, { alt: '', nobody: false })).rejects.toMatchObject({
		fields: { alt: 'photo-needs-words', people: 'photo-needs-people' }
	});
	const mateo = { nobody: false, childIds: [idOf(world, 'Mateo')] };
	await says(set, 'Mateo', 'yes');
	await expect(photos.handInPhoto(id, mateo)).rejects.toMatchObject({
		fields: { people: 'choose' }
	});
});

test('where Laura ticked both “Nobody” and Ana she is asked which is so, and what she keeps for later has Ana in it', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn();
	const both = { nobody: true, childIds: [idOf(world, 'Ana')] };
	await expect(photos.handInPhoto(id, both)).rejects.toMatchObject({
		fields: { people: 'photo-nobody-or-names' }
	});
	const laura = await actorOf(db, world.adults.laura, now);
	const photo = await authorizePhoto(db, laura, 'describe', id);
	const said = { kind: 'photo', language: 'en', alt: 'A field.', caption: '', theme: '' } as const;
	await describe(db, photo, { ...said, ...both, authorId: null, act: act() }, now);
	expect(await findPhoto(db, id)).toMatchObject({ ...both, nobody: false });
});

test('the same picture sent twice is one photo, and one that was taken back goes nowhere', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const id = await photos.bringIn(3);
	expect(await photos.bringIn(3)).toBe(id);
	expect(await photos.bringIn(4)).not.toBe(id);
	await photos.handInPhoto(id);
	const laura = await actorOf(db, world.adults.laura, now);
	await withdraw(db, await authorizePhoto(db, laura, 'withdraw', id), { act: act() }, now);
	await expect(steps.approveLetter(id)).rejects.toThrow();
	await deliverPhotos(db, world, now);
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
});

test('no photo is released without an approval of exactly this picture, whatever the code says', async () => {
	const set = await setUp();
	const { db, world, photos } = set;
	const id = await photos.bringIn(5);
	const other = await findPhoto(db, await photos.bringIn(6));
	await photos.handInPhoto(id);
	await approveAll(set, id);
	await db
		.updateTable('photo')
		.set({ pictureId: other?.pictureId ?? '' })
		.where('id', '=', id)
		.execute();
	await expect(deliverPhotos(db, world, now)).rejects.toThrow();
	expect(await albumOf(db, world.exchangeId)).toEqual([]);
});

test('a claim and a desk show nobody a picture whose role ended meanwhile', async () => {
	const set = await setUp();
	const { db, world, steps, photos } = set;
	const live = (untilOn: string, who: 'tomas' | 'carmen') =>
		db.updateTable('vetting').set({ untilOn }).where('personId', '=', world.adults[who]).execute();
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	const item = await steps.openSubmissionOf(id);
	const tomas = await actorOf(db, world.adults.tomas, now);
	await claim(db, await authorizeReview(db, tomas, item.id), now);
	await live('2026-11-01', 'tomas');
	expect(await whoSees(set, id)).toEqual(['laura']);
	await live('2027-06-30', 'tomas');
	expect(await whoSees(set, id)).toEqual(['laura', 'tomas']);

	await steps.approveLetter(id);
	await steps.takeToDesk(id);
	expect(await whoSees(set, id)).toEqual(['carmen', 'laura']);
	await live('2026-11-01', 'carmen');
	expect(await whoSees(set, id)).toEqual(['laura']);
});
