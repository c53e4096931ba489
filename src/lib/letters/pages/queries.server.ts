import { sealedPicturesOf } from '#lib/moderation/protecting/picture-seals.server.ts';
import { facesAmong } from '#lib/photos/faces/counting.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import type { Shown } from '#lib/photos/shown.ts';
import type { Db } from '#lib/platform/database.ts';
import { inPlaceOf, type ForWhom } from './in-place.server.ts';
import type { PageKind } from './page.ts';

/** A page of a letter as somebody sees it who may. */
export interface SeenPage {
	readonly n: number;
	readonly kind: PageKind;
	/** What a drawing shows; empty for a page, which is told by its words. */
	readonly alt: string;
	readonly picture: Shown;
}

/** The pages that were frozen with a text, in their order: covered where something on them was; none whose picture is gone or sealed. */
export const pagesOfRevision = async (
	db: Db,
	revisionId: string,
	forWhom: ForWhom = 'others'
): Promise<readonly SeenPage[]> =>
	(await pagesOfRevisions(db, [revisionId], forWhom)).get(revisionId) ?? [];

/** The same of several texts, by their ids; those without pages are left out. */
export async function pagesOfRevisions(
	db: Db,
	revisionIds: readonly string[],
	forWhom: ForWhom = 'others'
): Promise<ReadonlyMap<string, readonly SeenPage[]>> {
	if (revisionIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('pageRevision')
		.select(['revisionId', 'n', 'kind', 'alt', 'pictureId'])
		.where('revisionId', 'in', revisionIds)
		.orderBy('n')
		.execute();
	const frozen = rows.map(({ pictureId }) => pictureId);
	const pictures = new Map(await shownOf(db, frozen));
	const sealed = frozen.filter((id) => !pictures.has(id));
	const covered = await inPlaceOf(db, sealed, forWhom);
	for (const [id, picture] of await shownOf(db, [...covered.values()])) pictures.set(id, picture);
	const pages = rows.flatMap(({ pictureId, ...page }) => {
		const picture = pictures.get(covered.get(pictureId) ?? pictureId);
		return picture ? [{ ...page, picture }] : [];
	});
	const byText = Map.groupBy(pages, ({ revisionId }) => revisionId);
	return new Map(
		[...byText].map(([id, pages]) => [id, pages.map(({ revisionId: _, ...page }) => page)])
	);
}

/**
 * The same words as the child wrote them; null where nobody typed any, as for a letter without pages, and where a page is sealed:
 * they say what it shows. Where something on it was covered, they are what its reviewers let go on.
 */
export async function asWrittenOf(
	db: Db,
	revisionId: string,
	forWhom: ForWhom = 'others'
): Promise<string | null> {
	const row = await db
		.selectFrom('writtenRevision')
		.select('text')
		.where('revisionId', '=', revisionId)
		.executeTakeFirst();
	if (!row?.text) return null;
	const sealed = await sealedWith(db, revisionId);
	return (await inPlaceOf(db, sealed, forWhom)).size < sealed.length ? null : row.text;
}

/** Pages of a text that nobody is shown any more. */
async function sealedWith(db: Db, revisionId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('pageRevision')
		.innerJoin('picture', 'picture.id', 'pageRevision.pictureId')
		.select('picture.id')
		.distinct()
		.where('pageRevision.revisionId', '=', revisionId)
		.where('picture.sealedAt', 'is not', null)
		.execute();
	return rows.map(({ id }) => id);
}

export interface DeskPage extends SeenPage {
	readonly id: string;
	readonly pictureId: string;
	readonly sheetId: string | null;
	/** Faces that a machine found on it, drawn ones among them. */
	readonly faces: number;
}

/** The pages that lie with a letter on the desk; none whose picture is gone or sealed. */
export async function pagesOnDesk(db: Db, letterId: string): Promise<DeskPage[]> {
	const rows = await db
		.selectFrom('letterPage')
		.select(['id', 'kind', 'alt', 'pictureId', 'sheetId'])
		.where('letterId', '=', letterId)
		.orderBy('n')
		.orderBy('id')
		.execute();
	const ids = rows.map(({ pictureId }) => pictureId);
	const pictures = await shownOf(db, ids);
	const faces = await facesAmong(db, ids);
	return rows
		.flatMap((page) => {
			const picture = pictures.get(page.pictureId);
			return picture ? [{ ...page, picture, faces: faces.get(page.pictureId) ?? 0 }] : [];
		})
		.map((page, at) => ({ ...page, n: at + 1 }));
}

/** What was typed from the pages so far; version 0 before anything was. */
export async function findWritten(
	db: Db,
	letterId: string
): Promise<{ text: string; version: number; savedAt: number }> {
	const row = await db
		.selectFrom('writtenDraft')
		.select(['text', 'version', 'savedAt'])
		.where('letterId', '=', letterId)
		.executeTakeFirst();
	return row ?? { text: '', version: 0, savedAt: 0 };
}

/** Letters with which some pictures lie, or were frozen: their ids. */
export async function lettersWithPictures(
	db: Db,
	pictureIds: readonly string[]
): Promise<string[]> {
	if (pictureIds.length === 0) return [];
	const rows = await db
		.selectFrom('letterPage')
		.select('letterId')
		.where('pictureId', 'in', pictureIds)
		.union(
			db
				.selectFrom('pageRevision')
				.innerJoin('revision', 'revision.id', 'pageRevision.revisionId')
				.select('revision.workId as letterId')
				.where('pageRevision.pictureId', 'in', pictureIds)
		)
		.execute();
	return rows.map(({ letterId }) => letterId);
}

/** Every picture that lies or was frozen with some letters, also one that nobody looks at any more. */
export async function picturesOfLetters(db: Db, letterIds: readonly string[]): Promise<string[]> {
	if (letterIds.length === 0) return [];
	const rows = await db
		.selectFrom('letterPage')
		.select('pictureId')
		.where('letterId', 'in', letterIds)
		.union(
			db
				.selectFrom('pageRevision')
				.innerJoin('revision', 'revision.id', 'pageRevision.revisionId')
				.select('pageRevision.pictureId')
				.where('revision.workId', 'in', letterIds)
		)
		.execute();
	return rows.map(({ pictureId }) => pictureId);
}

/** Every text that was typed as a child wrote it: frozen ones, the newest first, and after them what lies on the desk. */
export async function writtenTextsOf(
	db: Db,
	letterId: string
): Promise<{ id: string; text: string; at: number }[]> {
	const frozen = await db
		.selectFrom('writtenRevision')
		.innerJoin('revision', 'revision.id', 'writtenRevision.revisionId')
		.select(['revision.id', 'writtenRevision.text', 'revision.madeAt as at'])
		.where('revision.workId', '=', letterId)
		.where('writtenRevision.text', '<>', '')
		.orderBy('revision.n', 'desc')
		.execute();
	const desk = await db
		.selectFrom('writtenDraft')
		.select(['letterId as id', 'text', 'savedAt as at'])
		.where('letterId', '=', letterId)
		.where('text', '<>', '')
		.execute();
	return [...frozen, ...desk.filter(({ text }) => !frozen.some((one) => one.text === text))];
}

/** Every page of a letter, for the two named people: also those that are sealed, or lay with it before something in them was covered. */
export async function allPagesOf(db: Db, letterId: string): Promise<Shown[]> {
	const ids = [
		...(await picturesOfLetters(db, [letterId])),
		...(await sealedPicturesOf(db, letterId))
	];
	return [...(await shownOf(db, ids, { sealed: true })).values()];
}
