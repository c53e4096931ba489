import { sql } from 'kysely';
import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import { lockClass } from '#lib/exchanges/classes.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { addDays, localDate, type CalendarDate } from '#lib/platform/dates.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { mailDaysOf } from '../board/queries.server.ts';
import type { ClassMail, MailDay, Route } from '../mail-day.ts';
import { mayPlan, mayReadMail, maySeeMailDays } from '../policy.ts';
import { lettersOnTheWay, needsLastDay } from './on-the-way.server.ts';
import { findClassMail, findRoute, seasonOf } from './queries.server.ts';

const rules = { 'see-mail-days': maySeeMailDays, 'read-mail': mayReadMail };

export const authorizeClassMail = async <Act extends keyof typeof rules>(
	db: Db,
	actor: Actor,
	act: Act,
	classId: string
): Promise<Authorized<ClassMail, Act>> =>
	permit(actor, act, await findClassMail(db, classId), rules[act]);

export const authorizeRoute = async (
	db: Db,
	actor: Actor,
	exchangeId: string,
	fromClassId: string
): Promise<Authorized<Route, 'plan'>> =>
	permit(actor, 'plan', await findRoute(db, exchangeId, fromClassId), mayPlan);

export function planMailDay(
	db: Db,
	{ actor, subject }: Authorized<Route, 'plan'>,
	form: { act: string; on: CalendarDate },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await lockClass(db, subject.fromClassId);
		await refuseNewDay(db, subject);
		notInThePast(form.on, subject, now);
		await inItsSeason(db, form.on, subject, now);
		const id = newId();
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('mailDay')
			.values({
				id,
				exchangeId: subject.exchangeId,
				fromClassId: subject.fromClassId,
				onDate: form.on,
				status: 'planned'
			})
			.onConflict((conflict) =>
				conflict
					.columns(['exchangeId', 'fromClassId', 'onDate'])
					.where('status', '<>', sql.lit('called-off'))
					.doNothing()
			)
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) throw new Refused('conflict', 'mail-day-there');
		await note(db, actor, 'planned', id, now, { on: form.on });
		return id;
	});
}

/** Nothing new begins in a closed exchange, but for one last day while letters are on the way without one. */
async function refuseNewDay(db: InTransaction, route: Route) {
	const exchange = await seasonOf(db, route.exchangeId);
	if (exchange.status === 'open') return;
	const ways = await lettersOnTheWay(db, exchange);
	if (route.open || !ways.some((way) => way.fromClassId === route.fromClassId && needsLastDay(way)))
		throw new Refused('conflict', 'no-last-day');
}

/** Another date for a mail day; whoever has its board open has to look again. */
export function moveMailDay(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'plan'>,
	form: { act: string; on: CalendarDate },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await lockClass(db, subject.fromClassId);
		notInThePast(form.on, subject, now);
		await inItsSeason(db, form.on, subject, now);
		const taken = (await mailDaysOf(db, subject.exchangeId)).some(
			(day) =>
				day.fromClassId === subject.fromClassId &&
				day.status !== 'called-off' &&
				day.onDate === form.on &&
				day.id !== subject.id
		);
		if (taken) throw new Refused('conflict', 'mail-day-there');
		await changeDay(db, subject.id, { onDate: form.on });
		await note(db, actor, 'moved', subject.id, now, { on: form.on });
		return subject.id;
	});
}

export function callOffMailDay(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'plan'>,
	form: { act: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		await changeDay(db, subject.id, { status: 'called-off' });
		await note(db, actor, 'called-off', subject.id, now);
		return subject.id;
	});
}

/**
 * Writes a change of a planned mail day and raises the version of its board, so that a page that was
 * opened before cannot release.
 */
export async function changeDay(
	db: InTransaction,
	id: string,
	change: { onDate?: string; status?: 'called-off' }
) {
	const { numUpdatedRows } = await db
		.updateTable('mailDay')
		.set((eb) => ({ ...change, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('status', '=', 'planned')
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'mail-day-over');
}

function notInThePast(on: CalendarDate, { timeZone }: { timeZone: string }, now: number) {
	if (on < localDate(now, timeZone))
		throw new Refused('invalid', 'mail-day-past', {}, { on: 'past' });
}

/**
 * A year typed wrong would keep letters in the bag until then. Once a season is over, what is late still
 * goes within some weeks; when its exchange is closed, a last day is for the coordinator to choose.
 */
async function inItsSeason(
	db: InTransaction,
	on: CalendarDate,
	{ exchangeId, timeZone }: { exchangeId: string; timeZone: string },
	now: number
) {
	const { status, season, fromOn, untilOn } = await seasonOf(db, exchangeId);
	const today = localDate(now, timeZone);
	const last = untilOn < today ? addDays(today, afterSeason) : untilOn;
	if (status === 'open' && (on < fromOn || on > last))
		throw new Refused('invalid', 'mail-day-off-season', { season }, { on: 'off-season' });
}

/** Days. */
const afterSeason = 28;

export const note = (
	db: InTransaction,
	actor: Actor,
	verb: VerbOn<'mail-day'>,
	mailDayId: string,
	at: number,
	detail: Record<string, string | number | null> = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `mail-day.${verb}`,
		subjectKind: 'mail-day',
		subjectId: mailDayId,
		detail
	});
