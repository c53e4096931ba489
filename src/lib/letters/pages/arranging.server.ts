import type { Authorized } from '#lib/identity/authorized.ts';
import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { hold } from '../changing.server.ts';
import { isEditable, movedOn, type Letter } from '../letter.ts';
import { lettersWithPictures } from './queries.server.ts';

type Desk = Authorized<Letter, 'write'>;

/** Takes a page away from a letter on the desk; a sheet keeps its photograph, and can be typed anew, another one ends. */
export const takePageAway = (db: Db, desk: Desk, pageId: string, now: number): Promise<void> =>
	onDesk(db, desk, async (db, letter) => {
		const gone = await db
			.deleteFrom('letterPage')
			.where('id', '=', pageId)
			.where('letterId', '=', letter.id)
			.returning(['pictureId', 'sheetId'])
			.executeTakeFirst();
		if (!gone) throw notFound();
		// What no sheet has and nothing was frozen with: the paper is still there.
		if (gone.sheetId === null && (await lettersWithPictures(db, [gone.pictureId])).length === 0)
			await erasePicture(db, gone.pictureId, now);
	});

/** A page comes before the one that was before it. */
export const movePageUp = (db: Db, desk: Desk, pageId: string): Promise<void> =>
	onDesk(db, desk, async (db, letter) => {
		const pages = await db
			.selectFrom('letterPage')
			.select('id')
			.where('letterId', '=', letter.id)
			.orderBy('n')
			.orderBy('id')
			.execute();
		const ids = pages.map(({ id }) => id);
		const at = ids.indexOf(pageId);
		if (at < 0) throw notFound();
		if (at > 0) ids.splice(at - 1, 2, pageId, ids[at - 1] ?? pageId);
		for (const [n, id] of ids.entries())
			await db
				.updateTable('letterPage')
				.set({ n: n + 1 })
				.where('id', '=', id)
				.execute();
	});

/** Somebody drew it: what it shows is said for those who do not see it. Without words it is a page again. */
export const sayWhatItShows = (
	db: Db,
	desk: Desk,
	{ page, alt }: { page: string; alt: string }
): Promise<void> =>
	onDesk(db, desk, async (db, letter) => {
		const { numUpdatedRows } = await db
			.updateTable('letterPage')
			.set({ alt, kind: alt === '' ? 'page' : 'drawing' })
			.where('id', '=', page)
			.where('letterId', '=', letter.id)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw notFound();
	});

const onDesk = (
	db: Db,
	{ subject }: Desk,
	change: (db: InTransaction, letter: Letter) => Promise<void>
): Promise<void> =>
	db.transaction().execute(async (db) => {
		if (!isEditable(subject)) throw movedOn(subject);
		await hold(db, subject);
		await change(db, subject);
	});
