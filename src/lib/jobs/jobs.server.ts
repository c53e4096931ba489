import { day, minute, second } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { nameOfTrouble } from './trouble.ts';

export type JobSubject = Record<string, string | number>;

/** Does one kind of work; may run again after a crash, so it must not mind being run twice. */
export type Doer = (db: Db, subject: JobSubject, now: number) => Promise<void>;

const leaseLasts = 2 * minute;
const attemptsAllowed = 6;

/** Writes down work to do later, in the transaction of its cause: either both happen or neither. */
export async function enqueue(
	db: InTransaction,
	kind: string,
	subject: JobSubject,
	runAt: number
): Promise<void> {
	await db
		.insertInto('job')
		.values({ id: newId(), kind, subject: JSON.stringify(subject), runAt, createdAt: runAt })
		.execute();
}

/**
 * Does everything that is due, one job after the other, those of the kinds in `first` before all others. A job whose process died is taken again when
 * its lease ends; one that fails waits longer each time, and after six tries it is put aside for the
 * coordinator to see.
 *
 * @returns how many were done
 */
export async function doDueJobs(
	db: Db,
	doers: ReadonlyMap<string, Doer>,
	now: () => number,
	first: readonly string[] = []
): Promise<number> {
	let done = 0;
	for (let job = await lease(db, now(), first); job; job = await lease(db, now(), first)) {
		try {
			const doer = doers.get(job.kind);
			if (!doer) throw new Error(`nobody does ${job.kind}`);
			await doer(db, JSON.parse(job.subject) as JobSubject, now());
			await db.updateTable('job').set({ doneAt: now() }).where('id', '=', job.id).execute();
			done++;
		} catch (problem) {
			await putOff(db, job, problem, now());
		}
	}
	return done;
}

interface Leased {
	id: string;
	kind: string;
	subject: string;
	attempts: number;
}

async function lease(db: Db, now: number, first: readonly string[]): Promise<Leased | undefined> {
	const due = await db
		.selectFrom('job')
		.select(['id', 'kind', 'subject', 'attempts'])
		.where('doneAt', 'is', null)
		.where('deadAt', 'is', null)
		.where('runAt', '<=', now)
		.where((eb) => eb.or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', now)]))
		// Who is called because of a child does not queue behind the daily mails of everybody.
		.orderBy((eb) =>
			eb
				.case()
				.when('kind', 'in', [...first, ''])
				.then(0)
				.else(1)
				.end()
		)
		.orderBy('runAt')
		.limit(1)
		.executeTakeFirst();
	if (!due) return undefined;
	// Its process died every time: then it is put aside as well, or it would end every process to come.
	if (due.attempts >= attemptsAllowed) {
		await putAside(db, due, now);
		return lease(db, now, first);
	}
	const { numUpdatedRows } = await db
		.updateTable('job')
		.set({ leasedUntil: now + leaseLasts, attempts: due.attempts + 1 })
		.where('id', '=', due.id)
		.where('attempts', '=', due.attempts)
		.executeTakeFirstOrThrow();
	// Somebody else took it first: look again.
	return numUpdatedRows === 1n ? { ...due, attempts: due.attempts + 1 } : lease(db, now, first);
}

async function putOff(db: Db, job: Leased, problem: unknown, now: number) {
	const dead = job.attempts >= attemptsAllowed;
	await db
		.updateTable('job')
		.set({
			lastError: nameOfTrouble(problem),
			leasedUntil: null,
			runAt: now + 30 * second * 2 ** job.attempts,
			deadAt: dead ? now : null
		})
		.where('id', '=', job.id)
		// Not when its lease ended and somebody else has it now.
		.where('attempts', '=', job.attempts)
		.execute();
}

const putAside = (db: Db, job: Leased, now: number) =>
	db
		.updateTable('job')
		.set({ lastError: 'never-finished', leasedUntil: null, deadAt: now })
		.where('id', '=', job.id)
		.where('attempts', '=', job.attempts)
		.execute();

/** Work that was done long ago; what was put aside stays until somebody looks at it. */
export const forgetDoneJobs = (db: Db, now: number) =>
	db
		.deleteFrom('job')
		.where('doneAt', '<', now - 30 * day)
		.execute();

/** Jobs that were put aside, newest first. */
export const deadJobs = (db: Db) =>
	db
		.selectFrom('job')
		.select(['id', 'kind', 'attempts', 'lastError', 'deadAt'])
		.where('deadAt', 'is not', null)
		.orderBy('deadAt', 'desc')
		.limit(100)
		.execute();

/** Gives a job that was put aside another round of tries. */
export const reviveJob = (db: Db, id: string, now: number) =>
	db
		.updateTable('job')
		.set({ deadAt: null, attempts: 0, runAt: now, leasedUntil: null })
		.where('id', '=', id)
		.where('deadAt', 'is not', null)
		.execute();
