import type { Kysely } from 'kysely';
import { key, required, to, yesOrNo } from './support/columns.ts';

/** Where a class wants it, somebody else compares what was typed with the page before it is handed in. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('comparing_choice')
		.addColumn('class_id', 'text', (column) => key(column).references('class.id'))
		.addColumn('wanted', 'integer', yesOrNo)
		.addColumn('by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.execute();
	// Older students and volunteers of the own community, whom a teacher of the class named.
	await db.schema
		.createTable('comparing_helper')
		.addColumn('id', 'text', key)
		.addColumn('class_id', 'text', to('class'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('named_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addColumn('ended_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('comparing_helpers')
		.on('comparing_helper')
		.columns(['person_id', 'ended_at', 'class_id'])
		.execute();
	await db.schema
		.createTable('page_compared')
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('person_id', 'text', to('person'))
		// The two texts as they stood then: for other words it says nothing.
		.addColumn('written_version', 'integer', required)
		.addColumn('reading_version', 'integer', required)
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('page_compared_key', ['letter_id', 'person_id'])
		.execute();
}
