import type { Language } from '#lib/moderation/submission.ts';
import { both, type Both } from './both.ts';
import type { Side } from './seed.ts';

/** How it went, told by who taught a plan: written by us for the demo, and nothing that a real child said. */
export interface SeedReflection {
	/** The slug of the plan that was taught. */
	readonly of: string;
	readonly side: Side;
	readonly language: Language;
	readonly happened: Both;
	readonly said: Both;
	readonly change: Both;
}

/** What is told of it, in one language. */
export const reflectionIn = (
	{ happened, said, change }: Pick<SeedReflection, 'happened' | 'said' | 'change'>,
	language: Language
) => ({ language, happened: happened[language], said: said[language], change: change[language] });

export const seedReflections: readonly SeedReflection[] = [
	{
		of: 'rain-and-river',
		side: 'flores',
		language: 'es',
		happened: both(
			'La dimos en dos mañanas, porque el río del patio se llevó casi una hora y nadie quería soltarlo. El segundo día hicimos la cuenta del techo y pusimos los botes. Con las edades mezcladas funcionó bien: los más chiquitos pusieron las casas de piedritas y se enojaron con el agua cuando se las llevó, y de ahí salió la mejor conversación. Dos botes amanecieron volteados; el tercero aguantó.',
			'We taught it on two mornings, because the river in the yard took nearly an hour and nobody wanted to let go of it. On the second day we did the sum of the roof and put out the cans. Mixed ages worked well: the youngest placed the pebble houses and were angry with the water when it took them, and that started our best talk. Two cans lay on their sides in the morning; the third one held.'
		),
		said: both(
			'Una niña dijo que la tierra tapada toma agua despacio, como quien no tiene prisa. Un niño preguntó si alguien en Cambridge está río abajo de alguien. Varias niñas y niños dijeron que no sabían que un cero también se escribe.',
			'One girl said that covered earth drinks slowly, like somebody in no hurry. One boy asked whether anybody in Cambridge is downstream of anybody. Several children said they had not known that a zero is written down too.'
		),
		change: both(
			'Enterrar un poco los botes desde el primer día, y dejar el milímetro y el litro para la segunda mañana, con la cabeza fresca. A primer grado le sirvió más contar dedos de agua que leer la regla.',
			'Bury the cans a little from the first day, and leave the millimetre and the litre for the second morning, when heads are fresh. First graders did better counting fingers of water than reading the ruler.'
		)
	},
	{
		of: 'rain-and-river-in-cambridge',
		side: 'cambridge',
		language: 'en',
		happened: both(
			'No llovió en toda la semana, así que empezamos con muchos ceros y hubo que defenderlos. La bandeja gustó; exprimir la esponja fue el momento en que todo el mundo entendió. Afuera encontramos dos desagües, y en uno no se veía la reja de tantas hojas. Una persona de la escuela nos ayudó a limpiarlo con guantes.',
			'It did not rain all week, so we began with many zeros and had to defend them. The tray was popular; squeezing the sponge was the moment when everybody understood. Outside we found two drains, and on one of them you could not see the grate for leaves. Somebody from the school staff helped us clear it, with gloves.'
		),
		said: both(
			'Alguien dijo que la calle es una tapa muy grande. Otra persona dijo que pensaba que el agua del desagüe se acababa ahí, y que ahora le daba curiosidad quién la recibe. Hubo quien preguntó si la clase de Las Flores nos cambiaría unos ceros por un aguacero.',
			'Somebody said that the street is one very big lid. Another child had thought that water in the drain ended there, and was now curious about who gets it. Somebody asked whether the class in Las Flores would trade us a downpour for some zeros.'
		),
		change: both(
			'Salir primero y hacer la bandeja después: habrían traído mejores preguntas. Y pedir la respuesta de la ciudad sobre nuestro desagüe una semana antes, porque tardó en llegar.',
			'Go out first and do the tray afterwards: they would have come with better questions. And ask the city about our drain a week ahead, because the answer took time.'
		)
	},
	{
		of: 'games-of-both-places',
		side: 'cambridge',
		language: 'en',
		happened: both(
			'Nos tocó un día mojado y lo hicimos adentro, a paso de tortuga, como sugiere el plan. Jugar despacio ayudó: se veía quién buscaba a quién. Al quitar las reglas una por una hubo risa y una discusión seria sobre la base. El juego que ganó fue la mica de a dos, y ya lo jugaron en el recreo sin que nadie se los pidiera.',
			'We had a wet day and did it indoors, at tortoise pace, as the plan suggests. Playing slowly helped: you could see who went after whom. Taking the rules away one by one brought laughter and a serious argument about home base. The game that won was tag in pairs, and they played it at recess without being asked.'
		),
		said: both(
			'Una niña dijo que una regla puede cuidar a alguien y aburrir a otra persona al mismo tiempo. Un niño dijo que nunca había pensado en quién puso las reglas del recreo. Casi todos querían saber cómo se juega capirucho.',
			'One girl said that a rule can protect one person and bore another at the same time. One boy said he had never thought about who made the rules of recess. Nearly everybody wanted to know how capirucho is played.'
		),
		change: both(
			'Dar más tiempo a las instrucciones seguidas al pie de la letra: fue lo más divertido y lo que mejor preparó la carta. La próxima vez pediríamos antes un juego de la clase hermana para probar con las suyas.',
			'Give more time to instructions followed to the letter: it was the most fun, and the best preparation for writing. Next time we would ask our partner class for a game beforehand and try it with theirs.'
		)
	}
];
