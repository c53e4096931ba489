import type { Kysely } from 'kysely';

/** What waits for a child stands on top of each mailbox: their few letters in some states. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createIndex('letters_of_author_by_state')
		.on('letter')
		.columns(['author_id', 'status'])
		.execute();
}
