import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const repoblacionByGrandparents: SeedPlan = {
	slug: 'repoblacion-by-grandparents',
	side: 'flores',
	language: 'es',
	logic: 'code-questions-decoding',
	ageFrom: 10,
	ageTo: 15,
	multigrade: true,
	participants: 25,
	authors: [{ kind: 'community', name: 'San José Las Flores' }],
	text: {
		title: both(
			'La repoblación, contada por abuelas y abuelos',
			'The repoblación, told by grandparents'
		),
		theme: both('memoria', 'memory'),
		question: both(
			'¿Por qué vivimos aquí, y quién nos lo puede contar?',
			'Why do we live here, and who can tell us?'
		),
		purpose: both(
			'Que la clase aprenda a preguntar y a escuchar con respeto la historia de su propia comunidad, distinga entre lo que cuenta una persona, lo que dice una página y lo que todavía no sabemos, y decida qué quiere compartir y qué se queda en casa.',
			'The class learns to ask about the history of its own community and to listen with respect, tells apart what a person remembers, what a page says and what we do not know yet, and decides what it wants to share and what stays at home (*repoblación* is the return of families to the village during the war).'
		),
		materials: below(
			points(
				['pizarra y yeso', 'a board and chalk'],
				[
					'el dibujo de un camino, hecho en la pizarra antes de empezar',
					'the drawing of a path, made on the board beforehand'
				]
			),
			both(
				'**Una semana antes** se avisa a las familias qué se va a hablar y se les pregunta si alguien quiere contar algo en casa, con permiso para llevarlo a la clase. Nadie está obligado.',
				'**A week before**, tell families what the session is about, and ask whether somebody would like to tell something at home that may be brought to class. Nobody has to.'
			)
		),
		fewResources: both(
			'Todo se puede hacer de palabra. El camino se raya en el suelo con un palo, y en lugar de la pizarra tres piedras grandes marcan tres lugares: *me lo contaron*, *está escrito*, *falta preguntar*. Quien dice algo se para junto a la piedra que le toca.',
			'All of it can be done by speaking. Scratch the path into the ground with a stick; instead of a board, three big stones mark three places: *somebody told me*, *it is written*, *still to ask*. Whoever says something stands by the stone where it belongs.'
		),
		care: below(
			both(
				'Hay dolor en esta historia, y hay niñas y niños que lo cargan sin haberlo vivido.',
				'There is pain in this history, and some children carry it though they did not live it.'
			),
			points(
				[
					'Nadie cuenta si no quiere. Callar también es participar.',
					'Nobody tells anything unwillingly. Keeping silent is taking part, too.'
				],
				[
					'No se actúa la violencia ni se piden detalles de ella. No se pregunta por nombres de personas muertas ni desaparecidas; si una familia los nombra, se reciben con respeto.',
					'Violence is not acted, and nobody asks for its details. We do not ask for names of people who died or disappeared; if a family speaks them, we receive them with respect.'
				],
				[
					'La maestra o el maestro se queda un rato después, por si alguien necesita hablar.',
					'The teacher stays for a while afterwards, in case somebody needs to talk.'
				],
				[
					'Si una niña o un niño cuenta un daño de hoy, se deja la actividad, se escucha a solas y se avisa a las personas nombradas de la comunidad.',
					'If a child tells of harm that happens today, leave the activity, listen in private, and call the named persons of the community.'
				],
				[
					'Se habla de la guerra de entonces, no de partidos ni de la política de ahora.',
					'We speak of the war of those years, not of parties or the politics of today.'
				],
				[
					'Otra clase que use este plan tendrá familias con otras guerras y otros caminos: los mismos cuidos valen.',
					'Another class that uses this plan will have families with other wars and other roads: the same care holds.'
				]
			)
		),
		evaluation: below(
			both('De viva voz, y quien quiera pasa:', 'Aloud, and anybody may pass:'),
			points(
				['Una cosa que hoy escuché bien.', 'One thing that I listened to well today.'],
				[
					'Una cosa que creía saber y que ahora quiero preguntar.',
					'One thing that I thought I knew, and now want to ask.'
				],
				[
					'¿Cumplimos los acuerdos? Se contesta con el pulgar.',
					'Did we keep our agreements? Answer with your thumb.'
				]
			)
		),
		commitments: below(
			points(
				[
					'Hacer en casa la pregunta que escogimos, si en casa quieren, y dar las gracias por la respuesta.',
					'Ask at home the question that we chose, if they are willing, and give thanks for the answer.'
				],
				[
					'Preguntar siempre al final: *¿esto lo puedo contar en la clase? ¿Y en una carta?*',
					'Always ask at the end: *may I tell this in class? And in a letter?*'
				]
			),
			both(
				'**Escribir después de esta lección:** contarle a la clase hermana, con permiso, una cosa de nuestra comunidad que nos da orgullo, sin nombres ni apellidos, y preguntarle quién cuenta las historias en su casa.',
				'**Write after this lesson:** with permission, tell your partner class one thing about your community that makes you proud, without names, and ask who tells the stories in their homes.'
			)
		),
		sources: points(
			[
				'Ciudad de Cambridge, Comisión de Paz: en 1986 un grupo pequeño de familias que estaba en un refugio en San Salvador decidió volver a San José Las Flores, con ayuda de la Iglesia católica y de la solidaridad internacional; en marzo de 1987 se hizo oficial el lazo con Cambridge. https://www.cambridgema.gov/Departments/peacecommission/SisterCitiesSummary/sanjoselasfloreselsalvador',
				'City of Cambridge, Peace Commission: in 1986 a small group of families who were held in a refugee camp in San Salvador decided to return to San José Las Flores, with help from the Catholic Church and international solidarity; in March 1987 the link with Cambridge became official. https://www.cambridgema.gov/Departments/peacecommission/SisterCitiesSummary/sanjoselasfloreselsalvador'
			],
			[
				'Espacio de Memorias, sobre el Museo de Memoria Histórica de San José Las Flores: veintiséis familias repoblaron el lugar en 1986, después de años de andar por las montañas. https://espaciodememorias.org/2024/05/24/museo-de-memoria-historica-san-jose-las-flores-el-eterno-viaje-a-casa/',
				'Espacio de Memorias, on the Museum of Historical Memory of San José Las Flores (in Spanish): twenty-six families resettled the place in 1986, after years of walking in the mountains. https://espaciodememorias.org/2024/05/24/museo-de-memoria-historica-san-jose-las-flores-el-eterno-viaje-a-casa/'
			],
			[
				'CRIPDES: las familias que habían huido por la guerra y volvieron a repoblar San José Las Flores y otros lugares de Chalatenango fueron acompañadas por esta organización. https://cripdes.net/?p=3137',
				'CRIPDES (in Spanish): this organization accompanied the families who had fled the war and came back to San José Las Flores and other places of Chalatenango. https://cripdes.net/?p=3137'
			],
			[
				'U.S.–El Salvador Sister Cities: la red acompaña desde 1986, junto con CRIPDES, a comunidades que volvían a sus lugares. https://www.elsalvadorsolidarity.org/our-history/',
				'U.S.–El Salvador Sister Cities: since 1986 the network, together with CRIPDES, has accompanied communities that were going home. https://www.elsalvadorsolidarity.org/our-history/'
			]
		)
	},
	moments: [
		{
			id: 'a',
			stage: 'welcome',
			minutes: 10,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Bienvenida: los acuerdos para escuchar', 'Welcome: our agreements for listening'),
			steps: numbered(
				[
					'En rueda. Se cuenta de qué trata la sesión y que nadie está obligado a hablar.',
					'In a circle. Say what the session is about, and that nobody has to speak.'
				],
				[
					'Se proponen tres acuerdos y la clase agrega el suyo: se escucha sin reír ni corregir; lo que aquí se cuenta no se anda contando; quien lo necesite puede salir al corredor.',
					'Offer three agreements, and let the class add its own: we listen without laughing or correcting; what is told here is not passed around; whoever needs to may step outside.'
				],
				[
					'Cada quien dice *de acuerdo* o pide un cambio.',
					'Everybody says *agreed*, or asks for a change.'
				]
			),
			questions: points(['¿Cómo nos gusta que nos escuchen?', 'How do we like to be listened to?'])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'experiential',
			grouping: 'pairs',
			needs: [],
			name: both('Ambientación: te escucho un minuto', 'Warm-up: one minute of listening'),
			steps: numbered(
				[
					'En parejas de distinta edad, una persona cuenta durante un minuto algo alegre que le han contado en su casa. La otra no dice nada.',
					'In pairs of different ages, one tells for a minute something happy that was told at home. The other says nothing.'
				],
				[
					'La que escuchó repite: *lo que te escuché fue…* La que contó dice si así era.',
					'The listener repeats: *what I heard was…* The teller says whether that is right.'
				],
				['Se cambian los papeles.', 'Change roles.']
			),
			questions: points(
				[
					'¿Qué se perdió al repetirlo? ¿Qué se agregó?',
					'What got lost in repeating? What was added?'
				],
				[
					'Si ya cambia en un minuto, ¿qué pasa en tantos años?',
					'If it changes within a minute, what happens in so many years?'
				]
			)
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 10,
			technique: 'visual',
			grouping: 'circle',
			needs: ['board'],
			name: both('El código: un camino entre los cerros', 'The code: a path between hills'),
			steps: numbered(
				[
					'En la pizarra hay un dibujo sin palabras: cerros, un camino, gente pequeñita que camina con bultos, y al final una casa vacía con la puerta abierta.',
					'On the board is a drawing without words: hills, a path, tiny people walking with bundles, and at the end an empty house with an open door.'
				],
				[
					'Se mira un minuto entero en silencio. No se explica nada.',
					'Look at it for a whole minute, in silence. Explain nothing.'
				],
				[
					'Cada quien dice solo lo que ve, empezando con *veo*. Primero las y los menores.',
					'Everybody says only what they see, beginning with *I see*. The youngest go first.'
				]
			),
			questions: points([
				'¿Qué vemos? ¿Qué no se ve en el dibujo?',
				'What do we see? What is not in the picture?'
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
				'Las preguntas: ¿qué nos dice este camino?',
				'The questions: what does this path say to us?'
			),
			steps: numbered(
				[
					'En equipos de cinco se conversa sobre las preguntas. Una persona de cada equipo cuida que todas hablen si quieren.',
					'Talk about the questions in teams of five. One person looks after everybody’s chance to speak.'
				],
				[
					'Cada equipo trae una sola idea y una sola pregunta a la rueda.',
					'Each team brings one idea and one question back to the circle.'
				]
			),
			questions: points(
				['¿Quiénes pueden ser? ¿Van o vienen?', 'Who might they be? Are they leaving or coming?'],
				[
					'¿Qué llevaríamos nosotros en el bulto, y quién lo cargaría?',
					'What would we carry in the bundle, and who would carry it?'
				],
				[
					'¿Qué se necesita para volver a vivir en una casa vacía?',
					'What does it take to live in an empty house again?'
				],
				[
					'¿En qué se parece a algo de nuestra vida o de nuestra familia?',
					'What does it have in common with our lives or our families?'
				]
			)
		},
		{
			id: 'e',
			stage: 'deepening',
			minutes: 20,
			technique: 'audio-visual',
			grouping: 'circle',
			needs: ['board'],
			name: both(
				'La decodificación: lo que cuentan las casas y lo que dicen las páginas',
				'The decoding: what homes tell and what pages say'
			),
			steps: numbered(
				[
					'En la pizarra, tres columnas: *me lo contaron*, *está escrito*, *falta preguntar*.',
					'Three columns on the board: *somebody told me*, *it is written*, *still to ask*.'
				],
				[
					'Quien tiene permiso de su familia cuenta lo que quiera, sin nombres. Los demás agradecen y no interrogan.',
					'Whoever has the family’s permission tells what they like, without names. The others give thanks and do not question.'
				],
				[
					'Se lee en voz alta, de las fuentes de este plan, lo que dicen sobre 1986, y se anota de qué página es cada cosa.',
					'Read aloud from the sources of this plan what they say about 1986, and note which page says what.'
				],
				[
					'Se compara: una página habla de familias que estaban en un refugio y otra de familias que andaban en los cerros. No se decide quién tiene razón; se apunta en *falta preguntar*.',
					'Compare: one page speaks of families in a refugee camp, another of families who walked in the mountains. Do not decide who is right; write it under *still to ask*.'
				],
				[
					'Se cierra volviendo al dibujo: ¿qué le cambiaríamos ahora?',
					'Come back to the drawing: what would we change in it now?'
				]
			),
			questions: points(
				[
					'¿Por qué dos relatos de lo mismo no son iguales?',
					'Why are two accounts of the same thing not alike?'
				],
				[
					'¿Qué sabe una abuela que no cabe en una página?',
					'What does a grandmother know that does not fit on a page?'
				],
				[
					'¿Qué hicieron juntas esas familias que hoy todavía hacemos?',
					'What did those families do together that we still do today?'
				]
			)
		},
		{
			id: 'f',
			stage: 'giving-back',
			minutes: 10,
			technique: 'acting',
			grouping: 'pairs',
			needs: [],
			name: both(
				'Devolución: ensayar una buena pregunta',
				'Giving back: practising a good question'
			),
			steps: numbered(
				[
					'Cada pareja escoge una pregunta abierta, que no se conteste con sí o no y que deje lugar para no contestar.',
					'Each pair picks an open question, one that is not answered with yes or no and leaves room for not answering.'
				],
				[
					'La ensayan: una persona pregunta con respeto; la otra hace de abuela o de abuelo que hoy prefiere hablar de otra cosa.',
					'They rehearse: one asks with respect; the other plays a grandparent who would rather talk about something else today.'
				],
				[
					'La clase escoge las tres preguntas que más invitan a contar.',
					'The class picks the three questions that most invite telling.'
				]
			),
			questions: points([
				'¿Cómo se nota que alguien ya no quiere seguir, y qué hacemos entonces?',
				'How can we tell that somebody does not want to go on, and what do we do then?'
			])
		},
		{
			id: 'g',
			stage: 'commitments',
			minutes: 10,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Compromisos: preguntar con permiso', 'Commitments: asking with permission'),
			steps: numbered(
				[
					'Cada quien dice a quién le va a preguntar, o que por ahora prefiere no hacerlo.',
					'Everybody says whom they will ask, or that they would rather not for now.'
				],
				[
					'Se decide si invitamos a una persona mayor a la escuela, y quién habla antes con ella.',
					'Decide whether to invite an older person to school, and who talks with them first.'
				]
			),
			questions: points([
				'¿Qué cosas son para la carta, y qué cosas son solo nuestras?',
				'What is for the letter, and what is ours alone?'
			])
		},
		{
			id: 'h',
			stage: 'closing',
			minutes: 5,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Cierre: una palabra y un respiro', 'Closing: one word and one breath'),
			steps: numbered(
				[
					'Se respira hondo tres veces, con los pies bien puestos en el suelo.',
					'Breathe deeply three times, feet firmly on the ground.'
				],
				[
					'Se hace la evaluación de viva voz; quien quiera pasa.',
					'Do the evaluation aloud; anybody may pass.'
				],
				[
					'Cada quien regala una palabra a quienes volvieron. Con esa palabra nos vamos.',
					'Everybody gives one word to those who came back. We leave with that word.'
				]
			),
			questions: points([
				'¿Con qué nos quedamos hoy en el corazón?',
				'What do we take with us in our hearts today?'
			])
		}
	]
};
