import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { engineBehind } from './database.server.ts';
import type { Db } from './database.ts';

async function withLamps(): Promise<Db> {
	const db = await freshDatabase();
	await sql`create table lamp (id text, lit_at integer, class_a_id text, sha256 text)`.execute(db);
	await sql`insert into lamp values ('1', 5, 'a', 'x')`.execute(db);
	return db;
}

test('what is camelCase in the code is snake_case in the database, and back', async () => {
	const db = await withLamps();
	const { rows } = await sql`select ${sql.ref('lamp.litAt')}, ${sql.ref('classAId')}, sha256,
		lit_at + 1 as ${sql.id('goneAt')} from ${sql.table('lamp')}`.execute(db);
	expect(rows).toEqual([{ litAt: 5, classAId: 'a', sha256: 'x', goneAt: 6 }]);
});

test('migrations read the names of the database', async () => {
	const db = await withLamps();
	const { rows } = await sql`select lit_at from lamp`.execute(db.withoutPlugins());
	expect(rows).toEqual([{ lit_at: 5 }]);
});

test('a name cannot end the quotes it stands in', async () => {
	const db = await withLamps();
	const { rows } = await sql`select 1 as ${sql.id('a" from lamp; --')}`.execute(db);
	expect(Object.keys(rows[0] ?? {})).toEqual(['a" from lamp; --']);
});

test('SQLite reads a limit in the text of a query, and PostgreSQL among its values', async () => {
	const db = await freshDatabase();
	const query = db.selectFrom('person').select('id').limit(3).compile();
	expect([query.sql.slice(query.sql.indexOf('limit')), query.parameters]).toEqual(
		engineBehind(db) === 'sqlite' ? ['limit 3', []] : ['limit $1', [3]]
	);
});

test('a value is hidden from the planner of SQLite, except where it chooses an index', async () => {
	const db = await freshDatabase();
	const waiting = db
		.selectFrom('submission')
		.select('id')
		.where('id', '=', 'a')
		.where('status', '=', 'waiting')
		.compile();
	expect(waiting.sql.slice(waiting.sql.indexOf('where'))).toBe(
		engineBehind(db) === 'sqlite'
			? 'where "id" = +? and "status" = ?'
			: 'where "id" = $1 and "status" = $2'
	);
	expect(waiting.parameters).toEqual(['a', 'waiting']);
});

test('no rows and no columns are no trouble', async () => {
	const db = await withLamps();
	expect((await sql`select lit_at from lamp where id = '2'`.execute(db)).rows).toEqual([]);
	const { numAffectedRows } = await sql`update lamp set lit_at = 6`.execute(db);
	expect(numAffectedRows).toBe(1n);
});
