import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const games: SeedPlan = {
	slug: 'games-of-both-places',
	side: 'flores',
	language: 'es',
	logic: 'see-judge-act',
	ageFrom: 6,
	ageTo: 12,
	multigrade: true,
	participants: 25,
	authors: [{ kind: 'community', name: 'San José Las Flores' }],
	text: {
		title: both(
			'Juegos de los dos lugares: reglas para que nadie quede fuera',
			'Games of both places: rules that leave nobody out'
		),
		theme: both('juego', 'play'),
		question: both(
			'¿Quién se queda fuera cuando jugamos, y qué regla lo puede cambiar?',
			'Who is left out when we play, and which rule could change that?'
		),
		purpose: both(
			'Que la clase mire con atención un juego suyo, descubra qué hace cada regla, cambie una para que todas las edades puedan jugar, y escriba las instrucciones tan claras que una clase que nunca lo ha visto lo juegue igual.',
			'The class looks closely at a game of its own, finds out what each rule does, changes one so that all ages can play, and writes instructions so clear that a class that never saw the game can play it the same way.'
		),
		materials: both(
			'Nada más que un lugar para correr. Si hay, chibolas, un capirucho o un yoyo para quienes hoy no pueden correr.',
			'Nothing but a place to run. If you have them, marbles, a cup-and-ball or a yo-yo for those who cannot run today.'
		),
		fewResources: both(
			'Todo el plan se hace sin nada. Las instrucciones se dicen en voz alta y se aprenden de memoria por equipos; quien escribe la carta las copia después. Si el patio es pequeño o llueve, se juega a paso de tortuga: quien corre, sale.',
			'The whole plan needs nothing. Instructions are spoken and learned by heart in teams; whoever writes the letter copies them later. If the yard is small or it rains, play at tortoise pace: whoever runs is out.'
		),
		care: both(
			'No se buscan culpables de dejar fuera a alguien: se miran las reglas, no a las personas. Nadie está obligado a correr ni a ser tocado; se toca en el hombro. Quien observa tiene un trabajo tan importante como quien juega. Si alguien cuenta que siempre lo apartan o lo lastiman, se conversa con calma aparte.',
			'We do not look for somebody to blame; we look at rules, not at persons. Nobody has to run or be touched, and tagging is on the shoulder. Watching is as important a job as playing. If a child says that they are always shut out or hurt, talk about it calmly and in private.'
		),
		evaluation: below(
			both(
				'De viva voz, dando un paso al centro si es cierto para mí:',
				'Aloud, stepping into the circle if it is true for me:'
			),
			points(
				[
					'Hoy jugué con alguien con quien casi nunca juego.',
					'Today I played with somebody I hardly ever play with.'
				],
				[
					'Puedo decir qué pasa si se quita una regla.',
					'I can say what happens when a rule is taken away.'
				],
				[
					'Podría enseñarle este juego a alguien que no habla mi idioma.',
					'I could teach this game to somebody who does not speak my language.'
				]
			)
		),
		commitments: below(
			points(
				[
					'Jugar el juego cambiado en tres recreos y contar cuántas personas entran.',
					'Play the changed game at three recesses and count how many join in.'
				],
				[
					'Preguntar en casa por un juego que ya casi nadie juega.',
					'Ask at home about a game that hardly anybody plays any more.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar las instrucciones de nuestro juego a la clase hermana, pedirle las de uno suyo y contarle después qué nos costó entender.',
				'**Write after this lesson:** send your partner class the instructions of our game, ask for one of theirs, and tell them afterwards what was hard to understand.'
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
			name: both('Bienvenida: a qué jugamos', 'Welcome: what we play'),
			steps: numbered(
				[
					'En rueda, cada quien dice su nombre y hace el gesto de un juego que le gusta. La rueda lo repite.',
					'In a circle, everybody says a name and mimes a game they like. The circle repeats it.'
				],
				[
					'Se cuenta para qué es la sesión: hoy jugamos para mirar las reglas.',
					'Say what the session is for: today we play in order to look at rules.'
				]
			),
			questions: points(['¿Quién nos enseñó ese juego?', 'Who taught us that game?'])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: [],
			name: both('Ambientación: ordenarnos sin hablar', 'Warm-up: lining up without a word'),
			steps: numbered(
				[
					'Sin palabras, la clase se ordena por el tamaño de la mano, de la más chica a la más grande.',
					'Without words, the class lines up by the size of their hands, smallest to largest.'
				],
				[
					'Se repite por la cantidad de juegos que cada quien conoce, mostrando los dedos.',
					'Do it again by how many games each one knows, showing fingers.'
				],
				[
					'Se conversa cómo nos entendimos. Así también se explica un juego a quien habla otro idioma.',
					'Talk about how we understood each other. That is how a game is explained to somebody with another language.'
				]
			),
			questions: points([
				'¿Qué señas inventamos? ¿Cuál no se entendió?',
				'Which signs did we invent? Which was not understood?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 15,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: [],
			name: both('Ver: jugar y mirar la mica', 'See: playing tag, and watching it'),
			steps: numbered(
				[
					'La mitad juega mica cinco minutos, como siempre. La otra mitad observa en parejas, cada una con un encargo.',
					'Half the class plays tag for five minutes, as always. The other half watches in pairs, each with a task.'
				],
				[
					'Encargos: contar cuántas veces corre cada edad; ver quién casi no juega; oír qué se grita; ver qué se hace cuando hay pleito.',
					'Tasks: count how often each age gets to run; see who hardly plays; hear what is shouted; see what happens in a quarrel.'
				],
				['Se cambian los grupos y se repite.', 'Swap and repeat.'],
				[
					'Quienes observaron cuentan lo que vieron, sin nombres: *vi que las personas más chiquitas…*',
					'Watchers tell what they saw, without names: *I saw that the smallest ones…*'
				]
			),
			questions: points(
				[
					'¿Quién la anduvo más tiempo? ¿Quién nunca la anduvo?',
					'Who was “it” longest? Who never was?'
				],
				[
					'¿Qué reglas usamos sin que nadie las dijera?',
					'Which rules did we use though nobody said them?'
				]
			)
		},
		{
			id: 'd',
			stage: 'deepening',
			minutes: 20,
			technique: 'acting',
			grouping: 'small-groups',
			needs: [],
			name: both('Juzgar: qué hace cada regla', 'Judge: what each rule does'),
			steps: numbered(
				[
					'Entre todos se dicen las reglas de la mica, una por una, con los dedos.',
					'Say the rules of tag together, one by one, on your fingers.'
				],
				[
					'Cada equipo quita una regla y muestra en un minuto qué pasaría: sin base, sin límite de cancha, sin cambio de mica.',
					'Each team takes one rule away and shows in a minute what would happen: no home base, no edge, nobody else ever “it”.'
				],
				[
					'La clase juzga cada regla con tres preguntas. Se vota con los pies: a este lado *sí*, al otro *no*, en medio *depende*.',
					'The class judges each rule by three questions. Vote with your feet: *yes* here, *no* there, *it depends* in the middle.'
				],
				[
					'Quien está en medio explica de qué depende.',
					'Whoever stands in the middle explains on what it depends.'
				]
			),
			questions: points(
				['¿La regla cuida a alguien? ¿A quién?', 'Does the rule protect somebody? Whom?'],
				['¿Deja fuera a alguien?', 'Does it leave anybody out?'],
				['¿Quién la puso, y quién la puede cambiar?', 'Who made it, and who can change it?'],
				[
					'¿En qué otro lugar de nuestra vida hay una regla así?',
					'Where else in our lives is there a rule like this?'
				]
			)
		},
		{
			id: 'e',
			stage: 'giving-back',
			minutes: 20,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: [],
			name: both(
				'Actuar: cambiar una regla y volver a jugar',
				'Act: change one rule and play again'
			),
			steps: numbered(
				[
					'Cada equipo de edades mezcladas propone un cambio: mica de a dos, mica con base para los menores, mica con pelota de trapo.',
					'Each mixed-age team proposes one change: tag in pairs, tag with a base for the little ones, tag with a rag ball.'
				],
				[
					'Se escoge uno, se juega cinco minutos y se mira con los mismos encargos.',
					'Pick one, play five minutes and watch with the same tasks.'
				],
				[
					'Se compara con la primera vez: ¿quién juega ahora que antes no?',
					'Compare with the first time: who plays now that did not before?'
				],
				[
					'Cada equipo dice las instrucciones del juego nuevo. El equipo de a la par las sigue *al pie de la letra*, aunque salga mal, y así se ve qué faltó decir.',
					'Each team says the instructions of the new game. The next team follows them *to the letter*, even if it goes wrong, and so we see what was missing.'
				]
			),
			questions: points(
				['¿Sigue siendo divertido? ¿Para quién?', 'Is it still fun? For whom?'],
				[
					'¿Qué palabra hay que explicarle a quien nunca ha estado aquí?',
					'Which word needs explaining to somebody who has never been here?'
				]
			)
		},
		{
			id: 'f',
			stage: 'commitments',
			minutes: 10,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Compromisos: el recreo y la carta', 'Commitments: recess and the letter'),
			steps: numbered(
				[
					'Se decide en qué recreos se juega y quién lleva la cuenta.',
					'Decide at which recesses to play, and who keeps count.'
				],
				[
					'Se ordenan las instrucciones en cinco pasos y cada equipo se aprende uno, para dictarlo.',
					'Put the instructions into five steps; each team learns one by heart, to dictate it.'
				]
			),
			questions: points([
				'¿Cómo invitamos a quien siempre dice que no?',
				'How do we invite somebody who always says no?'
			])
		},
		{
			id: 'g',
			stage: 'closing',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Cierre: un paso al centro', 'Closing: a step into the circle'),
			steps: numbered(
				['Se hace la evaluación dando pasos al centro.', 'Do the evaluation by stepping in.'],
				[
					'Se termina con el gesto de la bienvenida, pero ahora cada quien hace el de otra persona.',
					'End with the gestures from the welcome, but everybody makes somebody else’s.'
				]
			),
			questions: points([
				'¿Qué aprendimos jugando que no sabíamos antes de jugar?',
				'What did we learn by playing that we did not know before?'
			])
		}
	]
};
