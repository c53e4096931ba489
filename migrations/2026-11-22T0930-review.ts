import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

const kinds = ['letter', 'translation', 'photo', 'lesson'];

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('revision')
		.addColumn('id', 'text', key)
		.addColumn('kind', 'text', required)
		.addColumn('work_id', 'text', required)
		.addColumn('n', 'integer', required)
		.addColumn('author_id', 'text', to('person'))
		.addColumn('made_by', 'text', to('person'))
		.addColumn('language', 'text', required)
		.addColumn('text', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('source_sha256', 'text')
		.addColumn('made_at', 'bigint', required)
		.addUniqueConstraint('revision_order', ['kind', 'work_id', 'n'])
		.addUniqueConstraint('revision_content', ['id', 'sha256', 'author_id'])
		.addUniqueConstraint('revision_source', ['id', 'source_sha256'])
		.addCheckConstraint('revision_kind', oneOf('kind', kinds))
		.execute();
	await refuse(db, { on: 'revision', event: 'delete', saying: 'a revision is never deleted' });
	await refuse(db, {
		on: 'revision',
		event: 'update',
		// Erasing a child empties the words; ids and hashes stay, so that the audit chain still verifies.
		unless: `new.text = '' and new.id = old.id and new.kind = old.kind and new.work_id = old.work_id
			and new.n = old.n and new.author_id = old.author_id and new.made_by = old.made_by
			and new.language = old.language and new.sha256 = old.sha256
			and coalesce(new.source_sha256, '') = coalesce(old.source_sha256, '')
			and new.made_at = old.made_at`,
		saying: 'a revision never changes'
	});

	await db.schema
		.createTable('submission')
		.addColumn('id', 'text', key)
		.addColumn('kind', 'text', required)
		.addColumn('work_id', 'text', required)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('author_id', 'text', required)
		.addColumn('language', 'text', required)
		.addColumn('source_language', 'text')
		.addColumn('written_by', 'text', to('person'))
		.addColumn('from_class_id', 'text', maybeTo('class'))
		.addColumn('status', 'text', required)
		.addColumn('submitted_at', 'bigint', required)
		.addColumn('claimed_by', 'text', maybeTo('person'))
		.addColumn('claimed_at', 'bigint')
		.addColumn('claimed_until', 'bigint')
		.addColumn('decided_at', 'bigint')
		.addForeignKeyConstraint(
			'submission_revision',
			['revision_id', 'sha256', 'author_id'],
			'revision',
			['id', 'sha256', 'author_id']
		)
		.addUniqueConstraint('submission_of_revision', ['revision_id'])
		.addUniqueConstraint('submission_content', ['id', 'revision_id'])
		.addCheckConstraint('submission_kind', oneOf('kind', kinds))
		.addCheckConstraint(
			'submission_status',
			oneOf('status', ['waiting', 'approved', 'returned', 'protected', 'safeguarded', 'withdrawn'])
		)
		.execute();
	await db.schema
		.createIndex('submissions_in_line')
		.on('submission')
		.columns(['exchange_id', 'status', 'submitted_at', 'id'])
		.execute();
	await db.schema
		.createIndex('submissions_waiting')
		.on('submission')
		// In order of the line first; the rest lets the queue decide what is whose without the rows.
		.columns(['submitted_at', 'id', 'exchange_id', 'kind', 'language', 'source_language'])
		.where(sql.ref('status'), '=', sql.lit('waiting'))
		.execute();
	await db.schema
		.createIndex('submissions_of_work')
		.on('submission')
		.columns(['work_id'])
		.execute();

	// Everybody who had a hand in it, beside its author: nobody of them decides about it.
	await db.schema
		.createTable('submission_maker')
		.addColumn('submission_id', 'text', to('submission'))
		.addColumn('person_id', 'text', to('person'))
		.addPrimaryKeyConstraint('submission_maker_key', ['submission_id', 'person_id'])
		.execute();

	await db.schema
		.createTable('decision')
		.addColumn('id', 'text', key)
		.addColumn('submission_id', 'text', (column) => column.notNull().unique())
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('author_id', 'text', required)
		.addColumn('reviewer_id', 'text', to('person'))
		.addColumn('outcome', 'text', required)
		.addColumn('reason', 'text')
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('at', 'bigint', required)
		.addForeignKeyConstraint(
			'decision_on_submission',
			['submission_id', 'revision_id'],
			'submission',
			['id', 'revision_id']
		)
		.addForeignKeyConstraint(
			'decision_on_content',
			['revision_id', 'sha256', 'author_id'],
			'revision',
			['id', 'sha256', 'author_id']
		)
		.addUniqueConstraint('decision_content', ['id', 'revision_id', 'sha256', 'outcome'])
		.addCheckConstraint(
			'decision_outcome',
			oneOf('outcome', ['approve', 'return', 'protect', 'safeguard'])
		)
		.addCheckConstraint('two_keys', sql`reviewer_id <> author_id`)
		.execute();
	await refuse(db, {
		on: 'decision',
		event: 'update',
		unless: `new.note = '' and new.id = old.id and new.submission_id = old.submission_id
			and new.revision_id = old.revision_id and new.sha256 = old.sha256
			and new.author_id = old.author_id and new.reviewer_id = old.reviewer_id
			and new.outcome = old.outcome and new.at = old.at
			and coalesce(new.reason, '') = coalesce(old.reason, '')`,
		saying: 'a decision never changes'
	});
	await refuse(db, { on: 'decision', event: 'delete', saying: 'a decision is never deleted' });
}
