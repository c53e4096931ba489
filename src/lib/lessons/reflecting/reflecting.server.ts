import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mayTell, rules, type WorkAct } from '../policy.ts';
import { findWork } from '../queries.server.ts';
import { handIn } from '../sharing/sharing.server.ts';
import { findLesson, type Lesson } from '../works.server.ts';
import type { Audience, Work } from '../work.ts';
import { begin } from '../writing/writing.server.ts';
import { audiencesUpTo, emptyReflection, type Reflection } from './reflection.ts';

/** How a session went, as a work of the library. */
export type Told = Work<Reflection>;

/** Another kind of work is none. */
export const authorizeTold = async <Act extends WorkAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Told, Act>> => permit(actor, may, await findTold(db, id), rules[may]);

async function findTold(db: Db, id: string): Promise<Told | undefined> {
	const work = await findWork(db, id);
	return work?.kind === 'reflection' ? asTold(work) : undefined;
}

/** What `beginTelling` and `save` wrote of it was parsed as one. */
export const asTold = (work: Work): Told => ({ ...work, doc: work.doc as Reflection });

/** Lays a page on the desk on which a teacher tells how a plan went with a class of theirs. @returns its id */
export function beginTelling(
	db: Db,
	{ subject: lesson }: Authorized<Lesson, 'tell'>,
	klass: Authorized<SchoolClass, 'teach'>,
	{ act, language }: { act: string; language: Language },
	now: number
): Promise<string> {
	const { name, communityName } = klass.subject;
	const doc = emptyReflection(language, `${name}, ${communityName}`);
	return begin(db, klass, { act, kind: 'reflection', language, doc, about: lesson.id }, now);
}

/** Who may read it at most; null when its plan is shared with this teacher no more. */
export async function reachOf(db: Db, actor: Actor, { about }: Pick<Told, 'about'>) {
	const lesson = about === null ? undefined : await findLesson(db, about);
	if (!lesson?.live || !mayTell(actor, lesson)) return null;
	const { audience } = lesson.live;
	return {
		audiences: audiencesUpTo(audience),
		/** What only one exchange reads is told of in that exchange. */
		exchangeId: audience === 'exchange' ? lesson.exchangeId : null
	};
}

/** @throws Refused when more people would read it than may read its plan */
export async function handInTold(
	db: Db,
	told: Authorized<Told, 'share'>,
	form: { act: string; exchangeId: string; audience: Audience; base: number },
	now: number
): Promise<string> {
	const reach = await reachOf(db, told.actor, told.subject);
	if (!reach) throw new Refused('conflict', 'told-of-nothing');
	if (!reach.audiences.includes(form.audience)) throw wrong({ audience: 'choose' });
	if (reach.exchangeId !== null && reach.exchangeId !== form.exchangeId)
		throw wrong({ exchange: 'choose' });
	return handIn(db, told, { ...form, licence: 'by-sa' }, now);
}

const wrong = (fields: Record<string, string>) =>
	new Refused('invalid', 'check-fields', {}, fields);
