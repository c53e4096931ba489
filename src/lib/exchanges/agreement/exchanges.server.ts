import type { DeedOn } from '#lib/audit/deeds.ts';
import type { Updateable } from 'kysely';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { tell } from '#lib/notifications/notifications.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused, notFound } from '#lib/platform/refused.ts';
import { findClass } from '../classes.server.ts';
import type { Exchange, ExchangeStatus } from '../exchange.ts';
import type { FourEyes } from '../four-eyes.ts';
import { exchangeRules, type ExchangeAct } from '../policy.ts';
import { findExchange } from '../queries.server.ts';
import type { TaughtClass } from '../roster/roster.server.ts';
import type { ExchangeRow } from '../tables.ts';
import { trace } from '../trace.server.ts';
import { firstNorms } from './norms.ts';
import { stillStands } from './partners.ts';
import { coordinatorsOf, hashOfNorms, normsOf } from './queries.server.ts';

export const authorizeExchange = async <Act extends ExchangeAct>(
	db: Db,
	actor: Actor,
	act: Act,
	exchangeId: string
): Promise<Authorized<Exchange, Act>> =>
	permit(actor, act, await findExchange(db, exchangeId), exchangeRules[act]);

/** A teacher asks another class to write to each other for a season. @returns the id of the exchange */
export const propose = (
	db: Db,
	of: TaughtClass,
	{ act, classB, season }: { act: string; classB: string; season: string },
	now: number
): Promise<string> =>
	once(db, of.actor.id, act, now, async (db) => {
		const { actor, subject } = of;
		const today = localDate(now, subject.timeZone);
		const other = await findClass(db, classB);
		if (!other || other.communityId === subject.communityId) throw notFound();
		await refuseOverSeason(db, season, today);
		await refuseSecond(db, subject.id, other.id, season);
		const id = newId();
		await db
			.insertInto('exchange')
			.values({
				id,
				classA: subject.id,
				classB: other.id,
				communityA: subject.communityId,
				communityB: other.communityId,
				seasonId: season,
				status: 'proposed',
				proposedBy: actor.id,
				proposedAt: now
			})
			.execute();
		await db
			.insertInto('norm')
			.values(
				firstNorms.map((norm, position) => ({ id: newId(), exchangeId: id, position, ...norm }))
			)
			.execute();
		await trace(db, actor.id, 'exchange.proposed', id, now);
		return id;
	});

async function refuseOverSeason(db: InTransaction, seasonId: string, today: string) {
	const season = await db
		.selectFrom('season')
		.select('untilOn')
		.where('id', '=', seasonId)
		.executeTakeFirst();
	if (!season || season.untilOn < today) throw new Refused('invalid', 'season-over');
}

async function refuseSecond(db: InTransaction, one: string, other: string, seasonId: string) {
	const known = await db
		.selectFrom('exchange')
		.select('id')
		.where('seasonId', '=', seasonId)
		.where('status', 'in', stillStands)
		.where((eb) =>
			eb.or([
				eb.and([eb('classA', '=', one), eb('classB', '=', other)]),
				eb.and([eb('classA', '=', other), eb('classB', '=', one)])
			])
		)
		.executeTakeFirst();
	if (known) throw new Refused('conflict', 'exchange-exists');
}

export const accept = (db: Db, of: Authorized<Exchange, 'answer'>, form: Act, now: number) =>
	move(db, of, form, 'exchange.accepted', ['proposed'], now, {
		status: 'accepted',
		acceptedBy: of.actor.id,
		acceptedAt: now
	});

export const decline = (db: Db, of: Authorized<Exchange, 'answer'>, form: Act, now: number) =>
	move(db, of, form, 'exchange.declined', ['proposed'], now, {
		status: 'declined',
		closedBy: of.actor.id,
		closedAt: now
	});

/** A coordinator opens what both classes accepted and agreed on. From here on letter names cross. */
export const open = (
	db: Db,
	of: Authorized<Exchange, 'open'>,
	form: Act & { fourEyes?: FourEyes },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const norms = await db
			.selectFrom('exchange')
			.select(['normsAtA', 'normsAtB'])
			.where('id', '=', of.subject.id)
			.executeTakeFirstOrThrow();
		if (norms.normsAtA === null || norms.normsAtB === null)
			throw new Refused('conflict', 'norms-not-confirmed');
		await change(db, of, 'exchange.opened', ['accepted'], now, {
			status: 'open',
			openedBy: of.actor.id,
			openedAt: now,
			...(form.fourEyes && { fourEyes: form.fourEyes })
		});
		return of.subject.id;
	});

/** Ends an exchange. What was delivered stays with the children; nothing new starts. */
export const close = (db: Db, of: Authorized<Exchange, 'close'>, form: Act, now: number) =>
	move(db, of, form, 'exchange.closed', ['proposed', 'accepted', 'open'], now, {
		status: 'closed',
		closedBy: of.actor.id,
		closedAt: now
	});

/** A teacher agrees for their class on the words that were on the page; other words since then are a conflict. */
export const agree = (
	db: Db,
	of: Authorized<Exchange, 'agree'>,
	form: Act & { norms: string },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { actor, subject } = of;
		if (hashOfNorms(await normsOf(db, subject.id)) !== form.norms)
			throw new Refused('conflict', 'norms-changed');
		await change(db, of, 'exchange.agreed', ['accepted'], now, {
			...(actor.teaches.includes(subject.classA) && { normsAtA: now }),
			...(actor.teaches.includes(subject.classB) && { normsAtB: now })
		});
		const both = await db
			.selectFrom('exchange')
			.select('id')
			.where('id', '=', subject.id)
			.where('normsAtA', 'is not', null)
			.where('normsAtB', 'is not', null)
			.executeTakeFirst();
		if (both) {
			const address = `/coordinate/exchanges/${subject.id}`;
			const news = { kind: 'exchange-agreed', subjectId: subject.id, address } as const;
			await tell(db, await coordinatorsOf(db, subject.places.slice(1)), news, now);
		}
		return subject.id;
	});

type Act = { act: string };
type Held = Authorized<Exchange, ExchangeAct>;

const move = (
	db: Db,
	of: Held,
	form: Act,
	verb: DeedOn<'exchange'>,
	from: ExchangeStatus[],
	now: number,
	values: Updateable<ExchangeRow>
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		await change(db, of, verb, from, now, values);
		return of.subject.id;
	});

async function change(
	db: InTransaction,
	of: Held,
	verb: DeedOn<'exchange'>,
	from: ExchangeStatus[],
	now: number,
	values: Updateable<ExchangeRow>
) {
	const { numUpdatedRows } = await db
		.updateTable('exchange')
		.set(values)
		.where('id', '=', of.subject.id)
		.where('status', 'in', from)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'exchange-moved-on');
	await trace(db, of.actor.id, verb, of.subject.id, now);
}
