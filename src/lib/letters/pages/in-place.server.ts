import { madeFrom, sinceCovered } from '#lib/photos/covering/since-covered.server.ts';
import type { Db } from '#lib/platform/database.ts';

// A page that lies with several letters is covered for all of them. What was frozen keeps the picture that it was frozen with;
// in its place stands the covered one: for its class at once, for everybody else as soon as somebody approved that.

/** For whom pages are looked up: the class that wrote them, or anybody else. */
export type ForWhom = 'own class' | 'others';

/** What stands in the place of sealed pages; for others, approved with one of the letters that have it. */
export async function inPlaceOf(
	db: Db,
	pictureIds: readonly string[],
	forWhom: ForWhom
): Promise<ReadonlyMap<string, string>> {
	const covered = await sinceCovered(db, pictureIds);
	if (forWhom === 'own class') return new Map([...covered].map(([before, { id }]) => [before, id]));
	const approved = await approvedAmong(
		db,
		[...covered.values()].map(({ id }) => id)
	);
	return new Map(
		[...covered].flatMap(([before, { id }]) => (approved.has(id) ? [[before, id] as const] : []))
	);
}

/** The picture itself, and every page in whose place it stands. */
export async function standsFor(db: Db, pictureId: string): Promise<string[]> {
	const chain = await madeFrom(db, pictureId);
	return (await approvedAmong(db, [pictureId])).size > 0 ? chain : [pictureId];
}

async function approvedAmong(db: Db, pictureIds: readonly string[]): Promise<Set<string>> {
	if (pictureIds.length === 0) return new Set();
	const rows = await db
		.selectFrom('pageRevision')
		.innerJoin('decision', 'decision.revisionId', 'pageRevision.revisionId')
		.select('pageRevision.pictureId')
		.distinct()
		.where('pageRevision.pictureId', 'in', pictureIds)
		.where('decision.outcome', '=', 'approve')
		.execute();
	return new Set(rows.map(({ pictureId }) => pictureId));
}
