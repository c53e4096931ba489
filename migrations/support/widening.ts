import { sql, type Kysely } from 'kysely';
import { isPostgres } from './triggers.ts';

interface Check {
	table: string;
	/** The constraint. */
	name: string;
	column: string;
	/** All words that are let in from now on. */
	words: readonly string[];
}

/**
 * Lets a column hold more words, in either dialect. SQLite changes no constraint of a table that is there: the table is
 * made anew with its rows, indexes and triggers, and what points at it is looked at when the transaction ends.
 */
export async function widen(db: Kysely<any>, { table, name, column, words }: Check) {
	const list = words.map((word) => `'${word}'`).join(', ');
	const check = `constraint "${name}" check ("${column}" in (${list}))`;
	if (isPostgres(db)) {
		await sql.raw(`alter table "${table}" drop constraint "${name}"`).execute(db);
		await sql.raw(`alter table "${table}" add ${check}`).execute(db);
		return;
	}
	const { rows } = await sql<{ type: string; sql: string }>`
		select type, sql from sqlite_master where tbl_name = ${table} and sql is not null
		order by case type when 'table' then 0 else 1 end, name`.execute(db);
	const [made, ...belongings] = rows.map((row) => row.sql);
	const wider = made?.replace(
		new RegExp(`constraint "${name}" check \\("${column}" in \\([^)]*\\)\\)`),
		check
	);
	if (!wider?.includes(check)) throw new Error(`The table ${table} has no check ${name}.`);
	const statements = [
		'pragma defer_foreign_keys = on',
		`create temp table before_widening as select * from "${table}"`,
		`drop table "${table}"`,
		wider,
		`insert into "${table}" select * from before_widening`,
		'drop table before_widening',
		...belongings
	];
	for (const statement of statements) await sql.raw(statement).execute(db);
}
