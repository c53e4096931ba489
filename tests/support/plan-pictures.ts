import { bringPicturesIn } from '#lib/lessons/picturing/bringing-in.server.ts';
import { picturesOf, quotedIn, type Pictured } from '#lib/lessons/picturing/pictured.ts';
import { sayOfPictures, type Said } from '#lib/lessons/picturing/picturing.server.ts';
import type { Work } from '#lib/lessons/work.ts';
import { authorizeWork } from '#lib/lessons/works.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { drawn } from './drawn.ts';
import { folderOfItsOwn } from './photos.ts';
import { act, actorOf } from './steps.ts';
import { idOf, type World } from './world.ts';

/** Laura’s way with pictures of what she plans, with the same use cases as the page. */
export function planPictureStepsOf(
	db: Db,
	world: World,
	now: number,
	storage: Storage = onDisk(folderOfItsOwn())
) {
	const workOf = async (id: string, who: keyof typeof world.adults = 'laura') =>
		(await authorizeWork(
			db,
			await actorOf(db, world.adults[who], now),
			'picture',
			id
		)) as Authorized<Work<Pictured>, 'picture'>;

	/** @returns the id of the picture */
	async function bringPicture(id: string, n = 1, sent?: Buffer): Promise<string> {
		const bytes = sent ?? (await drawn(n, { width: 400, height: 300 }));
		const files = [new File([new Uint8Array(bytes)], 'IMG_1.jpg', { type: 'image/jpeg' })];
		const where = { storage, quarantine: folderOfItsOwn() };
		await bringPicturesIn(db, where, await workOf(id), files, now);
		return picturesOf((await workOf(id)).subject.doc).at(-1)?.id ?? '';
	}

	/** Of one picture, by the names of the children in it; who is quoted stays as it was. */
	async function sayOf(
		id: string,
		picture: string,
		said: Partial<Said> & { names?: string[] } = {}
	) {
		const { names = [], ...words } = said;
		const work = await workOf(id);
		const usual = { alt: 'Water in a jar.', caption: 'From the tap.', nobody: names.length === 0 };
		const childIds = names.map((name) => idOf(world, name));
		const one = { id: picture, ...usual, childIds, ...words };
		const quoted = quotedIn(work.subject.doc);
		await sayOfPictures(db, work, { act: act(), said: [one], quoted, remove: null }, now);
	}

	async function quote(id: string, names: string[], who: keyof typeof world.adults = 'laura') {
		const quoted = names.map((name) => idOf(world, name)).toSorted();
		const form = { act: act(), said: [], quoted, remove: null };
		await sayOfPictures(db, await workOf(id, who), form, now);
	}

	async function takeOut(id: string, picture: string) {
		const work = await workOf(id);
		const quoted = quotedIn(work.subject.doc);
		const form = { act: act(), said: [], quoted, remove: picture };
		await sayOfPictures(db, work, form, now);
	}

	/** What the family said, as the ledger sums it up. */
	async function familySays(
		name: string,
		use: 'album' | 'public-web',
		answer: 'yes' | 'no',
		untilOn = '2027-06-30'
	) {
		const said = { answer, untilOn: answer === 'yes' ? untilOn : null };
		await db
			.insertInto('consentNow')
			.values({ childId: idOf(world, name), use, ...said })
			.onConflict((conflict) => conflict.columns(['childId', 'use']).doUpdateSet(said))
			.execute();
	}

	return { storage, workOf, bringPicture, sayOf, quote, takeOut, familySays };
}
