import type { Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';

const statuses = [
	'draft',
	'with-teacher',
	'with-moderator',
	'approved',
	'translating',
	'translation-review',
	'ready',
	'released',
	'returned',
	'protected',
	'safeguarded',
	'withdrawn',
	'recalled',
	'closed'
];

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('letter')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('kind', 'text', required)
		.addColumn('author_id', 'text', to('person'))
		.addColumn('author_class_id', 'text', to('class'))
		.addColumn('pair_id', 'text', maybeTo('pair'))
		.addColumn('recipient_id', 'text', maybeTo('person'))
		.addColumn('recipient_class_id', 'text', to('class'))
		.addColumn('language', 'text', required)
		.addColumn('stamp', 'text', required)
		.addColumn('answers_id', 'text', maybeTo('letter'))
		.addColumn('status', 'text', required)
		.addColumn('state', 'text', required)
		.addColumn('revision_id', 'text', maybeTo('revision'))
		.addColumn('decision_id', 'text', maybeTo('decision'))
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('created_at', 'bigint', required)
		.addColumn('updated_at', 'bigint', required)
		.addCheckConstraint('letter_kind', oneOf('kind', ['pair', 'class', 'teachers']))
		.addCheckConstraint('letter_status', oneOf('status', statuses))
		.execute();
	await db.schema
		.createIndex('letters_of_author')
		.on('letter')
		.columns(['author_id', 'updated_at', 'id'])
		.execute();
	await db.schema
		.createIndex('letters_of_class')
		.on('letter')
		.columns(['author_class_id', 'status', 'updated_at', 'id'])
		.execute();
	await db.schema
		.createIndex('letters_to_person')
		.on('letter')
		.columns(['recipient_id', 'status'])
		.execute();
	await db.schema
		.createIndex('letters_to_class')
		.on('letter')
		.columns(['recipient_class_id', 'status'])
		.execute();
	await db.schema.createIndex('letter_of_revision').on('letter').column('revision_id').execute();

	await db.schema
		.createTable('letter_draft')
		.addColumn('letter_id', 'text', (column) =>
			column.primaryKey().notNull().references('letter.id')
		)
		.addColumn('text', 'text', required)
		.addColumn('version', 'integer', required)
		.addColumn('saved_at', 'bigint', required)
		.addColumn('saved_by', 'text', to('person'))
		.execute();

	await db.schema
		.createTable('letter_version')
		.addColumn('id', 'text', key)
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('text', 'text', required)
		.addColumn('why', 'text', required)
		.addColumn('saved_by', 'text', to('person'))
		.addColumn('saved_at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('versions_of_letter')
		.on('letter_version')
		.column('letter_id')
		.execute();

	await db.schema
		.createTable('answered_question')
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('n', 'integer', required)
		.addColumn('answered_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('answered_question_key', ['letter_id', 'n', 'answered_by'])
		.execute();

	await db.schema
		.createTable('draft_key')
		.addColumn('person_id', 'text', (column) =>
			column.primaryKey().notNull().references('person.id')
		)
		.addColumn('key', 'text', required)
		.addColumn('made_at', 'bigint', required)
		.execute();
}
