import { sql, type Kysely } from 'kysely';
import { oneOf, required, to } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

const same = (...columns: string[]) =>
	columns.map((column) => `new.${column} = old.${column}`).join(' and ');

/** A reviewer accepts a text with a small change; its author agrees, or keeps their own words. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('small_change')
		// What waits with the changed text.
		.addColumn('submission_id', 'text', (column) =>
			column.primaryKey().notNull().references('submission.id')
		)
		.addColumn('revision_id', 'text', (column) => column.notNull().unique())
		.addColumn('work_id', 'text', required)
		.addColumn('from_submission_id', 'text', (column) =>
			column.notNull().unique().references('submission.id')
		)
		.addColumn('from_revision_id', 'text', to('revision'))
		.addColumn('by_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addForeignKeyConstraint(
			'small_change_of_submission',
			['submission_id', 'revision_id'],
			'submission',
			['id', 'revision_id']
		)
		.addCheckConstraint('small_change_is_new', sql`revision_id <> from_revision_id`)
		.execute();
	await db.schema.createIndex('changes_of_work').on('small_change').column('work_id').execute();
	for (const event of ['update', 'delete'] as const)
		await refuse(db, { on: 'small_change', event, saying: 'a small change stays as it is' });

	// Which parts, where their words stand in either text, and why; never the words themselves.
	await db.schema
		.createTable('changed_part')
		.addColumn('submission_id', 'text', (column) =>
			column.notNull().references('small_change.submission_id')
		)
		.addColumn('n', 'integer', required)
		.addColumn('before_from', 'integer', required)
		.addColumn('before_to', 'integer', required)
		.addColumn('after_from', 'integer', required)
		.addColumn('after_to', 'integer', required)
		.addColumn('reason', 'text', required)
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addPrimaryKeyConstraint('changed_part_key', ['submission_id', 'n'])
		.addCheckConstraint(
			'changed_for_a_reason',
			oneOf('reason', [
				'meaning',
				'spelling',
				'voice',
				'name-number',
				'glossary',
				'punctuation',
				'other'
			])
		)
		.addCheckConstraint(
			'changed_part_has_words',
			sql`before_from >= 0 and before_to > before_from and after_from >= 0 and after_to > after_from`
		)
		.execute();
	await refuse(db, {
		on: 'changed_part',
		event: 'update',
		unless: `new.note = '' and ${same('submission_id', 'n', 'reason')}
			and ${same('before_from', 'before_to', 'after_from', 'after_to')}`,
		saying: 'why something was changed stays as it is'
	});
	await refuse(db, {
		on: 'changed_part',
		event: 'delete',
		saying: 'why something was changed is never deleted'
	});

	// The author looks at exactly this text, and agrees or keeps their own words.
	await db.schema
		.createTable('author_key')
		.addColumn('submission_id', 'text', (column) =>
			column.primaryKey().notNull().references('small_change.submission_id')
		)
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('author_id', 'text', required)
		.addColumn('agrees', 'integer', required)
		// What waits with the author's own words, where they keep them.
		.addColumn('own_submission_id', 'text', (column) => column.unique().references('submission.id'))
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('at', 'bigint', required)
		.addForeignKeyConstraint(
			'author_key_of_submission',
			['submission_id', 'revision_id'],
			'submission',
			['id', 'revision_id']
		)
		.addForeignKeyConstraint(
			'author_key_on_content',
			['revision_id', 'sha256', 'author_id'],
			'revision',
			['id', 'sha256', 'author_id']
		)
		.addCheckConstraint('author_key_agrees', sql`agrees in (0, 1)`)
		.addCheckConstraint('author_keeps_a_text', sql`(agrees = 1) = (own_submission_id is null)`)
		.execute();
	await refuse(db, {
		on: 'author_key',
		event: 'update',
		unless: `new.note = '' and ${same('submission_id', 'revision_id', 'sha256', 'author_id')}
			and ${same('agrees', 'at')}
			and coalesce(new.own_submission_id, '') = coalesce(old.own_submission_id, '')`,
		saying: 'what an author answered stays as it is'
	});
	await refuse(db, {
		on: 'author_key',
		event: 'delete',
		saying: 'what an author answered is never deleted'
	});
	// Whoever changed a text approves it only together with its author, who saw exactly this text.
	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_refuses_own_change',
		when: `new.outcome = 'approve'
			and exists (select 1 from small_change
				where small_change.revision_id = new.revision_id and small_change.by_id = new.reviewer_id)
			and not exists (select 1 from author_key
				where author_key.submission_id = new.submission_id and author_key.sha256 = new.sha256
				and author_key.agrees = 1 and author_key.author_id <> new.reviewer_id)`,
		saying: 'whoever changed it does not turn both keys'
	});

	// A warm word to the author of what was accepted.
	await db.schema
		.createTable('thanks')
		.addColumn('submission_id', 'text', (column) =>
			column.primaryKey().notNull().references('submission.id')
		)
		.addColumn('ready', 'text')
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('at', 'bigint', required)
		.addCheckConstraint(
			'thanks_ready',
			oneOf('ready', ['reads-well', 'voice', 'careful', 'thank-you'])
		)
		.execute();
	await refuse(db, {
		on: 'thanks',
		event: 'update',
		unless: `new.note = '' and ${same('submission_id', 'at')}
			and coalesce(new.ready, '') = coalesce(old.ready, '')`,
		saying: 'thanks stay as they are'
	});
	await refuse(db, { on: 'thanks', event: 'delete', saying: 'thanks are never deleted' });
}
