import type { Kysely } from 'kysely';
import { required, to } from './support/columns.ts';

/** Why whoever turned the first key let the text go on although flags stand, as `flag_reason` keeps it of the second. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('first_key_reason')
		.addColumn('submission_id', 'text', to('submission'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('flag_group', 'text', required)
		.addColumn('reason', 'text', required)
		.addColumn('note', 'text', (column) => column.notNull().defaultTo(''))
		.addPrimaryKeyConstraint('first_key_reason_key', ['submission_id', 'person_id', 'flag_group'])
		.execute();
}
