import { sql, type Kysely } from 'kysely';
import { key, maybeTo, oneOf, required, to, yesOrNo } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

const empty = (column: Parameters<typeof required>[0]) => column.notNull().defaultTo('');

/** Why a photo goes back: English, then Spanish. */
const reasons = [
	{
		id: 'no-yes-for-photo',
		label: ['Somebody in it gave no permission', 'Sale alguien sin permiso'],
		sentence: [
			'Somebody can be recognised whose permission is not there. Cover the face, or take another photo.',
			'Se reconoce a alguien que no ha dado permiso. Hay que cubrir la cara o tomar otra foto.'
		]
	},
	{
		id: 'shows-where',
		label: ['It shows where to find somebody', 'Muestra dónde encontrar a alguien'],
		sentence: [
			'A number, a plate, a uniform or a place shows where somebody can be found. Please cover it.',
			'Un número, una placa, un uniforme o un lugar muestra dónde encontrar a alguien. Hay que cubrirlo.'
		]
	},
	{
		id: 'hard-to-see',
		label: ['It cannot be seen well', 'No se ve bien'],
		sentence: [
			'It is too dark or blurred. Please take it again, near a window.',
			'Está oscura o borrosa. Hay que tomarla otra vez, cerca de una ventana.'
		]
	},
	{
		id: 'words-do-not-fit',
		label: ['The words do not say what is seen', 'Las palabras no dicen lo que se ve'],
		sentence: [
			'The description should say what is to be seen, for somebody who cannot see it.',
			'La descripción debe decir lo que se ve, para quien no puede verlo.'
		]
	}
] as const;

/** Pictures (bytes that were written anew), the photos and drawings that people make of them, and their release. */
export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('picture')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('class_id', 'text', to('class'))
		.addColumn('made_by', 'text', to('person'))
		// What this one was made of, when something in it is covered.
		.addColumn('from_id', 'text', maybeTo('picture'))
		.addColumn('width', 'integer', required)
		.addColumn('height', 'integer', required)
		.addColumn('sha256', 'text', required)
		.addColumn('placeholder', 'text', required)
		.addColumn('dhash', 'text', required)
		.addColumn('made_at', 'bigint', required)
		// Its bytes are gone; the row stays, for the hashes that were approved.
		.addColumn('erased_at', 'bigint')
		.addColumn('sealed_at', 'bigint')
		.addUniqueConstraint('picture_content', ['id', 'sha256'])
		.execute();
	await db.schema
		.createIndex('pictures_of_class')
		.on('picture')
		.columns(['class_id', 'made_at'])
		.execute();
	await db.schema
		.createTable('picture_file')
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('file', 'text', required)
		.addColumn('size', 'integer', required)
		.addColumn('format', 'text', required)
		.addColumn('width', 'integer', required)
		.addColumn('height', 'integer', required)
		.addColumn('bytes', 'integer', required)
		.addPrimaryKeyConstraint('picture_file_key', ['picture_id', 'file'])
		.execute();

	await db.schema
		.createTable('photo')
		.addColumn('id', 'text', key)
		.addColumn('exchange_id', 'text', to('exchange'))
		.addColumn('class_id', 'text', to('class'))
		.addColumn('to_class_id', 'text', to('class'))
		.addColumn('kind', 'text', required)
		// Who made it: the child who drew it, or the adult who took it.
		.addColumn('author_id', 'text', to('person'))
		.addColumn('made_by', 'text', to('person'))
		.addColumn('picture_id', 'text', to('picture'))
		.addColumn('language', 'text', required)
		.addColumn('alt', 'text', empty)
		.addColumn('caption', 'text', empty)
		.addColumn('theme', 'text', empty)
		// Faces that a machine counted; null where it could not.
		.addColumn('faces', 'integer')
		// "Nobody can be recognised in it": said, and not only left empty.
		.addColumn('nobody', 'integer', yesOrNo)
		.addColumn('status', 'text', required)
		.addColumn('state', 'text', required)
		.addColumn('revision_id', 'text', maybeTo('revision'))
		.addColumn('decision_id', 'text', maybeTo('decision'))
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('created_at', 'bigint', required)
		.addColumn('updated_at', 'bigint', required)
		.addCheckConstraint('photo_kind', oneOf('kind', ['photo', 'drawing']))
		.addCheckConstraint(
			'photo_status',
			oneOf('status', [
				'draft',
				'with-moderator',
				'returned',
				'approved',
				'translating',
				'translation-review',
				'ready',
				'released',
				'safeguarded',
				'withdrawn',
				'recalled'
			])
		)
		.execute();
	await db.schema
		.createIndex('photos_of_class')
		.on('photo')
		.columns(['class_id', 'status', 'created_at', 'id'])
		.execute();
	await db.schema.createIndex('photo_of_revision').on('photo').columns(['revision_id']).execute();
	await db.schema.createIndex('photo_of_picture').on('photo').columns(['picture_id']).execute();
	await db.schema.createIndex('photos_by').on('photo').columns(['author_id']).execute();

	await db.schema
		.createTable('photo_person')
		.addColumn('photo_id', 'text', to('photo'))
		.addColumn('child_id', 'text', to('person'))
		.addPrimaryKeyConstraint('photo_person_key', ['photo_id', 'child_id'])
		.execute();
	await db.schema
		.createIndex('photos_with')
		.on('photo_person')
		.columns(['child_id', 'photo_id'])
		.execute();

	// Which picture was frozen with which words, so that a release can be held to exactly these bytes.
	await db.schema
		.createTable('photo_revision')
		.addColumn('revision_id', 'text', (column) => key(column).references('revision.id'))
		.addColumn('photo_id', 'text', to('photo'))
		.addColumn('picture_id', 'text', required)
		.addColumn('picture_sha256', 'text', required)
		.addUniqueConstraint('photo_revision_content', ['revision_id', 'photo_id', 'picture_id'])
		.addForeignKeyConstraint(
			'photo_revision_of_picture',
			['picture_id', 'picture_sha256'],
			'picture',
			['id', 'sha256']
		)
		.execute();
	for (const event of ['update', 'delete'] as const)
		await refuse(db, { on: 'photo_revision', event, saying: 'what was frozen never changes' });

	await db.schema
		.createTable('photo_release')
		.addColumn('id', 'text', key)
		.addColumn('mail_day_id', 'text', to('mail_day'))
		.addColumn('photo_id', 'text', (column) => column.notNull().unique().references('photo.id'))
		.addColumn('picture_id', 'text', required)
		.addColumn('author_id', 'text', to('person'))
		.addColumn('to_class_id', 'text', to('class'))
		.addColumn('decision_id', 'text', required)
		.addColumn('revision_id', 'text', required)
		.addColumn('sha256', 'text', required)
		.addColumn('outcome', 'text', (column) => column.notNull().defaultTo('approve'))
		.addColumn('translation_decision_id', 'text')
		.addColumn('translation_revision_id', 'text')
		.addColumn('translation_sha256', 'text')
		.addColumn('released_at', 'bigint', required)
		.addColumn('recalled_at', 'bigint')
		.addColumn('recalled_by', 'text', maybeTo('person'))
		.addCheckConstraint('only_approved_photos_are_released', sql`outcome = 'approve'`)
		.addForeignKeyConstraint(
			'photo_release_needs_approval',
			['decision_id', 'revision_id', 'sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'photo_release_of_this_picture',
			['revision_id', 'photo_id', 'picture_id'],
			'photo_revision',
			['revision_id', 'photo_id', 'picture_id']
		)
		.addForeignKeyConstraint(
			'photo_words_need_approval',
			['translation_decision_id', 'translation_revision_id', 'translation_sha256', 'outcome'],
			'decision',
			['id', 'revision_id', 'sha256', 'outcome']
		)
		.addForeignKeyConstraint(
			'photo_words_are_of_this_text',
			['translation_revision_id', 'sha256'],
			'revision',
			['id', 'source_sha256']
		)
		.addCheckConstraint(
			'photo_words_are_whole',
			sql`(translation_decision_id is null and translation_revision_id is null and translation_sha256 is null)
				or (translation_decision_id is not null and translation_revision_id is not null and translation_sha256 is not null)`
		)
		.execute();
	await db.schema
		.createIndex('photos_of_class_released')
		.on('photo_release')
		.columns(['to_class_id', 'released_at', 'photo_id'])
		.execute();
	await db.schema
		.createIndex('released_pictures')
		.on('photo_release')
		.columns(['picture_id'])
		.execute();
	await db.schema
		.createIndex('photos_of_day')
		.on('photo_release')
		.columns(['mail_day_id'])
		.execute();
	await refuse(db, {
		on: 'photo_release',
		event: 'delete',
		saying: 'a release is recalled, never deleted'
	});
	await refuse(db, {
		on: 'photo_release',
		event: 'update',
		unless: [
			...['id', 'mail_day_id', 'photo_id', 'picture_id', 'author_id', 'to_class_id'],
			...['decision_id', 'revision_id', 'sha256', 'outcome', 'released_at']
		]
			.map((column) => `new.${column} = old.${column}`)
			.concat(
				['translation_decision_id', 'translation_revision_id', 'translation_sha256'].map(
					(column) => `coalesce(new.${column}, '') = coalesce(old.${column}, '')`
				)
			)
			.concat('old.recalled_at is null')
			.join(' and '),
		saying: 'a release changes only by being called back'
	});

	await db.schema.alterTable('return_reason').addColumn('of_photos', 'integer', yesOrNo).execute();
	await db
		.updateTable('return_reason')
		.set({ of_photos: 1 })
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
				of_photos: 1,
				label_en: label[0],
				label_es: label[1],
				child_en: sentence[0],
				child_es: sentence[1]
			}))
		)
		.execute();
}
