// Session plans of the demo that are still on their way. Invented, as everything in the demo.
import { emptyMoment, emptyPlan, type Plan } from '#lib/lessons/plan.ts';

/** Ms. Rivera began it; what it is for is still missing. */
export const firstWeek: Plan = {
	...emptyPlan('en'),
	title: 'First week: saying each other’s names well',
	theme: 'names',
	question: 'What does it feel like when somebody gets your name right?',
	logic: 'practice-theory-practice',
	ageFrom: 9,
	ageTo: 10,
	participants: 22,
	moments: [
		{
			...emptyMoment('a', 'welcome'),
			name: 'Welcome: my name and how to say it',
			minutes: 10,
			technique: 'audio-visual',
			grouping: 'circle',
			steps:
				'1. In a circle, everybody says the name they want to be called by, slowly, twice.\n2. The circle says it back.',
			questions: '- Who gave you your name, if you like to tell?'
		},
		{
			...emptyMoment('b', 'practice'),
			name: 'Practice: names from our partner class',
			minutes: 15,
			technique: 'audio-visual',
			grouping: 'pairs',
			needs: ['board'],
			steps:
				'1. Write five letter names of our partner class on the board.\n2. Pairs try to say them, and note which sounds are new to them.'
		}
	],
	authors: [{ kind: 'community', name: 'Cambridge' }]
};

/** Profe Delmy handed it in; it waits for a reviewer. */
export const whatWeThrowAway: Plan = {
	...emptyPlan('es'),
	title: 'Lo que botamos en el recreo',
	theme: 'basura',
	question: '¿Adónde va lo que botamos, y quién lo recoge?',
	purpose:
		'Que la clase mire lo que bota en un recreo, piense adónde va y escoja una cosa que se puede dejar de botar.',
	logic: 'see-judge-act',
	ageFrom: 7,
	ageTo: 12,
	multigrade: true,
	participants: 25,
	materials: '- pizarra y yeso\n- dos sacos y guantes',
	moments: [
		{
			...emptyMoment('a', 'welcome'),
			name: 'Bienvenida: lo último que boté',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			steps: '1. En rueda, cada quien dice lo último que botó y dónde.'
		},
		{
			...emptyMoment('b', 'practice'),
			name: 'Ver: juntar y contar',
			minutes: 20,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: ['board'],
			steps:
				'1. Con guantes, los equipos juntan lo que quedó en el patio.\n2. Se aparta lo que se pudre de lo que no, y se cuenta.',
			questions: '- ¿Qué se repite más?\n- ¿Quién lo recoge cuando no lo hacemos?'
		},
		{
			...emptyMoment('c', 'deepening'),
			name: 'Juzgar: lo que se queda muchos años',
			minutes: 15,
			technique: 'visual',
			grouping: 'small-groups',
			steps:
				'1. Cada equipo ordena tres cosas: la que dura menos, la que dura más, la que no sabemos.',
			questions: '- ¿Qué usaban nuestras abuelas y abuelos en lugar de esto?'
		},
		{
			...emptyMoment('d', 'commitments'),
			name: 'Actuar: una cosa menos',
			minutes: 10,
			technique: 'experiential',
			grouping: 'circle',
			steps: '1. Se escoge una cosa que la clase deja de botar esta semana y cómo se va a contar.'
		}
	],
	evaluation: '- De viva voz: ¿qué vi hoy en el patio que no había visto?',
	commitments:
		'**Escribir después de esta lección:** preguntarle a la clase hermana qué bota en su recreo.',
	authors: [{ kind: 'community', name: 'San José Las Flores' }]
};

/** It says too well where somebody lives, so it came back to Profe Delmy. */
export const whoHeals: Plan = {
	...emptyPlan('es'),
	title: 'Plantas que curan',
	theme: 'salud',
	question: '¿Quién sabe curar con plantas en nuestra comunidad?',
	purpose:
		'Que la clase junte lo que sus familias saben de las plantas y aprenda a preguntarlo con respeto.',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 13,
	multigrade: true,
	participants: 25,
	moments: [
		{
			...emptyMoment('a', 'practice'),
			name: 'Práctica: visitar a quien sabe',
			minutes: 30,
			technique: 'experiential',
			grouping: 'mixed-ages',
			steps:
				'1. Caminamos juntos a la casa de la señora que sabe de plantas, la de portón verde frente a la cancha.\n2. Le preguntamos por tres plantas y para qué son.'
		},
		{
			...emptyMoment('b', 'giving-back'),
			name: 'De vuelta a la práctica: nuestro manojo',
			minutes: 15,
			technique: 'visual',
			grouping: 'small-groups',
			needs: ['board'],
			steps: '1. Cada equipo dibuja una planta en la pizarra y dice lo que aprendió.',
			questions: '- ¿Qué planta hay también en el otro lugar?'
		}
	],
	care: 'Ninguna planta se prueba en la escuela. Quien se enferma va a la unidad de salud.',
	authors: [{ kind: 'community', name: 'San José Las Flores' }]
};

/** What goes with them in files. */
export const nameGame: DemoFile = {
	name: 'Name game, cards to cut out.txt',
	content:
		'Say your name and what you like to do in the rain.\n\nSay your name with a clap for each part of it.\n'
};

/** As an old program saved it: nobody can tell its letters, and its teacher reads why. */
export const unreadable: DemoFile = {
	name: 'Song.txt',
	content: Buffer.from('Row, row, row your boat \xb7 ca\xf1a', 'latin1')
};

export const listOfADay: DemoFile = {
	name: 'Lista de un día.txt',
	content: 'Lo que tiramos hoy:\n\nEn la casa ______\nEn la escuela ______\nEn el camino ______\n'
};

export interface DemoFile {
	readonly name: string;
	readonly content: string | Buffer<ArrayBuffer>;
}
