import type { Actor } from '#lib/identity/actor.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { longestLine, longestQuestion, longestText, mostMoments } from '../limits.ts';
import { quotesComeAlong } from '../picturing/freezing.server.ts';
import type { Plan } from '../plan.ts';
import { mayRead } from '../policy.ts';
import { saveWork } from '../queries.server.ts';
import { liveRevisionOf } from '../reading/reading.server.ts';
import { findLesson, type Lesson } from '../works.server.ts';
import * as act from '../work.ts';
import type { Licence } from '../work.ts';
import { keepVersion } from '../writing/versions.server.ts';
import { isLine, isSame, momentTexts, planTexts } from './leaves.ts';
import { merged, offersOf, type Choices, type Offer, type ThreeWays } from './merging.ts';
import { frozenPlan, frozenTranslation, licenceOfOrigin } from './origin.server.ts';

/** What a plan says now that it did not say when it was adapted. */
export interface Newer {
	/** Of the plan as it stands now. */
	readonly revisionId: string;
	readonly three: ThreeWays;
	readonly offers: readonly Offer[];
	/** Under which licence it stands now, when that is another one than the adaptation was made under. */
	readonly licence: Licence | null;
}

/** Null where nothing newer is shared with this person. */
export async function newerOf(db: Db, actor: Actor, lesson: Lesson): Promise<Newer | null> {
	const { adaptedFrom, adaptedFromRevision, doc: mine } = lesson;
	if (adaptedFrom === null || adaptedFromRevision === null) return null;
	const origin = await findLesson(db, adaptedFrom);
	if (!origin || !mayRead(actor, origin)) return null;
	const revisionId = await liveRevisionOf(db, origin);
	if (!revisionId || revisionId === adaptedFromRevision) return null;
	const before = await frozenPlan(db, adaptedFromRevision);
	const now = await frozenPlan(db, revisionId);
	if (!before || !now) return null;
	const three = { mine, ...(await inOneLanguage(db, { before, now, lesson, revisionId })) };
	const licence = await otherLicence(db, lesson, revisionId);
	return { revisionId, three, offers: offersOf(three), licence };
}

async function otherLicence(db: Db, lesson: Lesson, revisionId: string): Promise<Licence | null> {
	const licence = await licenceOfOrigin(db, { adaptedFromRevision: revisionId });
	return licence === (await licenceOfOrigin(db, lesson)) ? null : licence;
}

/** Whether there is something to look at on the page that takes over. */
export async function hasNewer(db: Db, actor: Actor, id: string): Promise<boolean> {
	const lesson = await findLesson(db, id);
	return lesson !== undefined && (await newerOf(db, actor, lesson)) !== null;
}

/** In the adaptation's language when both are translated into it, else both as they were written. */
async function inOneLanguage(
	db: Db,
	{
		before,
		now,
		lesson,
		revisionId
	}: { before: Plan; now: Plan; lesson: Lesson; revisionId: string }
): Promise<{ base: Plan; theirs: Plan }> {
	const { language, adaptedFromRevision } = lesson;
	const base = await frozenTranslation(db, adaptedFromRevision ?? '', before, language);
	const theirs = await frozenTranslation(db, revisionId, now, language);
	return base && theirs ? { base, theirs } : { base: before, theirs: now };
}

/**
 * Takes over what was chosen of a newer version, and counts as made of that from now on, also when nothing was; only where
 * its licence is another one, nobody who took nothing comes under it. How the adaptation stood before is kept as a
 * version.
 */
export function takeOver(
	db: Db,
	{ actor, subject }: Authorized<Lesson, 'write'>,
	form: { act: string; base: number; revisionId: string; choices: Choices },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const lesson = await findLesson(db, subject.id);
		if (!lesson || !act.isEditable(lesson)) throw act.movedOn(lesson ?? subject);
		if (lesson.version !== form.base) throw act.changedMeanwhile(lesson);
		const newer = await newerOf(db, actor, lesson);
		if (newer?.revisionId !== form.revisionId) throw act.movedOn(lesson);
		const doc = merged(newer.three, form.choices);
		refuseTooLong(doc);
		const nothing = isSame(doc, lesson.doc);
		if (nothing && newer.licence !== null) return subject.id;
		await keepVersion(db, lesson, { madeBy: actor.id, why: 'before-merging' }, now);
		const after = nothing ? lesson : act.rewrite(lesson, doc);
		await saveWork(db, lesson, { ...after, adaptedFromRevision: newer.revisionId }, now);
		await quotesComeAlong(db, subject.id, newer.revisionId);
		return subject.id;
	});
}

function refuseTooLong(plan: Plan) {
	if (plan.moments.length > mostMoments)
		throw new Refused('invalid', 'lesson-too-many-moments', { count: mostMoments });
	const most = (name: (typeof planTexts)[number] | (typeof momentTexts)[number]) => {
		if (isLine(name)) return longestLine;
		return name === 'question' || name === 'purpose' ? longestQuestion : longestText;
	};
	const tooLong =
		planTexts.some((name) => plan[name].length > most(name)) ||
		plan.moments.some((moment) => momentTexts.some((name) => moment[name].length > most(name)));
	if (tooLong) throw new Refused('invalid', 'lesson-merge-too-long');
}
