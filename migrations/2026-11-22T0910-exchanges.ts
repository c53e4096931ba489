import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('school')
		.addColumn('id', 'text', key)
		.addColumn('community_id', 'text', to('community'))
		.addColumn('name', 'text', required)
		.execute();

	await db.schema
		.createTable('calendar_entry')
		.addColumn('id', 'text', key)
		.addColumn('school_id', 'text', to('school'))
		.addColumn('kind', 'text', required)
		.addColumn('name', 'text', required)
		.addColumn('from_on', 'text', required)
		.addColumn('until_on', 'text', required)
		.addCheckConstraint('calendar_entry_kind', oneOf('kind', ['term', 'break']))
		.execute();
	await db.schema
		.createIndex('calendar_of_school')
		.on('calendar_entry')
		.column('school_id')
		.execute();

	await db.schema
		.createTable('class')
		.addColumn('id', 'text', key)
		.addColumn('school_id', 'text', to('school'))
		.addColumn('name', 'text', required)
		.addColumn('grades', 'text', required)
		.addColumn('reads', 'text', required)
		.addColumn('code', 'text', (column) => column.unique())
		.addColumn('code_until', 'text')
		.addColumn('open_until', 'bigint')
		.addColumn('created_at', 'bigint', required)
		.execute();

	await db.schema
		.createTable('class_teacher')
		.addColumn('class_id', 'text', to('class'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('from_on', 'text', required)
		.addColumn('until_on', 'text')
		.addPrimaryKeyConstraint('class_teacher_key', ['class_id', 'person_id', 'from_on'])
		.execute();
	await db.schema
		.createIndex('classes_of_teacher')
		.on('class_teacher')
		.column('person_id')
		.execute();

	await db.schema
		.createTable('enrolment')
		.addColumn('id', 'text', key)
		.addColumn('child_id', 'text', to('person'))
		.addColumn('class_id', 'text', to('class'))
		.addColumn('letter_name', 'text', required)
		.addColumn('folded_name', 'text', required)
		.addColumn('name_to_print', 'text')
		.addColumn('grade', 'integer', required)
		.addColumn('age_band', 'text', required)
		.addColumn('dictation', 'integer', yesOrNo)
		.addColumn('from_at', 'bigint', required)
		.addColumn('left_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('letter_names_are_unique_in_a_class')
		.on('enrolment')
		.columns(['class_id', 'folded_name'])
		.unique()
		.where(sql.ref('left_at'), 'is', null)
		.execute();
	await db.schema.createIndex('enrolments_of_child').on('enrolment').column('child_id').execute();

	// Which other class may bring back a child who left.
	await db.schema
		.createTable('returning_child')
		.addColumn('child_id', 'text', (column) =>
			column.primaryKey().notNull().references('person.id')
		)
		.addColumn('to_class_id', 'text', to('class'))
		.addColumn('offered_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('returning_to_class')
		.on('returning_child')
		.column('to_class_id')
		.execute();

	await db.schema
		.createTable('roster_constraint')
		.addColumn('id', 'text', key)
		.addColumn('class_id', 'text', to('class'))
		.addColumn('kind', 'text', required)
		.addColumn('child_a', 'text', to('person'))
		.addColumn('child_b', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addCheckConstraint('roster_constraint_kind', oneOf('kind', ['together', 'apart']))
		.execute();
	await db.schema
		.createIndex('constraints_of_class')
		.on('roster_constraint')
		.column('class_id')
		.execute();

	await db.schema
		.createTable('season')
		.addColumn('id', 'text', key)
		.addColumn('name', 'text', required)
		.addColumn('from_on', 'text', required)
		.addColumn('until_on', 'text', required)
		.addColumn('grade_shift', 'integer', yesOrNo)
		.execute();

	await db.schema
		.createTable('exchange')
		.addColumn('id', 'text', key)
		.addColumn('class_a', 'text', to('class'))
		.addColumn('class_b', 'text', to('class'))
		.addColumn('community_a', 'text', to('community'))
		.addColumn('community_b', 'text', to('community'))
		.addColumn('season_id', 'text', to('season'))
		.addColumn('status', 'text', required)
		.addColumn('proposed_by', 'text', to('person'))
		.addColumn('proposed_at', 'bigint', required)
		.addColumn('accepted_by', 'text', maybeTo('person'))
		.addColumn('accepted_at', 'bigint')
		.addColumn('norms_at_a', 'bigint')
		.addColumn('norms_at_b', 'bigint')
		.addColumn('opened_by', 'text', maybeTo('person'))
		.addColumn('opened_at', 'bigint')
		.addColumn('closed_by', 'text', maybeTo('person'))
		.addColumn('closed_at', 'bigint')
		.addColumn('matching_seed', 'text')
		.addColumn('most_per_child', 'integer', (column) => column.notNull().defaultTo(3))
		.addCheckConstraint(
			'exchange_status',
			oneOf('status', ['proposed', 'accepted', 'open', 'closed', 'declined'])
		)
		.execute();
	for (const side of ['class_a', 'class_b'])
		await db.schema.createIndex(`exchanges_of_${side}`).on('exchange').column(side).execute();

	await db.schema
		.createTable('norm')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('position', 'integer', required)
		.addColumn('text_es', 'text', required)
		.addColumn('text_en', 'text', required)
		.execute();
	await db.schema.createIndex('norms_of_exchange').on('norm').column('exchange_id').execute();

	await db.schema
		.createTable('pair')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('child_a', 'text', to('person'))
		.addColumn('child_b', 'text', to('person'))
		.addColumn('fixed', 'integer', yesOrNo)
		.addColumn('reason', 'text', required)
		.addColumn('made_at', 'bigint', required)
		.addColumn('ended_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('one_live_pair')
		.on('pair')
		.columns(['exchange_id', 'child_a', 'child_b'])
		.unique()
		.where(sql.ref('ended_at'), 'is', null)
		.execute();
	for (const side of ['child_a', 'child_b'])
		await db.schema.createIndex(`pairs_of_${side}`).on('pair').column(side).execute();
}
