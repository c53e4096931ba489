import type { Kysely } from 'kysely';
import { key, required, to } from './support/columns.ts';
import { widen } from './support/widening.ts';

/** Excerpts of delivered letters as works of the library, on the page of a theme, and what their families are asked for. */
export async function up(db: Kysely<any>) {
	await widen(db, {
		...{ table: 'library_work', name: 'library_work_kind', column: 'kind' },
		words: ['lesson', 'reflection', 'collection', 'excerpt']
	});
	await widen(db, {
		...{ table: 'library_ask', name: 'library_ask_use', column: 'use' },
		words: ['album', 'public-web', 'letter', 'anthology']
	});

	// Out of which letter, as it was delivered: who may not read the letter reads nothing of it.
	await db.schema
		.createTable('library_excerpt')
		.addColumn('work_id', 'text', (column) => key(column).references('library_work.id'))
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('letter_revision_id', 'text', to('revision'))
		// As `Theme` names itself.
		.addColumn('theme', 'text', required)
		.execute();
	for (const [name, columns] of [
		['excerpts_of_letter', ['letter_id', 'work_id']],
		['excerpts_of_theme', ['theme', 'work_id']]
	] as const)
		await db.schema
			.createIndex(name)
			.on('library_excerpt')
			.columns([...columns])
			.execute();
}
