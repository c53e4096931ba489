import { record } from '#lib/audit/audit.server.ts';
import { refuseIfHeld } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { refuseUnanswered } from '../deciding/seen-fine.server.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { whoWasFirst } from '../deciding/claims.server.ts';
import type { Submission } from '../submission.ts';
import { needsTwoKeys, noKeyFor, type NoKey } from './two-keys.ts';

/** What approving answers with when it was the first of two keys: nothing is decided yet. */
export const firstKeyTurned = 'first-key';

interface Approval {
	actor: Actor;
	subject: Submission;
	answers: FlagAnswers | undefined;
}

/**
 * Where an exchange or a photo asks for two moderators, the first approval is a key: the item goes back into the
 * line for another one. Whoever turned it cannot turn the second as well.
 *
 * @returns false when this approval is the one that decides
 */
export async function turnsFirstKey(
	db: InTransaction,
	{ actor, subject, answers }: Approval,
	now: number
): Promise<boolean> {
	if (!needsTwoKeys(subject)) return false;
	const first = await firstKeyOf(db, subject.id);
	const no = noKeyFor(actor, subject, first);
	if (no) throw new Refused('conflict', refusals[no]);
	if (first) return false;
	await putBack(db, actor, subject, now);
	await refuseIfHeld(db, subject.writtenBy, now);
	const asked = await refuseUnanswered(db, subject, answers);
	await keepFirstKey(db, { actor, submissionId: subject.id, sha256: subject.sha256 }, now);
	for (const flagGroup of asked)
		await db
			.insertInto('firstKeyReason')
			.values({
				submissionId: subject.id,
				personId: actor.id,
				flagGroup,
				...answers!.get(flagGroup)!
			})
			.execute();
	await record(db, {
		at: now,
		actorId: actor.id,
		verb: firstKeyVerb[subject.kind],
		subjectKind: subject.kind,
		subjectId: subject.workId,
		detail: { revision: subject.revisionId, sha256: subject.sha256 }
	});
	return true;
}

/** A translation needs one key. */
const firstKeyVerb = {
	letter: 'letter.first-key-turned',
	translation: 'letter.first-key-turned',
	photo: 'photo.first-key-turned',
	lesson: 'lesson.first-key-turned'
} as const;

const refusals = {
	'own-first-key': 'own-first-key',
	'same-community': 'other-community-reads',
	'neither-community': 'neither-community',
	'first-elsewhere': 'first-key-elsewhere'
} as const satisfies Record<NoKey, string>;

/** By the one who opened it; the guarded update comes first, so that of two at once one waits here. */
async function putBack(db: InTransaction, actor: Actor, { id }: Submission, now: number) {
	const { numUpdatedRows } = await db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('id', '=', id)
		.where('status', '=', 'waiting')
		.where('claimedBy', '=', actor.id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoWasFirst(db, id, now);
}

/**
 * Writes the key itself; also for a moderator who made the version that is looked at now. It takes the place
 * of one whose holder was shut out, and the database lets it take no other's.
 */
export const keepFirstKey = (
	db: InTransaction,
	key: { actor: Pick<Actor, 'id' | 'communityId'>; submissionId: string; sha256: string },
	now: number
) =>
	db
		.insertInto('firstKey')
		.values({
			submissionId: key.submissionId,
			personId: key.actor.id,
			communityId: key.actor.communityId,
			sha256: key.sha256,
			at: now
		})
		.onConflict((conflict) =>
			conflict.column('submissionId').doUpdateSet((eb) => ({
				personId: eb.ref('excluded.personId'),
				communityId: eb.ref('excluded.communityId'),
				sha256: eb.ref('excluded.sha256'),
				at: eb.ref('excluded.at')
			}))
		)
		.execute();

/** One that lapsed stands, because its holder might turn it then; one of whoever was shut out since does not. */
export const firstKeyOf = (db: Db, submissionId: string) =>
	db
		.selectFrom('firstKey')
		.innerJoin('person', 'person.id', 'firstKey.personId')
		.select(['firstKey.personId', 'firstKey.communityId', 'firstKey.sha256', 'firstKey.at'])
		.select('person.name')
		.where('firstKey.submissionId', '=', submissionId)
		.where('person.disabledAt', 'is', null)
		.executeTakeFirst();

/** Which of these items have their first key and wait for the second. */
export async function withFirstKey(db: Db, submissionIds: readonly string[]): Promise<Set<string>> {
	if (submissionIds.length === 0) return new Set();
	const rows = await keysTurned(db, { submissionIds });
	return new Set(rows.map((row) => row.submissionId));
}

const keysTurned = spelledOnce((db, { submissionIds }: { submissionIds: readonly string[] }) =>
	db
		.selectFrom('firstKey')
		.innerJoin('person', 'person.id', 'firstKey.personId')
		.select('submissionId')
		.where('submissionId', 'in', submissionIds)
		.where('person.disabledAt', 'is', null)
);

/** What this person approved first and another moderator has not read yet, oldest first. */
export const waitingForSecondKey = (db: Db, personId: string) =>
	db
		.selectFrom('firstKey')
		.innerJoin('submission', 'submission.id', 'firstKey.submissionId')
		.innerJoin('exchange', 'exchange.id', 'submission.exchangeId')
		.select(['submission.id', 'submission.kind', 'submission.language', 'firstKey.at'])
		.select(['submission.sourceLanguage', 'submission.revisionId'])
		.where('firstKey.personId', '=', personId)
		.where('submission.status', '=', 'waiting')
		.where((eb) =>
			eb.or([
				eb('exchange.fourEyes', '<>', 'teacher-and-moderator'),
				eb('submission.twoKeys', '=', 1)
			])
		)
		.orderBy('firstKey.at')
		.orderBy('submission.id')
		.limit(25)
		.execute();

/** How the keys of an item stand for whoever has it open; null where one approval is enough. */
export async function keysFor(db: Db, { actor, subject }: Authorized<Submission, 'review'>) {
	if (!needsTwoKeys(subject)) return null;
	const first = await firstKeyOf(db, subject.id);
	return {
		no: noKeyFor(actor, subject, first),
		first: first ? { name: first.name, at: first.at } : null
	};
}
