import { expect, test } from 'vitest';
import { scanText } from '../scan.ts';
import type { ContactKind } from '../flag.ts';

const said: Partial<Record<ContactKind, readonly string[]>> = {
	phone: [
		'siete cero uno dos, treinta y cuatro, cincuenta y seis',
		'mi cel es siet3 O uno tr3s nuev3 nuev3 d0s cinco',
		'doble siete, triple cero, uno, dos, tres',
		'seven8one555oh1ninety txt me',
		'take the area code for Worcester (5o8) then 55S then O1Z2 lol',
		"It starts like everybody's, 617, then five-five-five, and the end is my locker 0158.",
		'7 gatos 0 perros 1 vaca 2 burros 3 patos 4 pollos 5 ranas 6 gallos, ese es mi número',
		'La primera mitad es 7012. La segunda mitad es 3456.',
		'first half 617-555. second half 0142',
		'los primeros cuatro son 7012 y los últimos cuatro 3456',
		'the area code is 617, next 555, last four 0142',
		'mi número al revés es 65432107',
		'set3nta d0ce tr3inta y cuatr0 cincuenta y s3is',
		'hablame al 701234',
		'7012 guion 3456'
	],
	handle: [
		'Mi ID de Free Fire 2894417056 y soy nivel 51',
		'busca a el gato con botas 99 todo junto en la red del fantasmita',
		'Ponele un punto entre cada palabra: el chele futbolero sv y te salgo en tik tok',
		'En la app de los bailecitos soy lili, guion de abajo, la bonita, guion de abajo, trece.',
		'@ e l g a t o v o l a d o r sin espacios y me hallás',
		'ponés arroba y pegado marisolita punto flores y soy la del girasol',
		'on the block game look for capital T turtle capital L lord fifty five',
		'you know the ghost app? there im not ur avg potato, no spaces',
		'my tiktok is just my dog name and my number, so waffles and then zero nine underscore',
		'En Brawl Stars mi etiqueta es #8QLV20PJ.',
		"My snap's lena followed by three e's and a bar and 2012.",
		'my youtube is called, no joke, captain hyphen cheese hyphen seven'
	],
	email: [
		'La profesora puede consultar en centroescolar.lasflores@correo-sv.example si falta algo.',
		'El gmail de mi hermana es mafer guion bajo 13, después viene la arroba y lo de siempre.',
		'en mi correo va primero cipotegoleador luego la a con colita y luego outlook y el com',
		'evan underscore h at sign icloud period com'
	],
	'birth-date': [
		'mi cumple es el 12 d abril... y el año es 2 0 1 3',
		'ocho de agosto dosmil doce es cuando vine al mundo',
		'nací el catorce de marzo de dos mil quince',
		'03 del 03 del 2014',
		'yo naci un 19 de ene 016',
		'fecha de naci: veintiuno barra cero tres barra diez',
		'mi compañera nació el 6 del noveno mes, año 2o14',
		'XXI del mes VI del MMXII con números romanos',
		'mes: ocho. dia: seis. año: el trece',
		'Nací el día de los Inocentes del año en que hubo Mundial en Brasil',
		'My birthday is the ides of March. Year? Twenty-twelve.',
		'b day: sept twenny second two thousand n eleven',
		"the month is ten, the day is six, the year is '14, now you know when i was born",
		'i turn 9 when its xmas eve',
		'ninth month, twenty first day, year twenty fifteen',
		'Take 11, then 30, then 2012 and you have the date my mom had me.',
		'I turned nine on the last day of April.',
		'my cake day is halloween 2oll'
	],
	'full-name': [
		'mi prima esmeralda (quijada de apellido) corre mas',
		'soy roxana. de la familia dubón. la mas chiquita',
		'mi abuelo, don Tránsito Casco, sabe curar',
		'Mi nombre empieza con Ka, Ka-ren Es-co-bar por sílabas.',
		'@driana Alv@renga así firmo mis cuadernos',
		'Primero va Rubén. Después, lo de mi papá: Guardado.',
		'mi apellido es como el árbol que da sombra en el parque',
		'hi im marcus delacroix and i like bugs',
		'Class list, row two: Nguyen, Bao; absent.',
		'im delilah... kowalczyk is the part nobody can spell',
		'tyrell "t-rex" bassett is my best bud',
		'my first name is Gus and the second part starts with Whit and ends with comb',
		'on the attendance list it says Lindqvist comma Theresa',
		"I'm marcusdelacroix, all one word haha",
		'My initials are K.S. and K is for Kendra and S for Stavros.',
		'my buddy eli. his family name is vandermeer.',
		"NAMDLOG ALLEB, read it in a mirror and that's me",
		'My stepdad, Colm Hennessy, drives the bus',
		'My twin sister Ruby Waller looks nothing like me',
		'el portero de mi equipo es elmer serrano',
		'my bff is ruby jean waller',
		'K e v i n - D u b ó n. Ahi esta pues.',
		'u-l-i-s-e-s. f-r-a-n-c-o. Punto.',
		'Z—o—e—P—o—w—e—l—l in dashes',
		'me pusieron así en el diploma Uli💥ses Fran💥co',
		'sofi🌻zelaya firma y se despide',
		'wilber + cartagena = yo',
		'La firma del mural es mía: O$car L€mus',
		'One of our students signs as J. Porter. His first name is Jaylen.',
		'el que metió los goles fue Elmer S. (S de Serrano)',
		'my last name is the color of grass'
	]
};

const free: readonly string[] = [
	'En la rifa salió el 70451198 y yo tenía el 70451199, qué salado.',
	'The raffle number was 8842019 and mine was 8842109, so close!',
	'personaje del cuento se llama Dragón_Azul porque así lo escribí',
	'El refugio de Mesa Grande está en Honduras',
	'Me gustan los videos de vacas en YouTube',
	'siete o ocho amigos vinieron',
	'tengo 3 perros, 4 gatos, 12 gallinas y 5 vacas',
	'We beat the Eagles 61-55 and then lost to Medford 48 to 50.',
	'Monseñor Romero nació el 15 de agosto de 1917 en Ciudad Barrios',
	'Messi nació el 24 de junio de 1987',
	'mi perrito nació el 3 de mayo de 2020',
	'El 14 de mayo de 2014 inauguraron la cancha',
	'Me sé la tabla del siete: 7, 14, 21, 28, 35, 42',
	'We hit the piñata four times and only a Tootsie Roll fell out.',
	'Chef Julia Child lived in Cambridge',
	'La biblioteca municipal lleva el nombre de Roque Dalton',
	'My little brother wants to marry Taylor Swift, he is four.',
	'My last name is hard to spell.',
	'Susan B. Anthony got fined for voting back in 1872.',
	'La vecina llevó preso al gallo en un canasto.',
	'Querida Maya: tu carta llegó el lunes.'
];

for (const [kind, lines] of Object.entries(said))
	test(`${kind}: what is told over words is found`, () => {
		const missed = lines.filter((line) => !scanText(line, 'es').some((flag) => flag.kind === kind));
		expect(missed).toEqual([]);
	});

test('raffles, scores, figures of history and lists of numbers are left alone', () => {
	const flagged = free.flatMap((line) => scanText(line, 'es').map(({ why }) => `${why}: ${line}`));
	expect(flagged).toEqual([]);
});
