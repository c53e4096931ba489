import { sql, type Kysely } from 'kysely';

/** When the letter behind a translation was withdrawn or called back: since then nobody reads its words here. */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('text_translation').addColumn('taken_back_at', 'bigint').execute();
	await sql`update text_translation set taken_back_at = (
			select letter.updated_at from revision
			inner join letter on letter.id = revision.work_id
			where revision.id = text_translation.source_revision_id
			and letter.status in ('withdrawn', 'recalled'))`.execute(db);
}
