import { hour } from '#lib/platform/clock.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { canonicalJson, sha256 } from '#lib/platform/ids.server.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Deed, SubjectKind } from './deeds.ts';

export interface AuditEntry {
	at: number;
	/** Null for what Puente does by itself. */
	actorId: string | null;
	/** `letter.passed-on`: the kind of subject, then the verb. Whoever adds one gives it words first. */
	verb: Deed;
	subjectKind: SubjectKind;
	subjectId: string;
	/** Ids, hashes and numbers only: never a name, never a child's words. */
	detail?: Record<string, string | number | null>;
}

/**
 * Adds an act to the hash chain, in the act's own transaction and under the lock of the one head row,
 * so that the chain has no forks on either engine.
 */
export async function record(db: InTransaction, entry: AuditEntry): Promise<void> {
	await goesBefore(db, entry);
	const [head] = await moveHead(db, {});
	if (!head) throw new Error('The chain of acts has no head.');
	const row = {
		seq: head.seq,
		at: entry.at,
		actorId: entry.actorId,
		verb: entry.verb,
		subjectKind: entry.subjectKind,
		subjectId: entry.subjectId,
		detail: canonicalJson(entry.detail ?? {}),
		previous: head.hash
	};
	const hash = chainHash(row);
	await addToChain(db, { ...row, hash });
	await setHead(db, { hash });
	await follower(db, entry);
}

const moveHead = spelledOnce((db, _: Record<never, never>) =>
	db
		.updateTable('auditHead')
		.set((eb) => ({ seq: eb('seq', '+', 1) }))
		.where('id', '=', 1)
		.returning(['seq', 'hash'])
);

const addToChain = spelledOnce((db, row: ChainRow & { hash: string }) =>
	db.insertInto('audit').values(row)
);

const setHead = spelledOnce((db, { hash }: { hash: string }) =>
	db.updateTable('auditHead').set({ hash }).where('id', '=', 1)
);

/**
 * For what strangers can do as often as they like: the same deed of the same subject is written down at
 * most once an hour, so that nobody can fill a chain from which nothing is ever deleted. Both ways take
 * the lock of the head and write, so that from outside neither is told apart.
 */
export async function recordOnceAnHour(db: InTransaction, entry: AuditEntry): Promise<void> {
	await db
		.updateTable('auditHead')
		.set((eb) => ({ seq: eb.ref('seq') }))
		.where('id', '=', 1)
		.execute();
	const { verb, subjectKind, subjectId, actorId } = entry;
	const last = await db
		.selectFrom('audit')
		.select('at')
		.where('subjectId', '=', subjectId)
		.where('subjectKind', '=', subjectKind)
		.where('verb', '=', verb)
		.where('actorId', 'is not distinct from', actorId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!last || last.at <= entry.at - hour) await record(db, entry);
}

type Recorded = (db: InTransaction, entry: AuditEntry) => Promise<void>;
let goesBefore: Recorded = async () => {};

/**
 * Whoever moves works because of an act does it here: every transaction takes works first and the head of the
 * chain after them, so that no two wait for each other.
 */
export const beforeRecorded = (work: Recorded) => void (goesBefore = work);

let follower: Recorded = async () => {};

/** Whoever wants to hear of acts (so that people are told of them) joins itself here, once. */
export const whenRecorded = (recorded: Recorded) => void (follower = recorded);

/** The hash of a row covers all of it and the hash before it. */
export const chainHash = (row: ChainRow): string => sha256(canonicalJson(row));

type ChainRow = {
	seq: number;
	at: number;
	actorId: string | null;
	verb: string;
	subjectKind: string;
	subjectId: string;
	detail: string;
	previous: string;
};
