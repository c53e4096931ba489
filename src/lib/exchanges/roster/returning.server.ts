import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { SchoolClass } from '../class.ts';
import { findClass } from '../classes.server.ts';
import { trace } from '../trace.server.ts';
import type { RosterEntry } from './child.ts';
import { formerByClass, latestSeats } from './queries.server.ts';

/**
 * Somebody who looks after a class lets another class of the community bring back a child who left. So
 * a child keeps their letters next year, and no teacher looks through other rosters: they see the names
 * of those who were meant for them.
 */
export const offerChild = (
	db: Db,
	of: Authorized<SchoolClass, 'teach' | 'coordinate'>,
	form: { act: string; child: string; to: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { actor, subject } = of;
		const former = await formerByClass(db, [subject.id]);
		if (!former.some(({ childId }) => childId === form.child))
			throw new Refused('conflict', 'child-not-former');
		const to = await findClass(db, form.to);
		if (!to || to.id === subject.id || to.communityId !== subject.communityId) throw notFound();
		const offer = { toClassId: to.id, offeredBy: actor.id, at: now };
		await db
			.insertInto('returningChild')
			.values({ childId: form.child, ...offer })
			.onConflict((conflict) => conflict.column('childId').doUpdateSet(offer))
			.execute();
		await trace(db, actor.id, 'child.offered', form.child, now, { from: subject.id, to: to.id });
		return form.child;
	});

/** Who may offer a child may also think better of it, as long as nobody brought the child back. */
export const takeOfferBack = (
	db: Db,
	of: Authorized<SchoolClass, 'teach' | 'coordinate'>,
	form: { act: string; child: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { actor, subject } = of;
		const former = await formerByClass(db, [subject.id]);
		if (!former.some(({ childId }) => childId === form.child))
			throw new Refused('conflict', 'child-not-former');
		const offer = await db
			.deleteFrom('returningChild')
			.where('childId', '=', form.child)
			.returning('toClassId')
			.executeTakeFirst();
		if (!offer) throw new Refused('conflict', 'offer-over');
		await trace(db, actor.id, 'child.offer-taken-back', form.child, now, {
			from: subject.id,
			to: offer.toClassId
		});
		return form.child;
	});

/** Children whom this class may bring back, as they sat in their last class. */
export async function offeredTo(db: Db, classId: string): Promise<RosterEntry[]> {
	const offers = await db
		.selectFrom('returningChild')
		.select('childId')
		.where('toClassId', '=', classId)
		.execute();
	return latestSeats(
		db,
		offers.map(({ childId }) => childId)
	);
}

/** For which class each of these children waits now. */
export const waitingElsewhere = (db: Db, childIds: readonly string[]) =>
	childIds.length === 0
		? Promise.resolve([])
		: db
				.selectFrom('returningChild')
				.innerJoin('class', 'class.id', 'returningChild.toClassId')
				.select(['returningChild.childId', 'class.name as className'])
				.where('returningChild.childId', 'in', childIds)
				.execute();

/** Whether this class was offered the child; an offer is used up by whoever brings the child back. */
export async function useOffer(
	db: InTransaction,
	childId: string,
	classId: string
): Promise<boolean> {
	const offer = await db
		.deleteFrom('returningChild')
		.where('childId', '=', childId)
		.returning('toClassId')
		.executeTakeFirst();
	return offer?.toClassId === classId;
}
