import type { Db } from '#lib/platform/database.ts';
import type { Letter } from '../letter.ts';

export interface TypingProgress {
	/** Sheets of the same printing that came back, and those of them that were handed in. */
	readonly of: number;
	readonly typed: number;
	/** The next sheet that nobody handed in yet, after this one and then from the top. */
	readonly next: string | null;
	/** Millimetres from line to line on the sheet of this letter; null where it came without one. */
	readonly lineMm: number | null;
}

/** How far the stack is typed in which the pages of a letter came. */
export async function progressOf(db: Db, { id, authorClassId }: Letter): Promise<TypingProgress> {
	const own = await db
		.selectFrom('letterPage')
		.innerJoin('sheet', 'sheet.id', 'letterPage.sheetId')
		.select(['sheet.id', 'sheet.printingId', 'sheet.lineMm'])
		.where('letterPage.letterId', '=', id)
		.orderBy('letterPage.n')
		.executeTakeFirst();
	if (!own) return { of: 0, typed: 0, next: null, lineMm: null };
	const sheets = await typedSheets(db, authorClassId, own.printingId);
	const at = sheets.findIndex((sheet) => sheet.id === own.id);
	const waiting = [...sheets.slice(at + 1), ...sheets.slice(0, Math.max(0, at))];
	return {
		of: sheets.length,
		typed: sheets.filter(({ typed }) => typed).length,
		next: waiting.find(({ typed }) => !typed)?.id ?? null,
		lineMm: own.lineMm
	};
}

const { compare } = new Intl.Collator('es', { numeric: true });

/** How many sheets of a class came that nobody handed in yet, and the newest printing that has some. */
export async function sheetsToType(db: Db, classId: string) {
	const rows = await db
		.selectFrom('sheet')
		.innerJoin('enrolment', (join) =>
			join
				.onRef('enrolment.childId', '=', 'sheet.childId')
				.onRef('enrolment.classId', '=', 'sheet.classId')
				.on('enrolment.leftAt', 'is', null)
		)
		.select(['sheet.id', 'sheet.printingId'])
		.where('sheet.classId', '=', classId)
		.where('sheet.id', 'in', db.selectFrom('sheetPage').select('sheetPage.sheetId'))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('letterPage')
						.innerJoin('letter', 'letter.id', 'letterPage.letterId')
						.select('letter.id')
						.whereRef('letterPage.sheetId', '=', 'sheet.id')
						.where('letter.status', 'not in', ['withdrawn', 'recalled', 'closed'])
						.where('letter.revisionId', 'is not', null)
				)
			)
		)
		.orderBy('sheet.printedAt', 'desc')
		.orderBy('sheet.id', 'desc')
		.execute();
	return { count: rows.length, printing: rows[0]?.printingId ?? '' };
}

/** Sheets of a printing of which a page came and whose child is known, in the order of their names: typed is what was handed in. */
export async function typedSheets(db: Db, classId: string, printingId: string) {
	const rows = await db
		.selectFrom('sheet')
		.innerJoin('enrolment', (join) =>
			join
				.onRef('enrolment.childId', '=', 'sheet.childId')
				.onRef('enrolment.classId', '=', 'sheet.classId')
				.on('enrolment.leftAt', 'is', null)
		)
		.innerJoin('sheetPage', 'sheetPage.sheetId', 'sheet.id')
		.leftJoin('letterPage', 'letterPage.sheetId', 'sheet.id')
		.leftJoin('letter', (join) =>
			join
				.onRef('letter.id', '=', 'letterPage.letterId')
				.on('letter.status', 'not in', ['withdrawn', 'recalled', 'closed'])
		)
		.select(['sheet.id', 'enrolment.letterName as name'])
		.select((eb) => [
			eb.fn.max('letter.id').as('letterId'),
			eb.fn.max('letter.revisionId').as('revisionId')
		])
		.where('sheet.classId', '=', classId)
		.where('sheet.printingId', '=', printingId)
		.groupBy(['sheet.id', 'enrolment.letterName'])
		.execute();
	return rows
		.map(({ id, name, letterId, revisionId }) => ({
			id,
			name,
			letterId,
			typed: revisionId !== null
		}))
		.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
