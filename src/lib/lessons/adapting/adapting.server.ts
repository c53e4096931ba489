import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { Plan } from '../plan.ts';
import { liveRevisionOf } from '../reading/reading.server.ts';
import type { Lesson } from '../works.server.ts';
import { firstAuthors } from '../writing/first-authors.ts';
import { begin } from '../writing/writing.server.ts';
import { frozenPlan, frozenTranslation } from './origin.server.ts';

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
	const words = (await frozenTranslation(db, revisionId, plan, language)) ?? plan;
	const doc: Plan = { ...words, language, changes: '', authors: firstAuthors(klass.subject) };
	const adaptedFrom = { id: lesson.id, revisionId };
	return begin(db, klass, { act, kind: 'lesson', language, doc, adaptedFrom }, now);
}
