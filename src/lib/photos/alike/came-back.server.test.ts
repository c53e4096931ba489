import sharp from 'sharp';
import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { drawn } from '#tests/support/drawn.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { erasePicture } from '../keeping/erasing.server.ts';
import { authorizePhoto } from '../photos.server.ts';
import { findPhoto } from '../queries.server.ts';
import { withdraw } from '../way/taking-back.server.ts';
import { cameBackAlike } from './came-back.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	return { db, world, steps: stepsOf(db, world, now), photos: photoStepsOf(db, world, now) };
}

type Set = Awaited<ReturnType<typeof setUp>>;

/** The same picture from another telephone: smaller, and with other bytes. */
const again = async (n: number) =>
	sharp(await drawn(n, { width: 400, height: 300 }))
		.resize(340)
		.jpeg({ quality: 55 })
		.toBuffer();

async function returned({ db, world, steps, photos }: Set, reason: string) {
	const id = await photos.bringIn(1);
	await photos.handInPhoto(id);
	await steps.returnLetter(id, 'Please look.', world.adults.tomas, reason);
	const laura = await actorOf(db, world.adults.laura, now);
	await withdraw(db, await authorizePhoto(db, laura, 'withdraw', id), { act: act() }, now);
	return id;
}

async function lookedAt({ db }: Set, id: string, knows: 'all' | 'not-safeguarded') {
	const photo = await findPhoto(db, id);
	if (!photo) throw new Error('There is no such photo.');
	return cameBackAlike(db, photo, knows);
}

test('a picture like one that showed where to find somebody is noticed, by Laura and by whoever reviews it', async () => {
	const set = await setUp();
	const first = await returned(set, 'shows-where');
	const id = await set.photos.bringIn(1, await again(1));
	expect(id).not.toBe(first);
	for (const knows of ['all', 'not-safeguarded'] as const)
		expect(await lookedAt(set, id, knows)).toEqual({ became: 'returned', reason: 'shows-where' });
	const other = await set.photos.bringIn(5);
	expect(await lookedAt(set, other, 'all')).toBeNull();

	const { pictureId = '' } = (await findPhoto(set.db, first)) ?? {};
	await set.db.transaction().execute((db) => erasePicture(db, pictureId, now));
	expect(await lookedAt(set, id, 'all'), 'also when its bytes ended').not.toBeNull();
});

test('one that was too dark, and the photo itself when it comes again, are none of that', async () => {
	const set = await setUp();
	await returned(set, 'hard-to-see');
	const id = await set.photos.bringIn(1, await again(1));
	expect(await lookedAt(set, id, 'all')).toBeNull();
	await set.photos.handInPhoto(id);
	await set.steps.returnLetter(id, 'Look.', set.world.adults.tomas, 'shows-where');
	expect(await lookedAt(set, id, 'all')).toBeNull();
});

test('that one like it was safeguarded is told to reviewers, and not to the class', async () => {
	const set = await setUp();
	const first = await set.photos.bringIn(1);
	await set.photos.handInPhoto(first);
	await safeguardBy(set.db, set.world.adults.tomas, first, 'It worries me.', now);
	const id = await set.photos.bringIn(1, await again(1));
	expect(await lookedAt(set, id, 'not-safeguarded')).toBeNull();
	expect(await lookedAt(set, id, 'all')).toEqual({ became: 'safeguarded', reason: null });
});
