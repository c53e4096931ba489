import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { WhyRecalled } from '#lib/letters/letter.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { submitAgain } from '#lib/letters/way/going-again.server.ts';
import { recallNow } from '#lib/letters/way/taking-back.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { ReportOutcome } from './report.ts';
import { whoHasReport, type TakenReport } from './taking.server.ts';

/** Nothing is wrong with it after all: it comes back to its reader. Its author's side never hears of it. */
export const leaveIt = (
	db: Db,
	report: TakenReport,
	form: { act: string; answer: string },
	now: number
) =>
	once(db, report.actor.id, form.act, now, async (db) => {
		await end(db, report, 'left', form.answer, now);
		await noted(db, report, 'left', now);
		return report.subject.id;
	});

/** The letter is called back from everybody who got it. */
export const recallReported = async (
	db: Db,
	report: TakenReport,
	form: { act: string; answer: string } & WhyRecalled,
	now: number
) => {
	const { actor, subject } = report;
	const letter = await authorizeLetter(db, actor, 'recall', subject.letterId);
	const { reason, note } = form;
	return once(db, actor.id, form.act, now, async (db) => {
		await end(db, report, 'recalled', form.answer, now);
		await noted(db, report, 'recalled', now);
		await recallNow(db, letter, now, { reason, note });
		return subject.id;
	});
};

/**
 * The letter is called back, and its words stand in review once more, to be covered where they should not
 * be read.
 *
 * @returns the id of the new submission
 */
export const protectReported = async (
	db: Db,
	report: TakenReport,
	form: { act: string; answer: string } & WhyRecalled,
	now: number
) => {
	const { actor, subject } = report;
	const letter = await authorizeLetter(db, actor, 'recall', subject.letterId);
	const { reason, note } = form;
	return once(db, actor.id, form.act, now, async (db) => {
		await end(db, report, 'protected', form.answer, now);
		await noted(db, report, 'protected', now);
		await recallNow(db, letter, now, { reason, note });
		return submitAgain(db, actor, letter.subject, now);
	});
};

async function end(
	db: InTransaction,
	{ actor, subject }: TakenReport,
	outcome: ReportOutcome,
	answer: string,
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('letterReport')
		.set({
			outcome,
			answer,
			endedAt: now,
			endedBy: actor.id,
			hidden: outcome === 'safeguarded' ? 1 : 0,
			claimedBy: null,
			claimedAt: null,
			claimedUntil: null
		})
		.where('id', '=', subject.id)
		.where('endedAt', 'is', null)
		.where('claimedBy', '=', actor.id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whoHasReport(db, subject.id, now);
}

const verbs = {
	left: 'report.left-as-it-is',
	recalled: 'report.recalled',
	protected: 'report.protected'
} as const;

const noted = (
	db: InTransaction,
	{ actor, subject }: TakenReport,
	outcome: keyof typeof verbs,
	now: number
) =>
	record(db, {
		at: now,
		actorId: actor.id,
		verb: verbs[outcome],
		subjectKind: 'report',
		subjectId: subject.id
	});
