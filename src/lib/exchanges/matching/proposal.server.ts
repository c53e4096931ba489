import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { canonicalJson, sha256 } from '#lib/platform/ids.server.ts';
import type { Exchange } from '../exchange.ts';
import { match, type Matching } from '../matching.ts';
import type { RosterEntry } from '../roster/child.ts';
import { rosterOf, wishesOf } from '../roster/queries.server.ts';
import type { Keep } from './forms.ts';
import { livePairs } from './queries.server.ts';

/**
 * Which of these children may write today (a live permission for letters). `consent` knows, and stands
 * below this capability, so whoever asks for a proposal brings the answer.
 */
export type MayWrite = (db: Db, childIds: readonly string[]) => Promise<ReadonlySet<string>>;

export interface Wanted {
	seed: string;
	keep: Keep;
	most: number;
}

export type LivePair = Awaited<ReturnType<typeof livePairs>>[number];

export interface Proposal {
	rosters: { a: RosterEntry[]; b: RosterEntry[] };
	/** The pairs of today. */
	live: LivePair[];
	matching: Matching;
	/** Covers the pairs of today and the proposed ones: what somebody who saves has looked at. */
	seen: string;
}

/** Both rosters, the pairs of today, and who would write to whom. Saves nothing. */
export async function proposeMatching(
	db: Db,
	{ subject }: Authorized<Exchange, 'match'>,
	{ seed, keep, most }: Wanted,
	mayWrite: MayWrite
): Promise<Proposal> {
	const [a, b] = [await rosterOf(db, subject.classA), await rosterOf(db, subject.classB)];
	const live = await livePairs(db, subject.id);
	const permitted = await mayWrite(
		db,
		[...a, ...b].map((child) => child.childId)
	);
	const seat = ({ childId, letterName, grade, ageBand }: RosterEntry) => ({
		id: childId,
		letterName,
		grade,
		ageBand,
		mayBeOnlyCorrespondent: permitted.has(childId)
	});
	const wishes = [...(await wishesOf(db, subject.classA)), ...(await wishesOf(db, subject.classB))];
	const matching = match({
		a: a.map(seat),
		b: b.map(seat),
		constraints: wishes.map(({ kind, childA, childB }) => ({ kind, a: childA, b: childB })),
		fixed: live
			.filter((pair) => keep === 'all' || pair.fixed === 1)
			.map(({ childA, childB }) => ({ a: childA, b: childB })),
		seed,
		maxPerChild: most,
		gradeShift: await gradeShiftOf(db, subject)
	});
	const seen = sha256(
		canonicalJson([
			live.map(({ id, fixed }) => [id, fixed]),
			matching.pairs.map((pair) => [pair.a, pair.b])
		])
	);
	return { rosters: { a, b }, live, matching, seen };
}

/** In Cosecha a Salvadoran grade writes with the next one of Cambridge, whose school year is new. */
export async function gradeShiftOf(db: Db, exchange: Exchange): Promise<-1 | 0 | 1> {
	const row = await db
		.selectFrom('exchange')
		.innerJoin('season', 'season.id', 'exchange.seasonId')
		.innerJoin('community as a', 'a.id', 'exchange.communityA')
		.innerJoin('community as b', 'b.id', 'exchange.communityB')
		.select(['season.gradeShift', 'a.country as countryA', 'b.country as countryB'])
		.where('exchange.id', '=', exchange.id)
		.executeTakeFirstOrThrow();
	if (row.gradeShift === 0 || row.countryA === row.countryB) return 0;
	return row.countryA === 'SV' ? 1 : -1;
}

/** How many correspondents a child of this exchange may have, and what the last lots were drawn from. */
export const settingsOf = (db: Db, exchangeId: string) =>
	db
		.selectFrom('exchange')
		.select(['mostPerChild', 'matchingSeed'])
		.where('id', '=', exchangeId)
		.executeTakeFirstOrThrow();
