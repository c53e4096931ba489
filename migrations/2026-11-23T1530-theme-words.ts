import type { Kysely } from 'kysely';
import { required, to } from './support/columns.ts';

/** Which generative themes come up in a delivered letter, as its reader’s teacher says: no word of the letter stands here. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('theme_word')
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('theme', 'text', required)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('tagged_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('theme_word_key', ['letter_id', 'theme'])
		.execute();
	await db.schema
		.createIndex('theme_words_of_theme')
		.on('theme_word')
		.columns(['theme', 'exchange_id'])
		.execute();
}
