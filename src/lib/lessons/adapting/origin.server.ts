import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { translatedWith } from '../reading/translated.ts';
import type { Plan } from '../plan.ts';
import type { Licence, Work } from '../work.ts';

/** A plan as it was frozen; undefined when its words are erased. */
export async function frozenPlan(db: Db, revisionId: string): Promise<Plan | undefined> {
	const row = await db
		.selectFrom('libraryRevision')
		.select('doc')
		.where('revisionId', '=', revisionId)
		.executeTakeFirst();
	return row && row.doc !== '' ? (JSON.parse(row.doc) as Plan) : undefined;
}

/** The approved translation of a frozen plan into this language; null when there is none. */
export async function frozenTranslation(
	db: Db,
	revisionId: string,
	plan: Plan,
	language: Language
): Promise<Plan | null> {
	if (plan.language === language) return plan;
	const words = await db
		.selectFrom('libraryWords')
		.innerJoin('libraryRelease', 'libraryRelease.id', 'libraryWords.releaseId')
		.innerJoin('revision', 'revision.id', 'libraryWords.revisionId')
		.select(['revision.text', 'libraryWords.language'])
		.where('libraryRelease.revisionId', '=', revisionId)
		.where('libraryWords.language', '=', language)
		.orderBy('libraryWords.at', 'desc')
		.executeTakeFirst();
	return words ? (translatedWith(plan, { before: plan, ...words })?.plan ?? null) : null;
}

/** Under which licence that was taken over which a work adapts; null when it adapts nothing. */
export async function licenceOfOrigin(
	db: Db,
	{ adaptedFromRevision }: Pick<Work, 'adaptedFromRevision'>
): Promise<Licence | null> {
	if (adaptedFromRevision === null) return null;
	const { licence } = await db
		.selectFrom('libraryRevision')
		.select('licence')
		.where('revisionId', '=', adaptedFromRevision)
		.executeTakeFirstOrThrow();
	return licence;
}
