import type { Kysely } from 'kysely';
import { required, to } from './support/columns.ts';

/** Who was reminded that somebody's vetting ends: each end once for each number of days before it. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('vetting_reminder')
		.addColumn('person_id', 'text', to('person'))
		.addColumn('until_on', 'text', required)
		.addColumn('days', 'integer', required)
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('vetting_reminder_key', ['person_id', 'until_on', 'days'])
		.execute();
}
