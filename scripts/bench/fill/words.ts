import type { Chance } from './chance.ts';

/** A sentence in both languages; `%` is where a thing goes, `#` a number. */
type Both = readonly [es: string, en: string];

export interface Sentence {
	es: string;
	en: string;
	/** White space that follows: a blank, a line break or an empty line. */
	after: string;
}

/**
 * A child's letter in both languages, sentence for sentence, with as many words as asked for in the
 * language that it is written in.
 */
export function writeLetter(
	chance: Chance,
	letter: { to: string; from: string; language: 'es' | 'en'; words: number }
): Sentence[] {
	const { to, from, language, words } = letter;
	const sentences: Sentence[] = [];
	let left = words - 3;
	let inParagraph = 0;
	const add = (both: Both, after: string) => {
		sentences.push({ es: both[0], en: both[1], after });
		left -= countWords(both[language === 'es' ? 0 : 1]);
	};
	add([`Hola, ${to}:`, `Hello ${to},`], '\n\n');
	const told = new Set<Both>();
	while (left > 24) {
		const form = chance.pick(
			told.size < forms.length ? forms.filter((one) => !told.has(one)) : forms
		);
		told.add(form);
		const ends = ++inParagraph >= 4 + chance.below(3);
		if (ends) inParagraph = 0;
		add(fillIn(chance, form), ends ? '\n\n' : ' ');
	}
	if (left > 0) add(list(chance, left, language), '\n\n');
	sentences.push({ es: `Con cariño, ${from}`, en: `With love, ${from}`, after: '' });
	return sentences;
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function fillIn(chance: Chance, [es, en]: Both): Both {
	let filled: Both = [es, en];
	for (const [mark, things] of slots)
		while (filled[0].includes(mark)) {
			const [one, other] = things ? chance.pick(things) : numberOf(chance);
			filled = [filled[0].replace(mark, one), filled[1].replace(mark, other)];
		}
	return filled;
}

const numberOf = (chance: Chance): Both => {
	const number = String(2 + chance.below(38));
	return [number, number];
};

/** Exactly so many words of what somebody likes, in the one language that is counted. */
function list(chance: Chance, words: number, language: 'es' | 'en'): Both {
	const likes = Array.from({ length: words }, () => chance.pick(single));
	const spell = (side: 0 | 1) => {
		const spelled = likes.map((one) => one[side]);
		const sentence = spelled.join(', ') + '.';
		return sentence.charAt(0).toUpperCase() + sentence.slice(1);
	};
	const both: Both = [spell(0), spell(1)];
	return countWords(both[language === 'es' ? 0 : 1]) === words ? both : [both[0], both[1]];
}

const single: readonly Both[] = [
	['pupusas', 'pupusas'],
	['mangos', 'mangoes'],
	['barriletes', 'kites'],
	['canciones', 'songs'],
	['cuentos', 'stories'],
	['dibujos', 'drawings'],
	['caballos', 'horses'],
	['ríos', 'rivers'],
	['nieve', 'snow'],
	['fútbol', 'soccer'],
	['estrellas', 'stars'],
	['jocotes', 'jocotes'],
	['bicicletas', 'bicycles'],
	['libros', 'books'],
	['lluvia', 'rain'],
	['volcanes', 'volcanoes']
];

const places: readonly Both[] = [
	['la escuela', 'school'],
	['el río', 'the river'],
	['la cancha', 'the field'],
	['la casa de mi abuela', 'my grandmother’s house'],
	['el parque', 'the park'],
	['la milpa', 'the milpa'],
	['la biblioteca', 'the library'],
	['el mercado', 'the market'],
	['la montaña', 'the mountain'],
	['la plaza', 'the square']
];
const animals: readonly Both[] = [
	['un perro negro', 'a black dog'],
	['una gata gris', 'a gray cat'],
	['dos gallinas', 'two hens'],
	['un conejo blanco', 'a white rabbit'],
	['una tortuga', 'a turtle'],
	['un loro que habla', 'a parrot that talks'],
	['tres cabritos', 'three little goats'],
	['un hámster', 'a hamster']
];
const people: readonly Both[] = [
	['mi hermano', 'my brother'],
	['mi hermana menor', 'my little sister'],
	['mi abuelo', 'my grandfather'],
	['mi tía', 'my aunt'],
	['mi mejor amiga', 'my best friend'],
	['mi primo', 'my cousin'],
	['nuestra maestra', 'our teacher'],
	['mi vecina', 'my neighbor']
];
const foods: readonly Both[] = [
	['pupusas de queso', 'cheese pupusas'],
	['sopa de gallina', 'chicken soup'],
	['arroz con frijoles', 'rice and beans'],
	['tamales de elote', 'fresh-corn tamales'],
	['panqueques', 'pancakes'],
	['pizza', 'pizza'],
	['atol caliente', 'hot atol'],
	['manzanas con canela', 'apples with cinnamon']
];
const times: readonly Both[] = [
	['ayer', 'yesterday'],
	['el sábado', 'on Saturday'],
	['en la mañana', 'in the morning'],
	['después de clases', 'after class'],
	['en las vacaciones', 'during the holidays'],
	['cuando llueve', 'when it rains'],
	['todos los domingos', 'every Sunday']
];

const slots: readonly (readonly [string, readonly Both[] | undefined])[] = [
	['%place', places],
	['%animal', animals],
	['%person', people],
	['%food', foods],
	['%time', times],
	['#', undefined]
];

const forms: readonly Both[] = [
	[
		'Aquí estamos bien y espero que allá también.',
		'We are well here and I hope you are well there too.'
	],
	['Tengo # años y vivo cerca de %place.', 'I am # years old and I live near %place.'],
	[
		'En mi casa tenemos %animal y a veces nos hace reír.',
		'At home we have %animal and sometimes it makes us laugh.'
	],
	['Me gusta comer %food con %person.', 'I like to eat %food with %person.'],
	['%person me enseñó a nadar %time.', '%person taught me to swim %time.'],
	['¿Qué hay cerca de %place donde vives?', 'What is there near %place where you live?'],
	[
		'Fuimos a %place y vimos # pájaros de muchos colores.',
		'We went to %place and saw # birds of many colors.'
	],
	[
		'Mi materia favorita es ciencias, porque hacemos experimentos.',
		'My favorite subject is science, because we do experiments.'
	],
	['¿Te gusta más el frío o el calor?', 'Do you like the cold or the heat better?'],
	[
		'Cuando sea grande quiero cuidar animales como %animal.',
		'When I grow up I want to look after animals like %animal.'
	],
	['%time jugamos fútbol y ganamos por # puntos.', '%time we played soccer and won by # points.'],
	[
		'Aquí el camino se llena de lodo y llegamos con los zapatos sucios.',
		'Here the road fills with mud and we arrive with dirty shoes.'
	],
	['%person cocina %food para toda la familia.', '%person cooks %food for the whole family.'],
	[
		'Estoy leyendo un libro de # páginas sobre un barco perdido.',
		'I am reading a book of # pages about a lost ship.'
	],
	['¿Cuántas personas hay en tu clase?', 'How many people are there in your class?'],
	[
		'Me contaron que allá cae nieve, y yo nunca la he visto.',
		'They told me that snow falls there, and I have never seen it.'
	],
	[
		'En la fiesta hubo música, cohetes y # farolitos de papel.',
		'At the party there was music, fireworks and # paper lanterns.'
	],
	[
		'%person cuenta historias de antes, de cuando todo era distinto.',
		'%person tells stories of long ago, when everything was different.'
	],
	[
		'Sembramos maíz y frijol, y ya salieron las primeras hojas.',
		'We planted corn and beans, and the first leaves have come up.'
	],
	[
		'A veces me da pena hablar, pero escribir me gusta mucho.',
		'Sometimes I am shy to speak, but I like writing very much.'
	],
	['¿Qué juegos juegan en el recreo?', 'What games do you play at recess?'],
	[
		'Mi cuaderno tiene una foto de %animal en la portada.',
		'My notebook has a picture of %animal on the cover.'
	],
	[
		'Salimos de la casa a las # y cuarto para llegar a tiempo.',
		'We leave home at a quarter past # to arrive on time.'
	],
	['%time ayudo a %person con las compras.', '%time I help %person with the shopping.'],
	['Te mando un dibujo que hice en %place.', 'I am sending you a drawing that I made at %place.'],
	[
		'¿Cómo se dice “amigo” en tu idioma cuando es muy querido?',
		'How do you say “friend” in your language when they are very dear?'
	],
	[
		'Aprendí una canción nueva y la canto todo el día.',
		'I learned a new song and I sing it all day long.'
	],
	[
		'El tren pasa cada # minutos y hace mucho ruido.',
		'The train passes every # minutes and makes a lot of noise.'
	],
	[
		'No me gusta levantarme temprano, pero sí el olor de %food.',
		'I do not like getting up early, but I do like the smell of %food.'
	],
	[
		'%person y yo encontramos %animal detrás de %place.',
		'%person and I found %animal behind %place.'
	],
	['Gracias por tu carta, la leí # veces.', 'Thank you for your letter, I read it # times.'],
	[
		'Cuéntame de tu familia y de lo que te hace feliz.',
		'Tell me about your family and about what makes you happy.'
	]
];
