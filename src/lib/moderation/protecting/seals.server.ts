import { record } from '#lib/audit/audit.server.ts';
import { noteAccess } from '#lib/audit/access-log.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { keeperOfWorks } from '../safeguarding/keeping.server.ts';
import { mayLookAfter } from '../safeguarding/policy.ts';
import type { Language, SubmissionKind } from '../submission.ts';
import { findSealed, type Sealed } from './seal-queries.server.ts';

export type Unsealing = Authorized<Sealed, 'unseal'>;

/** Proof that this actor is one of the two named people of the child's community; nobody else learns of a seal. */
export const authorizeSeal = async (db: Db, actor: Actor, workId: string): Promise<Unsealing> =>
	permit(actor, 'unseal', await findSealed(db, workId), mayLookAfter);

/** A text that nobody else reads any more. */
export interface Original {
	id: string;
	/** A text that was handed in, a translation of one, or one that lay beside the letter. */
	kind: SubmissionKind | 'beside';
	text: string;
	language: Language;
	at: number;
}

/**
 * Opens what is sealed of one letter or photo, for this one time: who, when and why stay for good. The same form
 * sent again opens nothing.
 */
export async function openSeal(
	db: Db,
	{ actor, subject }: Unsealing,
	form: { act: string; reason: string },
	now: number
): Promise<Original[]> {
	const { workId, kind } = subject;
	const opening = newId();
	const done = await once(db, actor.id, form.act, now, async (db) => {
		await db
			.insertInto('sealOpening')
			.values({ id: opening, workId, personId: actor.id, reason: form.reason, at: now })
			.execute();
		for (const childId of await keeperOfWorks().concerns(db, workId))
			await noteAccess(db, { personId: actor.id, childId, what: 'seal', subjectId: workId }, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: opened[kind],
			subjectKind: kind,
			subjectId: workId
		});
		return opening;
	});
	if (done !== opening) throw new Refused('conflict', 'seal-closed-again');
	return originalsOf(db, workId);
}

const opened = { letter: 'letter.seal-opened', photo: 'photo.seal-opened' } as const;

async function originalsOf(db: Db, workId: string): Promise<Original[]> {
	const keeper = keeperOfWorks();
	const frozen = await db
		.selectFrom('seal')
		.innerJoin('revision', 'revision.id', 'seal.revisionId')
		.select(['revision.id', 'revision.kind', 'text', 'language', 'madeAt as at'])
		.where('seal.why', '=', 'protect')
		.where('seal.workId', 'in', [workId, ...(await keeper.copiesOf(db, workId))])
		.orderBy('revision.kind')
		.orderBy('madeAt')
		.orderBy('revision.id')
		.execute();
	const beside = await keeper.besideOf(db, workId);
	return [...frozen, ...beside.map((text) => ({ ...text, kind: 'beside' as const }))];
}
