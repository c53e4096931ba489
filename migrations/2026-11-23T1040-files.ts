import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required } from './support/columns.ts';

/** Files of other programs that somebody looked through, brought in or took back out; and words that replace others. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('brought_file')
		.addColumn('id', 'text', key)
		.addColumn('kind', 'text', required)
		.addColumn('name', 'text', required)
		.addColumn('format', 'text', required)
		.addColumn('status', 'text', required)
		// JSON: what was found in it.
		.addColumn('found', 'text', required)
		// JSON: what would be kept, without names; emptied once somebody decided.
		.addColumn('content', 'text', required)
		.addColumn('kept', 'integer', (column) => column.notNull().defaultTo(0))
		// How much of the content was gone through.
		.addColumn('gone_through', 'integer', (column) => column.notNull().defaultTo(0))
		// Nobody: the operator.
		.addColumn('looked_by', 'text', maybeTo('person'))
		.addColumn('looked_at', 'bigint', required)
		.addColumn('brought_by', 'text', maybeTo('person'))
		.addColumn('brought_at', 'bigint')
		.addColumn('ended_by', 'text', maybeTo('person'))
		.addColumn('ended_at', 'bigint')
		.addCheckConstraint('brought_file_kind', oneOf('kind', ['memory', 'glossary']))
		.addCheckConstraint(
			'brought_file_status',
			oneOf('status', ['seen', 'arriving', 'live', 'taken-back'])
		)
		.execute();
	await db.schema
		.createIndex('brought_files_by_time')
		.on('brought_file')
		.columns(['looked_at', 'id'])
		.execute();
	// What is on its way is offered to nobody: each look into the memory asks which that is.
	await db.schema
		.createIndex('brought_files_arriving')
		.on('brought_file')
		.column('id')
		.where(sql.ref('status'), '=', sql.lit('arriving'))
		.execute();
	// What the operator brought in before there were files to name.
	await sql`insert into brought_file
			(id, kind, name, format, status, found, content, kept, looked_at, brought_at)
		select import_id, 'memory', '', '', 'live', '', '', count(*), min(at), min(at)
		from memory_entry where import_id is not null group by import_id`.execute(db);

	await db.schema
		.alterTable('glossary_term')
		.addColumn('from_file', 'text', maybeTo('brought_file'))
		.execute();
	await db.schema
		.alterTable('glossary_term')
		.addColumn('replaces', 'text', maybeTo('glossary_term'))
		.execute();
	await db.schema
		.createIndex('terms_from_file')
		.on('glossary_term')
		.column('from_file')
		.where('from_file', 'is not', null)
		.execute();
	await db.schema
		.createIndex('terms_that_replace')
		.on('glossary_term')
		.column('replaces')
		.where('replaces', 'is not', null)
		.execute();
	// A word is agreed once, and one other wording of it may be under discussion.
	await db.schema.dropIndex('glossary_word').execute();
	for (const status of ['proposed', 'agreed'])
		await db.schema
			.createIndex(`glossary_word_${status}`)
			.on('glossary_term')
			.columns(['language', 'term'])
			.unique()
			.where(sql.ref('status'), '=', sql.lit(status))
			.execute();
}
