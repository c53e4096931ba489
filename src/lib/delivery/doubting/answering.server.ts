import { record } from '#lib/audit/audit.server.ts';
import { daysNow, refuseIfHeld } from '#lib/consent/held.server.ts';
import { withClasses } from '#lib/exchanges/membership.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import { mayReview } from '#lib/moderation/policy.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { sendToBeCorrected } from '#lib/translation/correcting.server.ts';
import type { Doubt, DoubtStatus, RightReason } from './doubt.ts';
import { mayAnswerDoubt } from './policy.ts';
import { doubtsAbout, findDoubt, openDoubts } from './queries.server.ts';

export type AnswerableDoubt = Authorized<Doubt, 'answer-doubt'>;

export async function authorizeDoubt(
	db: Db,
	actor: Actor,
	id: string,
	now: number
): Promise<AnswerableDoubt> {
	const doubt = await findDoubt(db, id);
	const away = doubt !== undefined && (await isAway(db, actor, doubt, now));
	const permitted = permit(actor, 'answer-doubt', doubt, (actor, doubt) =>
		mayAnswerDoubt(actor, doubt, away, now)
	);
	await refuseIfHeld(db, permitted.subject.submission.writtenBy, now);
	return permitted;
}

/** Whether this person may answer now what somebody asks about one of these texts. */
export async function answersAbout(
	db: Db,
	actor: Actor,
	sourceRevisionIds: readonly string[],
	now: number
): Promise<boolean> {
	for (const id of await doubtsAbout(db, sourceRevisionIds)) {
		const mine = await authorizeDoubt(db, actor, id, now).catch(nothingHere);
		if (mine) return true;
	}
	return false;
}

function nothingHere(problem: unknown): undefined {
	if (problem instanceof Refused) return undefined;
	throw problem;
}

/** What readers ask this reviewer, oldest first; not about a letter that waits for a family. */
export async function doubtsFor(db: Db, actor: Actor, now: number): Promise<Doubt[]> {
	const exchanges = await reviewedExchanges(db, actor);
	const ids = exchanges.map(({ id }) => id);
	const open = await openDoubts(db, ids, await daysNow(db, now));
	const approvers: Approvers = new Map();
	const found: Doubt[] = [];
	for (const doubt of open)
		if (mayAnswerDoubt(actor, doubt, await isAway(db, actor, doubt, now, approvers), now))
			found.push(doubt);
	return found;
}

/** Who approved some translations, each looked up once. */
type Approvers = Map<string, Actor | null>;

/** Asked only for somebody else than the one who approved it: whether they may not review it any more. */
async function isAway(
	db: Db,
	actor: Actor,
	doubt: Doubt,
	now: number,
	approvers: Approvers = new Map()
): Promise<boolean> {
	if (doubt.approvedBy === actor.id || !mayReview(actor, doubt.submission)) return false;
	return !(await isAsked(db, doubt, now, approvers));
}

/** Whether whoever approved it hears of the question themselves. */
export async function isAsked(
	db: Db,
	{ approvedBy, submission }: Doubt,
	now: number,
	approvers: Approvers = new Map()
): Promise<boolean> {
	let approver = approvers.get(approvedBy);
	if (approver === undefined) {
		const person = await knownPerson(db, approvedBy, now);
		approver = person && (await withClasses(db, person, now));
		approvers.set(approvedBy, approver);
	}
	return approver !== null && mayReview(approver, submission);
}

/** The translation is right, and whoever asked is told why. */
export const sayItIsRight = (
	db: Db,
	doubt: AnswerableDoubt,
	form: { act: string; reason: RightReason; answer: string },
	now: number
) =>
	once(db, doubt.actor.id, form.act, now, async (db) => {
		const { subject } = doubt;
		// What an adult writes freely is for adults: a child gets the ready sentence.
		const answer = subject.askerKind === 'adult' ? form.answer : '';
		await answered(db, doubt, { status: 'right', reason: form.reason, answer, endedAt: now }, now);
		await record(db, {
			at: now,
			actorId: doubt.actor.id,
			verb: 'doubt.answered',
			subjectKind: 'doubt',
			subjectId: subject.id
		});
		return subject.id;
	});

/**
 * The translation is corrected: it lies on its translator's desk again, or waits for anybody. What was
 * delivered stays readable until the correction is approved by somebody who did not write it.
 */
export const haveItCorrected = (
	db: Db,
	doubt: AnswerableDoubt,
	form: { act: string; note: string; to: 'translator' | 'anybody' },
	now: number
) =>
	once(db, doubt.actor.id, form.act, now, async (db) => {
		const { actor, subject } = doubt;
		const { note, to } = form;
		await answered(db, doubt, { status: 'being-corrected', note }, now);
		const { translationId: id, sourceStart, sourceEnd } = subject;
		const at =
			sourceStart === null || sourceEnd === null ? null : { start: sourceStart, end: sourceEnd };
		await sendToBeCorrected(db, { id, at, note, toTranslator: to === 'translator' }, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'translation.sent-to-correct',
			subjectKind: 'translation',
			subjectId: id
		});
		return subject.id;
	});

async function answered(
	db: InTransaction,
	{ actor, subject }: AnswerableDoubt,
	set: { status: DoubtStatus } & Partial<{
		reason: RightReason;
		answer: string;
		note: string;
		endedAt: number;
	}>,
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('translationDoubt')
		.set({ ...set, answeredBy: actor.id, answeredAt: now })
		.where('id', '=', subject.id)
		.where('status', '=', 'asked')
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'doubt-answered');
}
