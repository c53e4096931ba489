import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import type { SafeguardCase } from './case.ts';
import { inHand, needsSomebodyNow } from './in-hand.server.ts';

const cases = (db: Db) =>
	db
		.selectFrom('safeguardCase')
		.select(['id', 'communityId', 'exchangeId', 'workId', 'revisionId', 'writtenBy'])
		.select(['fromStatus', 'openedBy', 'openedAt', 'closedAt', 'ending']);

/** Unscoped: for jobs, and for `authorizeCase`, which applies the policy. */
export const findCase = (db: Db, id: string): Promise<SafeguardCase | undefined> =>
	cases(db).where('id', '=', id).executeTakeFirst();

/** The open case that holds one of these works, the oldest first. */
export const openCaseOf = (
	db: Db,
	workIds: readonly string[]
): Promise<SafeguardCase | undefined> =>
	cases(db)
		.where('id', 'in', (eb) =>
			eb.selectFrom('safeguardHeld').select('caseId').where('workId', 'in', workIds)
		)
		.where('closedAt', 'is', null)
		.orderBy('openedAt')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();

/** The case about this very work that has not come to its end: there is one at a time. */
export const unendedCaseAbout = (db: Db, workId: string): Promise<SafeguardCase | undefined> =>
	cases(db).where('workId', '=', workId).where('ending', 'is', null).executeTakeFirst();

/** Every work that a case holds: the one about which somebody pressed first. */
export async function worksOf(db: Db, { id, workId }: Pick<SafeguardCase, 'id' | 'workId'>) {
	const rows = await db
		.selectFrom('safeguardHeld')
		.select(['workId as id', 'fromStatus'])
		.where('caseId', '=', id)
		.orderBy('workId')
		.execute();
	return rows.sort((a, b) => Number(b.id === workId) - Number(a.id === workId));
}

export const casesOnAPage = 25;

/** A place in the list: when it was opened, then its id. */
export interface CasePlace {
	openedAt: number;
	id: string;
}

/** The cases of those communities for which this person is named, without a word of them; newest first. */
export async function casesFor(db: Db, actor: Actor, before?: CasePlace) {
	if (actor.leads.length === 0) return { cases: [], before: null };
	let query = cases(db)
		.innerJoin('community', 'community.id', 'safeguardCase.communityId')
		.innerJoin('person as opener', 'opener.id', 'safeguardCase.openedBy')
		.clearSelect()
		.select(['safeguardCase.id', 'safeguardCase.openedAt', 'safeguardCase.closedAt'])
		.select(['safeguardCase.ending', 'community.name as place', 'opener.name as opener'])
		.where('safeguardCase.communityId', 'in', actor.leads)
		.where('safeguardCase.writtenBy', '<>', actor.id)
		.orderBy('safeguardCase.openedAt', 'desc')
		.orderBy('safeguardCase.id', 'desc')
		.limit(casesOnAPage + 1);
	if (before)
		query = query.where((eb) =>
			eb(
				eb.refTuple('safeguardCase.openedAt', 'safeguardCase.id'),
				'<',
				eb.tuple(before.openedAt, before.id)
			)
		);
	const found = await query.execute();
	const page = found.slice(0, casesOnAPage);
	const last = page.at(-1);
	return {
		cases: page,
		before: found.length > casesOnAPage && last ? { openedAt: last.openedAt, id: last.id } : null
	};
}

/** How many of them are not closed yet, and in how many of these a child may need somebody now. */
export async function openCases(
	db: Db,
	actor: Actor,
	now: number
): Promise<{ open: number; now: number }> {
	if (actor.leads.length === 0) return { open: 0, now: 0 };
	const rows = await cases(db)
		.where('communityId', 'in', actor.leads)
		.where('writtenBy', '<>', actor.id)
		.where('closedAt', 'is', null)
		.orderBy('openedAt', 'desc')
		.limit(100)
		.execute();
	const handOf = await inHand(
		db,
		rows.map(({ id }) => id)
	);
	const pressing = rows.filter((row) => needsSomebodyNow(row, handOf(row.id), now));
	return { open: rows.length, now: pressing.length };
}

/** Works about which there is or was a case: what a family is given of a child leaves them out, whole. */
export async function worksWithCase(
	db: Db,
	workIds: readonly string[]
): Promise<{ caseId: string; workId: string }[]> {
	if (workIds.length === 0) return [];
	return db
		.selectFrom('safeguardHeld')
		.select(['caseId', 'workId'])
		.where('workId', 'in', workIds)
		.execute();
}
