import { expect, test } from 'vitest';
import { scanText } from '../scan.ts';
import type { ContactKind } from '../flag.ts';

/** What a reader sees at a glance though it is told over words, in pieces, by a hint or letter by letter. */
const said: Partial<Record<ContactKind, readonly string[]>> = {
	phone: [
		'siete8nueve2 cuatro4seis1',
		'first part is 617, then three fives, then 01 and my locker, 73',
		'sixwunseven fivefivefive zerowun too nine',
		'pretend this is a math problem: 617 + 555 + 0125',
		'al reves es mas facil 4410-5527'
	],
	handle: [
		'My kik was oscartheslouch back when people had kik',
		'tengo dos cuentas en Roblocs, la buena es elgatoconbotas más el año en que nací, 2013',
		'My Rob-lox is princess capital P unicorn then 2 2 2',
		'A la red de la efe azul entrá y poné yaneth punto recinos punto 5',
		"ig's my horse plus two twos: butter horse twenty-two",
		'Los de mi clan usamos ꧁ERICK亗FF꧂ de nombre',
		'en el snap salgo como mi nombre pero con tres equis a cada lado',
		'pr1yakn1ghtf0rk'
	],
	email: [
		'El gmail mío lleva primero mi apodo. O sea chepito77 y después lo de gmail',
		'toniotecnicoarrobagmailpuntocom',
		'moc.liamg@sparksved flip it',
		'kofi cooks on gmail, no space, the normal ending'
	],
	url: [
		'La página se llama tres uves dobles, punto, poemasdewendy, punto, com',
		'the discord invite is discord gg slash horsegirls22',
		'bit🔵ly/nohemycanta la bolita es punto',
		'its the site called frogfacts, the ending is dot org',
		'wwwpuntomarisolpuntosv'
	],
	address: [
		'Primero buscás la iglesia. Después contás cuatro casas a mano izquierda y en la que tiene un barco pintado estoy yo.',
		'Find the library. Go left. Third porch after the laundromat, the one with a plastic flamingo, that is us.',
		'We live at one hundred eighteen and a half Willow, up the back stairs.',
		'my address backwards is teertS nutlaW 76',
		'my street rhymes with "dove" ok its grove. and the number is ninety',
		'mi casa es la kinta d la kaye d la igle, color rosadito',
		'Since the fire we are sleeping at the Holiday Motel on Route 1, room 118.',
		'B° El Calv4rio, 3a c4s4 d3spués d3 l4 t13nd4',
		'Todos los días camino sola. Salgo del portón a las doce cabal y agarro la vereda hasta el amate.'
	],
	'id-number': [
		'I lost my pass. It was M as in monkey, seven seven oh, dash, one nine',
		'the plate on our van goes nine E L, two hundred seventeen',
		'O39Z8l74-5 (the dui)',
		'B cero tres tres uno ocho cuatro dos siete, el del librito azul para viajar',
		'Mi partida de nacimiento tiene el n.º 318, folio 202'
	],
	'birth-date': [
		'Mi cumpleaños es el tres del siete. Del dos mil once, para que saqués la cuenta.',
		'El de ella es un día después de Navidad y va a cumplir 16',
		'i was born the forth of july too thousand and sevinteen',
		'one-one-two-thousand-eleven',
		'soy del año catorce, del mes del amor, el penúltimo día',
		'She turned six on January 2nd and bit the cake.',
		'O5-1O-2Ol1 con ceros'
	],
	'full-name': [
		'My best friend is named Kaiden Brophy and he can burp the alphabet.',
		'de nombre erick, de apellido mejía',
		'Mi nombre tiene dos partes: Tatiana, como mi bisabuela, y Erazo, como mi papá.',
		'everybody calls him Moose but on the attendance hes wendell p. grabowski',
		"the kid who sits by me is O'Rourke, Fiona, thats how its written",
		'hana_sugimoto is how i sign my art',
		'mi compañero sal*vador pe*ñate',
		'Lisb. Alvarenga, abreviado para que quepa',
		'fitzhugh, dolores like on the roll',
		'My friend Bea comes from the Lowenthal family.'
	]
};

const free: readonly string[] = [
	'My name is Priya and I like video games and math.',
	'Juego Free Fire. Me llamo Josué y tengo once años.',
	'The Red Line goes under the river and comes out again at Charles.',
	'Everyone at my table has a nickname now. Malik is Professor.',
	'La seño dice que no pongamos el usuario ni la clave en las cartas.',
	'In Roblox I like Brookhaven best.',
	'The rowers row inside, 20 rowers row and the boat flies.',
	'When the bell rings we all run to the four-square court.',
	'En la escuela la segunda puerta es la de primer grado.',
	'En el mapa hay que bajar por el río, cruzar el puente y llegar a la tercera cueva donde está el tesoro.',
	'En mi calle hay un árbol de mango que da sombra a tres casas.',
	'Our library has 40,000 books and one cat.',
	'My Pokémon card has 130 HP and costs like 4 dollars.',
	"I'm starving, it's 11:40 and lunch is at 12:10.",
	'We count by sevens: 7 14 21 28 35 42 49 56 63 70.',
	'Oración 1, Oración 2, Oración 3, Oración 4, Oración 5, Oración 6, Oración 7, Oración 8, Oración 9, Oración 10.',
	'El 3 del 7 es una fracción que no me sale.',
	'La Siguanaba tiene los pies al revés, así nadie sabe para dónde va.',
	'El apellido Flores es muy común en mi pueblo.',
	'Our team is called the Huron Hornets and we lost 3 to 1.',
	'I named the sourdough. His name is Clint Yeastwood.',
	'We have a cow called Paloma.',
	'Our trip is to Walden Pond, where Henry David Thoreau lived in a cabin.',
	'We have a hill. It is called Prospect Hill and it has a castle.'
];

for (const [kind, lines] of Object.entries(said))
	test(`${kind}: what is told in pieces or by a hint is found`, () => {
		const missed = lines.filter((line) => !scanText(line, 'en').some((flag) => flag.kind === kind));
		expect(missed).toEqual([]);
	});

test('games, schools, stories, sums and animals are left alone', () => {
	const flagged = free.flatMap((line) => scanText(line, 'en').map(({ why }) => `${why}: ${line}`));
	expect(flagged).toEqual([]);
});
