import type { Actor } from '#lib/identity/actor.ts';
import { once } from '#lib/identity/acts.server.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { mayRead, mayWrite } from '../policy.ts';
import { findWork } from '../queries.server.ts';
import { note } from '../works.server.ts';
import type { Work } from '../work.ts';
import type { ThanksPhrase } from './thanks.ts';

/** Proof that this person made what a work was made of or tells about, may read it, and did not make it. */
export async function authorizeThanks(
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Work, 'thank'>> {
	const work = await findWork(db, id);
	const mayThank = work !== undefined && (await mayThankFor(db, actor, work));
	return permit(actor, 'thank', work, () => mayThank);
}

/** For what somebody made of one's own. */
export async function mayThankFor(db: Db, actor: Actor, work: Work): Promise<boolean> {
	const of = work.adaptedFrom ?? work.about;
	if (of === null || work.live === null || !mayRead(actor, work) || mayWrite(actor, work))
		return false;
	const origin = await findWork(db, of);
	return origin !== undefined && mayWrite(actor, origin);
}

/** The first thanks of a person stand. */
export function thank(
	db: Db,
	{ actor, subject }: Authorized<Work, 'thank'>,
	{ act, phrase }: { act: string; phrase: ThanksPhrase },
	now: number
): Promise<string> {
	return once(db, actor.id, act, now, async (db) => {
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('lessonThanks')
			.values({ workId: subject.id, personId: actor.id, phrase, at: now })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows === 1n) await note(db, actor, 'thanked', subject, now);
		return subject.id;
	});
}

/** What was said in thanks for a work, for whoever may read it. Who said it is not told. */
export async function thanksFor(
	db: Db,
	actor: Actor | null,
	workId: string
): Promise<{ readonly phrases: readonly ThanksPhrase[]; readonly mayThank: boolean }> {
	const rows = await db
		.selectFrom('lessonThanks')
		.select(['personId', 'phrase'])
		.where('workId', '=', workId)
		.orderBy('at')
		.execute();
	const work = actor && (await findWork(db, workId));
	const said = rows.some(({ personId }) => personId === actor?.id);
	return {
		phrases: [...new Set(rows.map(({ phrase }) => phrase))],
		mayThank: !!actor && !!work && !said && (await mayThankFor(db, actor, work))
	};
}
