import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const milpaYear: SeedPlan = {
	slug: 'milpa-year',
	side: 'flores',
	language: 'es',
	logic: 'practice-theory-practice',
	ageFrom: 7,
	ageTo: 12,
	multigrade: true,
	participants: 24,
	authors: [{ kind: 'community', name: 'San José Las Flores' }],
	text: {
		title: both('El año de la milpa', 'The milpa’s year'),
		theme: both('milpa', 'milpa'),
		question: both(
			'¿Qué tiene que pasar en un año entero para que haya tortillas en la mesa?',
			'What has to happen in a whole year so that there are tortillas on the table?'
		),
		purpose: both(
			'Que la clase junte en una sola rueda lo que cada familia sabe del maíz y del frijol, entienda por qué los trabajos van en ese orden, y pueda explicarle un año de milpa a una clase que vive donde cae nieve.',
			'The class brings together in one wheel what every family knows about corn and beans, understands why the work comes in that order, and can explain a year of the milpa (the field of corn, beans and squash) to a class that lives where it snows.'
		),
		materials: points(
			[
				'doce piedras y un palo para rayar el suelo',
				'twelve stones and a stick to draw on the ground'
			],
			['pizarra y yeso', 'a board and chalk'],
			['una mazorca seca por equipo, si hay', 'one dry ear of corn for each team, if there is one'],
			[
				'unos granos de maíz o de frijol en un bote con tierra',
				'a few grains of corn or beans, and a can of earth'
			]
		),
		fewResources: both(
			'Los trabajos se actúan, no se dibujan: no hace falta papel. Si no hay mazorcas, se cuentan granos sueltos, o se dibuja una mazorca grande en la pizarra con las hileras que recuerden. Las doce piedras pueden ser doce estudiantes sentados en rueda.',
			'The jobs are acted, not drawn, so no paper is needed. Without ears of corn, count loose grains, or draw one big ear on the board with as many rows as the children remember. Twelve seated children can be the twelve stones.'
		),
		care: both(
			'No todas las familias tienen tierra, y algunas la trabajan lejos o la dejaron. No se pregunta *cuánto sembró tu papá*, sino *qué trabajos conoce tu familia*. Quien no siembra también sabe: de cocinar, de vender, de comprar. Si sale el tema de quien se fue, se escucha con cariño y no se piden razones.',
			'Not every family has land, and some work it far away or had to leave it. Do not ask how much a father planted; ask which jobs the family knows. Families who do not plant know things too: cooking, selling, buying. If somebody speaks of a person who left, listen kindly and do not ask why.'
		),
		evaluation: below(
			both('De viva voz:', 'Aloud:'),
			points(
				[
					'Cada quien se para en un mes de la rueda y dice un trabajo de ese mes y por qué no puede ir antes.',
					'Everybody stands on a month of the wheel and says one job of that month, and why it cannot come earlier.'
				],
				[
					'Decimos en qué no estuvimos de acuerdo y a quién le vamos a preguntar.',
					'We say where we did not agree, and whom we are going to ask.'
				]
			)
		),
		commitments: below(
			points(
				[
					'Sembrar los granos en el bote y turnarse para regarlos y mirarlos.',
					'Plant the grains in the can, and take turns watering and watching them.'
				],
				[
					'Preguntar en casa: ¿qué señal avisa que ya es tiempo de sembrar?',
					'Ask at home: what sign says that it is time to plant?'
				]
			),
			both(
				'**Escribir después de esta lección:** contarle a la clase hermana qué se hace en este mes en la milpa, qué comida sale de ella, y preguntar qué crece allá cuando se va el frío.',
				'**Write after this lesson:** tell your partner class what is done in the milpa this month and what food comes out of it, and ask what grows over there once the cold is gone.'
			)
		)
	},
	moments: [
		{
			id: 'a',
			stage: 'welcome',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Bienvenida: una comida de maíz', 'Welcome: one thing made of corn'),
			steps: numbered(
				[
					'En rueda, cada quien se presenta con una comida de maíz: riguas, atol, tamal de elote, tortilla.',
					'In a circle, everybody says a name and a food made of corn: riguas, atol, tamales, tortillas.'
				],
				[
					'No se vale repetir mientras alguien se acuerde de otra.',
					'No repeating as long as somebody can think of another one.'
				]
			),
			questions: points([
				'¿Quién la hace en su casa, y quién le enseñó?',
				'Who makes it at home, and who taught them?'
			])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'acting',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: crecemos como la mata', 'Warm-up: growing like corn'),
			steps: numbered(
				[
					'Todas y todos somos un grano: agachados, callados, bajo tierra.',
					'Everybody is a grain: curled up, silent, under the ground.'
				],
				[
					'Quien guía va diciendo qué pasa: *cae la primera lluvia, sale la hoja, viene el viento, jilotea, se seca*. El cuerpo responde.',
					'The leader tells what happens: *first rain, first leaf, wind, young ears, drying out*. Bodies answer.'
				],
				[
					'Al final nos quedamos como mata doblada y nos miramos.',
					'End as a bent, dry plant, and look around.'
				]
			),
			questions: points([
				'¿En qué momento la mata necesitó más a la gente?',
				'When did the plant need people most?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 25,
			technique: 'acting',
			grouping: 'mixed-ages',
			needs: [],
			name: both(
				'Práctica: los trabajos de nuestras familias en la rueda',
				'Practice: our families’ work on the wheel'
			),
			steps: numbered(
				[
					'En el suelo se ponen doce piedras en rueda. Se dice qué mes es cada una.',
					'Lay twelve stones in a circle on the ground. Say which month each one is.'
				],
				[
					'Equipos de edades mezcladas piensan tres trabajos que han visto: chapodar, sembrar, limpiar, abonar, doblar, tapiscar, desgranar, aporrear frijol.',
					'Mixed-age teams think of three jobs that they have seen: clearing brush, planting, weeding, feeding the soil, bending the stalks, harvesting, shelling, threshing beans.'
				],
				[
					'Cada equipo actúa un trabajo sin hablar. Las demás personas adivinan y dicen en qué piedra va.',
					'Each team acts one job without words. The others guess it and say to which stone it belongs.'
				],
				[
					'Si dos familias lo hacen en meses distintos, se dejan los dos: las dos saben.',
					'If two families do it in different months, both stay: both know.'
				],
				[
					'Los más chiquitos cuidan las piedras; quienes ya escriben ponen los nombres en la pizarra o en el suelo.',
					'The youngest look after the stones; whoever can write puts names on the board or the ground.'
				]
			),
			questions: points(
				[
					'¿Quién hace este trabajo en su casa o en su cantón?',
					'Who does this job at home or in your cantón?'
				],
				[
					'¿Qué meses se quedaron vacíos? ¿De verdad no se hace nada?',
					'Which months stayed empty? Is there really nothing to do?'
				]
			)
		},
		{
			id: 'd',
			stage: 'deepening',
			minutes: 20,
			technique: 'visual',
			grouping: 'small-groups',
			needs: ['board'],
			name: both('Teoría: por qué en ese orden', 'Theory: why in this order'),
			steps: numbered(
				[
					'En la pizarra se copia la rueda y se pinta con rayitas cuándo llueve y cuándo no.',
					'Copy the wheel to the board and show with little strokes when it rains and when it does not.'
				],
				[
					'Se busca entre todos el porqué de tres trabajos: se siembra cuando la lluvia ya se quedó; se dobla para que la mazorca mire al suelo, le escurra el agua y se seque; se tapisca en seco para que no se pique.',
					'Find the reason for three jobs together: people plant once the rain has come to stay; they bend the stalks so that the ear hangs down, sheds water and dries; they harvest in dry weather so that the grain does not spoil.'
				],
				[
					'Se conversa de las matas amigas: el frijol trepa por el maíz y sus raíces alimentan la tierra; el ayote la tapa y le guarda lo húmedo.',
					'Talk about plants that are friends: beans climb the corn and their roots feed the earth; squash covers it and keeps it moist.'
				],
				[
					'Cada equipo cuenta las hileras de su mazorca y los granos de una hilera, y calcula cuántos granos nacieron de uno solo. Grados menores cuentan de diez en diez; grados mayores multiplican.',
					'Each team counts the rows of its ear and the grains of one row, and works out how many grains came from one. Lower grades count ten by ten; upper grades multiply.'
				],
				[
					'Se comparan las hileras de todos los equipos: ¿salieron pares o impares?',
					'Compare the rows of all teams: even or odd?'
				]
			),
			questions: points(
				[
					'¿Qué pasaría si cambiamos de lugar dos trabajos?',
					'What would happen if we swapped two jobs?'
				],
				[
					'De todos los granos de una mazorca, ¿cuáles se comen y cuáles se guardan? ¿Quién lo decide?',
					'Of all the grains of one ear, which are eaten and which are kept? Who decides?'
				]
			)
		},
		{
			id: 'e',
			stage: 'giving-back',
			minutes: 15,
			technique: 'acting',
			grouping: 'mixed-ages',
			needs: [],
			name: both(
				'De vuelta a la práctica: si la lluvia se atrasa',
				'Back to practice: if the rain is late'
			),
			steps: numbered(
				[
					'Se les da una noticia a los equipos: *este año la lluvia se atrasó un mes*. A otro: *llovió cuando ya estaba seca la mazorca*.',
					'Give the teams some news: *this year the rain is a month late*. To another: *it rained when the ears were already dry*.'
				],
				[
					'Cada equipo mueve sus trabajos en la rueda y explica qué cambia en la cocina.',
					'Each team moves its jobs on the wheel and explains what changes in the kitchen.'
				],
				[
					'Toda la clase camina la rueda, mes por mes, haciendo el gesto de cada trabajo.',
					'The whole class walks the wheel, month by month, with a gesture for each job.'
				]
			),
			questions: points(
				[
					'¿Qué saben hacer las personas mayores cuando el año viene malo?',
					'What do older people know to do in a bad year?'
				],
				[
					'¿Qué parte de este año le gustaría vivir a alguien que nunca ha visto una milpa?',
					'Which part of this year would somebody who never saw a milpa like to live through?'
				]
			)
		},
		{
			id: 'f',
			stage: 'commitments',
			minutes: 10,
			technique: 'experiential',
			grouping: 'small-groups',
			needs: [],
			name: both(
				'Compromisos: nuestro bote y una pregunta',
				'Commitments: our can and one question'
			),
			steps: numbered(
				[
					'Se siembran los granos en el bote y se reparten los días de regar.',
					'Plant the grains in the can and share out the days of watering.'
				],
				[
					'Cada quien escoge a una persona mayor a quien preguntarle por las señales del tiempo.',
					'Everybody picks an older person to ask about the signs of the weather.'
				]
			),
			questions: points([
				'¿Cómo se pregunta para que alguien quiera contar?',
				'How do you ask so that somebody likes to tell?'
			])
		},
		{
			id: 'g',
			stage: 'memory',
			minutes: 5,
			technique: 'visual',
			grouping: 'circle',
			needs: ['board'],
			name: both('Cierre y memoria: la rueda se queda', 'Closing and memory: the wheel stays'),
			steps: numbered(
				[
					'Se hace la evaluación de viva voz, cada quien en su mes.',
					'Do the evaluation aloud, everybody on a month.'
				],
				[
					'Dos estudiantes copian la rueda para la carta y apuntan lo que falta por preguntar.',
					'Two students copy the wheel for the letter and note what is still to be asked.'
				]
			),
			questions: points([
				'¿Qué mes le vamos a contar primero a la clase hermana?',
				'Which month shall we tell our partner class about first?'
			])
		}
	]
};
