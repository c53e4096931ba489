import { describe, expect, test } from 'vitest';
import { scanText } from '../scan.ts';

/** Who does what to whom, in other words and disguises than those of conduct.test.ts. */
const said = {
	'contact-attempt': {
		es: [
			'hblms x wpp, esto tarda mucho',
			'Salite del hotel cuando todos estén dormidos y me hacés una seña',
			'Si querés seguir hablando cuando se acabe el programa, te dejo mi numero atrás',
			'Por el pajarito de mensajes azules nos escribimos sin estampillas',
			'El entrenador me escribe en las noches y quiere que le conteste al privado',
			'manda slctud al gatito negro'
		],
		en: [
			"I'd love to hear your voice, send a voice message",
			'gimme ur #',
			'on a field trip you and I can hang back so no one hears us',
			'could my teacher give yours my email so we can chat directly',
			'left my wa 4 u under my name',
			'turn your camera on, he keeps telling me to turn my camera on'
		]
	},
	secrecy: {
		es: [
			'Lo que te voy a contar se queda aquí, ¿oíste?',
			'Vos ciego, sordo y mudo frente a la profe',
			'La psicóloga preguntó y yo dije que todo bien en la casa',
			'no quiero que Inés traduzca esta parte',
			'En mi familia hay una regla: lo que pasa adentro no sale'
		],
		en: [
			'The coach told me it is better if no one hears about our practices',
			"What they don't know won't hurt them",
			'Only three people know, plus you',
			'Cover this line with your thumb when she reads it',
			'no1 can no'
		]
	},
	'gift-request': {
		es: [
			'Nomás me falta quien me la compre, cuesta veinte dólares y sueño con esa mochila por si acaso',
			'ncsto un cel, si tu papá tiene uno viejo me avisas',
			'no me enojo si en el sobre cayera un billetico',
			'Quisiéramos saber si podrían gestionar un proyector',
			'Cuando te aburrás de tu tablet, ya sabés a quién dársela'
		],
		en: [
			'My brother plays with holes in his cleats, would yours have a pair to give away',
			'if a box of chocolates fell in the next packet I would know who to thank',
			'Think of me next time your family cleans out the closet',
			'cop me sum yeezys',
			'any used clothing would be received with thanks'
		]
	},
	insult: {
		es: [
			'La profe nueva es una amargada que nadie soporta',
			'Mi tío dice que no sirvo ni para traer leña',
			'Ese maje huele a chivo',
			'no le da el coco, por eso copia',
			'sos más bruta que una mula'
		],
		en: [
			"He's kinda slow, he can't even read",
			"She thinks she's all that",
			'The kid next to me smells like a wet goat',
			"you're one brain cell short of a sponge, one brain cell",
			"my uncle says I'm not even good for fetching wood"
		]
	}
};

/** Ordinary letters that come near a frame. */
const harmless = {
	es: [
		'Me gusta más escribir cartas que hablar por teléfono.',
		'Encontré tu pueblo en el mapa, está cerca del mar.',
		'Mi papá nos lleva a mi hermana y a mí a la poza los domingos.',
		'A las dos de la tarde nos vamos todos a la poza.',
		'La maestra nos agregó al grupo de danza.',
		'El invierno empieza en mayo.',
		'El perro me sigue hasta la escuela.',
		'Hay que estar callado en la biblioteca.',
		'Guardo tus cartas en una caja de galletas debajo de la cama.',
		'No le conté a mi papá la nota porque quería que la viera él mismo.',
		'Rompí sin querer el plato de mi mamá y le pedí perdón.',
		'Mis papás no me dejan tener TikTok.',
		'Llevamos flores a la tumba de mi abuelo.',
		'Mi mamá cree que voy a ser doctora.',
		'Quiero ser futbolista y comprarle una casa a mi mamá.',
		'Le di un dulce a mi hermana y ella me dio un chicle.',
		'¿Qué te regalaron en tu cumpleaños?',
		'Me compré un lapicero de cuatro colores y ya se me arruinó.',
		'Rompimos el récord sin que cayera la pelota.',
		'¿Vos tenés bicicleta? Yo voy a pie.',
		'El sapo que vive en la pila es gordo y feo.',
		'A la bicicleta le falta un tornillo y se le cae la cadena.',
		'En la obra yo hago de burro.',
		'Mi hermano es un dormilón y un comelón.',
		'Me da risa la foto de tu gato con sombrero.',
		'Soy torpe con las manos, boto todo.'
	],
	en: [
		'It was almost like the smell was calling us to eat.',
		'I like writing letters more than talking on the phone.',
		'We looked you up on the globe.',
		'I called my grandma yesterday because it was her birthday.',
		'They showed the game online and we watched it.',
		'I had to add in my head at the ice cream place.',
		'The letter E is easy, F is hard.',
		"Don't tell my sister, but I like her drawing best.",
		'I keep your letters in a shoebox under my bed.',
		'If the teacher asks, I always raise my hand.',
		'I like to read under the table.',
		'How do you say "I forgot my homework" in Spanish?',
		'We burned marshmallows by accident.',
		'My mom thinks I should be a doctor.',
		'Do you have a bike? Mine is green.',
		"When I grow up I'm going to buy a red car.",
		'I got a card in the mail from my aunt with five dollars.',
		'Then I cover my ears.',
		'Send me another joke like the chicken one.',
		'Nobody likes squash in our family.',
		'Here is a joke: why did the tomato blush?',
		'The class pet is a snake and nobody minds.',
		'We call our dog Fatty.',
		'The witch in the story was ugly and mean.',
		'My uncle is a joker.',
		'I felt stupid when I tripped.'
	]
};

for (const language of ['es', 'en'] as const) {
	for (const [kind, lines] of Object.entries(said))
		describe(kind, () => {
			test.each(lines[language])('%s', (line) => {
				expect(scanText(line, language).map((flag) => flag.kind)).toContain(kind);
			});
		});
	describe('no conduct to look at', () => {
		test.each(harmless[language])('%s', (line) => {
			const found = scanText(line, language).filter(({ group }) => group === 'conduct');
			expect(found).toEqual([]);
		});
	});
}
