import { sql, type Kysely } from 'kysely';

/** Whoever comes back sits in one class, also when two classes ask at once. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createIndex('a_child_sits_in_one_class')
		.on('enrolment')
		.column('child_id')
		.unique()
		.where(sql.ref('left_at'), 'is', null)
		.execute();
}
