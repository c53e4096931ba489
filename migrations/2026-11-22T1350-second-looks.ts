import type { Kysely } from 'kysely';
import { key, required, to } from './support/columns.ts';

/** Once for each letter, its author or their teacher may ask that somebody else reads what was returned. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('second_look')
		.addColumn('id', 'text', key)
		.addColumn('letter_id', 'text', (column) => column.notNull().unique().references('letter.id'))
		.addColumn('asked_by', 'text', to('person'))
		.addColumn('words', 'text', (column) => column.notNull().defaultTo(''))
		// The decision that somebody else looks at again, and where they do.
		.addColumn('decision_id', 'text', to('decision'))
		.addColumn('submission_id', 'text', (column) =>
			column.notNull().unique().references('submission.id')
		)
		.addColumn('asked_at', 'bigint', required)
		.execute();
}
