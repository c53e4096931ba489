/** A session plan in a week of a season. */
export interface LessonWeekRow {
	id: string;
	exchangeId: string;
	/** Whose session it is. */
	classId: string;
	lessonId: string;
	/** The Monday, `YYYY-MM-DD`. */
	week: string;
	/** Among those of its class in this week. */
	position: number;
	note: string;
	putBy: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		lessonWeek: LessonWeekRow;
	}
}
