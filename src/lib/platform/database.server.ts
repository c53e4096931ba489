import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, Db, Engine } from './database.ts';
import { log } from './log.server.ts';
import { camelCaseRows, PostgresInSnakeCase } from './naming.server.ts';
import { openSqlite, sqliteDialect } from './sqlite.server.ts';

/** Instants are bigint milliseconds in the database and numbers here; they fit until the year 287396. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export const engineOf = (url: string): Engine =>
	/^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite';

/** The path in `file:data/puente.db`. */
export const fileOf = (url: string): string => url.replace(/^file:/, '');

/**
 * Opens the database that a URL names: `file:…` for SQLite, `postgres://…` for PostgreSQL.
 * Columns are snake_case in the database and camelCase in the code.
 *
 * @param giveUpAfter ms to wait for SQLite's one connection, for tests
 */
export function openDatabase(url: string, giveUpAfter?: number): Db {
	return new Kysely<Database>({
		dialect: engineOf(url) === 'postgres' ? postgres(url) : sqlite(fileOf(url), giveUpAfter),
		plugins: [camelCaseRows]
	});
}

function sqlite(file: string, giveUpAfter?: number) {
	mkdirSync(dirname(file), { recursive: true });
	return sqliteDialect(openSqlite(file), giveUpAfter);
}

function postgres(url: string) {
	const pool = new pg.Pool({ connectionString: url, max: 10 });
	// The server closed an idle connection (a restart): the next query opens another. Unheard, this
	// event would end the process.
	pool.on('error', () => log.warn({}, 'the database closed an idle connection'));
	// One that is in use hears of it by its query, but the event would end the process all the same.
	pool.on('connect', (client) => client.on('error', () => {}));
	return new InSnakeCase({ pool });
}

class InSnakeCase extends PostgresDialect {
	override createQueryCompiler() {
		return new PostgresInSnakeCase();
	}
}

/** Which engine stands behind a database; for the few statements that have two dialects. */
export const engineBehind = (db: Db): Engine =>
	db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';

/**
 * After something was erased: its words leave SQLite's journal too, which keeps old pages until it is used anew.
 * PostgreSQL frees what is dead by itself (autovacuum).
 */
export async function emptyJournal(db: Db): Promise<void> {
	if (engineBehind(db) === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
