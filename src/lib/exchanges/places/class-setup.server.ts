import type { ExpressionBuilder } from 'kysely';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Database, Db } from '#lib/platform/database.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import type { SchoolClass } from '../class.ts';
import { trace } from '../trace.server.ts';
import { teachersIn } from './queries.server.ts';
import type { School } from './school.ts';

export interface ClassFacts {
	name: string;
	grades: readonly number[];
	reads: readonly Locale[];
}
type Act = { act: string };
type Coordinated = Authorized<SchoolClass, 'coordinate'>;

const columnsOf = ({ name, grades, reads }: ClassFacts) => ({
	name,
	grades: JSON.stringify([...grades].sort((a, b) => a - b)),
	reads: JSON.stringify(reads)
});

export const addClass = (
	db: Db,
	of: Authorized<School, 'set-up'>,
	{ act, ...facts }: ClassFacts & Act,
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		const id = newId();
		await db
			.insertInto('class')
			.values({ id, schoolId: of.subject.id, ...columnsOf(facts), createdAt: now })
			.execute();
		await trace(db, of.actor.id, 'class.added', id, now, { school: of.subject.id });
		return id;
	});

export const changeClass = (
	db: Db,
	of: Coordinated,
	{ act, ...facts }: ClassFacts & Act,
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		await db.updateTable('class').set(columnsOf(facts)).where('id', '=', of.subject.id).execute();
		await trace(db, of.actor.id, 'class.changed', of.subject.id, now);
		return of.subject.id;
	});

/** Gives a class a teacher of its community, from a day on and, if that is known, until a day. */
export const giveTeacher = (
	db: Db,
	of: Coordinated,
	form: Act & { person: string; from: string; until: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const known = await teachersIn(db, of.subject.communityId);
		if (!known.some(({ id }) => id === form.person)) throw notFound();
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('classTeacher')
			.values({
				classId: of.subject.id,
				personId: form.person,
				fromOn: form.from,
				untilOn: form.until || null
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) throw new Refused('conflict', 'teaches-already');
		await trace(db, of.actor.id, 'class.teacher-given', of.subject.id, now, {
			person: form.person
		});
		return of.subject.id;
	});

/**
 * From the day after, this teacher does not see the class any more; yesterday ends it at once. An earlier
 * end would make somebody independent of children whose letters they could read (`end-in-the-past`). What
 * has not begun and ends before it would is taken away: nobody taught.
 */
export const endTeacher = (
	db: Db,
	of: Coordinated,
	form: Act & { person: string; from: string; until: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const today = localDate(now, of.subject.timeZone);
		const neverBegan = form.from > today && form.until < form.from;
		if (!neverBegan && form.until < addDays(today, -1))
			throw new Refused('invalid', 'end-in-the-past', {}, { until: 'end-in-the-past' });
		const row = theirs(of.subject.id, form);
		const changed = neverBegan
			? await db.deleteFrom('classTeacher').where(row).returning('personId').execute()
			: await db
					.updateTable('classTeacher')
					.set({ untilOn: form.until })
					.where(row)
					.returning('personId')
					.execute();
		if (changed.length !== 1) throw notFound();
		await trace(db, of.actor.id, 'class.teacher-ended', of.subject.id, now, {
			person: form.person
		});
		return of.subject.id;
	});

const theirs =
	(classId: string, { person, from }: { person: string; from: string }) =>
	(eb: ExpressionBuilder<Database, 'classTeacher'>) =>
		eb.and({ classId, personId: person, fromOn: from });
