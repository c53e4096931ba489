import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Plan } from './plan.ts';
import { rules, type WorkAct } from './policy.ts';
import { findWork } from './queries.server.ts';
import type { Work } from './work.ts';

export type Lesson = Work<Plan>;

/** Proof that this actor may do this act on this work; else the same 404 as for none. */
export const authorizeWork = async <Act extends WorkAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Work, Act>> => permit(actor, may, await findWork(db, id), rules[may]);

/** The same for a session plan: another kind of work is none. */
export const authorizeLesson = async <Act extends WorkAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Lesson, Act>> => permit(actor, may, await findLesson(db, id), rules[may]);

/** Unscoped, see `findWork`. */
export async function findLesson(db: Db, id: string): Promise<Lesson | undefined> {
	const work = await findWork(db, id);
	return work?.kind === 'lesson' ? asLesson(work) : undefined;
}

/** What `begin` and `save` wrote of a lesson was parsed as a plan. */
export const asLesson = (work: Work): Lesson => ({ ...work, doc: work.doc as Plan });

export const note = (
	db: InTransaction,
	actor: Pick<Actor, 'id'> | null,
	verb: VerbOn<'lesson'>,
	work: Pick<Work, 'id'>,
	at: number,
	detail = {}
) =>
	record(db, {
		at,
		actorId: actor?.id ?? null,
		verb: `lesson.${verb}`,
		subjectKind: 'lesson',
		subjectId: work.id,
		detail
	});
