import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import type { Bit } from '#lib/platform/database.ts';
import type { StackStatus } from './sheet.ts';

export interface SheetRow {
	id: string;
	key: string;
	code: string;
	printingId: string;
	classId: string;
	exchangeId: string;
	/** Null on a spare sheet, until somebody says who wrote on it. */
	childId: string | null;
	/** Null where it goes to the whole other class. */
	pairId: string | null;
	answersId: string | null;
	prompt: string;
	language: Language;
	pages: number;
	lineMm: number;
	drawing: Bit;
	/** The child wrote no more pages than came. */
	noMore: Generated<Bit>;
	printedBy: string;
	printedAt: number;
}

export interface SheetPageRow {
	sheetId: string;
	n: number;
	pictureId: string;
	by: string;
	at: number;
}

export interface StackPictureRow {
	id: string;
	classId: string;
	pictureId: string;
	sheetId: string | null;
	n: number | null;
	status: StackStatus;
	by: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		sheet: SheetRow;
		sheetPage: SheetPageRow;
		stackPicture: StackPictureRow;
	}
}
