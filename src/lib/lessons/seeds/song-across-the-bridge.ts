import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const songAcrossTheBridge: SeedPlan = {
	slug: 'song-across-the-bridge',
	side: 'cambridge',
	language: 'en',
	logic: 'code-questions-decoding',
	ageFrom: 6,
	ageTo: 12,
	multigrade: true,
	participants: 24,
	authors: [{ kind: 'community', name: 'Cambridge' }],
	text: {
		title: both('Una canción sobre el puente', 'A song across the bridge'),
		theme: both('canto', 'song'),
		question: both(
			'Si alguien muy lejos cerrara los ojos, ¿cómo sonaría nuestra mañana?',
			'If somebody far away closed their eyes, what would our morning sound like?'
		),
		purpose: both(
			'Que las dos clases hagan juntas una canción que no existía: una mitad de cada lado, con los sonidos de la vida de cada lugar; y que cada niña y cada niño aprenda a escuchar una lengua que tal vez no entiende.',
			'Together both classes make a song that did not exist before, half of it from each side, out of the sounds of life in each place; and every child learns to listen to a language that they may not understand.'
		),
		materials: both(
			'Voces, manos y pies. La pizarra ayuda para guardar las palabras.',
			'Voices, hands and feet. A board helps to keep the words.'
		),
		fewResources: both(
			'Nada hace falta. Sin pizarra, cada equipo guarda su línea de memoria y la repite al entrar y al salir. No se graba a nadie: la canción viaja en palabras y con el ritmo escrito.',
			'Nothing is needed. Without a board, each team keeps its line by heart and repeats it on the way in and out. Nobody is recorded: the song travels as words, with its rhythm written down.'
		),
		care: both(
			'Hay quien no quiere cantar: marca el ritmo, escucha, da la entrada. Hay sonidos de la mañana que no son alegres; se reciben igual, sin hacerlos actuar. En la canción no van nombres, ni direcciones, ni nada que alguien no quiera ver del otro lado. La canción es nuestra: no se copia la música ni la letra de otra, porque esas ya tienen dueño.',
			'Some children do not want to sing: they keep the beat, listen, give the cue. Some morning sounds are not happy ones; receive them too, without acting them out. No names are in the song, no addresses, and nothing that somebody does not want seen on the other side. The song is ours: we borrow neither tune nor words, because those belong to somebody.'
		),
		evaluation: below(
			both('De viva voz y con sonido:', 'Aloud, and in sound:'),
			points(
				[
					'Cada quien hace el sonido que más le gustó de otra persona.',
					'Everybody makes the sound they liked best of somebody else’s.'
				],
				[
					'Decimos una cosa de la vida de la clase que antes de hoy no habíamos oído.',
					'We say one thing about life in our class that we had not heard before today.'
				],
				[
					'¿Cabe todo el mundo en esta canción? Quien diga que no, propone qué falta.',
					'Is there room for everybody in this song? Whoever says no proposes what is missing.'
				]
			)
		),
		commitments: below(
			points(
				[
					'Cantar nuestra mitad al empezar el día durante una semana, para que se nos quede.',
					'Sing our half at the start of each day for a week, so that it stays.'
				],
				[
					'Cuando llegue la otra mitad, aprenderla en su idioma antes de leer la traducción.',
					'When the other half arrives, learn it in its own language before reading the translation.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar nuestras cuatro líneas en la carta de la clase, con las palmadas escritas, dejar cuatro líneas vacías y contar qué sonido hay en cada una.',
				'**Write after this lesson:** send our four lines in the class letter with the claps written down, leave four lines empty, and tell which sound is in each of ours.'
			)
		)
	},
	moments: [
		{
			id: 'a',
			stage: 'welcome',
			minutes: 5,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: [],
			name: both('Bienvenida: mi nombre suena así', 'Welcome: this is how my name sounds'),
			steps: numbered([
				'En rueda, cada quien dice su nombre con palmadas, una por sílaba. La rueda lo devuelve.',
				'In a circle, everybody claps their name, a clap for each syllable. The circle gives it back.'
			]),
			questions: points([
				'¿Qué nombres suenan igual con las manos?',
				'Which names sound alike in claps?'
			])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: el eco', 'Warm-up: the echo'),
			steps: numbered(
				[
					'Una persona hace un ritmo corto con el cuerpo; la rueda contesta igual. Pasa a la siguiente.',
					'One person makes a short rhythm with the body; the circle answers alike. Pass it on.'
				],
				[
					'Ahora la rueda no repite, *contesta*: hace otra cosa que vaya bien con la primera. Así trabajan dos mitades de una canción.',
					'Now the circle does not repeat but *answers*: something else that goes well with the first. That is how two halves of a song work.'
				]
			),
			questions: points([
				'¿Cómo se nota que alguien me contestó y no solo me repitió?',
				'How can I tell that somebody answered me, and did not just repeat?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 15,
			technique: 'audio-visual',
			grouping: 'mixed-ages',
			needs: [],
			name: both(
				'El código: nuestra mañana con los ojos cerrados',
				'The code: our morning with eyes closed'
			),
			steps: numbered(
				[
					'Equipos de seis con edades mezcladas juntan sonidos de la mañana, desde que despiertan hasta la puerta de la escuela.',
					'Mixed-age teams of six collect sounds of a morning, from waking up to the school door.'
				],
				[
					'Escogen cuatro y los hacen con la voz y el cuerpo, sin palabras, uno detrás de otro.',
					'Pick four and make them with voices and bodies, without words, one after another.'
				],
				[
					'Las demás personas escuchan con los ojos cerrados. Al final se quedan un momento en silencio.',
					'Everybody else listens with eyes closed. Stay silent for a moment at the end.'
				]
			),
			questions: points([
				'¿Qué oímos? Primero solo los sonidos, sin decir de quién son.',
				'What do we hear? First the sounds alone, without saying whose they are.'
			])
		},
		{
			id: 'd',
			stage: 'practice',
			minutes: 10,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: [],
			name: both(
				'Las preguntas: ¿de quién son estos sonidos?',
				'The questions: whose sounds are these?'
			),
			steps: numbered([
				'Se conversa en rueda sobre lo que se oyó. Quien hizo un sonido puede contar de qué es, o dejarlo así.',
				'Talk in the circle about what was heard. Whoever made a sound may tell what it is, or leave it.'
			]),
			questions: points(
				[
					'¿Qué sonido estuvo en todos los equipos? ¿Cuál solo en uno?',
					'Which sound did all teams have? Which only one?'
				],
				['¿Quién estaba trabajando detrás de ese sonido?', 'Who was at work behind that sound?'],
				[
					'¿Qué sonido nos gustaría que hubiera, y no hay?',
					'Which sound do we wish there were, and there is not?'
				],
				[
					'¿Cuáles creemos que se oyen del otro lado, y cuáles no?',
					'Which do we think are heard on the other side, and which are not?'
				]
			)
		},
		{
			id: 'e',
			stage: 'deepening',
			minutes: 20,
			technique: 'audio-visual',
			grouping: 'small-groups',
			needs: ['board'],
			name: both(
				'La decodificación: de los sonidos a las líneas',
				'The decoding: from sounds to lines'
			),
			steps: numbered(
				[
					'La clase escoge los cuatro sonidos que más dicen de cómo vivimos, y por qué esos.',
					'The class picks the four sounds that say most about how we live, and why those.'
				],
				[
					'Se buscan palmadas para una línea, por ejemplo *fuerte, suave, suave, fuerte*, y se repiten hasta que todos las tengan.',
					'Find claps for one line, such as *strong, soft, soft, strong*, and repeat until all have them.'
				],
				[
					'Cada equipo hace una línea sobre un sonido, que quepa en las palmadas: qué suena, y qué nos dice.',
					'Each team makes a line about one sound that fits the claps: what sounds, and what it tells us.'
				],
				[
					'Se cambia lo que no cabe. No hace falta que rime; hace falta que sea cierto.',
					'Change what does not fit. It need not rhyme; it must be true.'
				],
				[
					'Las y los menores buscan el gesto de cada línea; los mayores cuentan sílabas.',
					'The youngest find a gesture for each line; the oldest count syllables.'
				]
			),
			questions: points(
				[
					'¿Qué dice esta línea de nuestra vida a quien nunca ha estado aquí?',
					'What does this line say about our lives to somebody who has never been here?'
				],
				[
					'¿Qué palabra se puede cantar en los dos idiomas?',
					'Which word can be sung in both languages?'
				]
			)
		},
		{
			id: 'f',
			stage: 'giving-back',
			minutes: 15,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: ['board'],
			name: both('Devolución: media canción', 'Giving back: half a song'),
			steps: numbered(
				[
					'Se cantan las cuatro líneas seguidas, con palmadas, dejando después el mismo tiempo en silencio: ahí va la otra clase.',
					'Sing the four lines in a row with claps, then keep silent for as long: that is the place of the other class.'
				],
				[
					'En el silencio, cada quien imagina qué va a sonar.',
					'In the silence, everybody imagines what will sound there.'
				],
				[
					'Se escribe en la pizarra con el ritmo: lo **fuerte**, subrayado; lo *suave*, sin nada.',
					'Write it on the board with its rhythm: **strong** underlined, *soft* plain.'
				],
				[
					'Se prueba con alguien que no estuvo: ¿la puede cantar solo con leerla?',
					'Try it on somebody who was not there: can they sing it just from reading?'
				]
			),
			questions: points([
				'¿Qué dejamos abierto para que la otra clase pueda contestar?',
				'What do we leave open, so that the other class can answer?'
			])
		},
		{
			id: 'g',
			stage: 'commitments',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Compromisos: cuidar las dos mitades', 'Commitments: looking after both halves'),
			steps: numbered([
				'Se decide cuándo se canta cada mañana y quién copia la canción para la carta de la clase.',
				'Decide when to sing each morning, and who copies the song for the class letter.'
			]),
			questions: points([
				'¿Qué haremos mientras esperamos la otra mitad?',
				'What shall we do while we wait for the other half?'
			])
		},
		{
			id: 'h',
			stage: 'closing',
			minutes: 5,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: [],
			name: both('Cierre: el sonido de otra persona', 'Closing: somebody else’s sound'),
			steps: numbered(
				['Se hace la evaluación con sonidos.', 'Do the evaluation in sounds.'],
				[
					'La rueda canta una vez más y sale caminando con el ritmo.',
					'The circle sings once more and walks out on the beat.'
				]
			),
			questions: points([
				'¿Qué sonido vamos a oír distinto mañana?',
				'Which sound shall we hear differently tomorrow?'
			])
		}
	]
};
