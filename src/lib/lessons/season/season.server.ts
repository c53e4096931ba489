import type { Exchange } from '#lib/exchanges/exchange.ts';
import { once } from '#lib/identity/acts.server.ts';
import { teaches, type Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { note, type Lesson } from '../works.server.ts';
import type { LessonWeekRow } from './tables.ts';
import { mondaysOf, type Place, type SeasonDays } from './weeks.ts';

/** The days of the season of an exchange. */
export const seasonOf = (db: Db, { seasonId }: Pick<Exchange, 'seasonId'>): Promise<SeasonDays> =>
	db
		.selectFrom('season')
		.select(['fromOn', 'untilOn'])
		.where('id', '=', seasonId)
		.executeTakeFirstOrThrow();

/** A session in a week, with what has to be known to change it. */
export interface PutSession extends LessonWeekRow {
	readonly exchange: Pick<Exchange, 'id' | 'seasonId' | 'status'>;
}

/** Each class's teachers change their own. */
export const mayChangeSession = (actor: Actor, { classId }: Pick<PutSession, 'classId'>): boolean =>
	teaches(actor, [classId]);

export const authorizeSession = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<PutSession, 'change'>> =>
	permit(actor, 'change', await findSession(db, id), mayChangeSession);

async function findSession(db: Db, id: string): Promise<PutSession | undefined> {
	const row = await db
		.selectFrom('lessonWeek')
		.innerJoin('exchange', 'exchange.id', 'lessonWeek.exchangeId')
		.selectAll('lessonWeek')
		.select(['exchange.seasonId', 'exchange.status'])
		.where('lessonWeek.id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const { seasonId, status, ...session } = row;
	return { ...session, exchange: { id: row.exchangeId, seasonId, status } };
}

/** So many sessions one class has in a season at most. */
const mostSessions = 200;

/** Puts a plan into a week, at the end of it or in a place. @returns the id of the session */
export function putIntoWeek(
	db: Db,
	{ actor, subject: exchange }: Authorized<Exchange, 'agree'>,
	{ subject: lesson }: Authorized<Lesson, 'read'>,
	form: { act: string; week: string; note: string; at?: number | undefined },
	now: number
): Promise<string> {
	const { classA, classB } = exchange;
	const classId = actor.teaches.includes(classA) ? classA : classB;
	return once(db, actor.id, form.act, now, async (db) => {
		await refuseElsewhere(db, exchange, form.week);
		const { count } = await db
			.selectFrom('lessonWeek')
			.select((eb) => eb.fn.countAll().as('count'))
			.where('exchangeId', '=', exchange.id)
			.where('classId', '=', classId)
			.executeTakeFirstOrThrow();
		if (Number(count) >= mostSessions)
			throw new Refused('conflict', 'season-full', { count: mostSessions });
		const id = newId();
		const { week } = form;
		const ends = { position: Number(count), putBy: actor.id, at: now };
		await db
			.insertInto('lessonWeek')
			.values({
				...ends,
				id,
				week,
				note: form.note,
				exchangeId: exchange.id,
				classId,
				lessonId: lesson.id
			})
			.execute();
		await order(db, { id, exchangeId: exchange.id, classId }, { week, at: form.at ?? Infinity });
		await note(db, actor, 'put-in-week', lesson, now, { exchange: exchange.id, week });
		return id;
	});
}

/** Into another week, or another place in its own. The same again changes nothing. */
export function moveSession(
	db: Db,
	{ subject }: Authorized<PutSession, 'change'>,
	place: Place
): Promise<void> {
	return db.transaction().execute(async (db) => {
		await refuseElsewhere(db, subject.exchange, place.week);
		await order(db, subject, place);
	});
}

/** Another note, or another week: then it comes last there. */
export function changeSession(
	db: Db,
	{ subject }: Authorized<PutSession, 'change'>,
	form: { week: string; note: string }
): Promise<void> {
	return db.transaction().execute(async (db) => {
		const { week } = form;
		if (week !== subject.week) {
			await refuseElsewhere(db, subject.exchange, week);
			await order(db, subject, { week, at: Infinity });
		}
		await db
			.updateTable('lessonWeek')
			.set({ note: form.note })
			.where('id', '=', subject.id)
			.execute();
	});
}

export function takeOut(
	db: Db,
	{ actor, subject }: Authorized<PutSession, 'change'>,
	now: number
): Promise<void> {
	return db.transaction().execute(async (db) => {
		const { numDeletedRows } = await db
			.deleteFrom('lessonWeek')
			.where('id', '=', subject.id)
			.executeTakeFirstOrThrow();
		const { lessonId: id, exchangeId: exchange, week } = subject;
		if (numDeletedRows > 0n)
			await note(db, actor, 'taken-from-week', { id }, now, { exchange, week });
	});
}

/** Sessions are planned while letters go, and in weeks that the season has. */
async function refuseElsewhere(
	db: Db,
	exchange: Pick<Exchange, 'seasonId' | 'status'>,
	week: string
): Promise<void> {
	if (exchange.status !== 'open') throw new Refused('conflict', 'exchange-moved-on');
	if (!mondaysOf(await seasonOf(db, exchange)).includes(week))
		throw new Refused('invalid', 'check-fields', {}, { week: 'choose' });
}

/** Puts one in its place among those of its class in a week; the others close up. */
async function order(
	db: InTransaction,
	{ id, exchangeId, classId }: Pick<LessonWeekRow, 'id' | 'exchangeId' | 'classId'>,
	{ week, at }: Place
): Promise<void> {
	const rows = await db
		.selectFrom('lessonWeek')
		.select('id')
		.where('exchangeId', '=', exchangeId)
		.where('classId', '=', classId)
		.where('week', '=', week)
		.where('id', '<>', id)
		.orderBy('position')
		.orderBy('id')
		.execute();
	const ids = rows.map((row) => row.id).toSpliced(at, 0, id);
	for (const [position, one] of ids.entries())
		await db.updateTable('lessonWeek').set({ week, position }).where('id', '=', one).execute();
}
