import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { Attached } from '../attaching/attached.ts';
import { filesOfRevision, fineFilesOnDesk } from '../attaching/queries.server.ts';
import { isTakenBack, placesTakenAway } from '../picturing/allowed.server.ts';
import { picturesOf } from '../picturing/pictured.ts';
import { asReadersSee, picturesShown, type ShownPictures } from '../picturing/shown.server.ts';
import type { Plan } from '../plan.ts';
import { mayAdapt, mayEnd, mayRead, mayWrite } from '../policy.ts';
import { findLesson } from '../works.server.ts';
import { translatedWith, type TranslatedPlan } from './translated.ts';
import { standingOf, type Audience, type Licence, type Standing, type Work } from '../work.ts';

/** A session plan as somebody may read it. */
export interface ReadLesson {
	readonly id: string;
	/** In the language in which it was written. */
	readonly plan: Plan;
	/** In the other one, as far as it was approved; null as long as there is none. */
	readonly translated: TranslatedPlan | null;
	/** What goes with it, to download. */
	readonly files: readonly Attached[];
	/** What was shared; null for those who write it while nobody else may read it. */
	readonly release: Release | null;
	/** Where the newest words of it are. */
	readonly status: Standing;
	/** Those that this reader sees now. */
	readonly pictures: ShownPictures;
	readonly mayWrite: boolean;
	readonly mayEnd: boolean;
	readonly mayAdapt: boolean;
	readonly adaptedFrom: string | null;
	readonly adaptedFromRevision: string | null;
}

export interface Release {
	readonly id: string;
	readonly revisionId: string;
	readonly audience: Audience;
	readonly licence: Licence;
	readonly releasedAt: number;
}

/** @throws Refused not-found for whoever may not read it, as for a plan that there is not */
export async function readLesson(db: Db, actor: Actor | null, id: string): Promise<ReadLesson> {
	const lesson = await findLesson(db, id);
	if (!lesson || !mayRead(actor, lesson)) throw notFound();
	const may = {
		mayWrite: actor !== null && mayWrite(actor, lesson),
		mayEnd: actor !== null && mayEnd(actor, lesson),
		mayAdapt: actor !== null && mayAdapt(actor, lesson),
		status: standingOf(lesson),
		adaptedFrom: lesson.adaptedFrom,
		adaptedFromRevision: lesson.adaptedFromRevision
	};
	if (!lesson.live) {
		const files = await fineFilesOnDesk(db, id);
		const pictures = await picturesShown(db, lesson.doc, null);
		const plan = asReadersSee(lesson.doc, pictures);
		return { id, plan, translated: null, files, release: null, pictures, ...may };
	}
	const { doc, ...release } = await releasedDoc(db, lesson.live.releaseId);
	const files = await filesOfRevision(db, release.revisionId);
	const frozen = JSON.parse(doc) as Plan;
	const pictures = await picturesShown(db, frozen, release.revisionId);
	const plan = asReadersSee(frozen, pictures);
	const translated = await translatedPlan(db, id, plan);
	return { id, plan, translated, files, release, pictures, ...may };
}

/** Which frozen words are shared of a work now; undefined when none are. */
export async function liveRevisionOf(
	db: Db,
	{ live }: Pick<Work, 'live'>
): Promise<string | undefined> {
	return live ? (await releasedDoc(db, live.releaseId)).revisionId : undefined;
}

/** Unscoped: what was frozen with a release, and for whom. */
export const releasedDoc = (db: Db, releaseId: string) =>
	db
		.selectFrom('libraryRelease')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.select(['libraryRelease.id', 'libraryRelease.revisionId', 'libraryRelease.audience'])
		.select(['libraryRelease.licence', 'libraryRelease.releasedAt', 'libraryRevision.doc'])
		.where('libraryRelease.id', '=', releaseId)
		.executeTakeFirstOrThrow();

/** The newest approved translation of a plan that is shared. */
export async function translatedPlan(
	db: Db,
	workId: string,
	plan: Plan
): Promise<TranslatedPlan | null> {
	const words = await newestWords(db, workId, plan.language);
	if (!words) return null;
	const before = JSON.parse(words.doc) as Plan;
	// Lists ask this of every plan, and few have pictures.
	const hasPictures = picturesOf(before).length > 0;
	const gone = hasPictures ? await placesTakenAway(db, words.translatedFrom) : undefined;
	return translatedWith(plan, { ...words, before, gone });
}

/**
 * The newest approved words of a work in another language than its own, with what they were translated from. Where the
 * work changed since, what was approved last is shown on; never beyond a moment in which somebody took it away from its
 * readers, nor while a family says no to what stood in it then.
 */
export async function newestWords(db: Db, workId: string, own: Language) {
	const words = await db
		.selectFrom('libraryWords')
		.innerJoin('libraryRelease', 'libraryRelease.id', 'libraryWords.releaseId')
		.innerJoin('libraryRevision', 'libraryRevision.revisionId', 'libraryRelease.revisionId')
		.innerJoin('revision', 'revision.id', 'libraryWords.revisionId')
		.select(['revision.text', 'libraryWords.language', 'libraryRevision.doc'])
		.select('libraryRelease.revisionId as translatedFrom')
		.where('libraryRelease.workId', '=', workId)
		.where('libraryWords.language', '<>', own)
		.where((eb) => eb.not(isTakenBack(sql.ref('library_release.revision_id'))))
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('libraryRelease as ended')
						.select('ended.id')
						.whereRef('ended.workId', '=', 'libraryRelease.workId')
						.whereRef('ended.releasedAt', '>=', 'libraryRelease.releasedAt')
						.where('ended.endedBy', 'is not', null)
				)
			)
		)
		.orderBy('libraryRelease.releasedAt', 'desc')
		.limit(1)
		.executeTakeFirst();
	return words?.doc === '' ? undefined : words;
}
