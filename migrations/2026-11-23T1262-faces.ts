import type { Kysely } from 'kysely';

/**
 * Where a machine found faces in a picture, as boxes in thousandths of its sides; null where it did not look, or could not.
 * Of a photo that counts which picture it has: one in which something is covered is looked at anew.
 */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('picture').addColumn('faces', 'text').execute();
	await db.schema.alterTable('photo').dropColumn('faces').execute();
}
