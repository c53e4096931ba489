import type { Actor } from '#lib/identity/actor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Look } from '#lib/moderation/scanning/looks.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import type { Collection } from '../collecting/collection.ts';
import { filesUnderReview, type SeenFiles } from '../attaching/reviewing.server.ts';
import type { Excerpt } from '../excerpting/excerpt.ts';
import type { Pictured } from '../picturing/pictured.ts';
import { picturesUnderReview, type SeenPicture } from '../picturing/reviewing.server.ts';
import { asReadersSee } from '../picturing/shown.server.ts';
import type { Plan } from '../plan.ts';
import { isLine, shownPlan, type ShownPlan } from '../reading/shown.ts';
import type { Reflection } from '../reflecting/reflection.ts';
import { wordsShown, type ShownTold } from '../reflecting/shown.ts';
import { wordsOf } from '../fields.ts';
import { fieldsOfWork } from '../sharing/content.ts';
import { findTheme, namesOf as themeNames } from '../themes/themes.ts';
import { namesOf } from '../translating/headings.ts';
import { headingsOfRevision } from '../translating/on-desk.server.ts';
import type { Audience, Licence, WorkKind } from '../work.ts';
import { looksOf } from './looks.ts';
import { sharedPlans, type GatheredPlan } from './shared-plans.server.ts';

/** A work of the library beside its words, for whoever holds them for review. */
export interface SeenLesson {
	/** Of a translation null: that goes where its plan went. */
	readonly release: { readonly audience: Audience; readonly licence: Licence } | null;
	readonly kind: WorkKind;
	/** As its readers will see it. */
	readonly shown: ShownPlan | null;
	/** Of how one went: all that its readers will see, and of which plan it tells. */
	readonly told: SeenTold | null;
	/** Of a collection: which plans stand in it, in order. */
	readonly plans: readonly GatheredPlan[];
	/** Of words out of a letter: for which theme, and whose name stands beside them. */
	readonly excerpt: SeenExcerpt | null;
	/** What goes with it, for whoever reviews the plan itself. */
	readonly files: SeenFiles | null;
	/** What there is to look at before anybody approves it. */
	readonly pictures: readonly SeenPicture[];
	/** Letter names of the children whose words stand in it. */
	readonly quoted: readonly string[];
	/** What its parts are called, in order; of a translation none. */
	readonly names: readonly string[];
	/** How those words look to readers that are emphasised. */
	readonly looks: readonly Look[];
	/** The same of a translation, by the paragraph in which each begins. */
	readonly headings: Readonly<Record<number, string>>;
}

export interface SeenExcerpt {
	readonly theme: string;
	readonly by: string;
}

type SeenTold = Omit<ShownTold, 'id' | 'mayEnd' | 'pictures' | 'pictured'> & {
	readonly about: GatheredPlan | null;
};

/** Null where it is nothing of the library. */
export async function lessonUnderReview(
	db: Db,
	{ kind, workId, revisionId }: Pick<Submission, 'kind' | 'workId' | 'revisionId'>,
	locale: Locale,
	reader: Pick<Actor, 'id'>
): Promise<SeenLesson | null> {
	if (kind === 'translation') {
		const text = await findTranslation(db, workId);
		return text?.sourceKind === 'lesson'
			? seen(db, text.sourceRevisionId, locale, { reader, whole: false })
			: null;
	}
	return kind === 'lesson' ? seen(db, revisionId, locale, { reader, whole: true }) : null;
}

/** @param by.whole all of it is seen, and not only its pictures and the names of its parts */
async function seen(
	db: Db,
	revisionId: string,
	locale: Locale,
	{ reader, whole }: { reader: Pick<Actor, 'id'>; whole: boolean }
): Promise<SeenLesson | null> {
	const row = await db
		.selectFrom('libraryRevision')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryRevision.workId')
		.select(['libraryWork.id as workId', 'libraryWork.kind', 'libraryWork.about'])
		.select(['libraryRevision.doc', 'libraryWork.classId'])
		.select(['libraryRevision.audience', 'libraryRevision.licence'])
		.where('libraryRevision.revisionId', '=', revisionId)
		.executeTakeFirst();
	if (!row) return null;
	const { kind, workId, classId, about, doc, audience, licence } = row;
	const frozen = doc === '' ? {} : (JSON.parse(doc) as Pictured);
	const read = whole && doc !== '' ? (frozen as unknown) : null;
	const fields = read ? fieldsOfWork({ kind, doc: read }) : [];
	return {
		kind,
		release: whole ? { audience, licence } : null,
		names: namesOf(tFor(locale), fields),
		looks: looksOf(
			wordsOf(fields),
			fields.map(({ path }) => kind !== 'excerpt' && !isLine(path))
		),
		shown: read && kind === 'lesson' ? shownPlan(asReadersSee(read as Plan, {})) : null,
		told: read && kind === 'reflection' ? await toldIn(db, read as Reflection, about) : null,
		plans: read && kind === 'collection' ? await gatheredIn(db, read as Collection) : [],
		excerpt: read && kind === 'excerpt' ? excerptIn(read as Excerpt, locale) : null,
		files: whole ? await filesUnderReview(db, { workId, revisionId }, reader.id) : null,
		...(await picturesUnderReview(db, reader, { revisionId, doc: frozen, classId, whole })),
		headings: await headingsOfRevision(db, revisionId, locale)
	};
}

/** Its words stand in the text itself. */
function excerptIn({ theme: id, by }: Excerpt, locale: Locale): SeenExcerpt {
	const theme = findTheme(id);
	return { theme: theme ? themeNames(theme, locale).own : '', by };
}

const gatheredIn = (db: Db, { plans }: Collection) =>
	sharedPlans(
		db,
		plans.map(({ id }) => id)
	);

async function toldIn(db: Db, told: Reflection, about: string | null): Promise<SeenTold> {
	const { by, taughtOn, participants } = told;
	const [plan = null] = await sharedPlans(db, about === null ? [] : [about]);
	return { by, taughtOn, participants, words: wordsShown(told), original: null, about: plan };
}
