import { record } from './audit/audit.server.ts';
import { eraseWhoAnswered } from './consent/erase.server.ts';
import {
	eraseDoubtsOf,
	eraseRemediesFor,
	eraseReportsBy,
	eraseThemesOf
} from './delivery/erase.server.ts';
import { takePhotoAway } from './delivery/pictures/releasing.server.ts';
import { takeAway } from './delivery/recall.server.ts';
import { eraseFromClasses } from './exchanges/erase.server.ts';
import { erasePerson } from './identity/erase.server.ts';
import { eraseFromWorks } from './lessons/picturing/erase.server.ts';
import { eraseLettersOf } from './letters/erase.server.ts';
import { eraseSheetsOf } from './letters/on-paper/erase.server.ts';
import { eraseWorks } from './moderation/erase.server.ts';
import { eraseCasesOf, refuseWhileKept } from './moderation/safeguarding/erase.server.ts';
import { erasePhotosOf } from './photos/erase.server.ts';
import { emptyJournal } from './platform/database.server.ts';
import type { Db, InTransaction } from './platform/database.ts';
import { notFound } from './platform/refused.ts';
import { eraseTranslationsOf } from './translation/erase.server.ts';
import { mergeIndex } from './translation/memory/index.server.ts';

export interface Erased {
	letters: number;
	photos: number;
	translations: number;
}

/**
 * Erases a child at the family's request: their words in every form, the pictures that they are in or drew, what was
 * noted about them, their names and every way in; what was delivered is called back, and a session plan that pictures or
 * quotes them is shared no more until its teacher mends it. Ids and hashes stay, so that the audit
 * still verifies. Their name in letters that others wrote to them stays: those belong to others.
 * Refused while a disclosure of harm is being looked after (`safeguarded-stays`), and for a year after
 * that was closed (`case-kept`, until a day).
 */
export const eraseChild = (db: Db, childId: string, now: number): Promise<Erased> =>
	db.transaction().execute(async (db) => {
		await checkIsChild(db, childId);
		const finished = await refuseWhileKept(db, childId, now);
		const letters = await eraseLettersOf(db, childId, now, finished);
		await eraseCasesOf(db, childId, now);
		await eraseSheetsOf(db, childId, now);
		for (const letterId of letters) await takeAway(db, { letterId, by: childId, now });
		const photos = await erasePhotosOf(db, childId, now, finished);
		for (const photoId of photos) await takePhotoAway(db, { photoId, by: childId, now });
		const plans = await eraseFromWorks(db, childId, now, finished);
		const translations = await eraseTranslationsOf(db, [...letters, ...photos, ...plans]);
		await eraseWorks(db, [...letters, ...photos, ...plans, ...translations]);
		await eraseRemediesFor(db, childId);
		await eraseReportsBy(db, childId);
		await eraseDoubtsOf(db, { childId, letterIds: letters });
		await eraseThemesOf(db, letters);
		await eraseWhoAnswered(db, childId);
		await erasePerson(db, childId, await eraseFromClasses(db, childId, now), now);
		await record(db, {
			at: now,
			actorId: null,
			verb: 'child.erased',
			subjectKind: 'child',
			subjectId: childId,
			detail: { ...counts(letters, photos, translations) }
		});
		return counts(letters, photos, translations);
	});

const counts = (...[letters, photos, translations]: [string[], string[], string[]]): Erased => ({
	letters: letters.length,
	photos: photos.length,
	translations: translations.length
});

/** Once children are erased: their words leave what SQLite keeps beside its tables. Pictures go by themselves, see `erasePicture`. */
export async function sweepAfterErasing(db: Db): Promise<void> {
	await mergeIndex(db);
	await emptyJournal(db);
}

async function checkIsChild(db: InTransaction, id: string) {
	const child = await db
		.selectFrom('person')
		.select('id')
		.where('id', '=', id)
		.where('kind', '=', 'child')
		.executeTakeFirst();
	if (!child) throw notFound();
}
