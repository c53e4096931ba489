import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { worksTakenBack } from '../picturing/allowed.server.ts';
import type { Plan } from '../plan.ts';

export interface GatheredPlan {
	readonly id: string;
	readonly title: string;
	readonly language: Language;
}

/** As what is shared of each calls itself. */
export async function sharedPlans(db: Db, ids: readonly string[]): Promise<GatheredPlan[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.select(['libraryRelease.workId', 'libraryRevision.doc'])
		.where('libraryRelease.workId', 'in', ids)
		.where('libraryRelease.endedAt', 'is', null)
		.where('libraryRelease.workId', 'not in', worksTakenBack())
		.where('libraryRevision.doc', '<>', '')
		.execute();
	const shared = new Map(rows.map(({ workId, doc }) => [workId, JSON.parse(doc) as Plan]));
	return ids.flatMap((id) => {
		const plan = shared.get(id);
		return plan ? [{ id, title: plan.title, language: plan.language }] : [];
	});
}
