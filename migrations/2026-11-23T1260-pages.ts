import type { Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

const words = (column: Parameters<typeof required>[0]) => column.notNull().defaultTo('');
const kinds = ['page', 'drawing'];

/** Photographed pages of a letter, and its words as the child wrote them: on the desk, and frozen with a revision. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('letter_page')
		.addColumn('id', 'text', key)
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('n', 'integer', required)
		.addColumn('kind', 'text', required)
		.addColumn('picture_id', 'text', to('picture'))
		// Null where it was brought in without a sheet of ours.
		.addColumn('sheet_id', 'text', maybeTo('sheet'))
		// What a drawing shows; a page is told by its words.
		.addColumn('alt', 'text', words)
		.addColumn('by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addCheckConstraint('letter_page_kind', oneOf('kind', kinds))
		.addUniqueConstraint('letter_page_once', ['letter_id', 'picture_id'])
		.execute();
	await db.schema
		.createIndex('letter_page_of_picture')
		.on('letter_page')
		.columns(['picture_id'])
		.execute();
	await db.schema
		.createIndex('letter_page_of_sheet')
		.on('letter_page')
		.columns(['sheet_id'])
		.execute();

	await db.schema
		.createTable('page_revision')
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('n', 'integer', required)
		.addColumn('kind', 'text', required)
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('alt', 'text', words)
		.addPrimaryKeyConstraint('page_revision_key', ['revision_id', 'n'])
		.addCheckConstraint('page_revision_kind', oneOf('kind', kinds))
		.execute();
	await db.schema
		.createIndex('page_revision_of_picture')
		.on('page_revision')
		.columns(['picture_id'])
		.execute();
	await refuse(db, {
		on: 'page_revision',
		event: 'delete',
		saying: 'what was frozen is never deleted'
	});
	await refuse(db, {
		on: 'page_revision',
		event: 'update',
		unless: `new.alt = '' and ${same('revision_id', 'n', 'kind', 'picture_id')}`,
		saying: 'what was frozen never changes'
	});

	await db.schema
		.createTable('written_draft')
		.addColumn('letter_id', 'text', (column) => key(column).references('letter.id'))
		.addColumn('text', 'text', required)
		.addColumn('version', 'integer', required)
		.addColumn('saved_at', 'bigint', required)
		.addColumn('saved_by', 'text', to('person'))
		.execute();
	await db.schema
		.createTable('written_revision')
		.addColumn('revision_id', 'text', (column) => key(column).references('revision.id'))
		.addColumn('text', 'text', required)
		.execute();
	await refuse(db, {
		on: 'written_revision',
		event: 'delete',
		saying: 'what was frozen is never deleted'
	});
	await refuse(db, {
		on: 'written_revision',
		event: 'update',
		// Erasing a child empties it.
		unless: `new.text = '' and ${same('revision_id')}`,
		saying: 'what was frozen never changes'
	});

	// Each page was sent to whoever held the letter for review: nobody approves what they did not see.
	await db.schema
		.createTable('page_look')
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('page_look_key', ['revision_id', 'picture_id', 'person_id'])
		.execute();
	for (const event of ['update', 'delete'] as const)
		await refuse(db, { on: 'page_look', event, saying: 'who looked at a page stays known' });
	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_needs_look_at_pages',
		when: `new.outcome = 'approve' and exists (
			select 1 from page_revision p
			where p.revision_id = new.revision_id
			and not exists (
				select 1 from page_look l
				where l.revision_id = p.revision_id and l.picture_id = p.picture_id
				and l.person_id = new.reviewer_id
			)
		)`,
		saying: 'whoever approves a letter was sent its pages'
	});
}

const same = (...columns: string[]) =>
	columns.map((column) => `new.${column} = old.${column}`).join(' and ');
