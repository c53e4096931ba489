import type { Kysely } from 'kysely';

const before = {
	en: 'There is something in it with which a stranger could find you, like a phone number, an address or a user name. Please take it out.',
	es: 'Hay algo con lo que una persona desconocida podría encontrar a quien escribe, como un teléfono, una dirección o un usuario. Hay que quitarlo.'
};

const after = {
	en: 'It says how to find somebody, like a phone number or an address. Please take it out.',
	es: 'Dice cómo encontrar a alguien, por ejemplo un teléfono o una dirección. Hay que quitarlo.'
};

/** Short enough for a child who reads like a fourth grader; what coordinators changed stays as they wrote it. */
export async function up(db: Kysely<any>) {
	for (const language of ['en', 'es'] as const)
		await db
			.updateTable('return_reason')
			.set({ [`child_${language}`]: after[language] })
			.where('id', '=', 'contact-data')
			.where(`child_${language}`, '=', before[language])
			.execute();
}
