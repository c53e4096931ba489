import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Collection } from '../collecting/collection.ts';
import type { Plan } from '../plan.ts';
import type { Audience, WorkKind } from '../work.ts';
import { sharedPlans } from './shared-plans.server.ts';

/** What lists say of a work before somebody opens it. */
export interface WorkInLine {
	readonly kind: WorkKind;
	/** What those who wrote it call it; of an account, what its plan is called. Words out of a letter have no title. */
	readonly title: { readonly text: string; readonly language: Language } | null;
	readonly audience: Audience;
}

/** Unscoped: of frozen texts that their reader may open. */
export async function worksInLine(
	db: Db,
	revisionIds: readonly string[]
): Promise<ReadonlyMap<string, WorkInLine>> {
	if (revisionIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('libraryRevision')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRevision.workId')
		.select(['libraryRevision.revisionId', 'libraryRevision.audience', 'libraryRevision.doc'])
		.select(['libraryWork.kind', 'libraryWork.about'])
		.where('libraryRevision.revisionId', 'in', revisionIds)
		.where('libraryWork.status', '<>', 'safeguarded')
		.execute();
	const plans = await sharedPlans(
		db,
		rows.flatMap(({ about }) => about ?? [])
	);
	const titles = new Map(plans.map(({ id, title, language }) => [id, { text: title, language }]));
	return new Map(
		rows.map(({ revisionId, kind, audience, doc, about }) => [
			revisionId,
			{
				kind,
				audience,
				title: kind === 'reflection' ? (titles.get(about ?? '') ?? null) : titleIn(kind, doc)
			}
		])
	);
}

function titleIn(kind: WorkKind, doc: string): WorkInLine['title'] {
	if (kind === 'excerpt' || doc === '') return null;
	const { title, language } = JSON.parse(doc) as Plan | Collection;
	return title.trim() === '' ? null : { text: title, language };
}
