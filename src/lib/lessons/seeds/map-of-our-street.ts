import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const mapOfOurStreet: SeedPlan = {
	slug: 'map-of-our-street',
	side: 'cambridge',
	language: 'en',
	logic: 'see-judge-act',
	ageFrom: 6,
	ageTo: 10,
	multigrade: true,
	participants: 22,
	authors: [{ kind: 'community', name: 'Cambridge' }],
	text: {
		title: both('El mapa de nuestra calle', 'A map of our street'),
		theme: both('calle', 'street'),
		question: both(
			'¿Para quién está hecha la calle de nuestra escuela, y para quién no?',
			'Whom is the street of our school made for, and whom is it not made for?'
		),
		purpose: both(
			'Que la clase mire despacio la calle de la escuela, haga un mapa común que cualquiera entienda, juzgue a quién le sirve y a quién le estorba, y proponga un cambio a quien lo puede hacer.',
			'The class looks slowly at the street of the school, makes one map that anybody can read, judges whom the street serves and whom it hinders, and proposes one change to somebody who can make it.'
		),
		materials: points(
			['pizarra o yeso para el piso', 'a board, or chalk for the ground'],
			[
				'piedritas, hojas y tapones para marcar lugares',
				'pebbles, leaves and bottle caps to mark places'
			],
			[
				'permiso y personas adultas suficientes para salir a una cuadra',
				'permission and enough adults to go out for one block'
			]
		),
		fewResources: both(
			'El mapa se hace en el suelo con lo que haya: palitos son la calle, piedras los edificios, hojas los árboles. Si no se puede salir, se mira desde la puerta o se camina con la memoria, con los ojos cerrados. Quien quiera guardar el mapa, que lo copie antes de barrer.',
			'Make the map on the ground with what there is: sticks for the street, stones for buildings, leaves for trees. If you cannot go out, look from the door, or walk in memory with eyes closed. If you want to keep it, copy it before you sweep.'
		),
		care: both(
			'En el mapa **no va la casa de nadie**, ni el camino que una niña o un niño hace solo, ni a qué hora. Es la calle de la escuela, no la de cada quien. Hay quien no tiene una casa fija o se mudó hace poco: por eso no se pide *tu* calle. Si alguien cuenta que en un lugar siente miedo, se agradece, se marca con una señal que escoja la clase y se conversa aparte si hace falta.',
			'**Nobody’s home** is on the map, nor a way that a child walks alone, nor the hour. It is the street of the school, not the street of each child. Some have no steady home or moved not long ago; that is why we do not ask for *your* street. If somebody says that a place frightens them, give thanks, mark it with a sign that the class has chosen, and talk in private if needed.'
		),
		evaluation: below(
			both('De viva voz, parados alrededor del mapa:', 'Aloud, standing around the map:'),
			points(
				[
					'Señalo algo que hoy vi por primera vez.',
					'I point at something that I saw for the first time today.'
				],
				[
					'Digo a quién le sirve ese lugar y a quién no.',
					'I say whom that place serves, and whom it does not.'
				],
				[
					'Una persona que no hizo el mapa lo lee: ¿entiende cómo llegar de la puerta al árbol?',
					'Somebody who did not make the map reads it: can they find the way from the door to the tree?'
				]
			)
		),
		commitments: below(
			points(
				[
					'Dictar una carta de la clase a quien puede hacer el cambio: la dirección, la ciudad, la comunidad.',
					'Dictate a letter from the class to whoever can make the change: the principal, the city, the community.'
				],
				[
					'Hacer nosotros mismos la parte que no necesita permiso.',
					'Do ourselves the part that needs no permission.'
				]
			),
			both(
				'**Escribir después de esta lección:** contarle a la clase hermana cinco lugares de la calle de nuestra escuela, sin decir dónde vive nadie, y preguntarle qué hay afuera de su puerta.',
				'**Write after this lesson:** tell your partner class about five places on the street of our school, without saying where anybody lives, and ask what is outside their door.'
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
			name: both(
				'Bienvenida: lo primero que veo al llegar',
				'Welcome: the first thing I see when I arrive'
			),
			steps: numbered([
				'En rueda, cada quien dice lo primero que ve cuando llega a la puerta de la escuela.',
				'In a circle, everybody says the first thing they see when they come to the school door.'
			]),
			questions: points([
				'¿Quién vio algo que nadie más dijo?',
				'Who saw something that nobody else mentioned?'
			])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'acting',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: caminar como otra persona', 'Warm-up: walking as somebody else'),
			steps: numbered(
				[
					'Se camina por el salón. A cada palmada, todos caminan como otra persona: con un bebé en brazos, con bastón, con bolsas pesadas, de apenas tres años, con mucha prisa.',
					'Walk around the room. At each clap, walk as somebody else: carrying a baby, with a cane, with heavy bags, three years old, in a great hurry.'
				],
				[
					'Al final se camina con cuidado de no estorbarle a nadie.',
					'At the end, walk so that you are in nobody’s way.'
				]
			),
			questions: points([
				'¿Qué necesitó cada persona del camino?',
				'What did each person need from the path?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 25,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: [],
			name: both('Ver: una cuadra, cuatro sentidos', 'See: one block, four senses'),
			steps: numbered(
				[
					'Cuatro equipos de edades mezcladas, cada uno con un encargo: lo que se ve, lo que se oye, lo que se huele, lo que se siente en los pies.',
					'Four mixed-age teams, each with a task: what we see, what we hear, what we smell, what our feet feel.'
				],
				[
					'Se camina una cuadra con personas adultas, despacio, y se para tres veces. En cada parada, un minuto de silencio.',
					'Walk one block with adults, slowly, and stop three times. At each stop, one minute of silence.'
				],
				[
					'Cada equipo escoge cinco cosas para recordar. Las y los menores las muestran con un gesto; los mayores las dicen en orden.',
					'Each team picks five things to remember. The youngest show them with gestures; the oldest say them in order.'
				]
			),
			questions: points(
				[
					'¿Qué había en la calle que alguien puso ahí? ¿Para quién?',
					'What was on the street that somebody put there? For whom?'
				],
				['¿Quién estaba trabajando?', 'Who was working?']
			)
		},
		{
			id: 'd',
			stage: 'practice',
			minutes: 15,
			technique: 'visual',
			grouping: 'mixed-ages',
			needs: ['board'],
			name: both('Ver juntos: el mapa en común', 'See together: one map'),
			steps: numbered(
				[
					'En la pizarra o en el piso se raya la calle y la puerta de la escuela. Todo lo demás se pone desde ahí.',
					'Draw the street and the school door on the board or the ground. Everything else is placed from there.'
				],
				[
					'Cada equipo pone sus cinco cosas. Si dos equipos no coinciden, se cuentan pasos.',
					'Each team adds its five things. If two teams do not agree, count steps.'
				],
				[
					'Se inventa una señal para cada clase de lugar y se hace la lista de señales a un lado.',
					'Invent a sign for each kind of place, and list the signs at the side.'
				]
			),
			questions: points(
				[
					'¿Qué hace falta para que lo lea alguien que nunca vino?',
					'What does somebody need to read it who has never been here?'
				],
				['¿Qué dejamos fuera, y por qué?', 'What did we leave out, and why?']
			)
		},
		{
			id: 'e',
			stage: 'deepening',
			minutes: 15,
			technique: 'visual',
			grouping: 'small-groups',
			needs: [],
			name: both('Juzgar: ¿a quién le sirve?', 'Judge: whom does it serve?'),
			steps: numbered(
				[
					'Cada grupo vuelve a ser una de las personas de la ambientación y recorre el mapa con el dedo.',
					'Each group becomes one of the people from the warm-up again, and walks the map with a finger.'
				],
				[
					'Pone una piedrita donde esa persona está a gusto y una hoja donde tiene problema.',
					'Put a pebble where that person is at ease, and a leaf where there is trouble.'
				],
				['Se mira dónde se juntaron las hojas.', 'See where leaves have gathered.']
			),
			questions: points(
				[
					'¿Por qué un mismo lugar tiene piedritas y hojas?',
					'Why does one place have pebbles and leaves?'
				],
				[
					'¿Quién decidió que fuera así? ¿Le preguntaron a alguien?',
					'Who decided that it is like this? Did they ask anybody?'
				]
			)
		},
		{
			id: 'f',
			stage: 'giving-back',
			minutes: 15,
			technique: 'acting',
			grouping: 'small-groups',
			needs: [],
			name: both('Actuar: un cambio que se puede pedir', 'Act: one change that we can ask for'),
			steps: numbered(
				[
					'Cada grupo propone un cambio para el lugar con más hojas y lo muestra como escena: antes y después.',
					'Each group proposes a change for the place with most leaves and shows it as a scene: before and after.'
				],
				[
					'La clase escoge uno, dice qué parte podemos hacer ya y qué parte hay que pedir, y a quién.',
					'The class picks one and says which part we can do now, and which part must be asked for, and of whom.'
				],
				[
					'Se dicta la carta: lo que vimos, a quién le estorba, lo que pedimos, lo que ofrecemos.',
					'Dictate the letter: what we saw, whom it hinders, what we ask, what we offer.'
				]
			),
			questions: points([
				'¿Qué diría quien no está de acuerdo, y qué le contestaríamos?',
				'What would somebody say who does not agree, and what would we answer?'
			])
		},
		{
			id: 'g',
			stage: 'commitments',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Compromisos: quién lleva la carta', 'Commitments: who carries the letter'),
			steps: numbered([
				'Se decide quién entrega la carta y qué día se pregunta por la respuesta.',
				'Decide who hands over the letter, and on which day to ask for the answer.'
			]),
			questions: points([
				'¿Qué haremos si nos dicen que no?',
				'What shall we do if the answer is no?'
			])
		},
		{
			id: 'h',
			stage: 'memory',
			minutes: 5,
			technique: 'visual',
			grouping: 'circle',
			needs: [],
			name: both('Cierre y memoria: leer el mapa', 'Closing and memory: reading the map'),
			steps: numbered(
				['Se hace la evaluación alrededor del mapa.', 'Do the evaluation around the map.'],
				[
					'Se copia para la carta, sin la casa de nadie y sin nombres.',
					'Copy it for the letter, without anybody’s home and without names.'
				]
			),
			questions: points([
				'¿Qué le va a sorprender de este mapa a la clase hermana?',
				'What in this map will surprise our partner class?'
			])
		}
	]
};
