import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const lettersAsHistory: SeedPlan = {
	slug: 'letters-as-history',
	side: 'cambridge',
	language: 'en',
	logic: 'code-questions-decoding',
	ageFrom: 10,
	ageTo: 14,
	multigrade: true,
	participants: 24,
	authors: [{ kind: 'community', name: 'Cambridge' }],
	text: {
		title: both('Cartas que hacen historia', 'Letters as history'),
		theme: both('cartas', 'letters'),
		question: both(
			'¿Qué sabrá de nosotros alguien que lea nuestras cartas dentro de cincuenta años?',
			'What will somebody know about us who reads our letters in fifty years?'
		),
		purpose: both(
			'Que las y los estudiantes lean una carta como la lee quien estudia historia, distingan lo que dice, lo que supone y lo que calla, y escriban a la clase hermana sabiendo que lo que escriben también va a ser memoria.',
			'Students read a letter the way a historian does, tell apart what it says, what it takes for granted and what it keeps silent, and write to their partner class knowing that their words will be memory too.'
		),
		materials: points(
			[
				'pizarra, con la carta inventada de este plan escrita antes de empezar',
				'a board, with the invented letter of this plan written on it beforehand'
			],
			[
				'las cartas que la clase ha recibido, solo si sus dueñas y dueños quieren',
				'letters that the class has received, only if their owners want to'
			]
		),
		fewResources: both(
			'La carta se puede leer en voz alta dos veces en lugar de escribirla: así también llegaban muchas cartas. La carta para la gaveta se dicta y la guarda una sola persona en un cuaderno; si no hay cuaderno, cada equipo se aprende su línea.',
			'The letter can be read aloud twice instead of written: that is how many letters reached people. The letter for the drawer is dictated, and one person keeps it in a notebook; without one, each team learns its line by heart.'
		),
		care: below(
			both(
				'Las cartas son de quien las escribió y de quien las recibió. Nadie lee en voz alta la de otra persona sin permiso, y nadie tiene que mostrar la suya.',
				'Letters belong to whoever wrote and whoever received them. Nobody reads another’s aloud without permission, and nobody has to show their own.'
			),
			both(
				'El ejemplo de 1987 habla de personas capturadas en una guerra. Se dice corto, sin detalles, y se dice cómo terminó. En la clase puede haber familias a quienes les pasó algo parecido, o que hoy esperan noticias de alguien: se avisa antes, nadie tiene que contar, y para grupos menores basta el otro ejemplo.',
				'The example of 1987 speaks of people captured in a war. Tell it briefly, without details, and tell how it ended. There may be families in the class to whom something like it happened, or who are waiting for news of somebody today: say beforehand what is coming, let nobody have to tell, and with younger groups use the other example alone.'
			)
		),
		evaluation: below(
			both(
				'De viva voz, con una frase que empieza igual para todos:',
				'Aloud, with a sentence that begins alike for all:'
			),
			points(
				['*Esta carta dice…*', '*This letter says…*'],
				['*Esta carta supone que ya sabemos…*', '*This letter takes for granted that we know…*'],
				['*Esta carta no cuenta…*', '*This letter does not tell…*']
			)
		),
		commitments: below(
			points(
				[
					'Ponerles a nuestras cartas el lugar y la fecha, siempre.',
					'Put the place and the date on our letters, always.'
				],
				[
					'Preguntar en casa si hay una carta o un recado guardado, y por qué se guardó. No hace falta leerlo.',
					'Ask at home whether a letter or a note was kept, and why. There is no need to read it.'
				]
			),
			both(
				'**Escribir después de esta lección:** cada quien le cuenta a su corresponsal una cosa de un día común que dentro de cincuenta años ya nadie va a saber, y le pregunta por una del suyo.',
				'**Write after this lesson:** tell your correspondent one thing about an ordinary day that nobody will know in fifty years, and ask for one of theirs.'
			)
		),
		sources: points(
			[
				'Ciudad de Cambridge, Comisión de Paz, sobre 1987 (en inglés): un mes después de hacerse oficial el hermanamiento, el ejército capturó a once personas de San José Las Flores; los telegramas y las llamadas de autoridades y habitantes de Cambridge a la embajada de Estados Unidos lograron que las liberaran sanas y salvas. https://www.cambridgema.gov/Departments/peacecommission/SisterCitiesSummary/sanjoselasfloreselsalvador',
				'City of Cambridge, Peace Commission, on 1987: a month after the link became official, the military captured eleven members of the community of San José Las Flores; telegrams and calls from city officials and residents to the US embassy resulted in their safe release. https://www.cambridgema.gov/Departments/peacecommission/SisterCitiesSummary/sanjoselasfloreselsalvador'
			],
			[
				'U.S.–El Salvador Sister Cities (en inglés): una delegación llevó canciones y cartas de estudiantes de la escuela Amigos, y trajo de Las Flores cartas y dibujos. http://elsalvadorsolidarity.org/index.php/59-sister-cities-programs/sister-city-committees/committee-updates/638-cambridge-rindge-and-latin-school-visits-el-salvador',
				'U.S.–El Salvador Sister Cities: a delegation brought songs and letters from students of the Amigos School, and received letters and drawings from the students of Las Flores. http://elsalvadorsolidarity.org/index.php/59-sister-cities-programs/sister-city-committees/committee-updates/638-cambridge-rindge-and-latin-school-visits-el-salvador'
			],
			[
				'La carta de la pizarra la inventamos para esta sesión; nadie la mandó nunca.',
				'The letter on the board was invented for this session; nobody ever sent it.'
			]
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
			name: both('Bienvenida: una noticia que esperé', 'Welcome: news that I waited for'),
			steps: numbered([
				'En rueda, quien quiera dice una noticia que esperó alguna vez, por carta, por teléfono o de palabra. Basta con decir *esperé un sí* o *esperé un regreso*.',
				'In a circle, whoever likes names news they once waited for, by letter, phone or word of mouth. *I waited for a yes* is enough.'
			]),
			questions: points([
				'¿Cómo se siente el tiempo cuando uno espera?',
				'What does time feel like while you wait?'
			])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'audio-visual',
			grouping: 'small-groups',
			needs: [],
			name: both('Ambientación: el recado que viaja', 'Warm-up: the message that travels'),
			steps: numbered(
				[
					'En filas de seis, se pasa al oído un recado de dos frases. La última persona lo dice en voz alta.',
					'In lines of six, whisper a message of two sentences down the line. The last person says it aloud.'
				],
				[
					'Se manda otro, pero ahora cada quien puede preguntar una vez *¿qué quiso decir?*',
					'Send another one; this time everybody may ask once *what did they mean?*'
				]
			),
			questions: points([
				'¿Qué se perdió? ¿Qué habría cambiado si fuera escrito?',
				'What got lost? What would have been different in writing?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 10,
			technique: 'visual',
			grouping: 'circle',
			needs: ['board'],
			name: both('El código: una carta sin fecha', 'The code: a letter without a date'),
			steps: below(
				both(
					'En la pizarra está esta carta. Se dice desde el principio que es inventada. Se lee en silencio y luego dos veces en voz alta, con dos voces distintas.',
					'This letter is on the board. Say from the start that it is invented. Read it in silence, then aloud twice, in two different voices.'
				),
				both(
					'> Ya van nueve días de lluvia y seguimos pasando por las tablas para ir a traer agua. La pequeña ya no tose. Contame si el palo de la entrada echó flor. Tu carta la guardo en el bote de la harina. De lo del puente te cuento cuando llegue.',
					'> Nine days of rain now, and we still walk on the boards to fetch water. The little one has stopped coughing. Tell me whether the tree by your gate is in bloom. I keep your letter in the flour tin. About the bridge I will tell you when I come.'
				),
				both(
					'Cada quien dice una sola palabra de la carta que le quedó sonando.',
					'Everybody says one word of the letter that stayed with them.'
				)
			),
			questions: points([
				'¿Qué vemos aquí, antes de imaginar nada?',
				'What do we see here, before we imagine anything?'
			])
		},
		{
			id: 'd',
			stage: 'practice',
			minutes: 15,
			technique: 'visual',
			grouping: 'mixed-ages',
			needs: [],
			name: both(
				'Las preguntas: lo que dice, lo que supone, lo que calla',
				'The questions: said, taken for granted, kept silent'
			),
			steps: numbered(
				[
					'Equipos de cuatro. Se contestan las preguntas y por cada respuesta se señala la palabra que la sostiene. Sin palabra que señalar, es una suposición, y también vale, pero se dice.',
					'Teams of four. Answer the questions, and for each answer point at the word that holds it up. With no word to point at it is a guess; that is fine too, but say so.'
				],
				[
					'Las y los mayores preguntan *¿cómo lo sabemos?*; las y los menores señalan.',
					'Older students ask *how do we know?*; younger ones point.'
				]
			),
			questions: points(
				[
					'¿Quién escribe y a quién? ¿Qué tan cerca están?',
					'Who writes, and to whom? How close are they?'
				],
				[
					'¿Qué sabe quien la recibe que nosotros no sabemos?',
					'What does the reader know that we do not?'
				],
				[
					'¿De qué no se quiere hablar por carta? ¿Por qué puede ser?',
					'What is not to be spoken of in a letter? Why might that be?'
				],
				[
					'¿Por qué se guarda una carta en un bote de harina?',
					'Why would you keep a letter in a flour tin?'
				]
			)
		},
		{
			id: 'e',
			stage: 'deepening',
			minutes: 20,
			technique: 'visual',
			grouping: 'circle',
			needs: ['board'],
			name: both(
				'La decodificación: cartas que cambiaron algo',
				'The decoding: letters that changed something'
			),
			steps: numbered(
				[
					'En tres columnas se junta lo que encontraron los equipos: *dice, supone, calla*.',
					'Collect what the teams found in three columns: *says, takes for granted, keeps silent*.'
				],
				[
					'Se lee uno de los dos ejemplos de las fuentes de este plan, y se dice quién lo cuenta.',
					'Read one of the two examples from the sources of this plan, and say who tells it.'
				],
				[
					'Se conversa: ¿qué pudo una carta, un telegrama o una llamada que nadie podía hacer estando lejos?',
					'Talk: what could a letter, a telegram or a call do that nobody could do from far away?'
				],
				[
					'Se vuelve a nuestras vidas: qué cosas nuestras solo quedan en mensajes que mañana se borran.',
					'Come back to our own lives: which things of ours exist only in messages that will be gone tomorrow?'
				]
			),
			questions: points(
				[
					'¿Quiénes no pudieron escribir cartas? ¿Dónde está su historia?',
					'Who could not write letters? Where is their history?'
				],
				[
					'¿Qué nos falta saber para creerle a un solo relato?',
					'What else do we need before we believe a single account?'
				],
				[
					'¿Qué parte de la historia de nuestras dos comunidades está en manos de gente común?',
					'Which part of the history of our two communities is in the hands of ordinary people?'
				]
			)
		},
		{
			id: 'f',
			stage: 'giving-back',
			minutes: 15,
			technique: 'audio-visual',
			grouping: 'small-groups',
			needs: ['board'],
			name: both('Devolución: una carta para la gaveta', 'Giving back: a letter for the drawer'),
			steps: numbered(
				[
					'Cada equipo dicta una línea sobre un día común de hoy, para alguien que la lea en cincuenta años: qué se oye, qué cuesta, qué da risa.',
					'Each team dictates one line about an ordinary day now, for a reader in fifty years: what we hear, what is hard, what makes us laugh.'
				],
				[
					'Se revisa juntos: ¿se entiende sin estar aquí? ¿Dice algo de alguien que no nos dio permiso?',
					'Look at it together: can it be understood without being here? Does it say anything about somebody who did not agree?'
				],
				['Se lee completa, con lugar y fecha.', 'Read the whole letter, with place and date.']
			),
			questions: points([
				'¿Qué decidimos no contar, y por qué?',
				'What did we decide not to tell, and why?'
			])
		},
		{
			id: 'g',
			stage: 'commitments',
			minutes: 10,
			technique: 'experiential',
			grouping: 'pairs',
			needs: [],
			name: both(
				'Compromisos: escribir para que nos entiendan',
				'Commitments: writing to be understood'
			),
			steps: numbered(
				[
					'En parejas, cada quien dice qué le va a explicar a su corresponsal que antes daba por sabido.',
					'In pairs, everybody says what they will explain to their correspondent that they used to take for granted.'
				],
				[
					'La clase acuerda dónde se guarda la carta de la gaveta y quién la cuida.',
					'The class agrees where the letter for the drawer is kept, and by whom.'
				]
			),
			questions: points([
				'¿Qué palabra nuestra necesita una nota?',
				'Which word of ours needs a note?'
			])
		},
		{
			id: 'h',
			stage: 'closing',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Cierre: dice, supone, calla', 'Closing: says, takes for granted, keeps silent'),
			steps: numbered([
				'Se hace la evaluación con las tres frases, ahora sobre nuestra carta.',
				'Do the evaluation with the three sentences, now about our own letter.'
			]),
			questions: points([
				'¿Qué nos gustaría que alguien guardara de nosotros?',
				'What would we like somebody to keep of us?'
			])
		}
	]
};
