import { below, both, numbered, points } from './both.ts';
import { recipesAndFractions } from './recipes-and-fractions.ts';
import { momentOf, type SeedPlan } from './seed.ts';

export const recipesWithTortillas: SeedPlan = {
	slug: 'recipes-and-fractions-with-tortillas',
	side: 'flores',
	language: 'es',
	adaptedFrom: 'recipes-and-fractions',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 13,
	multigrade: true,
	participants: 25,
	authors: [{ kind: 'community', name: 'San José Las Flores' }],
	text: {
		...recipesAndFractions.text,
		title: both(
			'Fracciones en el comal: tortillas, libras y quintales',
			'Fractions on the comal: tortillas, pounds and quintals'
		),
		question: both(
			'¿Cuánto maíz hace falta para que haya tortillas para todos, y cómo lo sabe quien las hace?',
			'How much corn does it take so that there are tortillas for everyone, and how does whoever makes them know?'
		),
		purpose: both(
			'Que las niñas y los niños usen fracciones para agrandar y achicar lo que se echa al comal, con las medidas de aquí, expliquen en voz alta por qué sale bien, y reconozcan la matemática de quien muele y echa tortillas.',
			'Children use fractions to make what goes on the comal (the griddle) larger and smaller, in the measures used here, explain aloud why it works, and recognize the mathematics of whoever grinds corn and makes tortillas.'
		),
		materials: points(
			['pizarra y yeso', 'a board and chalk'],
			[
				'guacales o tapones iguales, y tierra o arena seca para medir',
				'equal gourd bowls or bottle caps, and dry earth or sand to measure with'
			],
			[
				'un palo para rayar tortillas grandes en el suelo',
				'a stick to draw big tortillas on the ground'
			]
		),
		fewResources: both(
			'Con el suelo y un palo alcanza: la tortilla se raya y se parte ahí. Sin pizarra, las tres recetas se ponen en el suelo con piedritas, una por cada cuarto de libra. No se mide con maíz ni con masa: la comida no se gasta.',
			'The ground and a stick are enough: draw the tortilla there and divide it. Without a board, lay the three recipes out in pebbles, one for each quarter pound. Do not measure with corn or dough: food is not to be wasted.'
		),
		care: both(
			'En algunas casas hubo poca comida esta semana. No se pregunta cuántas tortillas se echan en cada casa ni cuánto maíz hay; se pregunta *cómo se mide*. Echar tortillas se les carga casi siempre a las mujeres y a las niñas: se reconoce como un saber, y los niños también hacen de tortilleros. Ninguna comida se llama rara: se dice *nueva para mí*.',
			'In some homes there was little to eat this week. Do not ask how many tortillas anybody makes or how much corn there is; ask *how people measure*. Making tortillas nearly always falls to women and girls: recognize it as knowledge, and let boys play tortilla makers too. No food is called weird; we say *new to me*.'
		),
		evaluation: below(
			both(
				'De viva voz, una pregunta de salida por pareja:',
				'Aloud, one question for each pair on the way out:'
			),
			points(
				[
					'Una receta lleva tres cuartos de libra de queso y la queremos a la mitad. Muéstrenlo en una tortilla rayada en el suelo y digan cómo lo pensaron.',
					'A recipe takes three quarters of a pound of cheese and we want half of it. Show it on a tortilla drawn on the ground, and say how you thought.'
				],
				[
					'¿Quién, en nuestras casas, usa fracciones sin escribirlas?',
					'Who in our homes uses fractions without writing them down?'
				]
			)
		),
		commitments: below(
			points(
				[
					'Preguntar en casa cómo se mide la masa, la sal y el agua: a puño, a ojo, *hasta que pida*.',
					'Ask at home how dough, salt and water are measured: by the fist, by eye, *until it asks for more*.'
				],
				[
					'Preguntar qué otras medidas del maíz se usaban antes y cuánto era cada una.',
					'Ask which other measures for corn were used in the old days, and how much each one was.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar a la clase hermana la cuenta de las tortillas para las dos clases juntas y preguntarle qué se mide allá sin taza.',
				'**Write after this lesson:** send your partner class the count of tortillas for both classes together, and ask what they measure without a cup.'
			)
		),
		changes: points(
			[
				'Quitamos las tazas y el horno y pusimos libras, arrobas y quintales, porque así se vende y se compra el maíz aquí.',
				'We took out cups and the oven and put in pounds, arrobas and quintals, because that is how corn is sold and bought here.'
			],
			[
				'La taza partida en la pizarra ahora es una tortilla rayada en el suelo, porque todas y todos la han partido para repartirla.',
				'The cup divided on the board is now a tortilla drawn on the ground, because every child has divided one to share it.'
			],
			[
				'Medimos con tierra y no con arroz, porque la comida no se gasta en jugar.',
				'We measure with earth instead of rice, because food is not for playing.'
			],
			[
				'Agregamos que los niños hagan de tortilleros, porque ese trabajo se les deja casi siempre a las mujeres y queremos conversarlo.',
				'We added boys playing tortilla makers, because that work is nearly always left to women, and we want to talk about it.'
			]
		)
	},
	moments: [
		momentOf(recipesAndFractions, 'a'),
		momentOf(recipesAndFractions, 'b'),
		{
			id: 'c',
			stage: 'practice',
			minutes: 20,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: ['board'],
			name: both('Práctica: echar tortillas sin fuego', 'Practice: tortillas without a fire'),
			steps: numbered(
				[
					'En la pizarra queda una receta inventada para cuatro personas: 2 libras de masa, media libra de frijoles, tres cuartos de libra de queso, 1 aguacate.',
					'Write a made-up recipe for four people on the board: 2 pounds of corn dough, half a pound of beans, three quarters of a pound of cheese, 1 avocado.'
				],
				[
					'Cuatro guacales de tierra hacen de cuenta que son una libra. Cada equipo mide la receta.',
					'Four bowls of earth stand for a pound. Each team measures the recipe.'
				],
				[
					'Llegan cuatro personas más: el equipo mide para ocho. Después solo hay dos: mide para dos.',
					'Four more people come: measure for eight. Then there are only two: measure for two.'
				],
				[
					'Grados menores llenan y cuentan los guacales; grados mayores dicen la fracción antes de llenar. Se turnan para palmear tortillas en el aire, niñas y niños.',
					'Lower grades fill and count the bowls; upper grades say the fraction before it is filled. Girls and boys take turns at patting tortillas in the air.'
				]
			),
			questions: points(
				[
					'¿Qué dio problema al partirlo? ¿Qué haría alguien que cocina todos los días?',
					'What was trouble to divide? What would somebody do who cooks every day?'
				],
				[
					'¿Cómo sabe quien echa tortillas que la masa ya está?',
					'How does whoever makes tortillas know that the dough is ready?'
				]
			)
		},
		{
			id: 'd',
			stage: 'deepening',
			minutes: 25,
			technique: 'visual',
			grouping: 'small-groups',
			needs: ['board'],
			name: both(
				'Teoría: la tortilla, la libra y el quintal',
				'Theory: the tortilla, the pound and the quintal'
			),
			steps: numbered(
				[
					'En el suelo se raya una tortilla grande. Se parte en medios, en cuartos y en octavos, y se paran dentro tantas personas como pedazos.',
					'Draw a big tortilla on the ground. Divide it into halves, quarters and eighths, and let as many people stand in it as there are pieces.'
				],
				[
					'Se ven los pedazos que cubren lo mismo: dos cuartos y un medio son nombres distintos de lo mismo.',
					'See which pieces cover the same: two quarters and one half are different names for the same thing.'
				],
				[
					'En la pizarra: un quintal son cien libras y una arroba son veinticinco. ¿Qué fracción del quintal es la arroba? ¿Y cincuenta libras?',
					'On the board: a quintal is a hundred pounds, an arroba twenty-five. What fraction of a quintal is an arroba? And fifty pounds?'
				],
				[
					'Se ponen las tres recetas en columnas, para dos, para cuatro, para ocho, y se dice con palabras qué se repite: *el doble de cada cosa*.',
					'Put the three recipes in columns, for two, for four, for eight, and say in words what repeats: *twice as much of each*.'
				],
				[
					'Con la tortilla rayada se muestra la mitad de tres cuartos: cada cuarto se parte en dos y se cuentan los octavos.',
					'On the drawn tortilla, show half of three quarters: divide each quarter in two and count the eighths.'
				]
			),
			questions: points(
				[
					'¿Qué pasa si se echa el doble de masa y la misma sal?',
					'What happens with twice the dough and the same salt?'
				],
				[
					'Cuando alguien compra una arroba y otra persona media libra, ¿quién paga más caro cada libra? ¿Por qué será?',
					'When one person buys an arroba and another half a pound, who pays more for each pound? Why might that be?'
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
				'De vuelta a la práctica: tortillas para las dos clases',
				'Back to practice: tortillas for both classes'
			),
			steps: numbered(
				[
					'Cada equipo decide cuántas tortillas para cada quien y cuenta las de nuestra clase, y después las de las dos clases juntas.',
					'Each team decides how many tortillas for each person and counts them for our class, then for both classes together.'
				],
				[
					'Pregunta a quien sepa cuántas salen de una libra; si nadie sabe, se apunta para preguntarlo en casa y se usa un número de mientras.',
					'Ask whoever knows how many come out of a pound; if nobody does, note it as a question for home and use a number for the time being.'
				],
				[
					'Lo presenta como en una cocina de verdad: alguien pide, alguien palmea, alguien pregunta *¿y por qué tanto?*',
					'Present it as in a real kitchen: one orders, one pats the dough, one asks *why so much?*'
				],
				[
					'Quienes escuchan revisan con otra manera de calcular.',
					'Listeners check it by another way of working it out.'
				]
			),
			questions: points(
				[
					'¿Cómo revisaría esta cuenta alguien que no sabe escribir pero sabe echar tortillas?',
					'How would somebody check this who cannot write but can make tortillas?'
				],
				[
					'Cuando hay poco, ¿qué quiere decir repartir bien?',
					'When there is little, what does it mean to share well?'
				]
			)
		},
		momentOf(recipesAndFractions, 'f'),
		momentOf(recipesAndFractions, 'g')
	]
};
