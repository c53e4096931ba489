import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('mail_day')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('from_class_id', 'text', to('class'))
		.addColumn('on_date', 'text', required)
		.addColumn('status', 'text', required)
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('released_at', 'bigint')
		.addColumn('released_by', 'text', maybeTo('person'))
		.addCheckConstraint('mail_day_status', oneOf('status', ['planned', 'released', 'called-off']))
		.execute();

	await db.schema
		.createIndex('one_mail_day_a_date')
		.on('mail_day')
		.columns(['exchange_id', 'from_class_id', 'on_date'])
		.unique()
		.where(sql.ref('status'), '<>', sql.lit('called-off'))
		.execute();

	await db.schema
		.createIndex('mail_days_to_come')
		.on('mail_day')
		.columns(['exchange_id', 'from_class_id', 'on_date'])
		.where(sql.ref('status'), '=', sql.lit('planned'))
		.execute();

	await db.schema
		.createTable('release_item')
		.addColumn('id', 'text', key)
		.addColumn('mail_day_id', 'text', to('mail_day'))
		.addColumn('letter_id', 'text', (column) => column.notNull().unique().references('letter.id'))
		.addColumn('author_id', 'text', to('person'))
		.addColumn('to_child_id', 'text', maybeTo('person'))
		.addColumn('to_class_id', 'text', to('class'))
		.addColumn('decision_id', 'text', required)
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('outcome', 'text', (column) => column.notNull().defaultTo('approve'))
		.addColumn('translation_decision_id', 'text')
		.addColumn('translation_revision_id', 'text')
		.addColumn('translation_sha256', 'text')
		.addColumn('released_at', 'bigint', required)
		.addColumn('recalled_at', 'bigint')
		.addColumn('recalled_by', 'text', maybeTo('person'))
		.addCheckConstraint('only_approved_is_released', sql`outcome = 'approve'`)
		.addForeignKeyConstraint(
			'release_needs_approval',
			['decision_id', 'revision_id', 'sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'translation_needs_approval',
			['translation_decision_id', 'translation_revision_id', 'translation_sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'translation_is_of_this_text',
			['translation_revision_id', 'sha256'],
			'revision',
			['id', 'source_sha256']
		)
		.addCheckConstraint(
			'translation_is_whole',
			sql`(translation_decision_id is null and translation_revision_id is null and translation_sha256 is null)
				or (translation_decision_id is not null and translation_revision_id is not null and translation_sha256 is not null)`
		)
		.execute();
	await db.schema
		.createIndex('mail_of_child')
		.on('release_item')
		.columns(['to_child_id', 'released_at', 'letter_id'])
		.execute();
	await db.schema
		.createIndex('mail_of_class')
		.on('release_item')
		.columns(['to_class_id', 'released_at'])
		.execute();
	// Letters to a whole class are few among those to its children, and so are those called back.
	await db.schema
		.createIndex('mail_of_whole_class')
		.on('release_item')
		.columns(['to_class_id', 'released_at', 'letter_id'])
		.where(sql.ref('to_child_id'), 'is', null)
		.execute();
	await db.schema
		.createIndex('mail_called_back')
		.on('release_item')
		.column('recalled_at')
		.where(sql.ref('recalled_at'), 'is not', null)
		.execute();
	await db.schema.createIndex('mail_of_day').on('release_item').column('mail_day_id').execute();
	await refuse(db, {
		on: 'release_item',
		event: 'delete',
		saying: 'a release is recalled, never deleted'
	});
	// A translation may be laid beside a letter that came without one; afterwards it stays that one.
	const laterTranslation = [
		'translation_decision_id',
		'translation_revision_id',
		'translation_sha256'
	].map((column) => `(old.${column} is null or coalesce(new.${column}, '') = old.${column})`);
	await refuse(db, {
		on: 'release_item',
		event: 'update',
		unless: [
			...['id', 'mail_day_id', 'letter_id', 'author_id', 'to_class_id', 'decision_id'],
			...['revision_id', 'sha256', 'outcome', 'released_at']
		]
			.map((column) => `new.${column} = old.${column}`)
			.concat(`coalesce(new.to_child_id, '') = coalesce(old.to_child_id, '')`, laterTranslation)
			.concat('old.recalled_at is null')
			.join(' and '),
		saying: 'a release changes only by being called back, or by a first translation'
	});

	await db.schema
		.createTable('opened_letter')
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('opened_letter_key', ['letter_id', 'person_id'])
		.execute();

	await db.schema
		.createTable('presence')
		.addColumn('mail_day_id', 'text', to('mail_day'))
		.addColumn('child_id', 'text', to('person'))
		.addColumn('present', 'integer', required)
		.addColumn('marked_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('presence_key', ['mail_day_id', 'child_id'])
		.execute();

	await db.schema
		.createTable('remedy')
		.addColumn('id', 'text', key)
		.addColumn('mail_day_id', 'text', to('mail_day'))
		// Null when it is for the whole class.
		.addColumn('child_id', 'text', maybeTo('person'))
		.addColumn('kind', 'text', required)
		.addColumn('reason', 'text', required)
		.addColumn('letter_id', 'text', maybeTo('letter'))
		.addColumn('made_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addCheckConstraint(
			'remedy_kind',
			oneOf('kind', ['nudge', 'teacher-note', 'class-letter', 'older-student', 'exception'])
		)
		.execute();
	await db.schema.createIndex('remedies_of_day').on('remedy').column('mail_day_id').execute();
}
