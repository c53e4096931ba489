import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Asked, FlagAnswers } from '../deciding/seen-fine.ts';
import { revisionText } from '../queries.server.ts';
import { flaggedWords } from '../scanning/beside.ts';
import { flagsOf, openGroups, type SeenFlag } from '../scanning/flags.server.ts';
import { standsBeside } from '../scanning/scans.server.ts';

/**
 * What the reviewer answered about flags holds for the changed text too, but for a flag that was not in the text they
 * read: of that nobody has said anything yet, and another reviewer looks.
 */
export async function carryAnswers(
	db: InTransaction,
	from: { revisionId: string; answers: FlagAnswers },
	to: { submissionId: string; revisionId: string; byId: string },
	now: number
): Promise<void> {
	const before = await quoted(db, from.revisionId);
	for (const flag of await quoted(db, to.revisionId))
		if (before.some((old) => old.fine && isSame(old, flag)))
			await db
				.insertInto('flagAnswer')
				.values({ flagId: flag.id, personId: to.byId, at: now })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
	const after = await quoted(db, to.revisionId);
	for (const flagGroup of openGroups(after)) {
		const answer = from.answers.get(flagGroup);
		const isNew = after.some(
			(flag) => flag.group === flagGroup && !before.some((old) => isSame(old, flag))
		);
		if (answer && !isNew)
			await db
				.insertInto('firstKeyReason')
				.values({ submissionId: to.submissionId, personId: to.byId, flagGroup, ...answer })
				.execute();
	}
}

/** As they were given with the change. */
export async function carriedAnswers(
	db: Db,
	{ submissionId, byId }: { submissionId: string; byId: string }
): Promise<FlagAnswers> {
	const rows = await db
		.selectFrom('firstKeyReason')
		.select(['flagGroup', 'reason', 'note'])
		.where('submissionId', '=', submissionId)
		.where('personId', '=', byId)
		.execute();
	return new Map<Asked, (typeof rows)[number]>(rows.map((row) => [row.flagGroup, row]));
}

type Quoted = SeenFlag & { quote: string };

async function quoted(db: Db, revisionId: string): Promise<Quoted[]> {
	const { text } = await revisionText(db, revisionId);
	const flags = await flagsOf(db, revisionId);
	const beside = await standsBeside(db, revisionId);
	return flags.map((flag) => ({ ...flag, quote: flaggedWords(flag, text, beside) }));
}

const isSame = (old: Quoted, flag: Quoted) => old.kind === flag.kind && old.quote === flag.quote;
