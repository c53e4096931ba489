import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { communityOf, holdersOf } from '#lib/identity/people/addressees.server.ts';
import type { News } from '#lib/notifications/notifications.server.ts';
import type { Story } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { whoTakesReport } from './taking.server.ts';
import { findReport } from './queries.server.ts';
import type { Report } from './report.ts';

/** A report reaches those who may take it at once, and whoever coordinates when nobody may; the teachers where it was made hear that it was. */
export async function newsOfReport(
	db: InTransaction,
	{ subjectId, at }: { subjectId: string; at: number }
): Promise<Story[]> {
	const report = await findReport(db, subjectId);
	if (!report) return [];
	const { exchangeId } = report.letter;
	const reviewers = await whoTakesReport(db, report, at);
	const teachers = await teachersOf(db, report.classId, at);
	return [
		{
			to: reviewers,
			news: { kind: 'report-waiting', subjectId: exchangeId, address: '/review' }
		},
		{
			to: reviewers.length > 0 ? [] : await whoFindsReviewers(db, report),
			news: { kind: 'report-stuck', subjectId: exchangeId, address: '/coordinate/people' }
		},
		{
			to: teachers.filter((id) => id !== report.reporterId),
			news: inClass('report-made', report.classId)
		}
	];
}

/** The coordinators where it was read; where there are none, those of the other side, who learn no more than that. */
async function whoFindsReviewers(db: InTransaction, { reporterId, letter }: Report) {
	const here = await holdersOf(db, 'coordinator', [await communityOf(db, reporterId)]);
	return here.length > 0 ? here : holdersOf(db, 'coordinator', letter.places);
}

/** How it ended is for the side of its reader; the side that wrote the letter never hears of a report. */
export async function newsOfAnswer(
	db: InTransaction,
	{ subjectId, at }: { subjectId: string; at: number }
): Promise<Story[]> {
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
