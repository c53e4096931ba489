import { sql, type Kysely } from 'kysely';
import { key, oneOf, required, to } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

const same = (...columns: string[]) =>
	columns.map((column) => `new.${column} = old.${column}`).join(' and ');

/** Some words of a letter are covered, a second person turns the key, and the original is sealed. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('covering')
		// The covered text.
		.addColumn('revision_id', 'text', (column) =>
			column.primaryKey().notNull().references('revision.id')
		)
		.addColumn('original_id', 'text', to('revision'))
		.addColumn('work_id', 'text', required)
		.addColumn('submission_id', 'text', to('submission'))
		.addColumn('by_id', 'text', to('person'))
		// Why, for the second person.
		.addColumn('reason', 'text', required)
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		// What its author is told, in their language, once the second key is turned.
		.addColumn('told', 'text', required)
		.addColumn('told_language', 'text', required)
		// Where the covers are in the covered text; never what stood there.
		.addColumn('covers', 'text', required)
		.addColumn('at', 'bigint', required)
		.addCheckConstraint(
			'covering_reason',
			oneOf('reason', ['findable', 'family', 'others', 'other'])
		)
		.addCheckConstraint('covering_is_new', sql`revision_id <> original_id`)
		.execute();
	await db.schema.createIndex('coverings_of_work').on('covering').column('work_id').execute();
	await refuse(db, { on: 'covering', event: 'delete', saying: 'a covering is never deleted' });
	await refuse(db, {
		on: 'covering',
		event: 'update',
		unless: `new.note = '' and new.told = '' and ${same('revision_id', 'original_id', 'work_id')}
			and ${same('submission_id', 'by_id', 'reason', 'told_language', 'covers', 'at')}`,
		saying: 'a covering never changes'
	});

	// The teacher of the child who wrote it looks at exactly this text, and agrees or not.
	await db.schema
		.createTable('second_key')
		.addColumn('submission_id', 'text', (column) =>
			column.primaryKey().notNull().references('submission.id')
		)
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('author_id', 'text', required)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('agrees', 'integer', required)
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('at', 'bigint', required)
		.addForeignKeyConstraint(
			'second_key_of_submission',
			['submission_id', 'revision_id'],
			'submission',
			['id', 'revision_id']
		)
		.addForeignKeyConstraint(
			'second_key_on_content',
			['revision_id', 'sha256', 'author_id'],
			'revision',
			['id', 'sha256', 'author_id']
		)
		.addCheckConstraint('second_key_agrees', sql`agrees in (0, 1)`)
		.addCheckConstraint('second_key_of_another', sql`person_id <> author_id`)
		.execute();
	await refuse(db, { on: 'second_key', event: 'delete', saying: 'a second key is never deleted' });
	await refuse(db, {
		on: 'second_key',
		event: 'update',
		unless: `new.note = '' and ${same('submission_id', 'revision_id', 'sha256', 'author_id')}
			and ${same('person_id', 'agrees', 'at')}`,
		saying: 'a second key never changes'
	});
	// Whoever covered a text approves it only together with another person who saw exactly this text.
	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_refuses_one_key',
		when: `new.outcome = 'approve'
			and exists (select 1 from covering
				where covering.revision_id = new.revision_id and covering.by_id = new.reviewer_id)
			and not exists (select 1 from second_key
				where second_key.submission_id = new.submission_id and second_key.sha256 = new.sha256
				and second_key.agrees = 1 and second_key.person_id <> new.reviewer_id)`,
		saying: 'whoever covered it does not turn both keys'
	});

	// Each time that one of the two named people opened what is sealed.
	await db.schema
		.createTable('seal_opening')
		.addColumn('id', 'text', key)
		.addColumn('work_id', 'text', required)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('reason', 'text', required)
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('openings_of_work')
		.on('seal_opening')
		.columns(['work_id', 'at'])
		.execute();
	await refuse(db, { on: 'seal_opening', event: 'delete', saying: 'an opening is never deleted' });
	await refuse(db, {
		on: 'seal_opening',
		event: 'update',
		unless: `new.reason = '' and ${same('id', 'work_id', 'person_id', 'at')}`,
		saying: 'an opening never changes'
	});
	await refuse(db, {
		on: 'seal',
		event: 'delete',
		unless: `old.why <> 'protect'`,
		saying: 'what was covered stays sealed'
	});

	// What lay beside a letter when it was covered is sealed with it.
	await db.schema.alterTable('letter_version').addColumn('sealed_at', 'bigint').execute();
}
