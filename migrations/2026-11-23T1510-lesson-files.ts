import { sql, type Kysely } from 'kysely';
import { key, oneOf, required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

/** Files that go with a session plan, those that were frozen with its words, and who opened which of them. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('library_file')
		.addColumn('id', 'text', key)
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('name', 'text', required)
		.addColumn('kind', 'text', required)
		.addColumn('bytes', 'integer', required)
		.addColumn('sha256', 'text', required)
		.addColumn('status', 'text', required)
		.addColumn('reason', 'text')
		// Of a PDF; a picture of each of the first ones is kept beside it.
		.addColumn('pages', 'integer')
		.addColumn('pictured', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('scanned', 'text', (column) => column.notNull().defaultTo('no'))
		// What is written in it, to be looked through and read by whoever reviews it.
		.addColumn('text', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('added_by', 'text', to('person'))
		.addColumn('added_at', 'bigint', required)
		// Taken off the plan; what is frozen with it stays until newer words take its place.
		.addColumn('removed_at', 'bigint')
		.addColumn('erased_at', 'bigint')
		.addCheckConstraint('library_file_kind', oneOf('kind', ['pdf', 'text']))
		.addCheckConstraint('library_file_status', oneOf('status', ['waiting', 'fine', 'refused']))
		.addCheckConstraint('library_file_scanned', oneOf('scanned', ['yes', 'no']))
		.addCheckConstraint('refused_files_say_why', sql`(status = 'refused') = (reason is not null)`)
		.execute();
	await db.schema
		.createIndex('library_files_of_work')
		.on('library_file')
		.columns(['work_id', 'added_at', 'id'])
		.execute();
	await refuse(db, {
		on: 'library_file',
		event: 'delete',
		saying: 'a file is erased, and what it was stays'
	});
	await refuse(db, {
		on: 'library_file',
		event: 'update',
		unless: ['id', 'work_id', 'name', 'kind', 'bytes', 'sha256', 'added_by', 'added_at']
			.map((column) => `new.${column} = old.${column}`)
			.concat(`(old.status = 'waiting' or new.status = old.status)`)
			.concat('(old.erased_at is null or new.erased_at = old.erased_at)')
			.join(' and '),
		saying: 'a file never becomes another one'
	});

	await db.schema
		.createTable('library_revision_file')
		.addColumn('revision_id', 'text', (column) =>
			column.notNull().references('library_revision.revision_id')
		)
		.addColumn('n', 'integer', required)
		.addColumn('file_id', 'text', to('library_file'))
		.addPrimaryKeyConstraint('library_revision_file_key', ['revision_id', 'n'])
		.execute();
	await db.schema
		.createIndex('library_revisions_with_file')
		.on('library_revision_file')
		.column('file_id')
		.execute();
	for (const event of ['delete', 'update'] as const)
		await refuse(db, {
			on: 'library_revision_file',
			event,
			saying: 'what was frozen never changes'
		});

	await db.schema
		.createTable('library_file_look')
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('file_id', 'text', to('library_file'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('library_file_look_key', ['revision_id', 'file_id', 'person_id'])
		.execute();
}
