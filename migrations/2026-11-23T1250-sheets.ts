import type { Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';

/** Letter sheets as they were printed, the pages that came back written, and photographs of the stack. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('sheet')
		.addColumn('id', 'text', key)
		// What its squares say, and the short code in words.
		.addColumn('key', 'text', (column) => column.notNull().unique())
		.addColumn('code', 'text', (column) => column.notNull().unique())
		// Sheets that came out of the printer together.
		.addColumn('printing_id', 'text', required)
		.addColumn('class_id', 'text', to('class'))
		.addColumn('exchange_id', 'text', to('exchange'))
		// Null on a spare sheet, until somebody says who wrote on it.
		.addColumn('child_id', 'text', maybeTo('person'))
		// Null where it goes to the whole other class.
		.addColumn('pair_id', 'text', maybeTo('pair'))
		// Its questions stand on the sheet and are asked for anew at every printing: no copy of them is kept.
		.addColumn('answers_id', 'text', maybeTo('letter'))
		.addColumn('prompt', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('language', 'text', required)
		.addColumn('pages', 'integer', required)
		.addColumn('line_mm', 'integer', required)
		.addColumn('drawing', 'integer', yesOrNo)
		.addColumn('printed_by', 'text', to('person'))
		.addColumn('printed_at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('sheets_of_class')
		.on('sheet')
		.columns(['class_id', 'printed_at', 'id'])
		.execute();
	await db.schema.createIndex('sheets_of_printing').on('sheet').columns(['printing_id']).execute();
	await db.schema.createIndex('sheets_of_child').on('sheet').columns(['child_id']).execute();

	await db.schema
		.createTable('sheet_page')
		.addColumn('sheet_id', 'text', to('sheet'))
		.addColumn('n', 'integer', required)
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('sheet_page_key', ['sheet_id', 'n'])
		.execute();
	await db.schema
		.createIndex('sheet_page_of_picture')
		.on('sheet_page')
		.columns(['picture_id'])
		.execute();

	// A photograph of the stack that nobody could sort; of one that was sorted only its pages are kept.
	await db.schema
		.createTable('stack_picture')
		.addColumn('id', 'text', key)
		.addColumn('class_id', 'text', to('class'))
		.addColumn('picture_id', 'text', to('picture'))
		// Which page it is, where that was read and another photograph of it is there already.
		.addColumn('sheet_id', 'text', maybeTo('sheet'))
		.addColumn('n', 'integer')
		.addColumn('status', 'text', required)
		.addColumn('by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addCheckConstraint(
			'stack_picture_status',
			oneOf('status', ['unknown', 'double', 'placed', 'aside'])
		)
		.execute();
	await db.schema
		.createIndex('stack_of_class')
		.on('stack_picture')
		.columns(['class_id', 'status', 'at', 'id'])
		.execute();
	await db.schema
		.createIndex('stack_of_picture')
		.on('stack_picture')
		.columns(['picture_id'])
		.execute();
}
