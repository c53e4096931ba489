import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { fieldsOf, withFields } from '../fields.ts';
import { comeAlong } from '../picturing/coming-back.server.ts';
import { quotesComeAlong } from '../picturing/freezing.server.ts';
import { withoutPeople, withQuoted } from '../picturing/pictured.ts';
import type { Plan } from '../plan.ts';
import { liveRevisionOf, translatedPlan } from '../reading/reading.server.ts';
import type { Lesson } from '../works.server.ts';
import { firstAuthors } from '../writing/first-authors.ts';
import { beginWork } from '../writing/writing.server.ts';
import { frozenPlan } from './origin.server.ts';

/**
 * Makes a draft of this class out of what is shared of a plan, in the words of its approved translation where somebody
 * translated it. What was changed and why is for its new authors to say.
 *
 * @returns the id of the draft
 */
export async function adapt(
	db: Db,
	{ subject: lesson }: Authorized<Lesson, 'adapt'>,
	klass: Authorized<SchoolClass, 'teach'>,
	{ act, language }: { act: string; language: Language },
	now: number
): Promise<string> {
	const revisionId = await liveRevisionOf(db, lesson);
	const plan = revisionId && (await frozenPlan(db, revisionId));
	if (!plan) throw notFound();
	const words = language === plan.language ? plan : await inOtherLanguage(db, lesson.id, plan);
	const whole = { ...words, language, changes: '', authors: firstAuthors(klass.subject) };
	const doc: Plan = withQuoted(withoutPeople(whole), []);
	const adaptedFrom = { id: lesson.id, revisionId };
	const { actor, subject } = klass;
	return once(db, actor.id, act, now, async (db) => {
		const form = { kind: 'lesson', language, doc, adaptedFrom } as const;
		const id = await beginWork(db, { actor, classId: subject.id }, form, now);
		await comeAlong(db, id, doc, now);
		await quotesComeAlong(db, id, revisionId);
		return id;
	});
}

/** What changed since it was translated comes in its own language: nothing of a plan is taken over that it says no more. */
async function inOtherLanguage(db: Db, id: string, plan: Plan): Promise<Plan> {
	const translated = await translatedPlan(db, id, plan);
	if (!translated) return plan;
	const stale = fieldsOf(plan).filter(({ path }) => translated.stale.includes(path));
	return withFields(translated.plan, new Map(stale.map(({ path, text }) => [path, text])));
}
