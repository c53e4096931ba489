import { record } from '#lib/audit/audit.server.ts';
import { holdsAnywhere, type Actor } from '#lib/identity/actor.ts';
import { once } from '#lib/identity/acts.server.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { deadJobs, reviveJob } from '#lib/jobs/jobs.server.ts';
import type { Db } from '#lib/platform/database.ts';

type DeadJob = Awaited<ReturnType<typeof deadJobs>>[number];

/** Work that failed concerns the whole site and says nothing about anybody: any coordinator may look after it. */
export const mayTryAgain = (actor: Actor): boolean => holdsAnywhere(actor, 'coordinator');

export const authorizeDeadJob = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<DeadJob, 'try-again'>> => {
	const job = (await deadJobs(db)).find((dead) => dead.id === id);
	return permit(actor, 'try-again', job, mayTryAgain);
};

/** Gives work that was put aside another round of tries. */
export const tryAgain = (
	db: Db,
	{ actor, subject }: Authorized<DeadJob, 'try-again'>,
	form: { act: string },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		await reviveJob(db, subject.id, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'job.revived',
			subjectKind: 'job',
			subjectId: subject.id
		});
		return subject.id;
	});
