import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const snowAndRain: SeedPlan = {
	slug: 'snow-and-rain',
	side: 'cambridge',
	language: 'en',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 12,
	multigrade: false,
	participants: 22,
	authors: [{ kind: 'community', name: 'Cambridge' }],
	text: {
		title: both('Nieve y lluvia, medidas juntos', 'Snow and rain, measured together'),
		theme: both('nieve', 'snow'),
		question: both(
			'¿Cuánta agua cayó del cielo en nuestros dos lugares, y cómo se compara la nieve con la lluvia?',
			'How much water fell from the sky in our two places, and how do you compare snow with rain?'
		),
		purpose: both(
			'Que las dos clases midan lo mismo, de la misma manera y los mismos días, para que los números se puedan comparar; y que las niñas y los niños entiendan cuánta agua guarda la nieve y por qué el cero también es un dato.',
			'Both classes measure the same thing, in the same way, on the same days, so that the numbers can be compared; and children understand how much water is in snow, and why zero is a result too.'
		),
		materials: points(
			[
				'dos botes iguales de lados rectos por equipo',
				'two equal cans with straight sides for each team'
			],
			['una regla con milímetros', 'a ruler with millimetres'],
			[
				'nieve floja recogida esa mañana; sin nieve, hielo raspado',
				'loose snow collected that morning; without snow, shaved or crushed ice'
			],
			['una olla con agua tibia', 'a pan of warm water'],
			['pizarra', 'a board']
		),
		fewResources: both(
			'Un solo bote para toda la clase alcanza, si muchos ojos leen y se escribe el número del medio. Donde no hay nieve ni hielo, la clase usa bolitas de algodón o de hojas secas apretadas: primero flojas, después aplastadas, y compara la altura. Para medir la lluvia basta un bote y una regla.',
			'One can for the whole class is enough, if many eyes read it and you write down the number in the middle. Where there is neither snow nor ice, use cotton or dry leaves, first loose, then pressed, and compare the heights. To measure rain, a can and a ruler are all you need.'
		),
		care: both(
			'Salir bien abrigados, con turnos cortos, y llevar guantes de más para que a nadie le falten sin tener que pedirlos. La nieve de medir no se come. El frío y las tormentas no son juego para todos: hay familias a quienes les cuesta calentar la casa y, en el otro lugar, familias a quienes la lluvia les ha quitado cosas. Se habla de medir, sin burlarse del miedo de nadie.',
			'Go out dressed warmly, in short turns, and bring spare mittens so that nobody has to ask. Nobody eats the snow that we measure. Cold and storms are not fun for everyone: some families find it hard to heat their homes, and in the other place some have lost things to rain. Talk about measuring, and laugh at nobody’s fear.'
		),
		evaluation: below(
			both(
				'De viva voz, con el brazo como regla, del suelo hasta arriba de la cabeza:',
				'Aloud, with an arm as a gauge, from the floor to above the head:'
			),
			points(
				['¿Cuánto de mi predicción acertó?', 'How close was my prediction?'],
				[
					'¿Qué tan segura o seguro estoy de leer bien el bote?',
					'How sure am I that I can read the can?'
				],
				[
					'Cada quien termina la frase: *el cero nos dice que…*',
					'Everybody ends the sentence *zero tells us that…*'
				]
			)
		),
		commitments: below(
			points(
				[
					'Leer el bote todos los días de clase, a la misma hora, durante dos semanas, y escribir también los ceros.',
					'Read the can every school day at the same time for two weeks, and write down the zeros too.'
				],
				[
					'Si un día nadie pudo leer, se escribe *no medimos*. Eso no es un cero.',
					'If nobody could read on some day, write *not measured*. That is not a zero.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar a la clase hermana nuestra tabla en milímetros, pedirle la suya y hacerle una pregunta que los números no contestan.',
				'**Write after this lesson:** send your partner class our table in millimetres, ask for theirs, and ask one question that numbers cannot answer.'
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
			name: both('Bienvenida: el tiempo en una palabra', 'Welcome: the weather in one word'),
			steps: numbered(
				[
					'En rueda, cada quien dice una palabra para el tiempo de hoy, en el idioma que quiera.',
					'In a circle, everybody says one word for today’s weather, in any language.'
				],
				[
					'La maestra o el maestro cuenta que en El Salvador *invierno* es el tiempo de lluvia y *verano* el tiempo seco.',
					'Tell the class that in El Salvador *invierno* (winter) is the rainy season and *verano* (summer) the dry one.'
				]
			),
			questions: points([
				'¿Qué palabra usaría hoy la clase hermana?',
				'Which word would our partner class use today?'
			])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'acting',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: copos y gotas', 'Warm-up: flakes and drops'),
			steps: numbered(
				[
					'La clase es nieve: con los brazos abiertos, cada quien ocupa todo el espacio que puede sin tocar a nadie.',
					'The class is snow: arms out, everybody takes up as much room as they can without touching.'
				],
				[
					'A la voz de *calor*, la nieve se derrite: todos se juntan hasta caber en un rincón.',
					'At the word *warm*, the snow melts: everybody moves together until all fit into one corner.'
				],
				['Se cuentan en pasos los dos espacios.', 'Pace out both spaces.']
			),
			questions: points([
				'¿Éramos menos gente cuando nos derretimos? ¿Qué fue lo que se fue?',
				'Were there fewer of us after melting? What was it that went away?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 20,
			technique: 'experiential',
			grouping: 'small-groups',
			needs: [],
			name: both('Práctica: un bote de nieve', 'Practice: a can of snow'),
			steps: numbered(
				[
					'Cada equipo llena un bote de nieve floja, sin apretar, y mide la altura en milímetros.',
					'Each team fills a can with loose snow, not pressed, and measures its height in millimetres.'
				],
				[
					'Antes de derretirla, cada quien marca con el dedo hasta dónde cree que llegará el agua, y dice por qué.',
					'Before melting it, everybody marks with a finger how high the water will stand, and says why.'
				],
				[
					'El bote se pone en la olla de agua tibia. Mientras se derrite, otro equipo aprieta su nieve y repite la medida.',
					'Stand the can in the warm water. While it melts, another team presses its snow and measures again.'
				],
				[
					'Quienes ya miden solos ayudan a quienes están aprendiendo: no leen por ellos, les preguntan.',
					'Children who measure easily help those who are learning: they do not read for them, they ask.'
				]
			),
			questions: points(
				['¿Qué hay entre los copos?', 'What is between the flakes?'],
				[
					'¿Qué nieve pesa más, la floja o la apretada? ¿Cómo lo sabemos?',
					'Which weighs more, loose snow or pressed snow? How do we know?'
				]
			)
		},
		{
			id: 'd',
			stage: 'deepening',
			minutes: 20,
			technique: 'visual',
			grouping: 'circle',
			needs: ['board'],
			name: both(
				'Teoría: la misma medida en los dos lugares',
				'Theory: one measure for two places'
			),
			steps: numbered(
				[
					'En la pizarra se dibujan dos botes: uno con lluvia y otro con nieve. ¿Qué hay que hacer para poder compararlos? Derretir la nieve y medir el agua.',
					'Draw two cans on the board, one with rain and one with snow. What must we do to compare them? Melt the snow and measure the water.'
				],
				[
					'Se acuerdan las reglas de medir: bote de lados rectos, lejos de techos, a la misma hora, ojos a la altura del agua, vaciar después.',
					'Agree on the rules: straight sides, away from roofs, same hour, eyes level with the water, empty afterwards.'
				],
				[
					'Se pasa de pulgadas a milímetros: una pulgada son 25.4 milímetros. Se practica con medidas de la clase.',
					'Turn inches into millimetres: one inch is 25.4 millimetres. Practise with measures from the class.'
				],
				[
					'Se conversa sobre el cero: en los meses secos, la clase hermana tal vez escriba cero muchos días. Es un dato, no un olvido.',
					'Talk about zero: in the dry months our partner class may write zero on many days. That is a result, not something forgotten.'
				]
			),
			questions: points(
				[
					'¿Por qué no sirve comparar la altura de la nieve con la altura de la lluvia?',
					'Why is it no use to compare the height of snow with the height of rain?'
				],
				[
					'¿Qué podría salir mal en nuestra medida, y cómo lo notaríamos?',
					'What could go wrong in our measuring, and how would we notice?'
				]
			)
		},
		{
			id: 'e',
			stage: 'giving-back',
			minutes: 15,
			technique: 'visual',
			grouping: 'small-groups',
			needs: ['board'],
			name: both('De vuelta a la práctica: leer el agua', 'Back to practice: reading the water'),
			steps: numbered(
				[
					'Cada equipo lee el agua derretida y pone dos números en la pizarra: altura de la nieve, altura del agua.',
					'Each team reads the melted water and puts two numbers on the board: height of snow, height of water.'
				],
				['Se compara con las marcas de los dedos.', 'Compare with the finger marks.'],
				[
					'Entre todos: ¿cuántos botes de nuestra nieve hacen un bote de agua? ¿Y si estaba apretada?',
					'Together: how many cans of our snow make one can of water? And of pressed snow?'
				],
				[
					'Se prepara la tabla de dos semanas con dos columnas, una para cada lugar.',
					'Make a table for two weeks with two columns, one for each place.'
				]
			),
			questions: points(
				[
					'¿Por qué los equipos no obtuvieron el mismo número?',
					'Why did teams get different numbers?'
				],
				[
					'¿Qué número vamos a esperar de la clase hermana esta semana?',
					'Which number do we expect from our partner class this week?'
				]
			)
		},
		{
			id: 'f',
			stage: 'commitments',
			minutes: 5,
			technique: 'experiential',
			grouping: 'pairs',
			needs: ['board'],
			name: both('Compromisos: quién lee y cuándo', 'Commitments: who reads, and when'),
			steps: numbered([
				'Las parejas se apuntan en la tabla: dos personas leen cada día y se ponen de acuerdo en un número.',
				'Pairs sign up: two people read each day and agree on one number.'
			]),
			questions: points([
				'¿Qué hacemos si no nos ponemos de acuerdo?',
				'What do we do if we do not agree?'
			])
		},
		{
			id: 'g',
			stage: 'memory',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Cierre y memoria', 'Closing and memory'),
			steps: numbered(
				[
					'Se hace la evaluación con el brazo como regla.',
					'Do the evaluation with your arm as a gauge.'
				],
				[
					'Una pareja guarda la tabla y las reglas de medir para mandarlas con la carta.',
					'One pair keeps the table and the rules of measuring, to send with the letter.'
				]
			),
			questions: points([
				'¿Qué le explicaríamos de la nieve a alguien que nunca la ha tocado?',
				'What would we explain about snow to somebody who has never touched it?'
			])
		}
	]
};
