import type { Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('text_translation')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('source_revision_id', 'text', to('revision'))
		.addColumn('source_sha256', 'text', required)
		.addColumn('source_language', 'text', required)
		.addColumn('target_language', 'text', required)
		.addColumn('from_class_id', 'text', maybeTo('class'))
		.addColumn('status', 'text', required)
		.addColumn('translator_id', 'text', maybeTo('person'))
		.addColumn('claimed_at', 'bigint')
		.addColumn('claimed_until', 'bigint')
		.addColumn('revision_id', 'text', maybeTo('revision'))
		.addColumn('decision_id', 'text', maybeTo('decision'))
		.addColumn('asked_at', 'bigint', required)
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
		.addUniqueConstraint('one_translation_a_language', ['source_revision_id', 'target_language'])
		.addCheckConstraint(
			'text_translation_status',
			oneOf('status', ['waiting', 'translating', 'in-review', 'approved', 'returned', 'withdrawn'])
		)
		.execute();
	await db.schema
		.createIndex('translations_in_line')
		.on('text_translation')
		.columns(['status', 'asked_at', 'id'])
		.execute();
	await db.schema
		.createIndex('desk_of_translator')
		.on('text_translation')
		.columns(['translator_id', 'status', 'asked_at', 'id'])
		.execute();

	await db.schema
		.createTable('segment')
		.addColumn('translation_id', 'text', to('text_translation'))
		.addColumn('n', 'integer', required)
		.addColumn('paragraph', 'integer', required)
		.addColumn('source', 'text', required)
		.addColumn('after', 'text', required)
		.addColumn('target', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('state', 'text', (column) => column.notNull().defaultTo('empty'))
		.addColumn('comment', 'text')
		.addColumn('saved_at', 'bigint')
		.addColumn('saved_by', 'text', maybeTo('person'))
		.addPrimaryKeyConstraint('segment_key', ['translation_id', 'n'])
		.addCheckConstraint('segment_state', oneOf('state', ['empty', 'draft', 'done', 'returned']))
		.execute();
}
