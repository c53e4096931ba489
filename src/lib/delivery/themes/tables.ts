/** A generative theme comes up in a delivered letter; which words those are, the letter says. */
export interface ThemeWordRow {
	letterId: string;
	/** As `Theme` names itself. */
	theme: string;
	exchangeId: string;
	taggedBy: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		themeWord: ThemeWordRow;
	}
}
