import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Database, Db } from '#lib/platform/database.ts';
import { worksTakenBack } from '../picturing/allowed.server.ts';
import { readableAudiences } from '../policy.ts';

/**
 * Which entries, or which releases, somebody may read: part of every question, so that nothing else is found, ranked or
 * counted.
 */
export async function mayBeReadBy(
	db: Db,
	actor: Actor | null,
	table: 'library_entry' | 'library_release' = 'library_entry'
): Promise<RawBuilder<unknown>> {
	const [audience, exchange] = [sql.ref(`${table}.audience`), sql.ref(`${table}.exchange_id`)];
	const audiences = sql`${audience} in (${sql.join(readableAudiences(actor))})`;
	const exchanges = actor ? await exchangesOf(db, actor) : [];
	const isLeft = sql`${sql.ref(`${table}.work_id`)} not in ${worksTakenBack()}`;
	if (exchanges.length === 0) return sql`(${isLeft} and ${audiences})`;
	return sql`(${isLeft} and (${audiences} or (${audience} = 'exchange'
		and ${exchange} in (${sql.join(exchanges)}))))`;
}

/** What `isAmong` says of one exchange, asked of all: those of their classes, and those that they look after. */
async function exchangesOf(db: Db, actor: Actor): Promise<string[]> {
	const places = actor.roles
		.filter(({ role }) => role === 'coordinator' || role === 'moderator')
		.map(({ scopeId }) => scopeId);
	if (actor.kind !== 'adult' || places.length + actor.teaches.length === 0) return [];
	const rows = await db
		.selectFrom('exchange')
		.select('id')
		.where((eb) =>
			eb.or([
				...among(['classA', 'classB'], actor.teaches).map((one) => eb(...one)),
				...among(['id', 'communityA', 'communityB'], places).map((one) => eb(...one))
			])
		)
		.execute();
	return rows.map(({ id }) => id);
}

const among = <Column extends keyof Database['exchange']>(
	columns: readonly Column[],
	ids: readonly string[]
) => (ids.length === 0 ? [] : columns.map((column) => [column, 'in', ids] as const));
