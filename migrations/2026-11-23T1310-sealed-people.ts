import type { Kysely } from 'kysely';
import { to } from './support/columns.ts';

/**
 * Who was said to be in a photo when something in it was covered. Somebody who is covered is ticked no more, and the picture
 * as it was still shows them: it ends when they are erased.
 */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('sealed_person')
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('child_id', 'text', to('person'))
		.addPrimaryKeyConstraint('sealed_person_key', ['picture_id', 'child_id'])
		.execute();
	await db.schema
		.createIndex('sealed_pictures_with')
		.on('sealed_person')
		.columns(['child_id', 'picture_id'])
		.execute();
}
