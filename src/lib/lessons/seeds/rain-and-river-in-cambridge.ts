import { below, both, numbered, points } from './both.ts';
import { rainAndRiver } from './rain-and-river.ts';
import { momentOf, type SeedPlan } from './seed.ts';

export const rainAndRiverInCambridge: SeedPlan = {
	slug: 'rain-and-river-in-cambridge',
	side: 'cambridge',
	language: 'en',
	adaptedFrom: 'rain-and-river',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 11,
	multigrade: false,
	participants: 22,
	authors: [{ kind: 'community', name: 'Cambridge' }],
	text: {
		...rainAndRiver.text,
		title: both(
			'La lluvia y el río en Cambridge: adónde va el agua de la calle',
			'Rain and river in Cambridge: where street water goes'
		),
		question: both(
			'¿Adónde va la lluvia que cae en el patio de nuestra escuela, si no la vemos correr?',
			'Where does the rain on our schoolyard go, when we do not see it run?'
		),
		purpose: both(
			'Que cada niña y cada niño sepa medir la lluvia con un bote, cuente el camino del agua desde el patio hasta el desagüe y el río, y que la clase decida cómo cuidar un desagüe de su calle.',
			'Every child can measure rain with a can and tell the way of the water from the schoolyard to the storm drain and the river, and the class decides how to look after one drain on its street.'
		),
		materials: points(
			['pizarra', 'a board'],
			[
				'una bandeja por equipo, inclinada sobre un libro envuelto',
				'a tray for each team, tilted on a wrapped book'
			],
			[
				'una esponja o un pedazo de grama con tierra, y una tapa lisa',
				'a sponge or a piece of turf, and a smooth lid'
			],
			['vasos con agua', 'cups of water'],
			[
				'tres botes de lados rectos y una regla con milímetros',
				'three cans with straight sides and a ruler with millimetres'
			]
		),
		fewResources: both(
			'Una sola bandeja en medio de la rueda alcanza. Sin esponja, sirve un trapo doblado. Sin bandeja, se echa un vaso de agua en el asfalto y otro en la tierra al pie de un árbol, y se cuenta cuánto tarda en perderse.',
			'One tray in the middle of the circle is enough. Instead of a sponge use a folded rag. Without a tray, pour a cup of water on the pavement and one on the earth under a tree, and count how long each takes to disappear.'
		),
		care: both(
			'Se mira el desagüe desde la acera, con personas adultas, y no se mete la mano ni se levanta la reja. A algunas familias el agua les ha entrado a la casa: se habla de la calle de la escuela, y quien quiera contar lo suyo lo cuenta. La clase de Las Flores nos dijo en su plan que el Sumpul es también lugar de memoria; si lo nombramos, es con ese respeto.',
			'Look at the drain from the sidewalk, with adults; no hands in it, and nobody lifts the grate. Some families have had water in their homes: speak of the street of the school, and let those tell who want to. The plan from Las Flores says that the Sumpul is a place of memory, too; when we speak of it, we do so with that respect.'
		),
		commitments: below(
			points(
				[
					'Un equipo distinto lee los botes cada día de clase durante dos semanas, en milímetros, y escribe también los ceros.',
					'A different team reads the cans each school day for two weeks, in millimetres, and writes down the zeros too.'
				],
				[
					'La clase cuida un desagüe: con personas adultas y guantes, quita las hojas de encima antes de que llueva.',
					'The class looks after one drain: with adults and gloves, it clears the leaves on top before it rains.'
				],
				[
					'Si viene helada, los botes se guardan adentro.',
					'If it is going to freeze, bring the cans inside.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar a la clase hermana nuestros milímetros al lado de los suyos y preguntar adónde va su agua cuando llueve fuerte.',
				'**Write after this lesson:** send your partner class our millimetres next to theirs, and ask where their water goes in a heavy rain.'
			)
		),
		changes: points(
			[
				'Cambiamos el río de tierra por una bandeja con esponja y tapa, porque nuestro patio es de asfalto; y el asfalto se volvió la pregunta.',
				'We swapped the river of earth for a tray with a sponge and a lid, because our schoolyard is paved; and the pavement became the question.'
			],
			[
				'En lugar de seguir la quebrada buscamos el desagüe, porque aquí la lluvia se va por debajo de la calle y es fácil creer que desaparece.',
				'Instead of following a stream we look for the storm drain, because here rain leaves under the street and it is easy to believe that it is gone.'
			],
			[
				'Dejamos los milímetros y agregamos las pulgadas, porque las niñas y los niños oyen pulgadas en casa pero queremos comparar con Las Flores.',
				'We kept millimetres and added inches, because children hear inches at home but we want to compare with Las Flores.'
			],
			[
				'La bienvenida, el aguacero con las manos y el cierre quedaron iguales, porque no hacía falta cambiarlos.',
				'The welcome, the storm made of hands and the closing stay as they were, because they needed no change.'
			]
		)
	},
	moments: [
		momentOf(rainAndRiver, 'a'),
		momentOf(rainAndRiver, 'b'),
		{
			id: 'c',
			stage: 'practice',
			minutes: 20,
			technique: 'experiential',
			grouping: 'small-groups',
			needs: [],
			name: both('Práctica: una calle en la bandeja', 'Practice: a street on a tray'),
			steps: numbered(
				[
					'Cada equipo pone en la bandeja inclinada la esponja de un lado y la tapa lisa del otro: un parque y una calle.',
					'Each team puts the sponge on one side of the tilted tray and the smooth lid on the other: a park and a street.'
				],
				[
					'Antes de echar agua, cada quien dice de qué lado llegará primero abajo, y por qué.',
					'Before pouring, everybody says on which side water will come down first, and why.'
				],
				[
					'Echan medio vaso de cada lado, al mismo tiempo, y cuentan los segundos.',
					'Pour half a cup on each side at the same moment and count the seconds.'
				],
				[
					'Repiten con la esponja ya mojada, y otra vez con hojitas sobre la tapa.',
					'Repeat with the sponge already wet, and again with bits of leaf on the lid.'
				],
				[
					'Al final exprimen la esponja en un vaso y miran cuánta agua guardaba.',
					'At the end squeeze the sponge into a cup and see how much water it held.'
				]
			),
			questions: points(
				[
					'¿Qué partes de nuestra calle son esponja y cuáles son tapa?',
					'Which parts of our street are sponge, and which are lid?'
				],
				[
					'¿Qué arrastró el agua, y quién lo recibe abajo?',
					'What did the water carry off, and who gets it down there?'
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
				'Teoría: un milímetro, un metro, un litro',
				'Theory: a millimetre, a metre, a litre'
			),
			steps: numbered(
				[
					'En el suelo marcamos un cuadrado de un paso largo por lado: casi un metro cuadrado.',
					'Mark a square on the floor, one long step each side: about a square metre.'
				],
				[
					'En la pizarra: un milímetro de agua en un metro cuadrado es un litro. Una pulgada de lluvia son 25.4 milímetros; ¿cuántos litros caen entonces en el cuadrado?',
					'On the board: one millimetre of water on one square metre is one litre. An inch of rain is 25.4 millimetres, so how many litres fall on the square?'
				],
				[
					'Medimos a pasos el patio y calculamos entre todos los litros de una lluvia de diez milímetros.',
					'Pace out the schoolyard and work out together the litres of a rain of ten millimetres.'
				],
				[
					'Se dibujan los tres caminos de la lluvia, y por debajo de la calle el que no vemos: el tubo del desagüe. En Cambridge el agua de unas calles llega al río Charles y la de otras al arroyo Alewife; se le pregunta a la ciudad por la nuestra.',
					'Draw the three ways of rain, and under the street the one that we do not see: the pipe of the drain. In Cambridge, water from some streets reaches the Charles River and from others Alewife Brook; ask the city about ours.'
				]
			),
			questions: points(
				[
					'¿Por qué da lo mismo que el bote sea ancho o angosto, si tiene los lados rectos?',
					'Why does it not matter whether the can is wide or narrow, as long as its sides are straight?'
				],
				[
					'¿Qué pasa cuando cae más agua de la que cabe en el tubo?',
					'What happens when more water falls than fits into the pipe?'
				]
			)
		},
		{
			id: 'e',
			stage: 'giving-back',
			minutes: 20,
			technique: 'experiential',
			grouping: 'small-groups',
			needs: ['board'],
			name: both(
				'De vuelta a la práctica: el desagüe de nuestra calle',
				'Back to practice: the drain on our street'
			),
			steps: numbered(
				[
					'Se sale al patio o a la acera con personas adultas y se busca hacia dónde baja el suelo, con una pelotita o con la vista.',
					'Go out to the yard or sidewalk with adults and find which way the ground slopes, with a small ball or by eye.'
				],
				[
					'Cada equipo sigue el camino hasta un desagüe y mira qué hay encima.',
					'Each team follows the way to a drain and sees what lies on top.'
				],
				[
					'De vuelta, se pone en la pizarra el camino entero: techo, patio, calle, desagüe, tubo, río.',
					'Back inside, put the whole way on the board: roof, yard, street, drain, pipe, river.'
				],
				[
					'Se escoge el lugar de los tres botes: lejos de techos y de ramas, parados y firmes.',
					'Choose a place for the three cans: away from roofs and branches, upright and steady.'
				]
			),
			questions: points(
				['¿Quién vive río abajo de nuestro desagüe?', 'Who lives downstream of our drain?'],
				[
					'¿Qué sabe de su agua la clase de Las Flores que nosotros no sabemos de la nuestra?',
					'What does the class in Las Flores know about its water that we do not know about ours?'
				]
			)
		},
		{
			id: 'f',
			stage: 'commitments',
			minutes: 10,
			technique: 'experiential',
			grouping: 'small-groups',
			needs: ['board'],
			name: both('Compromisos: los botes y un desagüe', 'Commitments: the cans, and one drain'),
			steps: numbered(
				[
					'Los equipos se reparten los días de lectura. Se lee siempre a la misma hora y después se vacía el bote.',
					'Teams share out the days of reading. Read at the same hour, then empty the can.'
				],
				[
					'La clase escoge un desagüe y decide quién lo mira cada semana, con qué persona adulta.',
					'The class chooses a drain and decides who looks at it each week, with which adult.'
				],
				[
					'Se deja en la pizarra la tabla: día, milímetros, quién leyó.',
					'Leave a table on the board: day, millimetres, who read.'
				]
			),
			questions: points([
				'¿Cómo vamos a saber, en dos semanas, que cumplimos?',
				'How will we know in two weeks that we did it?'
			])
		},
		momentOf(rainAndRiver, 'g')
	]
};
