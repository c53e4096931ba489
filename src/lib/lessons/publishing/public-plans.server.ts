import type { Db } from '#lib/platform/database.ts';
import { worksTakenBack } from '../picturing/allowed.server.ts';
import type { PublicPlan } from './sitemap.ts';

/** What one sitemap holds at most is 50,000 addresses; a plan has one or two. */
const most = 20_000;

/** What everybody may read, the newest first; only what is there to be found. */
export async function publicPlans(db: Db): Promise<PublicPlan[]> {
	const rows = await db
		.selectFrom('libraryEntry')
		.innerJoin('libraryRelease', 'libraryRelease.id', 'libraryEntry.releaseId')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryEntry.workId')
		.select(['libraryEntry.workId', 'libraryEntry.inEs', 'libraryEntry.inEn'])
		.select('libraryRelease.releasedAt')
		.where('libraryRelease.audience', '=', 'public')
		.where('libraryRelease.endedAt', 'is', null)
		.where('libraryWork.status', '<>', 'safeguarded')
		.where('libraryEntry.workId', 'not in', worksTakenBack())
		.orderBy('libraryEntry.no', 'desc')
		.limit(most)
		.execute();
	return rows.map(({ workId, releasedAt, inEs, inEn }) => ({
		id: workId,
		releasedAt,
		languages: [...(inEs ? (['es'] as const) : []), ...(inEn ? (['en'] as const) : [])]
	}));
}
