import type { Kysely } from 'kysely';

/** How many links for a new password somebody got is asked before each further one. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createIndex('password_reset_of_person')
		.on('password_reset')
		.columns(['person_id', 'expires_at'])
		.execute();
}
