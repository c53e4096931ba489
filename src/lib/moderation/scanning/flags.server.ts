import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { whoWasFirst } from '../deciding/claims.server.ts';
import type { Submission } from '../submission.ts';
import { groupOf, suggestedExit, type FlagGroup, type FlagKind } from './flag.ts';

/** A flag as a reviewer sees it: `start` and `end` in UTF-16 units of the revision's text. */
export interface SeenFlag {
	id: string;
	kind: FlagKind;
	group: FlagGroup;
	why: string;
	start: number;
	end: number;
	suggestedExit: ReturnType<typeof suggestedExit>;
	/** Somebody said that it is no problem. */
	fine: boolean;
}

/** The flags of one frozen text, in reading order. */
export async function flagsOf(db: Db, revisionId: string): Promise<SeenFlag[]> {
	const rows = await db
		.selectFrom('flag')
		.leftJoin('flagAnswer', 'flagAnswer.flagId', 'flag.id')
		.select(['flag.id', 'flag.kind', 'flag.why', 'flag.fromUnit as start', 'flag.toUnit as end'])
		.select('flagAnswer.at as fineAt')
		.where('flag.revisionId', '=', revisionId)
		.orderBy('flag.n')
		.execute();
	return rows.map(({ fineAt, ...flag }) => ({
		...flag,
		group: groupOf(flag.kind),
		suggestedExit: suggestedExit(flag.kind),
		fine: fineAt !== null
	}));
}

/** The groups of flags that nobody called a false alarm: approving says why for each. */
export const openGroups = (flags: readonly SeenFlag[]): FlagGroup[] => [
	...new Set(flags.filter(({ fine }) => !fine).map(({ group }) => group))
];

/** "Not a problem": counted as a false alarm of its rule. Until the decision it can be taken back. */
export const answerFlag = (
	db: Db,
	{ actor, subject }: Authorized<Submission, 'review'>,
	form: { act: string; flagId: string; fine: boolean },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { flagId, fine } = form;
		const held = await db
			.selectFrom('submission')
			.select('id')
			.where('id', '=', subject.id)
			.where('status', '=', 'waiting')
			.where('claimedBy', '=', actor.id)
			.executeTakeFirst();
		if (!held) throw await whoWasFirst(db, subject.id, now);
		const flag = await db
			.selectFrom('flag')
			.select('id')
			.where('id', '=', flagId)
			.where('revisionId', '=', subject.revisionId)
			.executeTakeFirst();
		if (!flag) throw new Refused('conflict', 'text-changed');
		if (fine)
			await db
				.insertInto('flagAnswer')
				.values({ flagId, personId: actor.id, at: now })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		else await db.deleteFrom('flagAnswer').where('flagId', '=', flagId).execute();
		return flagId;
	});

/** For each of some texts: which kinds stand in it, and whether it was scanned at all. */
export async function flagsAtAGlance(db: Db, revisionIds: readonly string[]) {
	const glance = new Map<string, { scanned: boolean; kinds: FlagKind[] }>(
		revisionIds.map((id) => [id, { scanned: false, kinds: [] }])
	);
	if (revisionIds.length === 0) return glance;
	const rows = await scansAndFlags(db, { revisionIds });
	for (const { revisionId, status, kind, fineAt } of rows) {
		const seen = glance.get(revisionId);
		if (!seen) continue;
		seen.scanned = status === 'done';
		if (kind && fineAt === null && !seen.kinds.includes(kind)) seen.kinds.push(kind);
	}
	return glance;
}

const scansAndFlags = spelledOnce((db, { revisionIds }: { revisionIds: readonly string[] }) =>
	db
		.selectFrom('scan')
		.leftJoin('flag', 'flag.revisionId', 'scan.revisionId')
		.leftJoin('flagAnswer', 'flagAnswer.flagId', 'flag.id')
		.select(['scan.revisionId', 'scan.status', 'flag.kind', 'flagAnswer.at as fineAt'])
		.where('scan.revisionId', 'in', revisionIds)
		.orderBy('flag.n')
);
