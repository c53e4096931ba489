import type { Kysely } from 'kysely';

/** Of the reason that pictures have: English, then Spanish. */
const before = {
	label: ['It shows where to find somebody', 'Muestra dónde encontrar a alguien'],
	child: [
		'A number, a plate, a uniform or a place shows where somebody can be found. Please cover it.',
		'Un número, una placa, un uniforme o un lugar muestra dónde encontrar a alguien. Hay que cubrirlo.'
	]
} as const;

const after = {
	label: [
		'The picture or its words tell where to find somebody',
		'La imagen o sus palabras dicen dónde encontrar a alguien'
	],
	child: [
		'A number, a plate, a uniform or a place tells where somebody can be found. Please cover it in the picture, or take it out of the words.',
		'Un número, una placa, un uniforme o un lugar dice dónde encontrar a alguien. Hay que cubrirlo en la imagen, o quitarlo de las palabras.'
	]
} as const;

/**
 * A picture had two reasons that were hard to tell apart, one for what it shows and one for what is said: now one says both.
 * What coordinators changed stays as they wrote it, and then both are offered.
 */
export async function up(db: Kysely<any>) {
	const { numUpdatedRows } = await db
		.updateTable('return_reason')
		.set({
			label_en: after.label[0],
			label_es: after.label[1],
			child_en: after.child[0],
			child_es: after.child[1]
		})
		.where('id', '=', 'shows-where')
		.where('retired_at', 'is', null)
		.where('of_photos', '=', 1)
		.where('label_en', '=', before.label[0])
		.where('label_es', '=', before.label[1])
		.where('child_en', '=', before.child[0])
		.where('child_es', '=', before.child[1])
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n) return;
	await db
		.updateTable('return_reason')
		.set({ of_photos: 0 })
		.where('id', '=', 'contact-data')
		.execute();
}
