import type { Kysely } from 'kysely';
import { maybeTo } from './support/columns.ts';

/** Of a text that changed: the translation of its earlier version, from which sentences came along. */
export async function up(db: Kysely<any>) {
	await db.schema
		.alterTable('text_translation')
		.addColumn('carried_from', 'text', maybeTo('text_translation'))
		.execute();
}
