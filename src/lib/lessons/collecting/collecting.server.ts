import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mayCollect, rules, type WorkAct } from '../policy.ts';
import { findWork } from '../queries.server.ts';
import { audiencesUpTo } from '../reflecting/reflection.ts';
import { handIn } from '../sharing/sharing.server.ts';
import { findLesson, type Lesson } from '../works.server.ts';
import { audiences, type Audience, type Work } from '../work.ts';
import { begin, save } from '../writing/writing.server.ts';
import { emptyCollection, mostGathered, type Collection } from './collection.ts';

/** Plans put together, as a work of the library. */
export type Collected = Work<Collection>;

/** Another kind of work is none. */
export const authorizeCollection = async <Act extends WorkAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Collected, Act>> =>
	permit(actor, may, await findCollection(db, id), rules[may]);

/** Unscoped, see `findWork`. */
export async function findCollection(db: Db, id: string): Promise<Collected | undefined> {
	const work = await findWork(db, id);
	return work?.kind === 'collection' ? asCollected(work) : undefined;
}

/** What `beginCollecting` and `save` wrote of it was parsed as one. */
export const asCollected = (work: Work): Collected => ({ ...work, doc: work.doc as Collection });

/** Lays a new collection on the desk of a class, with its first plan in it. @returns its id */
export function beginCollecting(
	db: Db,
	{ subject: lesson }: Authorized<Lesson, 'collect'>,
	klass: Authorized<SchoolClass, 'teach'>,
	{ act, language, title }: { act: string; language: Language; title: string },
	now: number
): Promise<string> {
	const { name, communityName } = klass.subject;
	const empty = emptyCollection(language, `${name}, ${communityName}`);
	const doc = { ...empty, title, plans: [{ id: lesson.id, note: '' }] };
	return begin(db, klass, { act, kind: 'collection', language, doc }, now);
}

/** Puts a plan at the end of a collection; one that is there already stays where it is. */
export async function putInto(
	db: Db,
	{ subject: lesson }: Authorized<Lesson, 'collect'>,
	collected: Authorized<Collected, 'write'>,
	now: number
): Promise<void> {
	const { doc, version: base } = collected.subject;
	if (doc.plans.some(({ id }) => id === lesson.id)) return;
	if (doc.plans.length >= mostGathered)
		throw new Refused('conflict', 'collection-full', { count: mostGathered });
	const plans = [...doc.plans, { id: lesson.id, note: '' }];
	await save(db, collected, { doc: { ...doc, plans }, base }, now);
}

/** Who may read it at most, and where. */
export interface Reach {
	readonly audiences: readonly Audience[];
	/** What only one exchange reads is put together for that exchange. */
	readonly exchangeId: string | null;
	/** Plans that are not shared with this teacher any more. */
	readonly gone: readonly string[];
}

/** A collection is shared with nobody who may not read each of its plans. */
export async function reachOf(
	db: Db,
	actor: Actor,
	{ plans }: Pick<Collection, 'plans'>
): Promise<Reach> {
	const gone: string[] = [];
	const exchanges = new Set<string>();
	let widest: Audience = 'public';
	for (const { id } of plans) {
		const lesson = await findLesson(db, id);
		if (!lesson?.live || !mayCollect(actor, lesson)) {
			gone.push(id);
			continue;
		}
		const { audience } = lesson.live;
		if (audiences.indexOf(audience) < audiences.indexOf(widest)) widest = audience;
		if (audience === 'exchange' && lesson.exchangeId) exchanges.add(lesson.exchangeId);
	}
	// Plans of two exchanges have no readers in common.
	const [exchangeId = null] = exchanges;
	return { audiences: exchanges.size > 1 ? [] : audiencesUpTo(widest), exchangeId, gone };
}

/** @throws Refused when a plan is gone, or more people would read it than may read its plans */
export async function handInCollection(
	db: Db,
	collected: Authorized<Collected, 'share'>,
	form: { act: string; exchangeId: string; audience: Audience; base: number },
	now: number
): Promise<string> {
	const reach = await reachOf(db, collected.actor, collected.subject.doc);
	if (reach.gone.length > 0) throw wrong({ plans: 'collection-plan-gone' });
	if (!reach.audiences.includes(form.audience)) throw wrong({ audience: 'choose' });
	if (reach.exchangeId !== null && reach.exchangeId !== form.exchangeId)
		throw wrong({ exchange: 'choose' });
	return handIn(db, collected, { ...form, licence: 'by-sa' }, now);
}

const wrong = (fields: Record<string, string>) =>
	new Refused('invalid', 'check-fields', {}, fields);
