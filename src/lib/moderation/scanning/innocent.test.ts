import { describe, expect, test } from 'vitest';
import { scanText } from './scan.ts';

/** What the list in the domain's words says is never pointed at, in both languages, over everything that is looked for. */
const innocent: Record<string, { es: string[]; en: string[] }> = {
	'war and repopulation memory': {
		es: [
			'En la guinda mi abuela caminó siete noches con mi tío en brazos.',
			'En la masacre del Sumpul mataron a mucha gente, por eso hacemos la vigilia cada 14 de mayo.',
			'Los soldados se llevaron a mi bisabuelo en 1982 y nunca volvió.',
			'Mi nana cuenta que en los refugios de Honduras aprendió a leer.',
			'En el conflicto armado se escondían en los tatús para que no los mataran.'
		],
		en: [
			'My grandmother walked for seven nights in the guinda.',
			'In the war the soldiers took people away and burned the houses.',
			'The massacre at the Sumpul is remembered every May.',
			'They came back to the village in the repopulation of 1986.'
		]
	},
	'historic exile': {
		es: [
			'En los años 80 mis abuelos cruzaron la frontera y vivieron refugiados en Honduras.',
			'Mi abuela salió al exilio cuando era niña.'
		],
		en: [
			'Her family escaped across the border in the 1980s and lived in a refugee camp.',
			'My great-grandparents left Ireland because of the famine.'
		]
	},
	'first names alone': {
		es: ['Mis amigas se llaman Ximena, Karla y Estela.', 'Soy Mateo y mi hermano es Josué.'],
		en: ['My friends are Maya, Leo and Sam.', 'I am Ana and my brother is Ben.']
	},
	places: {
		es: [
			'Vivo en San José Las Flores, en Chalatenango.',
			'Fuimos al río Sumpul y a la plaza del pueblo.'
		],
		en: [
			'I live in Cambridge, near the Charles River.',
			'We went to Danehy Park with the whole class.'
		]
	},
	ages: {
		es: ['Tengo diez años y mi hermana tiene siete.', 'Mi abuelo cumplió 81 años.'],
		en: ['I am nine years old and my brother is four.', 'My grandma turned 75.']
	},
	dates: {
		es: [
			'El 15 de septiembre desfilamos con la banda.',
			'Las vacaciones empiezan el 14 de noviembre.'
		],
		en: ['School starts on September 8.', 'Our concert is on May 21.']
	},
	scores: {
		es: ['Ganamos 3 a 1 y después perdimos 2 a 0.', 'Quedamos 21 a 19 en el básquet.'],
		en: ['We won 24 to 17.', 'The final score was 5-4 in overtime.']
	},
	prices: {
		es: ['La pupusa vale 50 centavos y la soda 75.', 'El saco de maíz está a $25.50.'],
		en: ['The ice cream costs $4.50.', 'My backpack was 30 dollars on sale.']
	},
	quantities: {
		es: [
			'Tenemos 14 gallinas y 2 vacas.',
			'La receta lleva 3 tazas de harina y 250 gramos de queso.'
		],
		en: ['There are 24 kids in my class.', 'You need 2 cups of flour and 3 eggs.']
	},
	'"mi perro es negro", chele, bicho': {
		es: [
			'Mi perro es negro y se llama Sombra.',
			'Mi primo es bien chele, salió a mi abuelo.',
			'Ese bicho es bien tremendo, siempre anda corriendo.',
			'Mi perra tuvo cuatro perritos.'
		],
		en: ['My dog is black and very lazy.', 'My cat is dark gray.']
	},
	'public figures': {
		es: ['Me gusta cómo juega Lionel Messi.', 'Leímos un cuento de Claudia Lars.'],
		en: [
			'We learned about Martin Luther King and Rosa Parks.',
			'My favorite singer is Taylor Swift.'
		]
	},
	'ordinary sadness or anger': {
		es: [
			'Estoy triste porque se murió mi abuelo.',
			'Me enojé con mi hermano porque agarró mi cuaderno.',
			'Ayer lloré porque perdimos el partido.',
			'A veces me siento sola en el recreo.'
		],
		en: [
			'I was sad when my hamster died.',
			'I got so mad at my sister because she broke my crayons.',
			'I cried when my best friend moved away.',
			'Sometimes I feel lonely at lunch.'
		]
	},
	'games and films': {
		es: [
			'En la película el malo se lleva al niño y lo encierra en una torre.',
			'En Free Fire me mataron tres veces ayer.',
			'Jugamos ladrón librado y a mí me metieron preso.'
		],
		en: [
			'In the movie the villain says he will kill everyone.',
			'I died twice in Minecraft because a creeper blew me up.',
			'In the book her stepmother locks her in the attic.'
		]
	},
	'polite wishes to meet some day': {
		es: ['Ojalá algún día nos conozcamos.', 'Espero que vengas a conocer mi pueblo algún día.'],
		en: ['I hope we can meet some day.', 'Maybe one day you can visit my school.']
	},
	'naming a platform': {
		es: ['A mi hermana le gusta ver TikTok.', 'Aquí casi nadie usa TikTok porque no hay señal.'],
		en: ['My brother watches YouTube all day.', 'Everyone in my class talks about Roblox.']
	},
	'a town, cantón, school, park or river alone': {
		es: ['Mi cantón se llama Las Limas.', 'Mi escuela está cerca de un río.'],
		en: ['My school is next to a library.', 'We play at the park after school.']
	},
	'a teacher with a title, and places named after people': {
		es: ['La seño Delmy nos leyó tu carta.', 'Mi escuela se llama Centro Escolar Monseñor Romero.'],
		en: ['Ms. Chen read us your letter.', 'We live near the Longfellow Bridge.']
	},
	'surprise parties': {
		es: [
			'No le digás a mi mamá, pero le vamos a hacer una fiesta sorpresa.',
			'Es un secreto: el domingo hay piñata sorpresa para mi abuela.'
		],
		en: [
			"Don't tell my mom, we are planning a surprise party for her.",
			'Keep it a secret, her birthday present is a kitten.'
		]
	},
	'a drawing, a poem or a recipe asked for': {
		es: [
			'Mandame un dibujo de la nieve.',
			'¿Me podés mandar la receta de las galletas de tu abuela?',
			'Regalame un poema en inglés.'
		],
		en: [
			'Please send me a drawing of your house.',
			'Can you send me a poem or a recipe?',
			'Send me a joke in Spanish!'
		]
	},
	'class elections, and partido as a match': {
		es: [
			'En mi clase votamos por presidente del grado y ganó Kevin.',
			'El partido fue en la cancha y ganamos.',
			'La candidata a reina de la escuela es mi prima.'
		],
		en: [
			'We had an election for class president and Maya won.',
			'Our class voted for pizza.',
			'My cousin is running for student council.'
		]
	},
	idioms: {
		es: [
			'Me muero de risa con tus chistes.',
			'Casi me muero del susto cuando tronó.',
			'Mi mamá me va a matar si ensucio el uniforme.',
			'Me muero de hambre, ya quiero almorzar.'
		],
		en: [
			'I almost died laughing.',
			'My mom is going to kill me if I lose my jacket again.',
			'You are killing it at soccer!',
			'I am starving, lunch is in ten minutes.'
		]
	},
	accidents: {
		es: [
			'Me corté el dedo pelando un mango.',
			'Se me cayó el celular y se lo llevó el río.',
			'Me pegó la pelota en la cara.'
		],
		en: [
			'I cut myself on a can by accident.',
			'A ball hit me in the face at recess.',
			'I fell off my bike and got a bruise.'
		]
	},
	'farm life': {
		es: [
			'Matamos dos gallinas para la fiesta.',
			'La vaca me pateó cuando la estaba ordeñando.',
			'Mi tío anda el corvo para chapodar la milpa.'
		],
		en: ['My uncle killed a pig for the wedding.', 'The goat kicked me when I milked it.']
	},
	fiction: {
		es: [
			'Soñé que me perseguía un monstruo y me quería comer.',
			'En mi cuento el lobo amenaza a los cochinitos.'
		],
		en: [
			'In my story the dragon burns the village and kills the king.',
			'The witch locks the children in a cage in the fairy tale.'
		]
	}
};

for (const [what, lines] of Object.entries(innocent))
	describe(what, () => {
		for (const language of ['es', 'en'] as const)
			for (const line of lines[language])
				test(`nothing to look at: ${line}`, () => {
					const found = scanText(line, language).map(({ kind, why, text }) => ({
						kind,
						why,
						text
					}));
					expect(found).toEqual([]);
				});
	});

test('a disclosure beside a memory of the war, a film or a party is found all the same', () => {
	const kinds = (text: string, language: 'es' | 'en') =>
		scanText(text, language).map(({ kind }) => kind);
	expect(
		kinds('Mi abuela vivió la guerra. Mi papá me pega con el cincho cuando llega bolo.', 'es')
	).toContain('abuse');
	expect(
		kinds('We watched a movie about dragons. My uncle touches me and I do not like it.', 'en')
	).toContain('abuse');
	expect(kinds('Ayer hubo una fiesta sorpresa. A veces ya no quiero vivir.', 'es')).toContain(
		'self-harm'
	);
});
