import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const rainAndRiver: SeedPlan = {
	slug: 'rain-and-river',
	side: 'flores',
	language: 'es',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 13,
	multigrade: true,
	participants: 25,
	authors: [{ kind: 'community', name: 'San José Las Flores' }],
	text: {
		title: both(
			'La lluvia y el río: medir el agua que nos toca',
			'Rain and river: measuring our share of the water'
		),
		theme: both('agua', 'water'),
		question: both(
			'¿Para dónde agarra la lluvia que cae en nuestro techo, y a quién le llega después?',
			'Where does the rain on our roof go, and who gets it after us?'
		),
		purpose: both(
			'Que cada niña y cada niño sepa medir la lluvia con un bote, cuente el camino del agua desde su techo hasta la quebrada y el río, y que la clase decida cómo cuidar un pedazo de ese camino.',
			'Every child can measure rain with a can and tell the way of the water from a roof to the stream and the river, and the class decides how to look after one piece of that way.'
		),
		materials: below(
			both('Para toda la clase:', 'For the whole class:'),
			points(
				['pizarra y yeso', 'a board and chalk'],
				[
					'tres guacaladas de agua, que puede ser agua ya usada',
					'three bowls of water; water that was used before will do'
				],
				[
					'un pedazo de patio con tierra y un palo para rayar',
					'a patch of bare earth outside and a stick to draw with'
				],
				['tres botes de lados rectos y una regla', 'three cans with straight sides and a ruler']
			)
		),
		fewResources: both(
			'Si no hay regla, se rayan en el bote los anchos de un dedo, siempre del mismo dedo, y se escribe *dedos de agua*. Si no hay patio, el río se hace sobre una lámina inclinada o se dibuja en la pizarra. Si falta el agua, se trabaja con un puño de arena seca, que también corre.',
			'If there is no ruler, mark finger-widths on the can, always with the same finger, and write *fingers of water*. If there is no yard, make the river on a tilted sheet of tin roofing, or draw it on the board. If water is short, use a handful of dry sand, which runs too.'
		),
		care: both(
			'El Sumpul es lugar de baño y de paseo, y también lugar de memoria para muchas familias. Si alguien lo nombra, escuchamos sin pedir detalles y seguimos con calma. Al río y a la quebrada no se va a medir sin personas adultas, y nunca cuando vienen crecidos. No se pregunta en qué casa falta el agua: se habla de la comunidad.',
			'The Sumpul is a place to swim, and for many families also a place of memory. If somebody speaks of that, we listen, ask for no details, and go on calmly. Nobody measures at a stream or river without adults, and never when the water is high. We do not ask whose home has no water; we speak of the community.'
		),
		evaluation: below(
			both('De viva voz, en rueda:', 'Aloud, in a circle:'),
			points(
				[
					'Una cosa que ya puedo medir yo solo o yo sola.',
					'One thing that I can measure by myself now.'
				],
				[
					'Una cosa del agua que antes no había visto.',
					'One thing about water that I had never noticed.'
				],
				[
					'Con la mano arriba, en medio o abajo: ¿entendí por qué un milímetro en un metro cuadrado es un litro?',
					'Hand high, halfway or low: do I see why a millimetre on a square metre is a litre?'
				]
			)
		),
		commitments: below(
			points(
				[
					'Un equipo distinto lee los botes cada mañana durante dos semanas y apunta también los días de cero.',
					'A different team reads the cans each morning for two weeks, and writes down the zeros too.'
				],
				[
					'La clase cumple el cuido que escogió y lo revisa el viernes.',
					'The class keeps the promise that it chose, and looks at it again on Friday.'
				]
			),
			both(
				'**Escribir después de esta lección:** contarle a la clase hermana cuánto llovió en nuestra semana, por dónde se va nuestra agua, y hacerle una pregunta sobre la suya.',
				'**Write after this lesson:** tell your partner class how much it rained in our week and where our water goes, and ask one question about theirs.'
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
			name: both('Bienvenida: el agua de hoy', 'Welcome: today’s water'),
			steps: numbered(
				[
					'En rueda, nos saludamos por el nombre.',
					'Stand in a circle and greet each other by name.'
				],
				[
					'Cada quien dice, en pocas palabras, la primera agua que tocó esta mañana.',
					'Everybody says in a few words what water they touched first this morning.'
				]
			),
			questions: points(['¿Dónde estaba esa agua ayer?', 'Where was that water yesterday?'])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: un aguacero con las manos', 'Warm-up: a storm made of hands'),
			steps: numbered(
				[
					'Con los ojos cerrados, suena un dedo sobre la palma; después dos, tres, toda la mano, y los pies.',
					'Eyes closed: one finger taps the palm; then two, three, the whole hand, and feet.'
				],
				[
					'El aguacero baja igual, despacio, hasta el silencio.',
					'The storm goes away the same way, slowly, until it is silent.'
				],
				[
					'En el silencio, cada quien recuerda la última lluvia fuerte y se la cuenta a quien tiene al lado.',
					'In the silence everybody remembers the last big rain, then tells a neighbour.'
				]
			),
			questions: points(
				[
					'¿Qué hizo su familia cuando empezó a llover?',
					'What did your family do when it began to rain?'
				],
				[
					'¿Qué suena distinto cuando llueve sobre lámina, sobre teja o sobre hojas?',
					'How does rain sound on tin roofing, on tiles, on leaves?'
				]
			)
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 25,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: [],
			name: both('Práctica: un río en el patio', 'Practice: a river in the yard'),
			steps: numbered(
				[
					'Equipos de cinco con edades mezcladas. Rayan en la tierra una bajada con dos vueltas: es el río desde un cerro.',
					'Teams of five, ages mixed. Scratch a slope with two bends into the earth: a river coming down a hill.'
				],
				[
					'Antes de echar agua, cada equipo dice en voz alta qué va a pasar.',
					'Before pouring, each team says aloud what will happen.'
				],
				[
					'Echan media guacalada de un golpe. Miran dónde corre, dónde se queda, qué arrastra.',
					'Pour half a bowl at once. Watch where it runs, where it stays, what it carries off.'
				],
				[
					'Tapan la tierra con hojas y zacate y echan la otra media despacio. Comparan.',
					'Cover the earth with leaves and grass and pour the other half slowly. Compare.'
				],
				[
					'Las y los más pequeños ponen casas de piedritas donde quieran; las y los mayores cuentan los segundos que tarda una hoja en bajar.',
					'The youngest place pebble houses where they like; the oldest count the seconds a leaf takes to come down.'
				]
			),
			questions: points(
				['¿Qué cambió cuando la tierra estaba tapada?', 'What changed when the earth was covered?'],
				[
					'¿Dónde hemos visto esto mismo, camino a la escuela?',
					'Where have you seen the same on the way to school?'
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
					'En el suelo marcamos un cuadrado de un paso largo por lado: casi un metro cuadrado. Adentro caben varios niños.',
					'Mark a square on the floor, one long step each side: about a square metre. Several children fit in.'
				],
				[
					'En la pizarra: la lluvia se mide por lo alto del agua. Un milímetro de alto en un metro cuadrado es un litro.',
					'On the board: rain is measured by how high the water stands. One millimetre on one square metre is one litre.'
				],
				[
					'Medimos a pasos el techo de la escuela y calculamos entre todos: si caen diez milímetros, ¿cuántos litros bajan?',
					'Pace out the roof of the school and work it out together: if ten millimetres fall, how many litres come down?'
				],
				[
					'Dibujamos los tres caminos de la lluvia: la que corre, la que se mete en la tierra y la que vuelve al aire.',
					'Draw the three ways of rain: what runs off, what sinks in, what goes back into the air.'
				],
				[
					'Grados menores: cuentan los litros con botellas dibujadas. Grados mayores: hacen la multiplicación con otra medida de lluvia.',
					'Lower grades count litres as drawn bottles. Upper grades multiply with another amount of rain.'
				]
			),
			questions: points(
				[
					'¿Por qué da lo mismo que el bote sea ancho o angosto, si tiene los lados rectos?',
					'Why does it not matter whether the can is wide or narrow, as long as its sides are straight?'
				],
				[
					'De los tres caminos, ¿cuál le conviene a la milpa y cuál al río?',
					'Which of the three ways is good for the milpa (the corn field), and which for the river?'
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
			name: both(
				'De vuelta a la práctica: el camino de nuestra agua',
				'Back to practice: the way of our water'
			),
			steps: numbered(
				[
					'Cada equipo pone en la pizarra un pedazo del camino: techo, patio, calle, quebrada, río.',
					'Each team adds a piece of the way to the board: roof, yard, street, stream, river.'
				],
				[
					'Con una señal marcan dónde se ensucia, dónde se pierde y dónde alguien la cuida.',
					'Mark with a sign where it gets dirty, where it is lost and where somebody looks after it.'
				],
				[
					'Escogemos el lugar de los tres botes: lejos de techos y de ramas, parados y firmes.',
					'Choose a place for the three cans: away from roofs and branches, upright and steady.'
				]
			),
			questions: points(
				[
					'¿Quién está río arriba de nosotros, y quién río abajo?',
					'Who lives upstream of us, and who downstream?'
				],
				[
					'¿Qué nos gustaría que hicieran los de arriba? ¿Y qué hacemos nosotros por los de abajo?',
					'What do we wish they did upstream? And what do we do for those downstream?'
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
			name: both('Compromisos: los botes y un cuido', 'Commitments: the cans, and one promise'),
			steps: numbered(
				[
					'Los equipos se reparten los días de lectura. Se lee siempre a la misma hora y después se vacía el bote.',
					'Teams share out the days of reading. Read at the same hour, then empty the can.'
				],
				[
					'Cada equipo propone un cuido que podamos hacer esta semana sin dinero. Se vota con piedritas.',
					'Each team proposes one thing that we can do this week without money. Vote with pebbles.'
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
		{
			id: 'g',
			stage: 'closing',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Cierre y memoria', 'Closing and memory'),
			steps: numbered(
				[
					'En rueda respondemos de viva voz las tres frases de la evaluación.',
					'In the circle, answer the three sentences of the evaluation aloud.'
				],
				[
					'Dos estudiantes guardan la memoria: copian la tabla y lo que se decidió, para la carta.',
					'Two students keep the memory: they copy the table and what was decided, for the letter.'
				]
			),
			questions: points([
				'¿Qué le vamos a preguntar a la clase hermana?',
				'What shall we ask our partner class?'
			])
		}
	]
};
