import { sql, type Kysely } from 'kysely';
import { oneOf, required, to, yesOrNo } from './support/columns.ts';
import { isPostgres } from './support/triggers.ts';

/**
 * By what session plans are found: an entry for each plan that may be read, with what the filters ask, and the stems
 * of its words in both languages. SQLite keeps these in a full-text index without the text, PostgreSQL in a `tsvector`.
 * Words of titles are known by what they are like as well, so that a misspelt one leads to them.
 */
export async function up(db: Kysely<any>) {
	const postgres = isPostgres(db);
	await db.schema
		.createTable('library_entry')
		// Newer plans have greater numbers: what is found is read from the newest back.
		.addColumn('no', postgres ? 'serial' : 'integer', (column) =>
			postgres ? column.primaryKey() : column.primaryKey().autoIncrement()
		)
		.addColumn('release_id', 'text', (column) => to('library_release')(column).unique())
		.addColumn('work_id', 'text', (column) => to('library_work')(column).unique())
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('audience', 'text', required)
		.addColumn('licence', 'text', required)
		.addColumn('logic', 'text')
		.addColumn('minutes', 'integer', required)
		.addColumn('age_from', 'integer', required)
		.addColumn('age_to', 'integer', required)
		.addColumn('multigrade', 'integer', yesOrNo)
		// Sets of a few: a bit for each.
		.addColumn('needs', 'integer', required)
		.addColumn('techniques', 'integer', required)
		.addColumn('in_es', 'integer', yesOrNo)
		.addColumn('in_en', 'integer', yesOrNo)
		.addColumn('theme_es', 'text')
		.addColumn('theme_en', 'text')
		.addColumn('title_words', 'text', required)
		// How many times it was taught, as far as those may read it who may read the plan.
		.addColumn('taught', 'integer', (column) => column.notNull().defaultTo(0))
		.addCheckConstraint(
			'library_entry_audience',
			oneOf('audience', ['exchange', 'communities', 'public'])
		)
		.execute();
	await db.schema
		.createIndex('library_entries_taught')
		.on('library_entry')
		.columns(['taught', 'no'])
		.where(sql.ref('taught'), '>', 0)
		.execute();
	for (const column of ['theme_es', 'theme_en'])
		await db.schema
			.createIndex(`library_entries_by_${column}`)
			.on('library_entry')
			.columns([column, 'no'])
			.execute();

	await db.schema
		.createTable('library_title_word')
		.addColumn('word', 'text', (column) => column.primaryKey())
		.addColumn('plans', 'integer', required)
		.execute();
	await db.schema
		.createTable('library_near_word')
		.addColumn('near', 'text', required)
		.addColumn('word', 'text', required)
		.addPrimaryKeyConstraint('library_near_word_key', ['near', 'word'])
		.execute();
	await db.schema
		.createIndex('library_near_words_of')
		.on('library_near_word')
		.column('word')
		.execute();

	if (postgres) {
		await sql`alter table library_entry add column words tsvector not null default ''`.execute(db);
		await sql`create index library_entry_words on library_entry using gin (words)`.execute(db);
	} else {
		// The words that come here are letters and digits alone; what is no ASCII stands within words for this tokenizer.
		await sql`create virtual table library_index using fts5 (words, content = '',
			contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(db);
	}
}
