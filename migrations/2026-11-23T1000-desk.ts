import type { Kysely } from 'kysely';
import { key, maybeTo, required, to } from './support/columns.ts';

/**
 * Sentences are joined, split and told in another order. A number stays with its sentence for good; where it
 * stands is said by its place.
 */
export async function up(db: Kysely<any>) {
	// In the letter, and in the translation.
	for (const column of ['place', 'told'])
		await db.schema
			.alterTable('segment')
			.addColumn(column, 'integer', (column) => column.notNull().defaultTo(0))
			.execute();
	await db
		.updateTable('segment')
		.set((eb) => ({ place: eb.ref('n'), told: eb.ref('n') }))
		.execute();
	// JSON: where it was joined, and what stood on both sides.
	await db.schema.alterTable('segment').addColumn('seams', 'text').execute();
	// JSON: whose words came in with a sentence that was joined or split.
	await db.schema.alterTable('segment').addColumn('also_by', 'text').execute();
	// How often sentences were joined, split or moved: a page that knows another number is told so.
	await db.schema
		.alterTable('text_translation')
		.addColumn('cut', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await db.schema
		.createTable('hand_over')
		.addColumn('id', 'text', key)
		.addColumn('translation_id', 'text', to('text_translation'))
		.addColumn('from_id', 'text', to('person'))
		// Nobody: back into the line.
		.addColumn('to_id', 'text', maybeTo('person'))
		.addColumn('note', 'text', required)
		.addColumn('at', 'bigint', required)
		.execute();
	await db.schema
		.createIndex('hand_overs_of_translation')
		.on('hand_over')
		.columns(['translation_id', 'at', 'id'])
		.execute();
}
