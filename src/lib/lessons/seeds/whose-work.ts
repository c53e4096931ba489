import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const whoseWork: SeedPlan = {
	slug: 'whose-work-do-we-eat',
	side: 'flores',
	language: 'es',
	logic: 'see-judge-act',
	ageFrom: 9,
	ageTo: 14,
	multigrade: true,
	participants: 25,
	authors: [{ kind: 'community', name: 'San José Las Flores' }],
	text: {
		title: both('¿El trabajo de quién comemos?', 'Whose work do we eat?'),
		theme: both('trabajo', 'work'),
		question: both(
			'¿Cuántas manos trabajaron para que comiéramos ayer, y a cuáles les dimos las gracias?',
			'How many hands worked so that we ate yesterday, and which of them did we thank?'
		),
		purpose: both(
			'Que la clase descubra todo el trabajo que hay en un plato sencillo, también el que nadie paga ni mira, piense si está bien repartido, y haga un cambio pequeño y verdadero en la casa o en la escuela.',
			'The class discovers all the work in one simple plate, also the work that nobody pays or sees, thinks about whether it is fairly shared, and makes one small, real change at home or at school.'
		),
		materials: points(
			['pizarra y yeso', 'a board and chalk'],
			[
				'un puñado de frijoles o de piedritas para contar',
				'a handful of beans or pebbles for counting'
			]
		),
		fewResources: both(
			'Sin pizarra, el plato se dibuja en el suelo y cada trabajo es una piedra alrededor. El sociodrama no necesita nada: el cuerpo y la voz alcanzan.',
			'Without a board, draw the plate on the ground and let each job be a stone around it. The sociodrama needs nothing but bodies and voices.'
		),
		care: both(
			'Se habla de un plato inventado entre todos, no de lo que hubo o no hubo en cada casa. Hay familias sin trabajo, familias que reciben remesas y familias con alguien lejos: todas trabajan de alguna manera, y ninguna se pone de ejemplo malo. Si una niña o un niño cuenta que trabaja demasiado o que algo le hace daño, se escucha aparte y se avisa a las personas nombradas.',
			'Speak of one plate that all of you imagine together, never of what was or was not on the table in anybody’s home. Some families have no paid work, some live on money sent home, some have a person far away: all of them work in some way, and none is a bad example. If a child tells of working too much or of being harmed, listen in private and call the named persons.'
		),
		evaluation: below(
			both(
				'De viva voz, caminando por el salón y parando cuando suena una palmada:',
				'Aloud, walking around the room and stopping at a clap:'
			),
			points(
				[
					'Digo a quien tengo más cerca un trabajo que antes no veía.',
					'Tell whoever is nearest one job that I did not see before.'
				],
				[
					'Digo qué me toca cambiar a mí, y cuándo empiezo.',
					'Say what is mine to change, and when I start.'
				]
			)
		),
		commitments: below(
			points(
				[
					'Cada quien toma un trabajo de la casa que no era suyo, durante una semana, y lo cuenta el viernes.',
					'Everybody takes over one job at home that was not theirs, for a week, and tells about it on Friday.'
				],
				[
					'La clase agradece a una persona cuyo trabajo comemos: una visita, un canto, un dibujo.',
					'The class thanks one person whose work we eat: with a visit, a song, a drawing.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar a la clase hermana la cadena de nuestro plato y pedirle la del suyo: ¿qué manos se parecen?, ¿cuáles solo hay allá?',
				'**Write after this lesson:** send your partner class the chain behind our plate and ask for theirs: which hands are alike, and which exist only over there?'
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
			name: both('Bienvenida: mis manos hoy', 'Welcome: my hands today'),
			steps: numbered([
				'En rueda, cada quien muestra las manos y dice un trabajo que hicieron hoy antes de llegar.',
				'In a circle, everybody shows their hands and says one job these did today before school.'
			]),
			questions: points(['¿Para quién fue ese trabajo?', 'For whom was that work?'])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'acting',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: la tortilla que pasa', 'Warm-up: the tortilla that goes round'),
			steps: numbered(
				[
					'Una tortilla imaginaria pasa de mano en mano. Quien la recibe hace el gesto de un trabajo que la hizo posible, sin hablar.',
					'An imaginary tortilla goes from hand to hand. Whoever gets it mimes one job that made it possible.'
				],
				[
					'La rueda adivina. La tortilla sigue hasta que se acaben los trabajos.',
					'The circle guesses. The tortilla goes on until there are no more jobs.'
				]
			),
			questions: points([
				'¿Quién pensó en un trabajo que nadie más había pensado?',
				'Who thought of a job that nobody else had thought of?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 20,
			technique: 'visual',
			grouping: 'mixed-ages',
			needs: ['board'],
			name: both('Ver: un plato y todas sus manos', 'See: one plate and all its hands'),
			steps: numbered(
				[
					'La clase escoge un plato que todos conocen: tortilla con frijoles. Se dibuja en el centro de la pizarra.',
					'The class picks a plate that everybody knows, such as tortillas with beans. Draw it in the middle of the board.'
				],
				[
					'Cada equipo toma una parte: la tortilla, los frijoles, la sal, el agua, la leña o el gas, el comal. Pregunta hacia atrás: *¿y antes de eso?*',
					'Each team takes one part: tortilla, beans, salt, water, firewood or gas, the griddle. Ask backwards: *and before that?*'
				],
				[
					'Por cada trabajo se pone un frijol. Los menores cuentan; los mayores escriben quién, dónde y a qué hora.',
					'Put down a bean for each job. The youngest count; the oldest write who, where and at what hour.'
				],
				[
					'Se juntan las cadenas y se cuenta el total en voz alta.',
					'Join the chains and count the total aloud.'
				]
			),
			questions: points(
				[
					'¿Qué trabajo empezó más lejos? ¿Cuál empezó más temprano?',
					'Which job began farthest away? Which began earliest in the day?'
				],
				[
					'¿Cuáles hacen las mujeres, cuáles los hombres, cuáles las niñas y los niños?',
					'Which are done by women, which by men, which by children?'
				]
			)
		},
		{
			id: 'd',
			stage: 'deepening',
			minutes: 25,
			technique: 'acting',
			grouping: 'small-groups',
			needs: [],
			name: both(
				'Juzgar: el trabajo que se ve y el que no',
				'Judge: work that is seen and work that is not'
			),
			steps: numbered(
				[
					'Cada grupo prepara en cinco minutos una escena muy corta: un mediodía en una cocina inventada. Tiene que salir un trabajo que nadie agradece.',
					'Each group prepares a very short scene in five minutes: noon in an invented kitchen. There must be one job in it that nobody gives thanks for.'
				],
				[
					'Se presenta. A media escena, quien guía dice *¡alto!* y le pregunta a un personaje qué está pensando.',
					'Show it. Halfway, the leader calls *stop!* and asks one person in the scene what they are thinking.'
				],
				[
					'Con lo visto, la clase separa los trabajos en cuatro: pagados y no pagados, descansan y no descansan.',
					'From what was shown, the class sorts the jobs: paid and unpaid, with rest and without.'
				],
				[
					'Se conversa qué es justo y por qué. No hace falta que todos piensen igual; cada idea trae su razón.',
					'Talk about what is fair and why. We need not all think alike; every idea brings its reason.'
				]
			),
			questions: points(
				[
					'Si un trabajo no se paga, ¿deja de ser trabajo?',
					'If a job is not paid, does it stop being work?'
				],
				['¿Quién descansa cuando los demás comen?', 'Who rests while the others eat?'],
				[
					'¿Qué pasaría si durante un día esa persona no trabajara?',
					'What would happen if that person did not work for one day?'
				]
			)
		},
		{
			id: 'e',
			stage: 'giving-back',
			minutes: 15,
			technique: 'acting',
			grouping: 'small-groups',
			needs: [],
			name: both('Actuar: la misma cocina, de otra manera', 'Act: the same kitchen in another way'),
			steps: numbered(
				[
					'Los grupos repiten su escena, pero esta vez con el trabajo mejor repartido. Cualquiera puede entrar a la escena y proponer un cambio.',
					'Groups repeat their scene, this time with the work shared better. Anybody may step in and try a change.'
				],
				[
					'De cada escena se escoge un cambio que de verdad se pueda hacer mañana.',
					'From each scene, pick one change that can really be made tomorrow.'
				]
			),
			questions: points(
				['¿Qué fue difícil de cambiar? ¿Por qué?', 'What was hard to change? Why?'],
				[
					'¿Qué podemos hacer las niñas y los niños, y qué le toca a la gente grande?',
					'What can children do, and what is up to grown-ups?'
				]
			)
		},
		{
			id: 'f',
			stage: 'commitments',
			minutes: 10,
			technique: 'experiential',
			grouping: 'pairs',
			needs: ['board'],
			name: both('Evaluar y comprometernos', 'Evaluate, and commit ourselves'),
			steps: numbered(
				[
					'En parejas, cada quien dice su trabajo nuevo de la semana y cómo lo va a recordar.',
					'In pairs, everybody names a new job for the week and how to remember it.'
				],
				[
					'En la pizarra quedan las iniciales y el trabajo, sin nombres completos.',
					'Initials and jobs stay on the board, no full names.'
				],
				['Se hace la evaluación caminando.', 'Do the walking evaluation.']
			),
			questions: points(['¿Quién nos va a ayudar a cumplirlo?', 'Who will help us keep it?'])
		},
		{
			id: 'g',
			stage: 'closing',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Celebrar: gracias por las manos', 'Celebrate: thanks for the hands'),
			steps: numbered(
				[
					'La tortilla imaginaria da otra vuelta. Ahora cada quien, al recibirla, le da las gracias a un trabajo.',
					'The imaginary tortilla goes round again. This time everybody who gets it thanks one job.'
				],
				[
					'Dos estudiantes guardan la cadena del plato para la carta.',
					'Two students keep the chain behind the plate for the letter.'
				]
			),
			questions: points([
				'¿A quién le vamos a dar las gracias hoy, de verdad?',
				'Whom are we really going to thank today?'
			])
		}
	]
};
