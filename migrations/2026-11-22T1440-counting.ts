import type { Kysely } from 'kysely';

/** The chore that counts a day looks at that day alone, however many letters there are. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createIndex('submissions_by_time')
		.on('submission')
		.column('submitted_at')
		.execute();
	await db.schema.createIndex('decisions_by_time').on('decision').column('at').execute();
	await db.schema.createIndex('scans_by_time').on('scan').column('at').execute();
	await db.schema
		.createIndex('releases_by_time')
		.on('release_item')
		.column('released_at')
		.execute();
}
