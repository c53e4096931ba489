import { sql, type Kysely } from 'kysely';
import { required, to } from './support/columns.ts';

/** A teacher corrected what a child handed in; their mailbox says so until they looked at it. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('correction')
		.addColumn('letter_id', 'text', (column) =>
			column.primaryKey().notNull().references('letter.id')
		)
		.addColumn('author_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addColumn('seen_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('corrections_to_see')
		.on('correction')
		.column('author_id')
		.where(sql.ref('seen_at'), 'is', null)
		.execute();
}
