import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';

/** A page of a sheet, or a photograph in the tray, of a class that this adult teaches. */
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
				),
				eb.exists(
					eb
						.selectFrom('stackPicture')
						.select('stackPicture.id')
						.whereRef('stackPicture.pictureId', '=', 'picture.id')
						.where('stackPicture.status', '<>', 'aside')
				)
			])
		)
		.executeTakeFirst();
	return row !== undefined;
}
