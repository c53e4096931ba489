import { bandOfAge, type AgeBand } from '#lib/exchanges/grades.ts';
import type { Locale } from '#lib/i18n/locale.ts';

type InBoth = Readonly<Record<Locale, string>>;

/** Ideas to write about and first words of a sentence. None asks for what must not cross. */
export interface Ideas {
	readonly prompts: readonly InBoth[];
	readonly starters: readonly InBoth[];
}

const both = (es: string, en: string): InBoth => ({ es, en });

const ideas: Record<AgeBand, Ideas> = {
	'4-6': {
		prompts: [
			both('Un animal que vive cerca de la escuela', 'An animal that lives near the school'),
			both('El juego más divertido del recreo', 'The most fun game at recess'),
			both('Una comida que huele muy rico', 'A food that smells very good'),
			both('Lo que se oye al despertar', 'What you hear when you wake up'),
			both('El color del cielo hoy', 'The color of the sky today'),
			both('Una canción que se canta en la clase', 'A song that the class sings')
		],
		starters: [
			both('Me gusta jugar a…', 'I like to play…'),
			both('Hoy vi…', 'Today I saw…'),
			both('Mi animal favorito es…', 'My favorite animal is…'),
			both('Me da risa cuando…', 'I laugh when…'),
			both('En mi escuela hay…', 'At my school there is…'),
			both('¿Te gusta…?', 'Do you like…?')
		]
	},
	'7-9': {
		prompts: [
			both('Un juego del recreo, con sus reglas', 'A recess game, with its rules'),
			both('Lo que se ve desde la ventana del aula', 'What you can see from the classroom window'),
			both('Una comida que se prepara en casa, paso a paso', 'A food made at home, step by step'),
			both('Un animal con el que se comparte el día', 'An animal that is part of your day'),
			both(
				'Qué tiempo hace y qué se hace cuando llueve',
				'The weather, and what you do when it rains'
			),
			both('Una palabra que solo se usa aquí', 'A word that people use only here')
		],
		starters: [
			both('Lo que más me gusta de mi escuela es…', 'What I like best about my school is…'),
			both('Cuando llueve, nosotros…', 'When it rains, we…'),
			both('Ayer me reí mucho porque…', 'Yesterday I laughed a lot because…'),
			both('En mi casa nos gusta comer…', 'At home we like to eat…'),
			both('Aquí la gente dice “…” cuando…', 'Here people say “…” when…'),
			both('Me gustaría saber cómo…', 'I would like to know how…')
		]
	},
	'10-12': {
		prompts: [
			both(
				'Los sonidos de una mañana, desde el primero',
				'The sounds of a morning, from the first one'
			),
			both('Un lugar donde da gusto estar', 'A place where it feels good to be'),
			both(
				'Una fiesta del lugar: qué se prepara y quién ayuda',
				'A local celebration: what is prepared, and who helps'
			),
			both('Algo que se aprendió de una persona mayor', 'Something learned from an older person'),
			both(
				'Cómo se llega a hacer algo bien: un deporte, un dibujo, una receta',
				'How to get good at something: a sport, a drawing, a recipe'
			),
			both(
				'Una cosa de este lugar que nadie debería perderse',
				'One thing about this place that nobody should miss'
			)
		],
		starters: [
			both('Un día normal aquí empieza con…', 'A normal day here begins with…'),
			both('Lo que más me costó aprender fue…', 'The hardest thing for me to learn was…'),
			both(
				'Si alguien viniera a visitarnos, primero vería…',
				'If somebody came to visit us, the first thing they would see is…'
			),
			both(
				'Mi abuela (o alguien mayor) cuenta que…',
				'My grandmother (or somebody older) tells that…'
			),
			both(
				'Algo que me sorprendió de tu carta fue…',
				'Something in your letter that surprised me was…'
			),
			both('Me quedé pensando en…', 'I have been thinking about…')
		]
	},
	'13-15': {
		prompts: [
			both(
				'Una canción que dice algo sobre este lugar',
				'A song that says something about this place'
			),
			both(
				'Un trabajo que se hace en la comunidad y que pocos conocen',
				'Work that is done in the community and that few people know about'
			),
			both(
				'Algo que antes era distinto aquí, según quienes lo vivieron',
				'Something that used to be different here, according to people who lived it'
			),
			both('Una decisión que la clase tomó en grupo', 'A decision that the class made together'),
			both(
				'El agua: de dónde viene, para qué se usa, quién la cuida',
				'Water: where it comes from, what it is for, who looks after it'
			),
			both(
				'Una costumbre propia que de lejos puede parecer rara',
				'A custom of ours that may look strange from far away'
			)
		],
		starters: [
			both('Aquí casi todo el mundo…', 'Here almost everybody…'),
			both('Antes yo pensaba que…, pero ahora…', 'I used to think that…, but now…'),
			both('Lo que cambiaría de mi escuela es…', 'What I would change about my school is…'),
			both('Me gustaría entender mejor…', 'I would like to understand better…'),
			both('En tu carta me llamó la atención…', 'In your letter I noticed…'),
			both('Una pregunta que no tiene respuesta fácil es…', 'A question without an easy answer is…')
		]
	},
	'16-18': {
		prompts: [
			both(
				'Lo que la palabra “comunidad” quiere decir aquí',
				'What the word “community” means here'
			),
			both(
				'Una historia del lugar que vale la pena contar, y quién la cuenta',
				'A story of this place that is worth telling, and who tells it'
			),
			both(
				'Algo que la gente de fuera suele entender mal',
				'Something that people from elsewhere often get wrong'
			),
			both(
				'Una persona de la comunidad de la que se aprende, sin decir su apellido',
				'A person in the community to learn from, without the last name'
			),
			both('Qué le pide cada estación del año a la gente', 'What each season asks of people'),
			both(
				'Dos comunidades hermanas: para qué sirve un puente',
				'Two sister communities: what a bridge is for'
			)
		],
		starters: [
			both(
				'Si tuviera que elegir un solo momento de esta semana…',
				'If I had to choose one moment of this week…'
			),
			both('Algo que todavía no sé explicar es…', 'Something I still cannot explain is…'),
			both('Aquí se aprende desde temprano a…', 'Here you learn early to…'),
			both('No estoy de acuerdo con…, porque…', 'I do not agree with…, because…'),
			both('Tu carta me hizo recordar…', 'Your letter reminded me of…'),
			both('Me pregunto si allá también…', 'I wonder whether there, too,…')
		]
	}
};

/** @param ageBand as the roster has it; the first number in it counts */
export function ideasFor(ageBand: string): Ideas {
	const age = Number(/\d+/.exec(ageBand)?.[0] ?? 10);
	return ideas[bandOfAge(age) ?? '10-12'];
}
