import type { Kysely } from 'kysely';
import { oneOf, required, to } from './support/columns.ts';

/** What a check noticed in a translation and its translator left as it is, and why. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('waved_finding')
		.addColumn('translation_id', 'text', to('text_translation'))
		.addColumn('key', 'text', required)
		// The sentence; without one it is about the whole.
		.addColumn('n', 'integer')
		.addColumn('kind', 'text', required)
		.addColumn('why', 'text', required)
		.addColumn('reason', 'text', required)
		.addColumn('note', 'text', required)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('waved_finding_key', ['translation_id', 'key'])
		.addCheckConstraint(
			'waved_for_a_reason',
			oneOf('reason', ['right-so', 'author-wrote-so', 'reads-better', 'other'])
		)
		.execute();
}
