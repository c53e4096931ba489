import type { Kysely } from 'kysely';
import { oneOf, required, to, yesOrNo } from './support/columns.ts';

/** Drafts that a machine proposes to translators: off until a coordinator turns them on for an exchange. */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('exchange').addColumn('machine_drafts', 'integer', yesOrNo).execute();
	await db.schema
		.createTable('machine_draft')
		.addColumn('translation_id', 'text', to('text_translation'))
		.addColumn('n', 'integer', required)
		.addColumn('text', 'text', required)
		.addColumn('engine', 'text', required)
		.addColumn('made_at', 'bigint', required)
		// When a translator said that it is right as it stands.
		.addColumn('read_at', 'bigint')
		// Share of its words in what was handed in, in percent.
		.addColumn('kept', 'integer')
		.addPrimaryKeyConstraint('machine_draft_key', ['translation_id', 'n'])
		.addCheckConstraint(
			'machine_draft_engine',
			oneOf('engine', ['apertium', 'libretranslate', 'deepl'])
		)
		.execute();
}
