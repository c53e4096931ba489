import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';

/**
 * A child who is erased leaves no page behind: nobody can look at a picture of theirs any more, also not at one that another took
 * the place of, and their sheets are nobody's.
 */
export async function eraseSheetsOf(db: InTransaction, childId: string, now: number) {
	const ofChild = db.selectFrom('sheet').select('sheet.id').where('sheet.childId', '=', childId);
	const pages = await db
		.selectFrom('sheetPage')
		.select('pictureId')
		.where('sheetId', 'in', ofChild)
		.union(db.selectFrom('stackPicture').select('pictureId').where('sheetId', 'in', ofChild))
		.execute();
	for (const { pictureId } of pages) await erasePicture(db, pictureId, now);
	await db.deleteFrom('sheetPage').where('sheetId', 'in', ofChild).execute();
	await db.deleteFrom('stackPicture').where('sheetId', 'in', ofChild).execute();
	await db
		.updateTable('sheet')
		.set({ childId: null, pairId: null, answersId: null, noMore: 0 })
		.where('childId', '=', childId)
		.execute();
}
