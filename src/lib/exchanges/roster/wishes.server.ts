import { once } from '#lib/identity/acts.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused, notFound } from '#lib/platform/refused.ts';
import { trace } from '../trace.server.ts';
import type { TaughtClass } from './roster.server.ts';

/** Wishes that two children write to the same child, or never do. Only their teachers see them. */
export const addWish = (
	db: Db,
	of: TaughtClass,
	wish: { act: string; kind: 'together' | 'apart'; childA: string; childB: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, wish.act, now, async (db) => {
		const [childA = '', childB = ''] = [wish.childA, wish.childB].sort();
		const both = await db
			.selectFrom('enrolment')
			.select('childId')
			.where('classId', '=', of.subject.id)
			.where('childId', 'in', [childA, childB])
			.where('leftAt', 'is', null)
			.execute();
		if (both.length !== 2) throw notFound();
		const known = await db
			.selectFrom('rosterConstraint')
			.select('kind')
			.where('classId', '=', of.subject.id)
			.where('childA', '=', childA)
			.where('childB', '=', childB)
			.executeTakeFirst();
		if (known) throw new Refused('conflict', 'wish-exists');
		const id = newId();
		await db
			.insertInto('rosterConstraint')
			.values({ id, classId: of.subject.id, kind: wish.kind, childA, childB, at: now })
			.execute();
		await trace(db, of.actor.id, 'wish.added', id, now, { class: of.subject.id });
		return id;
	});

export const endWish = (
	db: Db,
	of: TaughtClass,
	{ act, wish }: { act: string; wish: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		const { numDeletedRows } = await db
			.deleteFrom('rosterConstraint')
			.where('id', '=', wish)
			.where('classId', '=', of.subject.id)
			.executeTakeFirstOrThrow();
		if (numDeletedRows !== 1n) throw notFound();
		await trace(db, of.actor.id, 'wish.removed', wish, now, { class: of.subject.id });
		return wish;
	});
