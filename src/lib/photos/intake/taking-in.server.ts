import { dirname } from 'node:path';
import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import { otherClass } from '#lib/exchanges/exchange.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { askForFaces } from '../faces/counting.server.ts';
import { note } from '../photos.server.ts';
import { openPicture } from '../processing/children.server.ts';
import type { Picture } from '../processing/picture.ts';
import { keepPicture, storeFiles } from './pictures.server.ts';
import { inWorkingFolder } from './quarantine.server.ts';

export interface TakenIn {
	readonly photoId: string;
	/** The class has this very picture already: there is one photo of it, not two. */
	readonly again: boolean;
}

/**
 * Makes a photo of a file that was sent: its bytes are looked at and written anew in a process of their own, stored,
 * and only then is there a row that leads to them. It lies with the teacher, seen by nobody else.
 *
 * @param path of the file as it was sent, in quarantine
 * @throws NoPicture
 */
export async function takeIn(
	db: Db,
	storage: Storage,
	klass: Authorized<SchoolClass, 'teach'>,
	{ exchangeId, path }: { exchangeId: string; path: string },
	now: number
): Promise<TakenIn> {
	const { actor, subject } = klass;
	const exchange = await exchangeOfClass(db, subject.id, exchangeId);
	if (exchange?.status !== 'open') throw notFound();
	return inWorkingFolder(dirname(path), async (folder) => {
		const made = await openPicture({ make: 'picture', path, folder });
		const known = await sameIn(db, subject.id, made.sha256);
		if (known) return { photoId: known, again: true };
		const pictureId = await storeFiles(storage, made, folder);
		const whose = { exchangeId, classId: subject.id, madeBy: actor.id };
		return db.transaction().execute(async (db) => {
			await keepPicture(db, pictureId, made, whose, now);
			await askForFaces(db, pictureId, now);
			const [language = actor.language] = subject.reads;
			const photoId = await newPhoto(db, {
				...whose,
				toClassId: otherClass(exchange, subject.id),
				pictureId,
				language,
				now
			});
			await note(db, actor, 'added', { id: photoId }, now, { sha256: made.sha256 });
			return { photoId, again: false };
		});
	});
}

async function sameIn(db: Db, classId: string, sha256: Picture['sha256']) {
	const row = await db
		.selectFrom('photo')
		.innerJoin('picture', 'picture.id', 'photo.pictureId')
		.select('photo.id')
		.where('photo.classId', '=', classId)
		.where('picture.sha256', '=', sha256)
		.where('photo.status', '<>', 'withdrawn')
		.executeTakeFirst();
	return row?.id;
}

async function newPhoto(
	db: InTransaction,
	{
		now,
		...photo
	}: {
		exchangeId: string;
		classId: string;
		toClassId: string;
		madeBy: string;
		pictureId: string;
		language: SchoolClass['reads'][number];
		now: number;
	}
): Promise<string> {
	const id = newId();
	await db
		.insertInto('photo')
		.values({
			...photo,
			id,
			kind: 'photo',
			authorId: photo.madeBy,
			status: 'draft',
			state: '{}',
			createdAt: now,
			updatedAt: now
		})
		.execute();
	return id;
}
