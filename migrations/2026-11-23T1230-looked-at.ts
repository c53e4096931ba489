import type { Kysely } from 'kysely';
import { required, to, yesOrNo } from './support/columns.ts';
import { refuse, refuseInsert } from './support/triggers.ts';

/** Why a photo goes back: each pair of words is English, then Spanish. */
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

/** Reasons of letters that fit a photo and its words as well. */
const alsoOfPhotos = ['contact-data', 'surname', 'unkind', 'not-for-sharing', 'other'];

/** A photo in which somebody can be recognised is looked at by two; and who looked at which picture before they decided. */
export async function up(db: Kysely<any>) {
	await db.schema.alterTable('submission').addColumn('two_keys', 'integer', yesOrNo).execute();
	await refuseInsert(db, {
		on: 'decision',
		name: 'decision_needs_two_for_photo',
		when: `new.outcome = 'approve' and exists (
			select 1 from submission s join exchange e on e.id = s.exchange_id
			where s.id = new.submission_id and s.kind = 'photo'
			and (s.two_keys = 1 or e.four_eyes <> 'teacher-and-moderator')
			and not exists (
				select 1 from first_key k
				where k.submission_id = s.id and k.sha256 = new.sha256 and k.person_id <> new.reviewer_id
				and (e.four_eyes <> 'moderators-of-both-communities' or k.community_id <> (
					select p.community_id from person p where p.id = new.reviewer_id
				))
			)
		)`,
		saying: 'two moderators approve here'
	});

	// The picture itself was sent to whoever held it for review: nobody approves what they did not see.
	await db.schema
		.createTable('photo_look')
		.addColumn('revision_id', 'text', to('revision'))
		.addColumn('person_id', 'text', to('person'))
		.addColumn('at', 'bigint', required)
		.addPrimaryKeyConstraint('photo_look_key', ['revision_id', 'person_id'])
		.execute();
	for (const event of ['update', 'delete'] as const)
		await refuse(db, { on: 'photo_look', event, saying: 'who looked at a photo stays known' });

	const { position } = await db
		.selectFrom('return_reason')
		.select('position')
		.where('id', '=', 'other')
		.executeTakeFirstOrThrow();
	await db
		.updateTable('return_reason')
		.set((eb) => ({ position: eb('position', '+', reasons.length) }))
		.where('position', '>=', position)
		.execute();
	await db
		.insertInto('return_reason')
		.values(
			reasons.map(({ id, label, sentence }, n) => ({
				...{ id, position: position + n, of_photos: 1 },
				...{ label_en: label[0], label_es: label[1] },
				...{ child_en: sentence[0], child_es: sentence[1] }
			}))
		)
		.execute();
	await db
		.updateTable('return_reason')
		.set({ of_photos: 1 })
		.where('id', 'in', alsoOfPhotos)
		.execute();
}
