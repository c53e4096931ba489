import { dirname } from 'node:path';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { askForFaces } from '#lib/photos/faces/counting.server.ts';
import { keepPicture, storeFiles } from '#lib/photos/intake/pictures.server.ts';
import { inQuarantine, inWorkingFolder } from '#lib/photos/intake/quarantine.server.ts';
import { largestFile, mostFilesAtOnce } from '#lib/photos/limits.ts';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import { NoPicture, type RefusedFile } from '#lib/photos/processing/picture.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { mostPictures } from './limits.ts';
import { picturesOf, withPictures, type Pictured } from './pictured.ts';
import { changePictures } from './picturing.server.ts';

interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

/** What became of one file of a form. */
export type Became = 'came' | 'again' | { readonly refused: RefusedFile };

/**
 * Takes pictures in for a work, one file after the other: each is looked at and written anew in a process of its own. They
 * lie with those who write the work, and nobody else sees them. One that is no picture stops nothing else.
 */
export async function bringPicturesIn(
	db: Db,
	{ storage, quarantine }: Where,
	work: Authorized<Work<Pictured>, 'picture'>,
	files: readonly File[],
	now: number
): Promise<Became[]> {
	const { subject } = work;
	if (!act.isEditable(subject)) throw act.movedOn(subject);
	if (files.length === 0) throw new Refused('invalid', 'check-fields', {}, { photos: 'choose' });
	if (files.length > mostFilesAtOnce)
		throw new Refused('too-many', 'too-many-files', { count: mostFilesAtOnce });
	if (picturesOf(subject.doc).length + files.length > mostPictures)
		throw new Refused('too-many', 'lesson-too-many-pictures', { count: mostPictures });
	const exchangeId = await exchangeFor(db, subject, now);
	const became: Became[] = [];
	for (const file of files) {
		if (file.size > largestFile) {
			became.push({ refused: 'too-large' });
			continue;
		}
		try {
			became.push(
				await inQuarantine(quarantine, file, (path) =>
					takeIn(db, storage, work, { path, exchangeId }, now)
				)
			);
		} catch (problem) {
			if (!(problem instanceof NoPicture)) throw problem;
			became.push({ refused: problem.reason });
		}
	}
	return became;
}

/** A picture is kept for an exchange of its class, the one in which its work was handed in where it was. */
async function exchangeFor(db: Db, { exchangeId, classId }: Work, now: number): Promise<string> {
	if (exchangeId) return exchangeId;
	const exchanges = await exchangesOfClass(db, classId, localDate(now, 'UTC'));
	const open = exchanges.find(({ status }) => status === 'open');
	if (!open) throw new Refused('conflict', 'lesson-pictures-need-exchange');
	return open.id;
}

async function takeIn(
	db: Db,
	storage: Storage,
	work: Authorized<Work<Pictured>, 'picture'>,
	{ path, exchangeId }: { path: string; exchangeId: string },
	now: number
): Promise<Became> {
	const { actor, subject } = work;
	return inWorkingFolder(dirname(path), async (folder) => {
		const made = await openPicture({ make: 'picture', path, folder });
		const id = await storeFiles(storage, made, folder);
		return changePictures(db, work, now, async (db, doc) => {
			const pictures = picturesOf(doc);
			// Its bytes are an orphan, which the janitor sweeps up.
			if (pictures.some(({ sha256 }) => sha256 === made.sha256)) return { doc, done: 'again' };
			const { classId } = subject;
			await keepPicture(db, id, made, { exchangeId, classId, madeBy: actor.id }, now);
			await askForFaces(db, id, now);
			await db
				.insertInto('libraryPicture')
				.values({ workId: subject.id, pictureId: id, at: now, removedAt: null })
				.execute();
			const { sha256 } = made;
			const said = { alt: '', caption: '', nobody: false, childIds: [] };
			return { doc: withPictures(doc, [...pictures, { id, sha256, ...said }]), done: 'came' };
		});
	});
}
