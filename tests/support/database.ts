import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { migrate } from '#lib/platform/migrate.server.ts';
import { shortLived } from '../../scripts/support/short-lived.ts';

/** Which engine this run is on; the same tests run on both. */
export const engine = process.env.PUENTE_TEST_ENGINE === 'postgres' ? 'postgres' : 'sqlite';

/** A use case that touches the outer db inside its transaction fails after this many ms. */
const giveUpAfter = 2_000;

let sqliteTemplate: Promise<Buffer> | undefined;
let postgresTemplate: Promise<string> | undefined;

/** A fresh, migrated database of its own for one test, gone when the test is over. */
export async function freshDatabase(): Promise<Db> {
	const db = openDatabase(await freshDatabaseUrl(), giveUpAfter);
	onTestFinished(() => db.destroy());
	return db;
}

/** The address of such a database; it is dropped when the test is over. */
export async function freshDatabaseUrl(): Promise<string> {
	return engine === 'postgres' ? freshPostgres() : freshSqlite();
}

async function freshSqlite(): Promise<string> {
	sqliteTemplate ??= makeSqliteTemplate();
	const folder = shortLived('test');
	const file = join(folder, 'test.db');
	writeFileSync(file, await sqliteTemplate);
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return `file:${file}`;
}

async function makeSqliteTemplate(): Promise<Buffer> {
	const folder = shortLived('template');
	const file = join(folder, 'template.db');
	const db = openDatabase(`file:${file}`);
	await migrate(db);
	await db.destroy();
	const template = readFileSync(file);
	rmSync(folder, { recursive: true });
	return template;
}

function serverUrl(): string {
	const url = process.env.TEST_DATABASE_URL;
	if (!url) throw new Error('TEST_DATABASE_URL names no PostgreSQL server; run `npm test`.');
	return url;
}

const named = (name: string) => {
	const url = new URL(serverUrl());
	url.pathname = `/${name}`;
	return url.href;
};

async function onServer(work: (db: Db) => Promise<unknown>) {
	const db = openDatabase(serverUrl());
	await work(db).finally(() => db.destroy());
}

let made = 0;

async function freshPostgres(): Promise<string> {
	postgresTemplate ??= makePostgresTemplate();
	const from = await postgresTemplate;
	const name = `test_${process.pid}_${++made}`;
	await onServer((db) => sql.raw(`create database ${name} template ${from}`).execute(db));
	onTestFinished(() =>
		onServer((db) => sql.raw(`drop database if exists ${name} with (force)`).execute(db))
	);
	return named(name);
}

async function makePostgresTemplate(): Promise<string> {
	const name = `template_${process.pid}`;
	await onServer(async (db) => {
		await sql.raw(`drop database if exists ${name} with (force)`).execute(db);
		await sql
			.raw(`create database ${name} lc_collate 'C' lc_ctype 'C' template template0`)
			.execute(db);
	});
	const db = openDatabase(named(name));
	await migrate(db);
	await db.destroy();
	return name;
}
