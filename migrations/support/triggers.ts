import { PostgresAdapter, sql, type Kysely } from 'kysely';

export const isPostgres = (db: Kysely<any>) => db.getExecutor().adapter instanceof PostgresAdapter;

/**
 * Refuses an update or delete of rows, in either dialect. For what keys and checks cannot say.
 *
 * @param unless an SQL condition on `old` and `new` under which the change is let through
 */
export async function refuse(
	db: Kysely<any>,
	options: { on: string; event: 'update' | 'delete'; unless?: string; saying: string }
) {
	const name = `${options.on}_refuses_${options.event}`;
	const refused = options.unless ? `not (${options.unless})` : 'true';
	if (!isPostgres(db)) {
		await sql
			.raw(
				`create trigger ${name} before ${options.event} on ${options.on} when ${refused}
				begin select raise(abort, '${options.saying}'); end`
			)
			.execute(db);
		return;
	}
	await sql
		.raw(
			`create function ${name}() returns trigger language plpgsql as $$
			begin raise exception '${options.saying}'; end $$`
		)
		.execute(db);
	await sql
		.raw(
			`create trigger ${name} before ${options.event} on ${options.on}
			for each row when (${refused}) execute function ${name}()`
		)
		.execute(db);
}

/** Takes back what `refuse` made, so that a later step can say it anew. */
export async function allow(db: Kysely<any>, { on, event }: { on: string; event: string }) {
	const name = `${on}_refuses_${event}`;
	if (!isPostgres(db)) return void (await sql.raw(`drop trigger ${name}`).execute(db));
	await sql.raw(`drop trigger ${name} on ${on}`).execute(db);
	await sql.raw(`drop function ${name}()`).execute(db);
}

interface Refusal {
	on: string;
	when: string;
	saying: string;
	/** Where a table refuses for more than one reason. */
	name?: string;
}

/**
 * Refuses new rows, in either dialect.
 *
 * @param when an SQL condition on `new`, which may ask other tables
 */
export async function refuseInsert(
	db: Kysely<any>,
	{ on, when, saying, name = `${on}_refuses_insert` }: Refusal
) {
	if (!isPostgres(db)) {
		await sql
			.raw(
				`create trigger ${name} before insert on ${on} when ${when}
				begin select raise(abort, '${saying}'); end`
			)
			.execute(db);
		return;
	}
	// Here a condition of the trigger itself may ask no other table.
	await sql
		.raw(
			`create function ${name}() returns trigger language plpgsql as $$
			begin if ${when} then raise exception '${saying}'; end if; return new; end $$`
		)
		.execute(db);
	await sql
		.raw(`create trigger ${name} before insert on ${on} for each row execute function ${name}()`)
		.execute(db);
}
