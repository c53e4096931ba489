import { sql, type Kysely } from 'kysely';
import { maybeTo, required } from './support/columns.ts';
import { isPostgres } from './support/triggers.ts';

/**
 * What was translated before: sentences of approved translations and of earlier projects, with names, numbers and
 * places masked. They are found by their words and by each two that stand side by side: SQLite keeps these in a
 * full-text index without the text, PostgreSQL in an array with an index.
 */
export async function up(db: Kysely<any>) {
	const postgres = isPostgres(db);
	await db.schema
		.createTable('memory_entry')
		.addColumn('no', postgres ? 'serial' : 'integer', (column) =>
			postgres ? column.primaryKey() : column.primaryKey().autoIncrement()
		)
		.addColumn('es', 'text', required)
		.addColumn('en', 'text', required)
		.addColumn('es_key', 'text', required)
		.addColumn('en_key', 'text', required)
		.addColumn('translation_id', 'text', maybeTo('text_translation'))
		.addColumn('n', 'integer')
		.addColumn('before_key', 'text')
		.addColumn('after_key', 'text')
		.addColumn('import_id', 'text')
		.addColumn('at', 'bigint', required)
		.addCheckConstraint('memory_entry_origin', sql`(translation_id is null) <> (import_id is null)`)
		.execute();
	for (const column of ['es_key', 'en_key', 'translation_id', 'import_id'])
		await db.schema
			.createIndex(`memory_entries_by_${column}`)
			.on('memory_entry')
			.column(column)
			.execute();
	// How many entries hold a word: the rare ones lead to candidates.
	await db.schema
		.createTable('memory_token')
		.addColumn('language', 'text', required)
		.addColumn('token', 'text', required)
		.addColumn('entries', 'integer', required)
		.addPrimaryKeyConstraint('memory_token_key', ['language', 'token'])
		.execute();
	if (postgres) {
		await sql`alter table memory_entry add column es_tokens text[] not null default '{}',
			add column en_tokens text[] not null default '{}'`.execute(db);
		await sql`create index memory_es_tokens on memory_entry using gin (es_tokens)`.execute(db);
		await sql`create index memory_en_tokens on memory_entry using gin (en_tokens)`.execute(db);
	} else {
		await sql`create virtual table memory_index using fts5 (es, en, content = '',
			contentless_delete = 1, tokenize = "unicode61 tokenchars '_'")`.execute(db);
	}
}
