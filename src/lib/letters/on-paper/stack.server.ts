import type { Db } from '#lib/platform/database.ts';
import {
	pagesOfSome,
	sheetsById,
	printingsOf,
	sheetsOfPrinting,
	trayOf,
	writtenSpares,
	type Sheet
} from './queries.server.ts';

/** One sheet of a printing: which of its pages are there. */
export interface InStack {
	readonly sheetId: string;
	/** What its squares say. */
	readonly key: string;
	readonly name: string;
	readonly to: string;
	readonly code: string;
	/** What came is all that the child wrote: no other page is waited for. */
	readonly noMore: boolean;
	readonly pages: readonly { readonly n: number; readonly pictureId: string | null }[];
}

/**
 * How far the stack of a class is: of one printing, who is in and who is still missing; and everything that waits for
 * somebody to say what it is.
 *
 * @param printingId without it, the newest
 */
export async function stackOf(db: Db, classId: string, printingId: string | null) {
	const printings = await printingsOf(db, classId, 8);
	const printing = printings.find(({ id }) => id === printingId) ?? printings[0] ?? null;
	const sheets = printing ? await sheetsOfPrinting(db, classId, printing.id) : [];
	const tray = await trayOf(db, classId);
	const spares = await writtenSpares(db, classId);
	const ids = [...sheets, ...spares].map(({ id }) => id);
	const doubles = tray.flatMap(({ sheetId }) => sheetId ?? []);
	const pages = await pagesOfSome(db, [...ids, ...doubles]);
	const pageOf = (sheetId: string | null, n: number | null) =>
		pages.find((page) => page.sheetId === sheetId && page.n === n)?.pictureId ?? null;
	const known = new Map((await sheetsById(db, doubles)).map((sheet) => [sheet.id, sheet]));
	const inStack = sheets
		.filter(({ childId }) => childId !== null)
		.map((sheet) => toStack(sheet, pageOf));
	return {
		printings,
		printing,
		sheets: inStack,
		missing: inStack.filter(({ pages }) => pages.some(({ pictureId }) => pictureId === null)),
		unknown: tray
			.filter(({ status }) => status === 'unknown')
			.map(({ id, pictureId }) => ({ id, pictureId })),
		doubles: tray
			.filter(({ status }) => status === 'double')
			.map(({ id, pictureId, sheetId, n }) => ({
				...{ id, pictureId, n: n ?? 1 },
				...writtenTo(known.get(sheetId ?? '')),
				there: pageOf(sheetId, n)
			})),
		spares: spares.map((sheet) => ({
			...{ id: sheet.id, code: sheet.code, exchangeId: sheet.exchangeId },
			pictureId: pages.find(({ sheetId }) => sheetId === sheet.id)?.pictureId ?? null
		})),
		pictureIds: [
			...pages.map(({ pictureId }) => pictureId),
			...tray.map(({ pictureId }) => pictureId)
		]
	};
}

/** Whose sheet it is, and to whom they write on it; nobody's is a spare one. */
const writtenTo = (sheet: Sheet | undefined) => ({
	name: sheet?.name ?? null,
	to: sheet?.to ?? sheet?.toClass ?? ''
});

function toStack(sheet: Sheet, pageOf: (sheetId: string, n: number) => string | null): InStack {
	const pages = Array.from({ length: sheet.pages }, (_, n) => ({
		n: n + 1,
		pictureId: pageOf(sheet.id, n + 1)
	}));
	const came = pages.filter(({ pictureId }) => pictureId !== null);
	const noMore = sheet.noMore === 1 && came.length > 0 && came.length < pages.length;
	return {
		...{ sheetId: sheet.id, key: sheet.key, code: sheet.code, noMore },
		...{ name: sheet.name ?? '', to: sheet.to ?? sheet.toClass },
		pages: noMore ? came : pages
	};
}
