import type { Language } from '#lib/moderation/submission.ts';
import type { Collection } from '../collecting/collection.ts';
import type { Audience } from '../work.ts';
import { both, type Both } from './both.ts';
import type { Side } from './seed.ts';

/** Plans that come with Puente, put together. */
export interface SeedCollection {
	readonly side: Side;
	readonly language: Language;
	/** No wider than the narrowest of its plans. */
	readonly audience: Audience;
	readonly title: Both;
	readonly introduction: Both;
	/** By their slugs, in order. */
	readonly plans: readonly { readonly of: string; readonly note: Both }[];
}

/** What it says in one language. @param idOf finds the work of a slug */
export const collectionIn = (
	{ title, introduction, plans }: Pick<SeedCollection, 'title' | 'introduction' | 'plans'>,
	language: Language,
	idOf: (slug: string) => string
): Omit<Collection, 'by'> => ({
	language,
	title: title[language],
	introduction: introduction[language],
	plans: plans.map(({ of, note }) => ({ id: idOf(of), note: note[language] }))
});

export const seedCollections: readonly SeedCollection[] = [
	{
		side: 'flores',
		language: 'es',
		audience: 'public',
		title: both('Agua', 'Water'),
		introduction: both(
			'Tres sesiones que empiezan por mirar: lo que cae, lo que corre y lo que cada lugar hace con el agua. Se pueden dar seguidas en una quincena, o una por cada época del año.',
			'Three sessions that begin with looking: what falls, what runs, and what each place does with its water. They can be taught one after the other within two weeks, or one in each season.'
		),
		plans: [
			{
				of: 'rain-and-river',
				note: both(
					'Empiece por aquí. Los botes que se ponen este día sirven para las otras dos sesiones.',
					'Begin here. The cans that are put out on this day serve the other two sessions as well.'
				)
			},
			{
				of: 'rain-and-river-in-cambridge',
				note: both(
					'La misma lluvia en otra calle. Léala aunque no la dé: muestra qué se cambió y por qué.',
					'The same rain in another street. Read it even if you do not teach it: it shows what was changed and why.'
				)
			},
			{
				of: 'snow-and-rain',
				note: both(
					'Para dar al mismo tiempo en los dos lugares. Pónganse de acuerdo antes en los días en que miden.',
					'To be taught at the same time in both places. Agree beforehand on which days you measure.'
				)
			}
		]
	},
	{
		side: 'cambridge',
		language: 'en',
		audience: 'exchange',
		title: both('La primera semana', 'First week'),
		introduction: both(
			'Para conocernos antes de la primera carta. Ninguna de las tres pide escribir mucho, y cada una deja algo que se puede contar.',
			'To get to know each other before the first letter. None of the three asks for much writing, and each leaves something to tell.'
		),
		plans: [
			{
				of: 'games-of-both-places',
				note: both(
					'El primer día, afuera. Quien todavía no habla se conoce jugando.',
					'On the first day, outdoors. Whoever does not talk yet is met in play.'
				)
			},
			{
				of: 'map-of-our-street',
				note: both(
					'A media semana. Guarden el mapa: de ahí salen después las primeras preguntas.',
					'In the middle of the week. Keep the map: the first questions come out of it later.'
				)
			},
			{
				of: 'song-across-the-bridge',
				note: both(
					'Para cerrar la semana. No hace falta que suene bien.',
					'To close the week. It does not have to sound good.'
				)
			}
		]
	},
	{
		side: 'flores',
		language: 'es',
		audience: 'communities',
		title: both('Antes de una delegación', 'Before a delegation'),
		introduction: both(
			'Para las semanas antes de una visita, de un lado o del otro. Lo que se aprende aquí ayuda a preguntar con respeto y a escuchar sin prisa.',
			'For the weeks before a visit, from either side. What is learned here helps people to ask with respect and to listen without haste.'
		),
		plans: [
			{
				of: 'letters-as-history',
				note: both(
					'Lo que ya se escribió entre las dos comunidades es el mejor comienzo.',
					'What the two communities have written to each other already is the best beginning.'
				)
			},
			{
				of: 'repoblacion-by-grandparents',
				note: both(
					'Hable antes con las familias, y lea despacio la parte sobre cuidar lo que se siente.',
					'Talk with the families first, and read the part about care for feelings slowly.'
				)
			},
			{
				of: 'whose-work-do-we-eat',
				note: both(
					'Para que la comida de la visita también sea una pregunta.',
					'So that the meals of the visit become a question as well.'
				)
			}
		]
	}
];
