import type { Insertable } from 'kysely';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import type { Database } from '#lib/platform/database.ts';

/** Takes rows in the names of the code, and writes them many at a time. */
export interface Sink {
	put<Table extends keyof Database>(table: Table, row: Insertable<Database[Table]>): void;
	/** Writes what was put; to be called now and then. */
	flush(): Promise<void>;
	/** Writes the rest and closes. */
	end(): Promise<void>;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Value = string | number | null;
type Waiting = Map<string, { columns: string[]; rows: Value[][] }>;

/** Rows of one table all have the columns of its first one. */
function gathering() {
	const waiting: Waiting = new Map();
	const put: Sink['put'] = (table, row) => {
		const given = row as Record<string, Value>;
		let rows = waiting.get(table);
		if (!rows) waiting.set(table, (rows = { columns: Object.keys(given), rows: [] }));
		rows.rows.push(rows.columns.map((column) => given[column] ?? null));
	};
	return { waiting, put };
}

/** Straight into the file; nothing waits for the disk, as a broken fill is thrown away. */
export function sqliteSink(file: string): Sink {
	const sqlite = new BetterSqlite3(file);
	sqlite.pragma('journal_mode = MEMORY');
	sqlite.pragma('synchronous = OFF');
	sqlite.pragma('cache_size = -256000');
	sqlite.pragma('foreign_keys = OFF');
	const statements = new Map<string, BetterSqlite3.Statement>();
	const { waiting, put } = gathering();
	const flush = async () => {
		sqlite.exec('begin');
		for (const [table, { columns, rows }] of waiting) {
			let insert = statements.get(table);
			if (!insert) {
				const marks = columns.map(() => '?').join();
				const names = columns.map(snake).join();
				insert = sqlite.prepare(`insert into ${snake(table)} (${names}) values (${marks})`);
				statements.set(table, insert);
			}
			for (const row of rows) insert.run(row);
			rows.length = 0;
		}
		sqlite.exec('commit');
	};
	return {
		put,
		flush,
		end: async () => {
			await flush();
			const [broken] = sqlite.pragma('foreign_key_check') as unknown[];
			if (broken) throw new Error(`The filler broke a key: ${JSON.stringify(broken)}`);
			sqlite.pragma('journal_mode = WAL');
			sqlite.close();
		}
	};
}

/** Keys are checked by the fill of the file; the same rows go in here without asking again. */
export async function postgresSink(url: string): Promise<Sink> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(`set session_replication_role = replica`);
	const { rows: known } = await client.query<Record<'table' | 'column' | 'type', string>>(
		`select table_name as table, column_name as column, data_type as type
			from information_schema.columns where table_schema = 'public'`
	);
	const typeOf = new Map(known.map(({ table, column, type }) => [`${table}.${column}`, type]));
	const { waiting, put } = gathering();
	const flush = async () => {
		for (const [table, { columns, rows }] of waiting) {
			if (rows.length === 0) continue;
			const names = columns.map(snake);
			const arrays = names.map(
				(name, n) => `$${n + 1}::${typeOf.get(`${snake(table)}.${name}`)}[]`
			);
			await client.query(
				`insert into ${snake(table)} (${names.join()}) select * from unnest(${arrays.join()})`,
				columns.map((_, n) => rows.map((row) => row[n] ?? null))
			);
			rows.length = 0;
		}
	};
	return {
		put,
		flush,
		end: async () => {
			await flush();
			await client.query('reset session_replication_role');
			// What autovacuum does on a running server.
			await client.query('vacuum analyze');
			await client.end();
		}
	};
}
