import { teachersOf } from '#lib/exchanges/queries.server.ts';
import type { News } from '#lib/notifications/notifications.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { whoTakesReport } from './taking.server.ts';
import { findReport } from './queries.server.ts';

interface Told {
	to: readonly string[];
	news: News;
}

/** A report reaches those who may take it at once; the teachers where it was made hear that it was. */
export async function newsOfReport(
	db: InTransaction,
	{ subjectId, at }: { subjectId: string; at: number }
): Promise<Told[]> {
	const report = await findReport(db, subjectId);
	if (!report) return [];
	const { exchangeId } = report.letter;
	const teachers = await teachersOf(db, report.classId, at);
	return [
		{
			to: await whoTakesReport(db, report, at),
			news: { kind: 'report-waiting', subjectId: exchangeId, address: '/review' }
		},
		{
			to: teachers.filter((id) => id !== report.reporterId),
			news: inClass('report-made', report.classId)
		}
	];
}

/** How it ended is for the side of its reader; the side that wrote the letter never hears of a report. */
export async function newsOfAnswer(
	db: InTransaction,
	{ subjectId, at }: { subjectId: string; at: number }
): Promise<Told[]> {
	const report = await findReport(db, subjectId);
	if (!report) return [];
	const { classId } = report;
	return [{ to: await teachersOf(db, classId, at), news: inClass('report-ended', classId) }];
}

const inClass = (kind: 'report-made' | 'report-ended', classId: string): News => ({
	kind,
	subjectId: classId,
	address: `/class/${classId}/mail/reports`
});
