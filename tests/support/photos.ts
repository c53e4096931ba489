import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { handIn, type Description } from '#lib/photos/describing/describing.server.ts';
import { takeIn } from '#lib/photos/intake/taking-in.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { findMailDay } from '#lib/delivery/board/queries.server.ts';
import { releasePhotos } from '#lib/delivery/pictures/releasing.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { drawn } from './drawn.ts';
import { act, actorOf } from './steps.ts';
import type { World } from './world.ts';

export const folderOfItsOwn = () => mkdtempSync(join(tmpdir(), 'puente-test-'));

/** Laura’s way with a photo of her class, with the same use cases as the pages. */
export function photoStepsOf(
	db: Db,
	world: World,
	now: number,
	storage: Storage = onDisk(folderOfItsOwn())
) {
	/** @param sent what came from the telephone, where a drawn one will not do */
	async function bringIn(n = 1, sent?: Buffer): Promise<string> {
		const path = join(folderOfItsOwn(), 'sent');
		writeFileSync(path, sent ?? (await drawn(n, { width: 400, height: 300 })));
		const laura = await actorOf(db, world.adults.laura, now);
		const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
		const { photoId } = await takeIn(
			db,
			storage,
			klass,
			{ exchangeId: world.exchangeId, path },
			now
		);
		return photoId;
	}

	async function handInPhoto(photoId: string, said: Partial<Description> = {}) {
		const laura = await actorOf(db, world.adults.laura, now);
		const photo = await authorizePhoto(db, laura, 'describe', photoId);
		const description: Description = {
			kind: 'photo',
			language: 'en',
			alt: 'A paper boat on the river.',
			caption: 'We made it from a map.',
			theme: '',
			nobody: true,
			childIds: [],
			authorId: null,
			...said
		};
		await handIn(db, photo, { ...description, act: act() }, now);
	}

	return { storage, bringIn, handInPhoto };
}

/** What a mail day from Cambridge does with photos that are ready, without asking who has letters. */
export async function deliverPhotos(db: Db, world: World, now: number) {
	const day = await findMailDay(db, world.mailDays.cambridge);
	if (!day) throw new Error('There is no mail day.');
	await db.transaction().execute((db) => releasePhotos(db, day, now));
}
