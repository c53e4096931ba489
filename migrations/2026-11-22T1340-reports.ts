import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';

/** A reader says that something is wrong with a letter that arrived, and a reviewer looks at it. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('letter_report')
		.addColumn('id', 'text', key)
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('reporter_id', 'text', to('person'))
		// Where it was read: the class of the child, or the class that the teacher teaches.
		.addColumn('class_id', 'text', to('class'))
		.addColumn('picture', 'text', required)
		.addColumn('words', 'text', (column) => column.notNull().defaultTo(''))
		// A teacher may have it put away from all the children of the class.
		.addColumn('whole_class', 'integer', yesOrNo)
		// Put away from the reporter: while somebody looks at it, and as long as it is safeguarded.
		.addColumn('hidden', 'integer', (column) => column.notNull().defaultTo(1))
		.addColumn('reported_at', 'bigint', required)
		.addColumn('claimed_by', 'text', maybeTo('person'))
		.addColumn('claimed_at', 'bigint')
		.addColumn('claimed_until', 'bigint')
		.addColumn('ended_at', 'bigint')
		.addColumn('outcome', 'text')
		.addColumn('ended_by', 'text', maybeTo('person'))
		.addColumn('answer', 'text', (column) => column.notNull().defaultTo(''))
		.addColumn('heard_at', 'bigint')
		.addCheckConstraint('report_picture', oneOf('picture', ['afraid', 'mean', 'other']))
		.addCheckConstraint(
			'report_outcome',
			oneOf('outcome', ['left', 'recalled', 'protected', 'safeguarded'])
		)
		.addCheckConstraint('report_end', sql`(ended_at is null) = (outcome is null)`)
		.execute();
	// One report of a letter a reader, as long as it is put away; and how a reader's pages leave it out.
	await db.schema
		.createIndex('letters_put_away')
		.on('letter_report')
		.columns(['letter_id', 'reporter_id'])
		.unique()
		.where(sql.ref('hidden'), '=', sql.lit(1))
		.execute();
	await db.schema
		.createIndex('reports_waiting')
		.on('letter_report')
		.columns(['reported_at', 'id'])
		.where(sql.ref('ended_at'), 'is', null)
		.execute();
	await db.schema
		.createIndex('reports_of_reader')
		.on('letter_report')
		.columns(['reporter_id', 'letter_id'])
		.execute();
	await db.schema
		.createIndex('reports_of_class')
		.on('letter_report')
		.columns(['class_id', 'reported_at', 'id'])
		.execute();
}
