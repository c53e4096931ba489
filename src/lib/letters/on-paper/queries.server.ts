import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';

const sheets = (db: Db) =>
	db
		.selectFrom('sheet')
		.leftJoin('pair', 'pair.id', 'sheet.pairId')
		.innerJoin('exchange', 'exchange.id', 'sheet.exchangeId')
		.innerJoin('class as partner', (join) =>
			join.on((eb) =>
				eb.and([
					eb('partner.id', '<>', eb.ref('sheet.classId')),
					eb.or([
						eb('partner.id', '=', eb.ref('exchange.classA')),
						eb('partner.id', '=', eb.ref('exchange.classB'))
					])
				])
			)
		)
		.leftJoin('person as friend', (join) =>
			join
				.onRef('friend.id', '<>', 'sheet.childId')
				.on((eb) =>
					eb.or([
						eb('friend.id', '=', eb.ref('pair.childA')),
						eb('friend.id', '=', eb.ref('pair.childB'))
					])
				)
		)
		.selectAll('sheet')
		.select(nameInClass('sheet.childId', 'sheet.classId').as('name'))
		.select(nameInClass('friend.id', 'partner.id').as('to'))
		.select('partner.name as toClass');

export type Sheet = NonNullable<Awaited<ReturnType<ReturnType<typeof sheets>['executeTakeFirst']>>>;

/** A sheet of this class; of another one, none. */
export const findSheet = (
	db: Db,
	classId: string,
	by: { id: string } | { key: string } | { code: string }
): Promise<Sheet | undefined> => {
	const ofClass = sheets(db).where('sheet.classId', '=', classId);
	if ('id' in by) return ofClass.where('sheet.id', '=', by.id).executeTakeFirst();
	if ('key' in by) return ofClass.where('sheet.key', '=', by.key).executeTakeFirst();
	return ofClass.where('sheet.code', '=', by.code).executeTakeFirst();
};

/** Some sheets, whoever printed them. */
export const sheetsById = async (db: Db, ids: readonly string[]): Promise<Sheet[]> =>
	ids.length === 0 ? [] : sheets(db).where('sheet.id', 'in', ids).execute();

const { compare } = new Intl.Collator('es', { numeric: true });

/** What came out of the printer together: the children by name, then the spare ones. */
export async function sheetsOfPrinting(
	db: Db,
	classId: string,
	printingId: string
): Promise<Sheet[]> {
	const found = await sheets(db)
		.where('sheet.classId', '=', classId)
		.where('sheet.printingId', '=', printingId)
		.orderBy('sheet.id')
		.execute();
	return found.sort(
		(a, b) =>
			Number(a.name === null) - Number(b.name === null) || compare(a.name ?? '', b.name ?? '')
	);
}

export interface Printing {
	readonly id: string;
	readonly at: number;
	readonly prompt: string;
	readonly sheets: number;
	/** Pages that were printed for a child and are waited for, and those that came back. */
	readonly pages: number;
	readonly came: number;
}

/** How many pages of a sheet came back. */
const cameOf = sql<number>`(select count(*) from sheet_page where sheet_page.sheet_id = sheet.id)`;

/** Newest first. */
export async function printingsOf(db: Db, classId: string, limit: number): Promise<Printing[]> {
	const rows = await db
		.selectFrom('sheet')
		.select(['printingId as id'])
		.select((eb) => [
			eb.fn.max('printedAt').as('at'),
			eb.fn.max('prompt').as('prompt'),
			eb.fn.countAll().as('sheets'),
			eb.fn
				.sum<number>(
					eb
						.case()
						.when('childId', 'is', null)
						.then(0)
						.when('noMore', '=', 1)
						.then(cameOf)
						.else(eb.ref('pages'))
						.end()
				)
				.as('pages'),
			eb.fn.sum<number>(cameOf).as('came')
		])
		.where('classId', '=', classId)
		.groupBy('printingId')
		.orderBy('at', 'desc')
		.orderBy('printingId', 'desc')
		.limit(limit)
		.execute();
	return rows.map(({ id, prompt, ...counts }) => ({
		...{ id, prompt },
		at: Number(counts.at),
		sheets: Number(counts.sheets),
		pages: Number(counts.pages),
		came: Number(counts.came ?? 0)
	}));
}

export interface PageOfSheet {
	readonly n: number;
	readonly pictureId: string;
	readonly sha256: string;
	readonly at: number;
}

/** The pages of a sheet that came back, by their numbers; none whose picture is gone. */
export const pagesOf = async (db: Db, sheetId: string): Promise<PageOfSheet[]> =>
	(await pagesOfSome(db, [sheetId])).map(({ sheetId: _, ...page }) => page);

export async function pagesOfSome(
	db: Db,
	sheetIds: readonly string[]
): Promise<(PageOfSheet & { readonly sheetId: string })[]> {
	if (sheetIds.length === 0) return [];
	return db
		.selectFrom('sheetPage')
		.innerJoin('picture', 'picture.id', 'sheetPage.pictureId')
		.select(['sheetPage.sheetId', 'sheetPage.n', 'sheetPage.pictureId', 'sheetPage.at'])
		.select('picture.sha256')
		.where('sheetPage.sheetId', 'in', sheetIds)
		.where('picture.erasedAt', 'is', null)
		.orderBy('sheetPage.sheetId')
		.orderBy('sheetPage.n')
		.execute();
}

/** The sheets on which children answer these letters, the first of each; none that somebody wrote on already. */
export async function answerSheets(
	db: Db,
	classId: string,
	of: readonly { childId: string; answersId: string }[]
): Promise<Sheet[]> {
	if (of.length === 0) return [];
	const found = await sheets(db)
		.where('sheet.classId', '=', classId)
		.where(
			'sheet.answersId',
			'in',
			of.map(({ answersId }) => answersId)
		)
		.where((eb) => eb.not(cameBack))
		.orderBy('sheet.printedAt')
		.orderBy('sheet.id')
		.execute();
	return of.flatMap(
		({ childId, answersId }) =>
			found.find((sheet) => sheet.childId === childId && sheet.answersId === answersId) ?? []
	);
}

/** Somebody wrote on it, and that came. */
const cameBack = sql<boolean>`exists (select 1 from sheet_page where sheet_page.sheet_id = sheet.id)`;

/** Whether a sheet of theirs on which they answer this letter came back written. */
export async function answeredOnPaper(
	db: Db,
	{ childId, answersId }: { childId: string; answersId: string }
): Promise<boolean> {
	const row = await db
		.selectFrom('sheet')
		.select('sheet.id')
		.where('childId', '=', childId)
		.where('answersId', '=', answersId)
		.where(cameBack)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether this class prints sheets: then its letters go out with paper for the answer. */
export async function usesPaper(db: Db, classId: string): Promise<boolean> {
	const row = await db
		.selectFrom('sheet')
		.select('id')
		.where('classId', '=', classId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whose each of the newest sheets is, by its id and by what its squares say; nobody's is a spare one. */
export async function namesOnSheets(db: Db, classId: string, limit = 300) {
	const newest = await sheets(db)
		.where('sheet.classId', '=', classId)
		.orderBy('sheet.printedAt', 'desc')
		.orderBy('sheet.id', 'desc')
		.limit(limit)
		.execute();
	return newest.map((sheet) => {
		const { id, key, name } = sheet;
		const isOnlyOne = (other: Sheet) =>
			other === sheet || other.printingId !== sheet.printingId || other.childId !== sheet.childId;
		// Who writes to several has a sheet for each.
		return { id, key, name, to: newest.every(isOnlyOne) ? null : (sheet.to ?? sheet.toClass) };
	});
}

/** What waits for somebody to say what it is. */
export const trayOf = (db: Db, classId: string) =>
	db
		.selectFrom('stackPicture')
		.select(['id', 'pictureId', 'sheetId', 'n', 'status', 'at'])
		.where('classId', '=', classId)
		.where('status', 'in', ['unknown', 'double'])
		.orderBy('at')
		.orderBy('id')
		.execute();

/** How many photographs and spare sheets of a class wait for somebody to say whose they are. */
export const waitInTray = async (db: Db, classId: string): Promise<number> =>
	(await trayOf(db, classId)).length + (await writtenSpares(db, classId)).length;

/** Spare sheets that were written on, and nobody said by whom. */
export const writtenSpares = (db: Db, classId: string): Promise<Sheet[]> =>
	sheets(db)
		.where('sheet.classId', '=', classId)
		.where('sheet.childId', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('sheetPage')
					.select('sheetPage.n')
					.whereRef('sheetPage.sheetId', '=', 'sheet.id')
			)
		)
		.orderBy('sheet.printedAt')
		.orderBy('sheet.id')
		.execute();
