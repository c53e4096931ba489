import { below, both, numbered, points } from './both.ts';
import type { SeedPlan } from './seed.ts';

export const recipesAndFractions: SeedPlan = {
	slug: 'recipes-and-fractions',
	side: 'cambridge',
	language: 'en',
	logic: 'practice-theory-practice',
	ageFrom: 8,
	ageTo: 11,
	multigrade: true,
	participants: 24,
	authors: [{ kind: 'community', name: 'Cambridge' }],
	text: {
		title: both(
			'Recetas y fracciones: que alcance para todos',
			'Recipes and fractions: enough for everyone'
		),
		theme: both('comida', 'food'),
		question: both(
			'Si llega más gente a comer, ¿qué cambia en la receta y qué se queda igual?',
			'When more people come to eat, what changes in a recipe and what stays the same?'
		),
		purpose: both(
			'Que las niñas y los niños usen fracciones para agrandar y achicar una receta que alguien hace en su casa, expliquen en voz alta por qué sale bien, y vean que en cada cocina hay matemática que no está en el libro.',
			'Children use fractions to make a recipe from somebody’s home larger and smaller, explain aloud why it works, and see that every kitchen has mathematics that is not in the book.'
		),
		materials: points(
			['pizarra', 'a board'],
			[
				'una receta corta para cuatro personas, dicha por la maestra o el maestro',
				'a short recipe for four people, told by the teacher'
			],
			[
				'tazas o vasos iguales y agua, arena o arroz para medir',
				'equal cups, and water, sand or rice to measure with'
			]
		),
		fewResources: both(
			'Sin tazas, el cuerpo mide: ocho niñas y niños en fila son una taza entera, y cada quien es un octavo. Sin pizarra, la receta se canta o se dice con palmadas. No se cocina nada: no hacen falta ni horno ni comida.',
			'Without cups, bodies can measure: eight children in a row are one whole cup, and everybody is an eighth. Without a board, say the recipe with claps. Nothing is cooked, so neither an oven nor food is needed.'
		),
		care: both(
			'En algunas casas hubo poca comida esta semana. No se pregunta qué comió cada quien ni se compara; se piden recetas *que alguien sabe hacer*, de la familia o de la vecindad. Si después se cocina, se pregunta antes por alergias y por lo que cada familia no come. Ninguna comida se llama rara: se dice *nueva para mí*.',
			'In some homes there was little to eat this week. Do not ask what anybody ate, and do not compare; ask for recipes *that somebody knows how to make*, in the family or next door. If you do cook later, ask about allergies first, and about what families do not eat. No food is called weird; we say *new to me*.'
		),
		evaluation: below(
			both(
				'De viva voz, una pregunta de salida por pareja:',
				'Aloud, one question for each pair on the way out:'
			),
			points(
				[
					'Una receta lleva tres cuartos de taza y la queremos a la mitad. Muéstrenlo con las manos y digan cómo lo pensaron.',
					'A recipe takes three quarters of a cup and we want half of it. Show it with your hands and say how you thought.'
				],
				[
					'¿Qué cocina de nuestras casas usa fracciones sin escribirlas?',
					'Which cooking in our homes uses fractions without writing them down?'
				]
			)
		),
		commitments: below(
			points(
				[
					'Preguntar en casa cómo se mide sin taza: un puño, una pizca, hasta que la masa diga.',
					'Ask at home how people measure without a cup: a fistful, a pinch, until the dough feels right.'
				],
				[
					'Traer una receta contada, con permiso de quien la cuenta.',
					'Bring a recipe that was told to you, with the teller’s permission.'
				]
			),
			both(
				'**Escribir después de esta lección:** mandar a la clase hermana una receta para toda su clase, con las fracciones ya cambiadas, y pedirle una suya con sus propias medidas.',
				'**Write after this lesson:** send your partner class a recipe sized for their whole class, and ask for one of theirs in their own measures.'
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
			name: both('Bienvenida: un olor de cocina', 'Welcome: a smell from a kitchen'),
			steps: numbered([
				'En rueda, cada quien nombra un olor de cocina que le gusta. No hace falta decir de qué casa.',
				'In a circle, everybody names a smell from a kitchen that they like. No need to say whose.'
			]),
			questions: points([
				'¿Qué pasa en una cocina antes de que huela así?',
				'What happens in a kitchen before it smells like that?'
			])
		},
		{
			id: 'b',
			stage: 'warm-up',
			minutes: 10,
			technique: 'experiential',
			grouping: 'circle',
			needs: [],
			name: both('Ambientación: la clase se parte', 'Warm-up: the class divides'),
			steps: numbered(
				[
					'Quien guía dice una fracción de la clase: *la mitad se sienta, un cuarto levanta la mano*. La clase lo resuelve hablando.',
					'The leader calls a fraction of the class: *half sit down, a quarter raise a hand*. The class works it out by talking.'
				],
				[
					'Si no sale exacto, se conversa qué hacer con quien sobra: nadie se queda sin grupo.',
					'If it does not come out even, talk about what to do with whoever is left over: nobody stays without a group.'
				]
			),
			questions: points([
				'¿Cómo supimos que era la mitad, sin contar a todos?',
				'How did we know that it was half, without counting everyone?'
			])
		},
		{
			id: 'c',
			stage: 'practice',
			minutes: 20,
			technique: 'experiential',
			grouping: 'mixed-ages',
			needs: ['board'],
			name: both('Práctica: cocinar sin fuego', 'Practice: cooking without a fire'),
			steps: numbered(
				[
					'En la pizarra queda una receta inventada para cuatro personas: 2 tazas de harina, media taza de leche, tres cuartos de taza de azúcar, 1 huevo.',
					'Write a made-up recipe for four people on the board: 2 cups of flour, half a cup of milk, three quarters of a cup of sugar, 1 egg.'
				],
				[
					'Cada equipo la mide con agua, arena o arroz, haciendo de cuenta que es cada cosa.',
					'Each team measures it with water, sand or rice, pretending it is the real thing.'
				],
				[
					'Llegan cuatro personas más: el equipo mide para ocho. Después solo hay dos: mide para dos.',
					'Four more people come: measure for eight. Then there are only two: measure for two.'
				],
				[
					'Los menores llenan y cuentan las tazas; los mayores dicen la fracción antes de llenar.',
					'Younger children fill and count; older ones say the fraction before it is filled.'
				]
			),
			questions: points(
				[
					'¿Qué ingrediente dio problema al partirlo? ¿Qué haría alguien que cocina todos los días?',
					'Which ingredient was trouble to divide? What would somebody do who cooks every day?'
				],
				['¿Cómo mide quien cocina en su casa?', 'How does whoever cooks in your home measure?']
			)
		},
		{
			id: 'd',
			stage: 'deepening',
			minutes: 20,
			technique: 'visual',
			grouping: 'small-groups',
			needs: ['board'],
			name: both('Teoría: todas las partes crecen igual', 'Theory: every part grows alike'),
			steps: numbered(
				[
					'Se ponen las tres recetas en tres columnas: para dos, para cuatro, para ocho.',
					'Put three recipes in three columns: for two, for four, for eight.'
				],
				[
					'Cada equipo busca qué se repite de una columna a otra. Se dice con palabras antes que con números: *el doble de cada cosa*.',
					'Each team looks for what repeats from column to column. Say it in words before numbers: *twice as much of each*.'
				],
				[
					'Con un rectángulo en la pizarra se muestra la mitad de tres cuartos: se parte la taza en cuatro, después cada cuarto en dos, y se cuentan los octavos.',
					'With a rectangle on the board, show half of three quarters: cut the cup into four, then each quarter in two, and count the eighths.'
				],
				[
					'Se comparan medios, cuartos y octavos que llegan a la misma raya de la taza: son nombres distintos de lo mismo.',
					'Compare halves, quarters and eighths that reach the same line of the cup: different names for the same thing.'
				]
			),
			questions: points(
				[
					'¿Qué le pasa al sabor si doblamos todo menos una cosa?',
					'What happens to the taste if we double everything but one thing?'
				],
				[
					'¿Por qué dos cuartos y un medio llenan la misma taza?',
					'Why do two quarters and one half fill the same cup?'
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
				'De vuelta a la práctica: receta para las dos clases',
				'Back to practice: a recipe for both classes'
			),
			steps: numbered(
				[
					'Cada equipo agranda la receta para toda nuestra clase, y después para las dos clases juntas.',
					'Each team makes the recipe big enough for our class, then for both classes together.'
				],
				[
					'La presenta como en una cocina de verdad: alguien dicta, alguien mide en el aire, alguien pregunta *¿y por qué tanto?*',
					'Present it as in a real kitchen: one calls out, one measures in the air, one asks *why so much?*'
				],
				[
					'Quienes escuchan revisan con otra manera de calcular.',
					'Listeners check it by another way of working it out.'
				]
			),
			questions: points(
				[
					'¿Cómo revisaría esta cuenta alguien que no sabe escribir pero sabe cocinar?',
					'How would somebody check this who cannot write but can cook?'
				],
				[
					'Cuando hay poco, ¿qué quiere decir repartir bien?',
					'When there is little, what does it mean to share well?'
				]
			)
		},
		{
			id: 'f',
			stage: 'commitments',
			minutes: 5,
			technique: 'experiential',
			grouping: 'pairs',
			needs: [],
			name: both('Compromisos: una receta contada', 'Commitments: a recipe that somebody tells'),
			steps: numbered([
				'En parejas, cada quien dice a quién le va a pedir una receta y qué medida le quiere preguntar.',
				'In pairs, everybody says whom they will ask for a recipe, and about which measure.'
			]),
			questions: points([
				'¿Quién cocina algo que nadie más sabe hacer?',
				'Who makes something that nobody else can make?'
			])
		},
		{
			id: 'g',
			stage: 'closing',
			minutes: 5,
			technique: 'experiential',
			grouping: 'pairs',
			needs: [],
			name: both('Cierre y memoria', 'Closing and memory'),
			steps: numbered(
				[
					'Cada pareja contesta su pregunta de salida.',
					'Each pair answers its question on the way out.'
				],
				[
					'Un equipo copia la receta para las dos clases: va con la carta.',
					'One team copies the recipe for both classes; it goes with the letter.'
				]
			),
			questions: points([
				'¿Qué fracción vamos a ver hoy camino a casa?',
				'Which fraction shall we see on the way home today?'
			])
		}
	]
};
