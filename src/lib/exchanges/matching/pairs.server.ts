import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused, notFound } from '#lib/platform/refused.ts';
import type { Exchange } from '../exchange.ts';
import type { Reason } from '../matching.ts';
import { findChild } from '../roster/queries.server.ts';
import { trace } from '../trace.server.ts';
import { gradeShiftOf, proposeMatching, type MayWrite, type Wanted } from './proposal.server.ts';
import { fitBetween } from './reason.ts';

type Matchable = Authorized<Exchange, 'match'>;

/**
 * Makes the proposal that was looked at real, all or nothing. A pair that goes on keeps its id, and one
 * that does not is ended, never deleted. When anything changed since, nothing is saved.
 */
export const saveMatching = (
	db: Db,
	of: Matchable,
	{ act, seen, ...wanted }: Wanted & { act: string; seen: string },
	mayWrite: MayWrite,
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await holdOpen(db, of, { matchingSeed: wanted.seed, mostPerChild: wanted.most });
		const proposal = await proposeMatching(db, of, wanted, mayWrite);
		if (proposal.seen !== seen) throw new Refused('conflict', 'matching-changed');
		const goesOn = new Set(proposal.matching.pairs.map(({ a, b }) => `${a} ${b}`));
		const known = new Set(proposal.live.map(({ childA, childB }) => `${childA} ${childB}`));
		const over = proposal.live.filter(({ childA, childB }) => !goesOn.has(`${childA} ${childB}`));
		const fresh = proposal.matching.pairs.filter(({ a, b }) => !known.has(`${a} ${b}`));
		for (const pair of over) await endOne(db, pair.id, now);
		for (const { a, b, reason } of fresh) await start(db, of, a, b, reason, false, now);
		await trace(db, of.actor.id, 'exchange.matched', of.subject.id, now, {
			seed: wanted.seed,
			started: fresh.length,
			ended: over.length
		});
		return of.subject.id;
	});

/** One writer at a time for the pairs of an exchange, and only while it is open. */
async function holdOpen(
	db: InTransaction,
	{ subject }: Matchable,
	settings: { matchingSeed?: string; mostPerChild?: number } = {}
) {
	const { numUpdatedRows } = await db
		.updateTable('exchange')
		.set({ status: 'open', ...settings })
		.where('id', '=', subject.id)
		.where('status', '=', 'open')
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'exchange-moved-on');
}

const endOne = (db: InTransaction, pairId: string, now: number) =>
	db
		.updateTable('pair')
		.set({ endedAt: now })
		.where('id', '=', pairId)
		.where('endedAt', 'is', null)
		.execute();

async function start(
	db: InTransaction,
	of: Matchable,
	childA: string,
	childB: string,
	reason: Reason,
	fixed: boolean,
	now: number
): Promise<string> {
	const id = newId();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('pair')
		.values({
			id,
			exchangeId: of.subject.id,
			childA,
			childB,
			fixed: bit(fixed),
			reason: JSON.stringify(reason),
			madeAt: now
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows !== 1n) throw new Refused('conflict', 'pair-exists');
	return id;
}

/** A teacher pairs two children; such a pair stays when the classes are matched again. */
export const addPair = (
	db: Db,
	of: Matchable,
	{ act, childA, childB }: { act: string; childA: string; childB: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await holdOpen(db, of);
		const a = await findChild(db, of.subject.classA, childA);
		const b = await findChild(db, of.subject.classB, childB);
		if (!a || !b) throw notFound();
		const fit = fitBetween(a, b, await gradeShiftOf(db, of.subject));
		const id = await start(db, of, childA, childB, { kind: 'fixed', fit }, true, now);
		await trace(db, of.actor.id, 'pair.made', id, now, { exchange: of.subject.id });
		return id;
	});

/** Marks a pair to stay when the classes are matched again, or lets it change. */
export const fixPair = (
	db: Db,
	of: Matchable,
	{ act, pair, fixed }: { act: string; pair: string; fixed: boolean },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await holdOpen(db, of);
		const { numUpdatedRows } = await db
			.updateTable('pair')
			.set({ fixed: bit(fixed) })
			.where('id', '=', pair)
			.where('exchangeId', '=', of.subject.id)
			.where('endedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'pair-over');
		await trace(db, of.actor.id, fixed ? 'pair.fixed' : 'pair.unfixed', pair, now);
		return pair;
	});

/** Ends a pair. What the two wrote to each other stays with them. */
export const endPair = (
	db: Db,
	of: Matchable,
	{ act, pair }: { act: string; pair: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await holdOpen(db, of);
		const known = await db
			.selectFrom('pair')
			.select('id')
			.where('id', '=', pair)
			.where('exchangeId', '=', of.subject.id)
			.where('endedAt', 'is', null)
			.executeTakeFirst();
		if (!known) throw new Refused('conflict', 'pair-over');
		await endOne(db, pair, now);
		await trace(db, of.actor.id, 'pair.ended', pair, now);
		return pair;
	});
