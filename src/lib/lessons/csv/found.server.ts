import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { mostPlans } from '../bringing/limits.ts';
import type { Plan } from '../plan.ts';
import type { Asked } from '../searching/asked.ts';
import { findLessons, type FoundPage } from '../searching/finding.server.ts';
import type { Licence } from '../work.ts';

export interface FoundPlan {
	readonly id: string;
	/** As it was written and approved. */
	readonly plan: Plan;
	readonly licence: Licence;
}

/** The plans that answer what somebody asks and that they may read, as many as one table takes, in the order of the list. */
export async function foundPlans(
	db: Db,
	{ actor, asked }: { actor: Actor | null; asked: Asked }
): Promise<FoundPlan[]> {
	const plans: FoundPlan[] = [];
	let after: string | null = '';
	while (after !== null && plans.length < mostPlans) {
		const page: FoundPage = await findLessons(db, { actor, asked: { ...asked, after } });
		plans.push(...(await docsOf(db, page)));
		after = page.after;
	}
	return plans.slice(0, mostPlans);
}

/** What is shared of them; one whose release ended meanwhile is left out. */
async function docsOf(db: Db, { found }: FoundPage): Promise<FoundPlan[]> {
	if (found.length === 0) return [];
	const rows = await db
		.selectFrom('libraryRelease')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRelease.workId')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.select(['libraryRelease.id', 'libraryRelease.licence', 'libraryRevision.doc'])
		.where(
			'libraryRelease.id',
			'in',
			found.map(({ releaseId }) => releaseId)
		)
		.where('libraryRelease.endedAt', 'is', null)
		.where('libraryWork.status', '<>', 'safeguarded')
		.execute();
	const byRelease = new Map(rows.map((row) => [row.id, row]));
	return found.flatMap(({ releaseId, workId }) => {
		const row = byRelease.get(releaseId);
		return row ? [{ id: workId, plan: JSON.parse(row.doc) as Plan, licence: row.licence }] : [];
	});
}
