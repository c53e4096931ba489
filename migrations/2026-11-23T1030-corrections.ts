import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

const empty = (column: Parameters<typeof required>[0]) => column.notNull().defaultTo('');

/** What readers ask about a translation, and the newer translations that stand beside a delivered letter since. */
export async function up(db: Kysely<any>) {
	// So that a correction can be held to the very text that was delivered.
	await db.schema
		.createIndex('release_of_text')
		.on('release_item')
		.columns(['id', 'sha256'])
		.unique()
		.execute();
	await db.schema
		.createTable('corrected_translation')
		.addColumn('release_item_id', 'text', required)
		// The first translation is the one of the release itself.
		.addColumn('n', 'integer', required)
		.addColumn('decision_id', 'text', required)
		.addColumn('revision_id', 'text', (column) => column.notNull().unique())
		.addColumn('sha256', 'text', required)
		.addColumn('source_sha256', 'text', required)
		.addColumn('outcome', 'text', (column) => column.notNull().defaultTo('approve'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('corrected_translation_key', ['release_item_id', 'n'])
		.addCheckConstraint('only_approved_corrects', sql`outcome = 'approve'`)
		.addCheckConstraint('corrections_follow_the_first', sql`n >= 2`)
		.addForeignKeyConstraint(
			'correction_of_a_release',
			['release_item_id', 'source_sha256'],
			'release_item',
			['id', 'sha256']
		)
		.addForeignKeyConstraint(
			'correction_needs_approval',
			['decision_id', 'revision_id', 'sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'correction_is_of_this_text',
			['revision_id', 'source_sha256'],
			'revision',
			['id', 'source_sha256']
		)
		.execute();
	const saying = 'a correction only adds a version';
	await refuse(db, { on: 'corrected_translation', event: 'update', saying });
	await refuse(db, { on: 'corrected_translation', event: 'delete', saying });
	await refuseInsert(db, {
		on: 'corrected_translation',
		when: `not exists (select 1 from release_item where release_item.id = new.release_item_id
			and release_item.translation_revision_id is not null and release_item.recalled_at is null)`,
		saying: 'only the translation of a letter that is with its readers is corrected'
	});

	await db.schema
		.createTable('translation_doubt')
		.addColumn('id', 'text', key)
		.addColumn('letter_id', 'text', to('letter'))
		.addColumn('translation_id', 'text', to('text_translation'))
		// The translation that was read.
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('asker_id', 'text', to('person'))
		.addColumn('class_id', 'text', to('class'))
		.addColumn('kind', 'text', required)
		// Which words of the letter, UTF-16 units; without them the whole translation.
		.addColumn('source_start', 'integer')
		.addColumn('source_end', 'integer')
		// Of an adult; children only choose.
		.addColumn('words', 'text', empty)
		.addColumn('asked_at', 'bigint', required)
		.addColumn('status', 'text', (column) => column.notNull().defaultTo('asked'))
		.addColumn('answered_by', 'text', maybeTo('person'))
		.addColumn('answered_at', 'bigint')
		// Why it is right as it is: a ready sentence, and to an adult more words.
		.addColumn('reason', 'text')
		.addColumn('answer', 'text', empty)
		// To whoever corrects it.
		.addColumn('note', 'text', empty)
		.addColumn('ended_at', 'bigint')
		.addColumn('heard_at', 'bigint')
		.addCheckConstraint('doubt_kind', oneOf('kind', ['meaning', 'word', 'name-or-number']))
		.addCheckConstraint(
			'doubt_status',
			oneOf('status', ['asked', 'being-corrected', 'right', 'corrected'])
		)
		.addCheckConstraint(
			'doubt_stretch',
			sql`(source_start is null and source_end is null) or (source_start < source_end)`
		)
		.execute();
	await db.schema
		.createIndex('doubts_open')
		.on('translation_doubt')
		.columns(['asked_at', 'id'])
		.where(sql.ref('status'), '=', sql.lit('asked'))
		.execute();
	await db.schema
		.createIndex('doubts_of_letter')
		.on('translation_doubt')
		.columns(['letter_id', 'asked_at'])
		.execute();
	await db.schema
		.createIndex('doubts_of_translation')
		.on('translation_doubt')
		.columns(['translation_id', 'status'])
		.execute();
	await db.schema
		.createIndex('doubts_of_asker')
		.on('translation_doubt')
		.columns(['asker_id', 'ended_at'])
		.execute();
}
