import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { flagsOf, openGroups } from '../scanning/flags.server.ts';
import { scanOf } from '../scanning/scans.server.ts';
import type { Asked, FlagAnswers } from './seen-fine.ts';

/** What approving this text asks for: a reason for each group of flags that stand, or that nobody scanned it. */
export async function askedFor(db: Db, { revisionId }: { revisionId: string }): Promise<Asked[]> {
	const scan = await scanOf(db, revisionId);
	const groups = openGroups(await flagsOf(db, revisionId));
	return scan?.status === 'done' ? groups : ['not-scanned', ...groups];
}

/** Keeps why it goes on although flags stand; with one unanswered, nothing is approved. */
export async function keepAnswers(
	db: InTransaction,
	decisionId: string,
	item: { revisionId: string },
	answers: FlagAnswers = new Map()
): Promise<void> {
	for (const flagGroup of await refuseUnanswered(db, item, answers))
		await db
			.insertInto('flagReason')
			.values({ decisionId, flagGroup, ...answers.get(flagGroup)! })
			.execute();
}

/** @returns the groups that ask for a reason, each of which has one */
export async function refuseUnanswered(
	db: InTransaction,
	item: { revisionId: string },
	answers: FlagAnswers = new Map()
): Promise<Asked[]> {
	const asked = await askedFor(db, item);
	refuseOpen(asked, answers);
	return asked;
}

export function refuseOpen(asked: readonly Asked[], answers: FlagAnswers = new Map()): void {
	const open = asked.filter((one) => !isAnswer(answers.get(one)));
	if (open.length > 0) {
		const fields = open.map((one) => [`group-${one}`, 'choose']);
		throw new Refused('invalid', 'flags-open', {}, Object.fromEntries(fields));
	}
}

/** "Something else" says what. */
const isAnswer = (answer: { reason: string; note: string } | undefined) =>
	answer !== undefined && (answer.reason !== 'other' || answer.note.trim() !== '');
