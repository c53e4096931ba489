import type { Kysely } from 'kysely';
import { key, required, to } from './support/columns.ts';

/** For which texts a machine was asked when they were taken, and whether it is done with them. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('asked_draft')
		.addColumn('translation_id', 'text', (column) => to('text_translation')(key(column)))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('asked_at', 'bigint', required)
		.addColumn('ended_at', 'bigint')
		.execute();
}
