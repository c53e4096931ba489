import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { startModerating } from '#lib/identity/vetting/beginning.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Outcome } from '../submission.ts';
import { agreementOf, lettersFor, nextOf, type Answer } from './practice.ts';

export interface Practice {
	/** 0 before the first. */
	round: number;
	finishedAt: number | null;
	answers: Answer[];
}

/** Whoever holds a role as a moderator practises: before it starts, and again whenever they like. */
const mayPractise = (actor: Actor): boolean => actor.practice !== null;

export const authorizePractice = async (
	db: Db,
	actor: Actor
): Promise<Authorized<Practice, 'practise'>> =>
	permit(actor, 'practise', await lastRound(db, actor.id), mayPractise);

/** The newest round of somebody, with what they answered in it. */
export async function lastRound(db: Db, personId: string): Promise<Practice> {
	const last = await db
		.selectFrom('practiceRound')
		.select(['round', 'finishedAt'])
		.where('personId', '=', personId)
		.orderBy('round', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!last) return { round: 0, finishedAt: null, answers: [] };
	return { ...last, answers: await answersIn(db, personId, last.round) };
}

/** How the newest round that somebody finished went; null before the first one. */
export async function lastResult(db: Db, personId: string) {
	const done = await db
		.selectFrom('practiceRound')
		.select(['round', 'finishedAt'])
		.where('personId', '=', personId)
		.where('finishedAt', 'is not', null)
		.orderBy('round', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (done?.finishedAt == null) return null;
	return { ...agreementOf(await answersIn(db, personId, done.round)), at: done.finishedAt };
}

const answersIn = (db: Db, personId: string, round: number): Promise<Answer[]> =>
	db
		.selectFrom('practiceAnswer')
		.select(['n', 'outcome', 'expected'])
		.where('personId', '=', personId)
		.where('round', '=', round)
		.orderBy('n')
		.execute();

/**
 * Begins a round; one that is open goes on. Who reads fewer languages than when it began may have no letter
 * left in it: then it is over.
 */
export const beginRound = (
	db: Db,
	{ actor, subject }: Authorized<Practice, 'practise'>,
	form: { act: string },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		if (await holdOpenRound(db, actor.id, subject.round)) {
			await finishWithTheLast(db, actor, subject.round, now);
			return actor.id;
		}
		await db
			.insertInto('practiceRound')
			.values({ personId: actor.id, round: subject.round + 1, begunAt: now, finishedAt: null })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		return actor.id;
	});

/**
 * Answers one letter; the first answer stands. With the last one the round is over, and the role of a new
 * moderator starts.
 */
export const answer = (
	db: Db,
	{ actor, subject }: Authorized<Practice, 'practise'>,
	form: { act: string; n: number; outcome: Outcome },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const letter = lettersFor(actor.reads).find(({ n }) => n === form.n);
		if (!letter || !(await holdOpenRound(db, actor.id, subject.round)))
			throw new Refused('conflict', 'practice-moved-on');
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('practiceAnswer')
			.values({
				personId: actor.id,
				round: subject.round,
				n: form.n,
				outcome: form.outcome,
				expected: letter.expected,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) throw new Refused('conflict', 'practice-moved-on');
		await finishWithTheLast(db, actor, subject.round, now);
		return String(form.n);
	});

async function finishWithTheLast(db: InTransaction, actor: Actor, round: number, now: number) {
	const answers = await answersIn(db, actor.id, round);
	if (!nextOf(lettersFor(actor.reads), answers)) await finish(db, actor, round, answers, now);
}

/** One answer at a time: of the last two, given in two windows at once, the later one finishes the round. */
async function holdOpenRound(db: InTransaction, personId: string, round: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('practiceRound')
		.set((eb) => ({ round: eb.ref('round') }))
		.where('personId', '=', personId)
		.where('round', '=', round)
		.where('finishedAt', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

async function finish(
	db: InTransaction,
	actor: Actor,
	round: number,
	answers: readonly Answer[],
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('practiceRound')
		.set({ finishedAt: now })
		.where('personId', '=', actor.id)
		.where('round', '=', round)
		.where('finishedAt', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) return;
	await startModerating(db, actor.id);
	const { agreed, of } = agreementOf(answers);
	await record(db, {
		at: now,
		actorId: actor.id,
		verb: 'person.practice-finished',
		subjectKind: 'person',
		subjectId: actor.id,
		detail: { agreed, of }
	});
}
