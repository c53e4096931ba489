import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

const kinds = ['lesson', 'reflection', 'collection'];
const audiences = ['exchange', 'communities', 'public'];
const licences = ['by-sa', 'by', 'by-nc-sa'];
const statuses = ['draft', 'with-moderator', 'returned', 'shared', 'safeguarded', 'withdrawn'];

/** Why a session plan goes back: English, then Spanish. */
const reasons = [
	{
		id: 'cannot-be-taught-so',
		label: ['Another teacher could not teach it', 'Otra persona no podría darla'],
		sentence: [
			'Somebody who was not there could not teach it yet. Please say more about what to do, step by step.',
			'Quien no estuvo ahí todavía no podría darla. Cuéntenos un poco más qué se hace, paso a paso.'
		]
	},
	{
		id: 'says-who-a-child-is',
		label: ['It says who a child is', 'Se sabe de qué niña o niño habla'],
		sentence: [
			'One can tell which child is meant. Please tell it without names and without what only one family lives.',
			'Se reconoce de qué niña o niño se habla. Cuéntelo sin nombres y sin lo que solo vive una familia.'
		]
	},
	{
		id: 'not-our-words',
		label: ['Somebody else’s words or picture', 'Palabras o imagen de otra persona'],
		sentence: [
			'Part of it seems to be somebody else’s. Please put it into your own words, or say where it comes from and that it may be shared.',
			'Una parte parece ser de otra persona. Dígala con sus palabras, o diga de dónde viene y que se puede compartir.'
		]
	}
] as const;

/** The library: session plans, how they went, and collections; their versions, what was frozen, and what may be read. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('library_work')
		.addColumn('id', 'text', key)
		.addColumn('kind', 'text', required)
		// Whose teachers write it; a plan of nobody's class has nobody to write with.
		.addColumn('class_id', 'text', to('class'))
		// In which exchange it is shared first, from when it is handed in.
		.addColumn('exchange_id', 'text', maybeTo('exchange'))
		.addColumn('author_id', 'text', to('person'))
		.addColumn('language', 'text', required)
		.addColumn('doc', 'text', required)
		.addColumn('status', 'text', required)
		.addColumn('state', 'text', required)
		.addColumn('audience', 'text', required)
		.addColumn('licence', 'text', required)
		.addColumn('revision_id', 'text', maybeTo('revision'))
		.addColumn('adapted_from', 'text', maybeTo('library_work'))
		// As it stood when it was taken over: the common ground of a merge.
		.addColumn('adapted_from_revision', 'text', maybeTo('revision'))
		// Of a reflection: the plan that was taught.
		.addColumn('about', 'text', maybeTo('library_work'))
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('created_at', 'bigint', required)
		.addColumn('updated_at', 'bigint', required)
		.addCheckConstraint('library_work_kind', oneOf('kind', kinds))
		.addCheckConstraint('library_work_status', oneOf('status', statuses))
		.addCheckConstraint('library_work_audience', oneOf('audience', audiences))
		.addCheckConstraint('library_work_licence', oneOf('licence', licences))
		.execute();
	for (const [name, columns] of [
		['library_works_of_class', ['class_id', 'kind', 'updated_at', 'id']],
		['library_works_by', ['author_id', 'kind', 'updated_at', 'id']],
		['adaptations_of', ['adapted_from', 'id']],
		['reflections_on', ['about', 'id']],
		['library_work_of_revision', ['revision_id']]
	] as const)
		await db.schema
			.createIndex(name)
			.on('library_work')
			.columns([...columns])
			.execute();

	await db.schema
		.createTable('library_version')
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('n', 'integer', required)
		.addColumn('doc', 'text', required)
		.addColumn('made_by', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addColumn('why', 'text', required)
		.addPrimaryKeyConstraint('library_version_key', ['work_id', 'n'])
		.execute();

	// The whole of what was frozen with its words, and for whom: a release is held to exactly this.
	await db.schema
		.createTable('library_revision')
		.addColumn('revision_id', 'text', (column) => key(column).references('revision.id'))
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('audience', 'text', required)
		.addColumn('licence', 'text', required)
		.addColumn('doc', 'text', required)
		.addUniqueConstraint('library_revision_content', [
			'revision_id',
			'work_id',
			'audience',
			'licence'
		])
		.execute();
	await refuse(db, {
		on: 'library_revision',
		event: 'delete',
		saying: 'what was frozen never changes'
	});
	await refuse(db, {
		on: 'library_revision',
		event: 'update',
		// Erasing empties the words; ids and hashes stay.
		unless: `new.doc = '' and new.revision_id = old.revision_id and new.work_id = old.work_id
			and new.audience = old.audience and new.licence = old.licence`,
		saying: 'what was frozen never changes'
	});

	await db.schema
		.createTable('library_release')
		.addColumn('id', 'text', key)
		.addColumn('work_id', 'text', to('library_work'))
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('audience', 'text', required)
		.addColumn('licence', 'text', required)
		.addColumn('decision_id', 'text', required)
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('outcome', 'text', (column) => column.notNull().defaultTo('approve'))
		.addColumn('released_at', 'bigint', required)
		.addColumn('ended_at', 'bigint')
		.addColumn('ended_by', 'text', maybeTo('person'))
		.addUniqueConstraint('library_release_of_revision', ['id', 'sha256'])
		.addCheckConstraint('only_approved_plans_are_released', sql`outcome = 'approve'`)
		.addForeignKeyConstraint(
			'library_release_needs_approval',
			['decision_id', 'revision_id', 'sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'library_release_for_whom_it_was_approved',
			['revision_id', 'work_id', 'audience', 'licence'],
			'library_revision',
			['revision_id', 'work_id', 'audience', 'licence']
		)
		.execute();
	await db.schema
		.createIndex('one_live_release_a_work')
		.on('library_release')
		.column('work_id')
		.unique()
		.where(sql.ref('ended_at'), 'is', null)
		.execute();
	await db.schema
		.createIndex('library_releases_of_work')
		.on('library_release')
		.columns(['work_id', 'released_at'])
		.execute();
	await db.schema
		.createIndex('library_releases_live')
		.on('library_release')
		.columns(['audience', 'released_at', 'work_id'])
		.where(sql.ref('ended_at'), 'is', null)
		.execute();
	const fixed = ['id', 'work_id', 'exchange_id', 'audience', 'licence', 'decision_id']
		.concat(['revision_id', 'sha256', 'outcome', 'released_at'])
		.map((column) => `new.${column} = old.${column}`);
	await refuse(db, {
		on: 'library_release',
		event: 'delete',
		saying: 'a release is ended, never deleted'
	});
	await refuse(db, {
		on: 'library_release',
		event: 'update',
		unless: [...fixed, 'old.ended_at is null'].join(' and '),
		saying: 'a release changes only by ending'
	});

	await db.schema
		.createTable('library_words')
		.addColumn('release_id', 'text', required)
		.addColumn('source_sha256', 'text', required)
		.addColumn('language', 'text', required)
		.addColumn('decision_id', 'text', required)
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('outcome', 'text', (column) => column.notNull().defaultTo('approve'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('library_words_key', ['release_id', 'language'])
		.addCheckConstraint('only_approved_words_are_shown', sql`outcome = 'approve'`)
		.addForeignKeyConstraint(
			'library_words_of_this_release',
			['release_id', 'source_sha256'],
			'library_release',
			['id', 'sha256']
		)
		.addForeignKeyConstraint(
			'library_words_need_approval',
			['decision_id', 'revision_id', 'sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'library_words_are_of_this_text',
			['revision_id', 'source_sha256'],
			'revision',
			['id', 'source_sha256']
		)
		.execute();

	await db.schema.alterTable('return_reason').addColumn('of_lessons', 'integer', yesOrNo).execute();
	await db
		.updateTable('return_reason')
		.set({ of_lessons: 1 })
		.where('id', 'in', ['contact-data', 'not-for-sharing', 'other'])
		.execute();
	const { last } = await db
		.selectFrom('return_reason')
		.select((eb) => eb.fn.max('position').as('last'))
		.executeTakeFirstOrThrow();
	await db
		.insertInto('return_reason')
		.values(
			reasons.map(({ id, label, sentence }, n) => ({
				id,
				position: Number(last) + 1 + n,
				of_lessons: 1,
				label_en: label[0],
				label_es: label[1],
				child_en: sentence[0],
				child_es: sentence[1]
			}))
		)
		.execute();
}
