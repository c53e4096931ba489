import type { Kysely } from 'kysely';
import { key, required, to } from './support/columns.ts';

/** Session plans in the weeks of a season: each class's own, seen by the teachers of both. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('lesson_week')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		// Whose session it is: its teachers change it.
		.addColumn('class_id', 'text', to('class'))
		.addColumn('lesson_id', 'text', to('library_work'))
		// The Monday, as a day of the calendar: it means the same week in both places.
		.addColumn('week', 'text', required)
		.addColumn('position', 'integer', required)
		.addColumn('note', 'text', required)
		.addColumn('put_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('lesson_weeks_of_exchange')
		.on('lesson_week')
		.columns(['exchange_id', 'class_id', 'week', 'position'])
		.execute();
	await db.schema
		.createIndex('lesson_weeks_with_lesson')
		.on('lesson_week')
		.column('lesson_id')
		.execute();
}
