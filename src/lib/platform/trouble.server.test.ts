import BetterSqlite3 from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { engine, freshDatabaseUrl } from '#tests/support/database.ts';
import { fileOf, openDatabase } from './database.server.ts';
import type { Database, Db } from './database.ts';
import { openSqlite, sqliteDialect } from './sqlite.server.ts';
import { isStorageTrouble } from './trouble.ts';

/** The real errors of both engines, made by the engines themselves. */
const onSqlite = test.runIf(engine === 'sqlite');
const onPostgres = test.runIf(engine === 'postgres');

function opened(url: string): Db {
	const db = openDatabase(url);
	onTestFinished(() => db.destroy().catch(() => undefined));
	return db;
}

/** One commit of several rows, as a use case makes it. */
const write = (db: Db, rows = 50) =>
	db.transaction().execute(async (db) => {
		for (let n = 0; n < rows; n++)
			await db
				.insertInto('act')
				.values({ id: `${n}`, personId: 'ana', result: 'x'.repeat(4_000), at: 0 })
				.execute();
	});

const troubleOf = (work: Promise<unknown>) =>
	work.then(
		() => 'no trouble at all',
		(problem: unknown) => (isStorageTrouble(problem) ? 'trouble' : problem)
	);

const stored = async (db: Db) => (await db.selectFrom('act').select('id').execute()).length;

onSqlite(
	'a full disk keeps nothing of a commit, and the next one after making room is whole',
	async () => {
		const sqlite = openSqlite(fileOf(await freshDatabaseUrl()));
		const db = new Kysely<Database>({ dialect: sqliteDialect(sqlite) });
		onTestFinished(() => db.destroy());
		sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 5}`);
		expect(await troubleOf(write(db))).toBe('trouble');
		expect(await stored(db)).toBe(0);
		sqlite.pragma('max_page_count = 1000000');
		expect(await troubleOf(write(db))).toBe('no trouble at all');
		expect(await stored(db)).toBe(50);
	}
);

onSqlite('somebody else who holds the database keeps nothing of a commit', async () => {
	const file = fileOf(await freshDatabaseUrl());
	const sqlite = openSqlite(file);
	sqlite.pragma('busy_timeout = 20');
	const db = new Kysely<Database>({ dialect: sqliteDialect(sqlite) });
	const other = new BetterSqlite3(file);
	onTestFinished(async () => {
		other.close();
		await db.destroy();
	});
	other.exec('begin immediate');
	expect(await troubleOf(write(db))).toBe('trouble');
	expect(await stored(db)).toBe(0);
	other.exec('rollback');
	expect(await troubleOf(write(db))).toBe('no trouble at all');
});

onPostgres('a row that somebody else holds too long keeps nothing of a commit', async () => {
	const url = await freshDatabaseUrl();
	const db = opened(url);
	const hasty = opened(`${url}?options=-c%20lock_timeout%3D50`);
	const taking = (db: Db) => sql`lock table act in exclusive mode`.execute(db);
	await db.transaction().execute(async (holding) => {
		await taking(holding);
		expect(await troubleOf(write(hasty))).toBe('trouble');
		expect(await troubleOf(write(opened(`${url}?statement_timeout=50`)))).toBe('trouble');
	});
	expect(await stored(db)).toBe(0);
	expect(await troubleOf(write(hasty))).toBe('no trouble at all');
});

onPostgres(
	'a server that goes away in the middle keeps nothing, and later it goes on',
	async () => {
		const url = await freshDatabaseUrl();
		const [db, other] = [opened(url), opened(url)];
		const cut = db.transaction().execute(async (db) => {
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
			await db
				.insertInto('act')
				.values({ id: '1', personId: 'ana', result: null, at: 0 })
				.execute();
			await sql`select pg_terminate_backend(${rows[0]?.pid}, 2000)`.execute(other);
			await db
				.insertInto('act')
				.values({ id: '2', personId: 'ana', result: null, at: 0 })
				.execute();
		});
		expect(await troubleOf(cut)).toBe('trouble');
		expect(await stored(db)).toBe(0);
		expect(await troubleOf(write(db))).toBe('no trouble at all');
	}
);

test('a server that is not there', async () => {
	expect(await troubleOf(write(opened('postgres://nobody@127.0.0.1:9/nothing')))).toBe('trouble');
});
