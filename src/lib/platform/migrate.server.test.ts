import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { engine, freshDatabaseUrl } from '#tests/support/database.ts';
import type { Db } from './database.ts';
import { openDatabase } from './database.server.ts';
import { migrate, schemaVersion } from './migrate.server.ts';

/** Opens a database without any table, as often as asked. */
async function emptyDatabase(): Promise<{ url: string; open: () => Db }> {
	const fresh = await freshDatabaseUrl();
	const url = engine === 'sqlite' ? `${fresh}.empty` : fresh;
	const open = () => {
		const db = openDatabase(url, 2_000);
		onTestFinished(() => db.destroy());
		return db;
	};
	if (engine === 'postgres')
		await sql`drop schema public cascade; create schema public`.execute(open());
	return { url, open };
}

/** Steps of our own, inside the checkout so that they find kysely. */
function steps(files: Record<string, string>): string {
	mkdirSync('.cache', { recursive: true });
	const folder = mkdtempSync(join(process.cwd(), '.cache', 'steps-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, body] of Object.entries(files))
		writeFileSync(
			join(folder, `${name}.js`),
			`import { sql } from 'kysely';\nexport async function up(db) { ${body} }\n`
		);
	return folder;
}

const tables = async (db: Db) => (await db.introspection.getTables()).map((table) => table.name);

const first = { '1-first': 'await sql`create table first (n integer)`.execute(db);' };

test('all steps are taken once, and the newest names the schema', async () => {
	const db = (await emptyDatabase()).open();
	expect(await schemaVersion(db)).toBeNull();
	const taken = await migrate(db);
	expect(taken.length).toBeGreaterThan(5);
	expect(await migrate(db)).toEqual([]);
	expect(await schemaVersion(db)).toBe(taken.at(-1));
});

test('a step that throws leaves nothing behind', async () => {
	const db = (await emptyDatabase()).open();
	const folder = steps({
		...first,
		'2-broken':
			'await sql`create table half (n integer)`.execute(db); await sql`insert into first values (1)`.execute(db); throw new Error("halfway");'
	});
	await expect(migrate(db, folder)).rejects.toThrow('halfway');
	expect(await tables(db)).not.toContain('half');
	expect(await tables(db)).not.toContain('first');
	expect(await schemaVersion(db, folder)).toBeNull();
	rmSync(join(folder, '2-broken.js'));
	expect(await migrate(db, folder)).toEqual(['1-first']);
});

test('a schema that is newer than the code is refused', async () => {
	const db = (await emptyDatabase()).open();
	await migrate(db, steps({ ...first, '2-newer': '' }));
	await expect(migrate(db, steps(first))).rejects.toThrow('2-newer');
});

/** Another process that migrates; SQLite makes a whole process wait, so two cannot be played in one. */
async function elsewhere(url: string, folder: string): Promise<string[]> {
	const script = `
		import { openDatabase } from '#lib/platform/database.server.ts';
		import { migrate } from '#lib/platform/migrate.server.ts';
		const db = openDatabase(${JSON.stringify(url)});
		console.log(JSON.stringify(await migrate(db, ${JSON.stringify(folder)})));
		await db.destroy();`;
	const run = promisify(execFile);
	const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
	return JSON.parse(stdout) as string[];
}

test('two servers that start at once migrate once', async () => {
	const { url, open } = await emptyDatabase();
	const folder = steps({
		...first,
		'2-row': 'await sql`insert into first values (1)`.execute(db);'
	});
	const taken = await Promise.all([elsewhere(url, folder), elsewhere(url, folder)]);
	expect(taken.flat().toSorted()).toEqual(['1-first', '2-row']);
	const { rows } = await sql`select n from first`.execute(open());
	expect(rows).toHaveLength(1);
});
