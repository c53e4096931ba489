import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';

/**
 * A page of a sheet, or a photograph in the tray, of a class that this adult teaches. Of a sheet whose letter two named people
 * look after nobody sees one here, also not another photograph of the same page.
 */
export async function isOnPaperOf(db: Db, actor: Actor, pictureId: string): Promise<boolean> {
	if (actor.teaches.length === 0) return false;
	const row = await db
		.selectFrom('picture')
		.select('picture.id')
		.where('picture.id', '=', pictureId)
		.where('picture.classId', 'in', actor.teaches)
		.where((eb) =>
			eb.or([
				eb.exists(
					eb
						.selectFrom('sheetPage')
						.select('sheetPage.n')
						.whereRef('sheetPage.pictureId', '=', 'picture.id')
						.where(isNotFrozen('sheet_page.sheet_id'))
				),
				eb.exists(
					eb
						.selectFrom('stackPicture')
						.select('stackPicture.id')
						.whereRef('stackPicture.pictureId', '=', 'picture.id')
						.where('stackPicture.status', '<>', 'aside')
						.where(isNotFrozen('stack_picture.sheet_id'))
				)
			])
		)
		.executeTakeFirst();
	return row !== undefined;
}

/** @param sheet the column of the query around it that holds the sheet; none is nobody’s letter */
const isNotFrozen = (sheet: string) => sql<boolean>`not exists (
	select 1 from letter_page as laid
	inner join letter on letter.id = laid.letter_id
	where laid.sheet_id = ${sql.ref(sheet)} and letter.status = 'safeguarded')`;
