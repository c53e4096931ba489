import type { Kysely } from 'kysely';
import { oneOf, required, to } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

/** Pictures of works of the library, who can be recognised in them or is quoted, and who looked at them before they decided. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('library_picture')
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('at', 'bigint', required)
		// Taken out of its work; not of what was frozen before.
		.addColumn('removed_at', 'bigint')
		.addPrimaryKeyConstraint('library_picture_key', ['work_id', 'picture_id'])
		.execute();
	await db.schema
		.createIndex('works_with_picture')
		.on('library_picture')
		.columns(['picture_id', 'work_id'])
		.execute();

	// Every child who is or was in a work, also in what was only written: whom erasing asks.
	await db.schema
		.createTable('library_child')
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('child_id', 'text', to('person'))
		.addPrimaryKeyConstraint('library_child_key', ['child_id', 'work_id'])
		.execute();

	// Which pictures were frozen with which words: a release shows exactly these.
	await db.schema
		.createTable('library_picture_revision')
		.addColumn('revision_id', 'text', (column) =>
			column.notNull().references('library_revision.revision_id')
		)
		.addColumn('picture_id', 'text', required)
		.addColumn('picture_sha256', 'text', required)
		.addPrimaryKeyConstraint('library_picture_revision_key', ['revision_id', 'picture_id'])
		.addForeignKeyConstraint(
			'library_picture_revision_of_picture',
			['picture_id', 'picture_sha256'],
			'picture',
			['id', 'sha256']
		)
		.execute();
	await db.schema
		.createIndex('library_revisions_with_picture')
		.on('library_picture_revision')
		.columns(['picture_id', 'revision_id'])
		.execute();

	// Whose families are asked for what was frozen, and for which use.
	await db.schema
		.createTable('library_ask')
		.addColumn('revision_id', 'text', (column) =>
			column.notNull().references('library_revision.revision_id')
		)
		// The picture, or `quoted`.
		.addColumn('place', 'text', required)
		.addColumn('child_id', 'text', to('person'))
		.addColumn('use', 'text', required)
		.addPrimaryKeyConstraint('library_ask_key', ['revision_id', 'place', 'child_id'])
		.addCheckConstraint('library_ask_use', oneOf('use', ['album', 'public-web']))
		.execute();

	// The picture itself was sent to whoever held the work for review: nobody approves what they did not see.
	await db.schema
		.createTable('library_look')
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('library_look_key', ['revision_id', 'picture_id', 'person_id'])
		.execute();
	for (const on of ['library_picture_revision', 'library_ask', 'library_look'])
		for (const event of ['update', 'delete'] as const)
			await refuse(db, { on, event, saying: 'what was frozen or seen stays known' });

	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_needs_two_for_plan',
		when: `new.outcome = 'approve' and exists (
			select 1 from submission s
			where s.id = new.submission_id and s.kind = 'lesson' and s.two_keys = 1
			and not exists (
				select 1 from first_key k
				where k.submission_id = s.id and k.sha256 = new.sha256 and k.person_id <> new.reviewer_id
			)
		)`,
		saying: 'two moderators approve here'
	});
}
