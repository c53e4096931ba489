import { sinceCovered } from '#lib/photos/covering/since-covered.server.ts';
import { whoCovered } from '#lib/photos/covering/who-covered.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { PageKind } from './page.ts';
import { keepWritten } from './written.server.ts';

/** What stood on paper: its pages in their order, and their words as they were written. */
export interface OnPaper {
	readonly pages: readonly {
		readonly kind: PageKind;
		readonly alt: string;
		readonly pictureId: string;
		/** Of its pixels. */
		readonly sha256: string;
	}[];
	readonly asWritten: string;
}

/** What lies with a letter on the desk now; null where no page does. */
export async function paperOnDesk(db: Db, letterId: string): Promise<OnPaper | null> {
	const pages = await db
		.selectFrom('letterPage')
		.innerJoin('picture', 'picture.id', 'letterPage.pictureId')
		.select(['kind', 'alt', 'pictureId', 'picture.sha256'])
		.where('letterId', '=', letterId)
		.where('picture.erasedAt', 'is', null)
		.where('picture.sealedAt', 'is', null)
		.orderBy('n')
		.orderBy('letterPage.id')
		.execute();
	if (pages.length === 0) return null;
	const written = await db
		.selectFrom('writtenDraft')
		.select('text')
		.where('letterId', '=', letterId)
		.executeTakeFirst();
	return { pages, asWritten: written?.text ?? '' };
}

/**
 * What was frozen with a text, for another revision of the same words: covered where something on it was since. Null where it had no
 * pages. Where one was sealed as a whole, the words as written stay behind with it.
 */
export async function paperOf(db: Db, revisionId: string | null): Promise<OnPaper | null> {
	if (revisionId === null) return null;
	const frozen = await db
		.selectFrom('pageRevision')
		.innerJoin('picture', 'picture.id', 'pageRevision.pictureId')
		.select(['kind', 'alt', 'pictureId', 'picture.sha256', 'picture.sealedAt'])
		.where('revisionId', '=', revisionId)
		.where('picture.erasedAt', 'is', null)
		.orderBy('n')
		.execute();
	const sealed = frozen.filter(({ sealedAt }) => sealedAt !== null);
	const covered = await sinceCovered(
		db,
		sealed.map(({ pictureId }) => pictureId)
	);
	const pages = frozen.flatMap(({ sealedAt, ...page }) => {
		if (sealedAt === null) return [page];
		const after = covered.get(page.pictureId);
		return after ? [{ ...page, pictureId: after.id, sha256: after.sha256 }] : [];
	});
	if (pages.length === 0) return null;
	const written = await db
		.selectFrom('writtenRevision')
		.select('text')
		.where('revisionId', '=', revisionId)
		.executeTakeFirst();
	return { pages, asWritten: pages.length < frozen.length ? '' : (written?.text ?? '') };
}

/** Whoever covered something on a page that was frozen with a text. */
export async function whoCoveredPages(db: Db, revisionId: string): Promise<string[]> {
	const pages = await db
		.selectFrom('pageRevision')
		.select('pictureId')
		.where('revisionId', '=', revisionId)
		.execute();
	return whoCovered(
		db,
		pages.map(({ pictureId }) => pictureId)
	);
}

/** What the hash of a revision covers besides; nothing for a letter without pages, whose hash stays what it always was. */
export const paperInHash = (paper: OnPaper | null) =>
	paper && {
		pages: paper.pages.map(({ kind, sha256, alt }) => ({ kind, sha256, alt })),
		asWritten: paper.asWritten
	};

export async function keepPaper(db: InTransaction, revisionId: string, paper: OnPaper | null) {
	if (!paper) return;
	await db
		.insertInto('pageRevision')
		.values(
			paper.pages.map(({ kind, alt, pictureId }, at) => ({
				revisionId,
				n: at + 1,
				kind,
				alt,
				pictureId
			}))
		)
		.execute();
	await db.insertInto('writtenRevision').values({ revisionId, text: paper.asWritten }).execute();
}

/** The same pages lie with another letter, which goes the same way once more. */
export async function layPaperWith(
	db: InTransaction,
	{ letterId, by, paper }: { letterId: string; by: string; paper: OnPaper | null },
	at: number
) {
	if (!paper) return;
	for (const [n, { kind, alt, pictureId }] of paper.pages.entries()) {
		const sheetId = await sheetOf(db, pictureId);
		await db
			.insertInto('letterPage')
			.values({ id: newId(), letterId, n: n + 1, kind, alt, pictureId, sheetId, by, at })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	await keepWritten(db, letterId, by, paper.asWritten, at);
}

async function sheetOf(db: InTransaction, pictureId: string): Promise<string | null> {
	const row = await db
		.selectFrom('letterPage')
		.select('sheetId')
		.where('pictureId', '=', pictureId)
		.where('sheetId', 'is not', null)
		.executeTakeFirst();
	return row?.sheetId ?? null;
}
