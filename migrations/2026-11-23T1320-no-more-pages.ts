import type { Kysely } from 'kysely';
import { yesOrNo } from './support/columns.ts';

/** Somebody said that the child wrote no more pages of a sheet than came. */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('sheet').addColumn('no_more', 'integer', yesOrNo).execute();
}
