import { verifyAudit, type Verdict } from '#lib/audit/verify.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { withSchema, type Verb } from './verb.ts';

export const verifyAuditVerb: Verb = {
	usage: '',
	does: 'recomputes the audit and names the first row that does not hold',
	run: () =>
		withSchema(async (db) => {
			const verdict = await verifyAudit(db);
			const say = verdict.whole ? console.log : console.error;
			say(sentenceFor(verdict));
			return verdict.whole ? 0 : 1;
		})
};

type Broken = Extract<Verdict, { whole: false }>;

const meanings: Record<Broken['why'], string> = {
	gap: 'rows before it are missing',
	changed: 'it was changed after it was written',
	unlinked: 'it does not follow the row before it',
	head: 'the end of the audit does not fit what was written last'
};

const sentenceFor = (verdict: Verdict): string =>
	verdict.whole
		? `The audit is whole: ${verdict.rows} rows.`
		: `The audit is broken at row ${verdict.seq}: ${meanings[verdict.why]}.`;

/** For copies: a broken audit makes a bad backup. */
export async function checkAudit(copy: Db): Promise<void> {
	const verdict = await verifyAudit(copy);
	if (!verdict.whole)
		throw new OperatorProblem(`Nothing was kept or changed. ${sentenceFor(verdict)}`);
}
