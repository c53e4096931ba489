import { record } from '#lib/audit/audit.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { askForFaces } from '#lib/photos/faces/counting.server.ts';
import { keepPicture, storeFiles } from '#lib/photos/intake/pictures.server.ts';
import { inQuarantine, inWorkingFolder } from '#lib/photos/intake/quarantine.server.ts';
import { largestFile } from '#lib/photos/limits.ts';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import { NoPicture, type RefusedFile } from '#lib/photos/processing/picture.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { hold } from '../changing.server.ts';
import { isEditable, movedOn, type Letter } from '../letter.ts';
import { layPage } from './laying.server.ts';
import { mostPagesOfLetter } from './page.ts';

interface Where {
	readonly storage: Storage;
	readonly quarantine: string;
}

/**
 * Photographs of pages without a sheet of ours come to lie with a letter on the desk. One that is no picture says so and stops
 * nothing else.
 *
 * @returns why files were refused, one word each
 */
export async function bringPages(
	db: Db,
	{ storage, quarantine }: Where,
	letter: Authorized<Letter, 'write'>,
	files: readonly File[],
	now: number
): Promise<RefusedFile[]> {
	if (!isEditable(letter.subject)) throw movedOn(letter.subject);
	if (files.length === 0) throw new Refused('invalid', 'check-fields', {}, { pages: 'choose' });
	if (files.length > mostPagesOfLetter)
		throw new Refused('too-many', 'too-many-files', { count: mostPagesOfLetter });
	const refused: RefusedFile[] = [];
	// One after the other, so that they lie in the order in which they were chosen.
	for (const file of files) {
		if (file.size > largestFile) refused.push('too-large');
		else
			try {
				await inQuarantine(quarantine, file, (path) =>
					bringPage(db, { storage, quarantine }, letter, path, now)
				);
			} catch (problem) {
				if (!(problem instanceof NoPicture)) throw problem;
				refused.push(problem.reason);
			}
	}
	return refused;
}

function bringPage(
	db: Db,
	{ storage, quarantine }: Where,
	{ actor, subject }: Authorized<Letter, 'write'>,
	path: string,
	now: number
): Promise<void> {
	return inWorkingFolder(quarantine, async (folder) => {
		const made = await openPicture({ make: 'picture', path, folder });
		if (await liesThere(db, subject.id, made.sha256)) return;
		const pictureId = await storeFiles(storage, made, folder);
		const { id: letterId, exchangeId, authorClassId: classId } = subject;
		await db.transaction().execute(async (db) => {
			await hold(db, subject);
			await keepPicture(db, pictureId, made, { exchangeId, classId, madeBy: actor.id }, now);
			await askForFaces(db, pictureId, now);
			await layPage(db, { letterId, pictureId, sheetId: null, by: actor.id }, now);
			await record(db, {
				...{ at: now, actorId: actor.id, verb: 'letter.page-added' },
				...{ subjectKind: 'letter', subjectId: letterId, detail: { sha256: made.sha256 } }
			});
		});
	});
}

/** The very same picture again is one page, not two. */
async function liesThere(db: Db, letterId: string, sha256: string): Promise<boolean> {
	const row = await db
		.selectFrom('letterPage')
		.innerJoin('picture', 'picture.id', 'letterPage.pictureId')
		.select('letterPage.id')
		.where('letterId', '=', letterId)
		.where('picture.sha256', '=', sha256)
		.executeTakeFirst();
	return row !== undefined;
}
