import type { Kysely } from 'kysely';
import { key, required, yesOrNo } from './support/columns.ts';
import { refuse } from './support/triggers.ts';

/** Each pair of words is English, then Spanish; the uses are of letters, of translations, of calling back. */
const reasons = [
	{
		id: 'contact-data',
		uses: [1, 0, 1],
		label: ['It says how to reach somebody', 'Dice cómo encontrar a alguien'],
		child: [
			'There is something in it with which a stranger could find you, like a phone number, an address or a user name. Please take it out.',
			'Hay algo con lo que una persona desconocida podría encontrar a quien escribe, como un teléfono, una dirección o un usuario. Hay que quitarlo.'
		],
		translator: ['', '']
	},
	{
		id: 'surname',
		uses: [1, 0, 1],
		label: ['It has a surname', 'Lleva un apellido'],
		child: [
			'There is a last name in it. Letters carry letter names only.',
			'Hay un apellido. En las cartas van solo los nombres de carta.'
		],
		translator: ['', '']
	},
	{
		id: 'unkind',
		uses: [1, 0, 1],
		label: ['Something could hurt', 'Algo puede lastimar'],
		child: [
			'Some words could hurt the person who reads them. Find kinder ones.',
			'Algunas palabras podrían lastimar a quien las lee. Hay que buscar otras más amables.'
		],
		translator: ['', '']
	},
	{
		id: 'not-for-sharing',
		uses: [1, 0, 1],
		label: ['Something private', 'Algo es privado'],
		child: [
			'Part of it is better told in person to somebody you trust than in a letter.',
			'Una parte es mejor contarla en persona a alguien de confianza que ponerla en una carta.'
		],
		translator: ['', '']
	},
	{
		id: 'too-short',
		uses: [1, 0, 0],
		label: ['It needs a little more', 'Le falta un poco más'],
		child: [
			'It is a good beginning! Tell a little more, or ask something.',
			'¡Es un buen comienzo! Se puede contar un poco más, o preguntar algo.'
		],
		translator: ['', '']
	},
	{
		id: 'unreadable',
		uses: [1, 1, 0],
		label: ['It cannot be read well', 'No se lee bien'],
		child: [
			'Part of it could not be read. Please write it again.',
			'Una parte no se pudo leer. Hay que escribirla de nuevo.'
		],
		translator: [
			'Part of it cannot be read well. Please write it again.',
			'Una parte no se lee bien. Hay que escribirla de nuevo.'
		]
	},
	{
		id: 'meaning-changed',
		uses: [0, 1, 0],
		label: ['It says something else', 'Dice otra cosa'],
		child: ['', ''],
		translator: [
			'Somewhere it says something else than the letter. Please compare the sentences once more.',
			'En alguna parte dice otra cosa que la carta. Hay que comparar las oraciones otra vez.'
		]
	},
	{
		id: 'missing-part',
		uses: [1, 1, 0],
		label: ['Something is missing', 'Falta una parte'],
		child: [
			'A part is missing, or a question has no answer yet.',
			'Falta una parte, o hay una pregunta sin responder.'
		],
		translator: [
			'Part of the letter is not in the translation yet.',
			'Una parte de la carta todavía no está en la traducción.'
		]
	},
	{
		id: 'other',
		uses: [1, 1, 1],
		label: ['Something else', 'Otra cosa'],
		child: ['Please read the note.', 'La nota lo explica.'],
		translator: ['Please read the note.', 'La nota lo explica.']
	}
] as const;

export async function up(db: Kysely<any>) {
	const words: (column: any) => any = (column) => column.notNull().defaultTo('');
	await db.schema
		.createTable('return_reason')
		.addColumn('id', 'text', key)
		.addColumn('position', 'integer', required)
		.addColumn('of_letters', 'integer', yesOrNo)
		.addColumn('of_translations', 'integer', yesOrNo)
		.addColumn('of_recalls', 'integer', yesOrNo)
		.addColumn('label_en', 'text', required)
		.addColumn('label_es', 'text', required)
		.addColumn('child_en', 'text', words)
		.addColumn('child_es', 'text', words)
		.addColumn('translator_en', 'text', words)
		.addColumn('translator_es', 'text', words)
		.addColumn('retired_at', 'bigint')
		.execute();
	// What was returned for it still says why.
	await refuse(db, {
		on: 'return_reason',
		event: 'delete',
		saying: 'a reason is retired, not deleted'
	});
	await db
		.insertInto('return_reason')
		.values(
			reasons.map(({ id, uses, label, child, translator }, position) => ({
				id,
				position,
				of_letters: uses[0],
				of_translations: uses[1],
				of_recalls: uses[2],
				label_en: label[0],
				label_es: label[1],
				child_en: child[0],
				child_es: child[1],
				translator_en: translator[0],
				translator_es: translator[1]
			}))
		)
		.execute();
}
