import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { minutesOf, needsOf, type Plan } from '../plan.ts';
import { translatedPlan } from '../reading/reading.server.ts';
import { purposeIn } from '../reading/shown.ts';
import type { Found, Line } from './line.ts';

/** What lists say of plans that were found; one whose release ended meanwhile is left out. */
export async function linesOf(db: Db, found: readonly Found[], reader: Language): Promise<Line[]> {
	if (found.length === 0) return [];
	const rows = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRelease.workId')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.select(['libraryRelease.id', 'libraryRelease.audience', 'libraryRelease.licence'])
		.select(['libraryRelease.releasedAt', 'libraryRevision.doc'])
		.where(
			'libraryRelease.id',
			'in',
			found.map(({ releaseId }) => releaseId)
		)
		.where('libraryRelease.endedAt', 'is', null)
		.where('libraryWork.status', '<>', 'safeguarded')
		.execute();
	const byRelease = new Map(rows.map((row) => [row.id, row]));
	const lines = found.map(async (one): Promise<Line[]> => {
		const row = byRelease.get(one.releaseId);
		if (!row) return [];
		const written = JSON.parse(row.doc) as Plan;
		const read = (await one.isTranslated)
			? await inLanguageOf(db, reader, one.workId, written)
			: written;
		const { audience, licence, releasedAt } = row;
		return [{ ...one, audience, licence, releasedAt, ...lineOf(read) }];
	});
	return (await Promise.all(lines)).flat();
}

async function inLanguageOf(db: Db, reader: Language, workId: string, written: Plan) {
	if (written.language === reader) return written;
	return (await translatedPlan(db, workId, written))?.plan ?? written;
}

const lineOf = (plan: Plan) => ({
	language: plan.language,
	title: plan.title,
	purpose: purposeIn(plan),
	authors: plan.authors.map(({ name }) => name),
	theme: plan.theme,
	minutes: minutesOf(plan),
	needs: needsOf(plan),
	ages: { ageFrom: plan.ageFrom, ageTo: plan.ageTo }
});
