import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { engine, freshDatabase, freshDatabaseUrl } from '#tests/support/database.ts';
import type { Db } from './database.ts';
import { openDatabase } from './database.server.ts';

const opened = (url: string): Db => {
	const db = openDatabase(url, 2_000);
	onTestFinished(() => db.destroy());
	return db;
};

const makeCounter = (db: Db) => sql`create table counter (n integer)`.execute(db);
const add = (db: Db, n: number) => sql`insert into counter (n) values (${n})`.execute(db);
const sum = async (db: Db) => {
	const { rows } = await sql<{ n: number | null }>`select sum(n) as n from counter`.execute(db);
	return Number(rows[0]?.n ?? 0);
};

/** Reads, lets others have a turn, and writes what it read plus one. */
const countUp = (db: Db) =>
	db.transaction().execute(async (db) => {
		const before = await sum(db);
		await new Promise((resolve) => setImmediate(resolve));
		await add(db, 1);
		return before;
	});

test('a commit is on the disk before it is acknowledged, also after a transaction', async () => {
	const db = await freshDatabase();
	await makeCounter(db);
	await countUp(db);
	if (engine === 'sqlite') {
		const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
		expect(rows).toEqual([{ synchronous: 2 }]); // 2 is FULL.
		const mode = await sql<{ journalMode: string }>`pragma journal_mode`.execute(db);
		expect(mode.rows).toEqual([{ journalMode: 'wal' }]);
	} else {
		// The server for tests runs with it off; what counts is that we do not turn it off ourselves.
		const { rows } = await sql<{ source: string }>`
			select source from pg_settings where name = 'synchronous_commit'`.execute(db);
		expect(rows[0]?.source).not.toBe('session');
	}
});

test('keys are enforced', async () => {
	const db = await freshDatabase();
	const homeless = sql`insert into school (id, community_id, name) values ('s', 'nowhere', 'x')`;
	await expect(homeless.execute(db)).rejects.toThrow(/foreign key/i);
});

test('two connections that read and then write do not make each other fail', async () => {
	const url = await freshDatabaseUrl();
	const [one, two] = [opened(url), opened(url)];
	await makeCounter(one);
	// SQLite waits for the other connection without the event loop, so they take turns by hand.
	for (let i = 0; i < 50; i++) {
		await countUp(one);
		await countUp(two);
	}
	await Promise.all([one, one, one].map(countUp));
	expect(await sum(two)).toBe(103);
});

test.runIf(engine === 'sqlite')(
	'a transaction is the only one from its first read on',
	async () => {
		const url = await freshDatabaseUrl();
		const [one, two] = [opened(url), opened(url)];
		await makeCounter(one);
		await sql`pragma busy_timeout = 50`.execute(two);
		await one.transaction().execute(async (db) => {
			await sum(db);
			await expect(countUp(two)).rejects.toThrow('database is locked');
			await add(db, 1);
		});
		expect(await countUp(two)).toBe(1);
	}
);

test('a transaction that fails leaves nothing', async () => {
	const db = await freshDatabase();
	await makeCounter(db);
	const failing = db.transaction().execute(async (db) => {
		await add(db, 1);
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	expect(await sum(db)).toBe(0);
	expect(await countUp(db)).toBe(0);
});

test.runIf(engine === 'sqlite')(
	'using the outer db inside a transaction fails instead of waiting for ever',
	async () => {
		const db = await freshDatabase();
		await makeCounter(db);
		const wrong = db.transaction().execute(() => add(db, 1));
		await expect(wrong).rejects.toThrow('is the outer db used inside a transaction?');
		// And the connection is free again.
		expect(await countUp(db)).toBe(0);
	}
);
