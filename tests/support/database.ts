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

/** Takes what is to be done when a database is used no more, the last first. */
type WhenOver = (work: () => Promise<void>) => void;

/** A fresh, migrated database of its own, gone when the test is over, or when the caller says. */
export async function freshDatabase(whenOver: WhenOver = onTestFinished): Promise<Db> {
	const db = openDatabase(await freshDatabaseUrl(whenOver), giveUpAfter);
	whenOver(() => db.destroy());
	return db;
}

/** The address of such a database. */
export async function freshDatabaseUrl(whenOver: WhenOver = onTestFinished): Promise<string> {
	return engine === 'postgres' ? freshPostgres(whenOver) : freshSqlite(whenOver);
}

async function freshSqlite(whenOver: WhenOver): Promise<string> {
	sqliteTemplate ??= makeSqliteTemplate();
	const folder = shortLived('test');
	const file = join(folder, 'test.db');
	writeFileSync(file, await sqliteTemplate);
	whenOver(async () => rmSync(folder, { recursive: true, force: true }));
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

let server: Db | undefined;
let made = 0;

/** Says something about whole databases; this process keeps one connection for it. */
function onServer(statement: string) {
	server ??= openDatabase(serverUrl());
	return sql.raw(statement).execute(server);
}

async function freshPostgres(whenOver: WhenOver): Promise<string> {
	postgresTemplate ??= makePostgresTemplate();
	const from = await postgresTemplate;
	const name = `test_${process.pid}_${++made}`;
	await onServer(`create database ${name} template ${from}`);
	whenOver(async () => {
		await onServer(`drop database if exists ${name} with (force)`);
	});
	return named(name);
}

async function makePostgresTemplate(): Promise<string> {
	const name = `template_${process.pid}`;
	await onServer(`drop database if exists ${name} with (force)`);
	await onServer(`create database ${name} lc_collate 'C' lc_ctype 'C' template template0`);
	const db = openDatabase(named(name));
	await migrate(db);
	await db.destroy();
	return name;
}
