import BetterSqlite3 from 'better-sqlite3';
import {
	CompiledQuery,
	SqliteAdapter,
	SqliteDialect,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult
} from 'kysely';
import { SqliteInSnakeCase } from './naming.server.ts';

const busyTimeout = 5_000;

/**
 * One connection for the process: WAL, and every commit on the disk before it is acknowledged.
 * better-sqlite3 is compiled to fall back to synchronous=NORMAL in WAL mode, which loses acknowledged
 * commits in a power cut; hence the explicit FULL (a test asks for it after a transaction).
 */
export function openSqlite(file: string): BetterSqlite3.Database {
	const sqlite = new BetterSqlite3(file, { timeout: busyTimeout });
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	// What is deleted is overwritten, so that neither the file nor a backup of its pages still holds it.
	sqlite.pragma('secure_delete = ON');
	sqlite.pragma('cache_size = -32000');
	return sqlite;
}

/** @param giveUpAfter ms to wait for the one connection before failing; tests use it to find deadlocks */
export function sqliteDialect(sqlite: BetterSqlite3.Database, giveUpAfter?: number): Dialect {
	const plain = new SqliteDialect({ database: sqlite });
	return {
		createAdapter: () => new TransactionalAdapter(),
		createDriver: () => new ImmediateDriver(sqlite, giveUpAfter),
		createIntrospector: (db) => plain.createIntrospector(db),
		createQueryCompiler: () => new SqliteInSnakeCase()
	};
}

/** SQLite does roll back DDL; saying so makes a failed migration leave nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl() {
		return true;
	}
	/** The driver below keeps its own line, so that it can give up waiting. */
	override get supportsMultipleConnections() {
		return true;
	}
}

/**
 * Begins every transaction IMMEDIATE, because a deferred one that reads first and writes later fails
 * when another process wrote in between; and keeps prepared statements.
 */
class ImmediateDriver implements Driver {
	readonly #sqlite: BetterSqlite3.Database;
	readonly #connection: SqliteConnection;
	readonly #giveUpAfter: number | undefined;
	readonly #waiting: (() => void)[] = [];
	#taken = false;

	constructor(sqlite: BetterSqlite3.Database, giveUpAfter: number | undefined) {
		this.#sqlite = sqlite;
		this.#connection = new SqliteConnection(sqlite);
		this.#giveUpAfter = giveUpAfter;
	}

	async init() {}

	async acquireConnection(): Promise<DatabaseConnection> {
		if (this.#taken) await this.#waitInLine();
		this.#taken = true;
		return this.#connection;
	}

	async releaseConnection() {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#taken = false;
	}

	#waitInLine(): Promise<void> {
		return new Promise((resolve, reject) => {
			const timer =
				this.#giveUpAfter === undefined
					? undefined
					: setTimeout(() => {
							this.#waiting.splice(this.#waiting.indexOf(mine), 1);
							reject(new Error('The database is busy: is the outer db used inside a transaction?'));
						}, this.#giveUpAfter);
			const mine = () => {
				clearTimeout(timer);
				resolve();
			};
			this.#waiting.push(mine);
		});
	}

	async beginTransaction(connection: DatabaseConnection) {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
	async commitTransaction(connection: DatabaseConnection) {
		await connection.executeQuery(CompiledQuery.raw('commit'));
	}
	async rollbackTransaction(connection: DatabaseConnection) {
		// A failed write (disk full) may have rolled back already.
		if (this.#sqlite.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
	}
	async destroy() {
		this.#sqlite.close();
	}
}

const statementsKept = 500;

class SqliteConnection implements DatabaseConnection {
	readonly #sqlite: BetterSqlite3.Database;
	readonly #statements = new Map<string, BetterSqlite3.Statement>();

	constructor(sqlite: BetterSqlite3.Database) {
		this.#sqlite = sqlite;
	}

	async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
		const statement = this.#prepare(sql);
		if (statement.reader) return { rows: statement.all(parameters) as R[] };
		const { changes } = statement.run(parameters);
		return { numAffectedRows: BigInt(changes), rows: [] };
	}

	async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
		for (const row of this.#sqlite.prepare(sql).iterate(parameters)) yield { rows: [row as R] };
	}

	#prepare(sql: string): BetterSqlite3.Statement {
		const known = this.#statements.get(sql);
		if (known) return known;
		const statement = this.#sqlite.prepare(sql);
		if (this.#statements.size >= statementsKept) this.#statements.clear();
		this.#statements.set(sql, statement);
		return statement;
	}
}
