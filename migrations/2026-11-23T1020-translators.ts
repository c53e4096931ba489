import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';

/**
 * Levels of translators and their mentors, what they carried and when, what they choose for themselves,
 * the time of students at the desk, and sessions of translating together.
 */
export async function up(db: Kysely<any>) {
	// Whoever translates already loses nothing; new ones are given their level with their role.
	await db.schema
		.alterTable('role')
		.addColumn('level', 'text', (column) =>
			column
				.notNull()
				.defaultTo('trusted')
				.check(oneOf('level', ['student', 'volunteer', 'trusted']))
		)
		.execute();
	// When the mentor said yes.
	await db.schema.alterTable('person').addColumn('mentor_agreed_at', 'bigint').execute();

	await db.schema
		.createIndex('people_by_mentor')
		.on('person')
		.column('mentor_id')
		.where(sql.ref('mentor_id'), 'is not', null)
		.execute();

	// Of a student's work nobody decides but the mentor, and moderators.
	await db.schema.alterTable('submission').addColumn('by_student', 'integer', yesOrNo).execute();
	await db.schema
		.alterTable('submission')
		.addColumn('mentor_id', 'text', maybeTo('person'))
		.execute();

	await db.schema
		.alterTable('text_translation')
		.addColumn('words', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	// When somebody took it to their desk for the first time.
	await db.schema.alterTable('text_translation').addColumn('taken_at', 'bigint').execute();
	await countWords(db);
	await db
		.updateTable('text_translation')
		.set((eb: any) => ({ taken_at: eb.ref('claimed_at') }))
		.execute();

	await db.schema
		.createTable('translator_choice')
		.addColumn('person_id', 'text', (column) => key(column).references('person.id'))
		// Null: as their own language says.
		.addColumn('writes', 'text')
		.addColumn('named', 'text', (column) => column.notNull().defaultTo('whole'))
		.addColumn('named_as_reader', 'text', (column) => column.notNull().defaultTo('nobody'))
		.addCheckConstraint('translator_writes', oneOf('writes', ['es', 'en']))
		.addCheckConstraint('translator_named', oneOf('named', ['whole', 'first', 'nobody']))
		.addCheckConstraint('reader_named', oneOf('named_as_reader', ['whole', 'first', 'nobody']))
		.execute();

	// Saves at most five minutes apart are one stretch.
	await db.schema
		.createTable('desk_stretch')
		.addColumn('id', 'text', key)
		.addColumn('person_id', 'text', to('person'))
		.addColumn('begun_at', 'bigint', required)
		.addColumn('last_at', 'bigint', required)
		// What the person says that it was, when it was less.
		.addColumn('corrected_to', 'integer')
		.execute();
	await db.schema
		.createIndex('stretches_of_person')
		.on('desk_stretch')
		.columns(['person_id', 'last_at'])
		.execute();

	await db.schema
		.createTable('sprint')
		.addColumn('id', 'text', key)
		.addColumn('community_id', 'text', to('community'))
		.addColumn('title', 'text', required)
		.addColumn('goal', 'integer', required)
		.addColumn('goal_of', 'text', required)
		.addColumn('opened_by', 'text', to('person'))
		.addColumn('from_at', 'bigint', required)
		.addColumn('until_at', 'bigint', required)
		.addCheckConstraint('sprint_goal', oneOf('goal_of', ['letters', 'words']))
		.execute();
	await db.schema
		.createIndex('sprints_by_end')
		.on('sprint')
		.columns(['community_id', 'until_at', 'id'])
		.execute();
	await db.schema
		.createTable('sprint_member')
		.addColumn('sprint_id', 'text', to('sprint'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('joined_at', 'bigint', required)
		.addPrimaryKeyConstraint('sprint_member_key', ['sprint_id', 'person_id'])
		.execute();
	// What somebody handed in, by time: figures of a person, of a session and of a week.
	await db.schema
		.createIndex('submissions_by_author')
		.on('submission')
		.columns(['author_id', 'submitted_at', 'id'])
		.where(sql.ref('kind'), '=', sql.lit('translation'))
		.execute();
}

/** As many words as the source has; a text that was erased has none. */
async function countWords(db: Kysely<any>) {
	const rows = await db
		.selectFrom('text_translation')
		.innerJoin('revision', 'revision.id', 'text_translation.source_revision_id')
		.select(['text_translation.id', 'revision.text'])
		.execute();
	for (const { id, text } of rows)
		await db
			.updateTable('text_translation')
			.set({ words: (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length })
			.where('id', '=', id)
			.execute();
}
