import type { Kysely } from 'kysely';
import { oneOf, required, to } from './support/columns.ts';

const phrases = ['thanks', 'we-learned', 'we-will-try', 'come-back'];

/** Whoever made a plan thanks those who adapted it, or told how it went. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('lesson_thanks')
		// What is thanked for.
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('phrase', 'text', required)
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('lesson_thanks_key', ['work_id', 'person_id'])
		.addCheckConstraint('lesson_thanks_phrase', oneOf('phrase', phrases))
		.execute();
}
