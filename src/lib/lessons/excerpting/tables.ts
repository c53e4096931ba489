/** Which delivered letter an excerpt is out of, and what it stands for. */
export interface LibraryExcerptRow {
	workId: string;
	letterId: string;
	letterRevisionId: string;
	/** As `Theme` names itself. */
	theme: string;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		libraryExcerpt: LibraryExcerptRow;
	}
}
