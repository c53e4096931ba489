/** Good translations of sentences as children write them, [English, Spanish]; each holds both ways. */
export const goodPairs: readonly (readonly [string, string])[] = [
	['Dear Mateo,', 'Querido Mateo:'],
	['Hi Ximena!', '¡Hola, Ximena!'],
	['My name is Theo and I am nine years old.', 'Me llamo Theo y tengo nueve años.'],
	['I am in fourth grade at King Open School.', 'Estoy en cuarto grado en la escuela King Open.'],
	['Do you have any pets?', '¿Tenés mascotas?'],
	['I have 2 cats, 1 dog and 3 fish.', 'Tengo 2 gatos, 1 perro y 3 peces.'],
	['My cat is called Pickles.', 'Mi gata se llama Pickles.'],
	['Pickles sleeps on my bed every night.', 'Pickles duerme en mi cama todas las noches.'],
	['My birthday is on March 4.', 'Mi cumpleaños es el 4 de marzo.'],
	[
		'School starts at 8:15 a.m. and ends at 2:55 p.m.',
		'La escuela empieza a las 8:15 a. m. y termina a las 2:55 p. m.'
	],
	['We get up at half past five.', 'Nos levantamos a las cinco y media.'],
	['The game starts at 3 p.m.', 'El partido empieza a las 15:00.'],
	['We come home at a quarter to four.', 'Llegamos a la casa a un cuarto para las cuatro.'],
	['A pupusa costs $0.50.', 'Una pupusa cuesta 50 centavos.'],
	['I paid $3.50 for my hot lunch.', 'Pagué $3,50 por mi almuerzo caliente.'],
	['It costs three dollars.', 'Cuesta $3.'],
	['There are 1,200 kids in my school.', 'En mi escuela hay 1200 niños.'],
	['We won 3 to 2 on Sunday!', '¡El domingo ganamos 3 a 2!'],
	['Independence Day is on September 15.', 'El Día de la Independencia es el 15 de septiembre.'],
	['On the Fourth of July we watch fireworks.', 'El 4 de julio vemos los fuegos artificiales.'],
	['I may come in May.', 'Tal vez llegue en mayo.'],
	['We march in March.', 'Desfilamos en marzo.'],
	['My brother Ángel is in 7th grade.', 'Mi hermano Ángel está en 7.º grado.'],
	[
		'I live with my mom, my grandma and my cousin Luis.',
		'Vivo con mi mamá, mi abuela y mi primo Luis.'
	],
	['Mr. Nguyen plays the guitar.', 'El señor Nguyen toca la guitarra.'],
	[
		'Ms. Rivera read us a story about Frog and Toad.',
		'La maestra Rivera nos leyó un cuento de Sapo y Sepo.'
	],
	[
		'We speak English, Spanish and Amharic at home.',
		'En mi casa hablamos inglés, español y amárico.'
	],
	['Have you ever seen snow?', '¿Alguna vez has visto la nieve?'],
	['What?! You climb up there every day?', '¡¿Cómo?! ¿Subís hasta allí todos los días?'],
	['Wow!!! That is so cool!', '¡¡¡Púchica!!! ¡Qué chivo!'],
	['It was soooo cold!', '¡Hacía un frío tremendo!'],
	['Is it true that you eat flowers?', '¿Es verdad que ustedes comen flores?'],
	['“Wake up,” said my grandpa.', '«Despiértense», dijo mi abuelo.'],
	['“Why?” I asked.', '—¿Por qué? —pregunté.'],
	['He always says "tomorrow".', 'Siempre dice “mañana”.'],
	['I love you and I miss you ❤️', 'Te quiero y te extraño ❤️'],
	['Look at my drawing 🌽🐔', 'Mirá mi dibujo 🌽🐔'],
	['🇺🇸 and 🇸🇻 are friends', '🇺🇸 y 🇸🇻 son amigos'],
	['1. A ball', '1. Una pelota'],
	['2) Two sticks', '2) Dos palos'],
	['- chalk', '- tiza'],
	['• water from the river', '• agua del río'],
	['a) We draw a circle.', 'a) Dibujamos un círculo.'],
	['The river is called Sumpul.', 'El río se llama Sumpul.'],
	['We go to San Salvador twice a year.', 'Vamos a San Salvador dos veces al año.'],
	['My family is from Puerto Rico and Haiti.', 'Mi familia es de Puerto Rico y de Haití.'],
	[
		'In Boston the Red Line goes under the ground.',
		'En Boston la Línea Roja va debajo de la tierra.'
	],
	[
		'At Harvard Square there are people who play music.',
		'En la plaza Harvard hay gente que toca música.'
	],
	['My favorite animal is the red panda.', 'Mi animal favorito es el panda rojo.'],
	['My favorite food is pizza with mango.', 'Mi comida favorita es la pizza con mango.'],
	['A dozen eggs cost two dollars.', 'Una docena de huevos cuesta $2.'],
	['Both of my sisters play soccer.', 'Mis dos hermanas juegan fútbol.'],
	['I have thirty-one marbles.', 'Tengo 31 chibolas.'],
	['Seven times eight is fifty-six.', 'Siete por ocho son cincuenta y seis.'],
	['A thousand thanks for your letter!', '¡Mil gracias por tu carta!'],
	['You can write to me on Mondays.', 'Podés escribirme los lunes.'],
	['My class has 24 kids, 12 girls and 12 boys.', 'En mi clase somos 24: doce niñas y doce niños.'],
	[
		'The first day was hard, the second was better.',
		'El primer día fue difícil, el segundo fue mejor.'
	],
	['In 1986 my grandmother came back to Las Flores.', 'En 1986 mi abuela regresó a Las Flores.'],
	['I was born on 9/15/2016.', 'Nací el 15/9/2016.'],
	['My team is called the Blue Sharks.', 'Mi equipo se llama los Tiburones Azules.'],
	['I am writing to you from the library', 'Te escribo desde la biblioteca'],
	["Ana's dog ate Leo's homework.", 'El perro de Ana se comió la tarea de Leo.'],
	['Grandma makes riguas when it rains.', 'Mi abuela hace riguas cuando llueve.'],
	['Do you like it, too? Tell me!', '¿A vos también te gusta? ¡Contame!'],
	['THIS IS MY DOG', 'ESTE ES MI PERRO'],
	['P.S. Say hi to Canelo!', 'P. D.: ¡Saludame a Canelo!'],
	['Your friend,', 'Tu amiga,'],
	['I got your letter and I read it three times.', 'Recibí tu carta y la leí tres veces.'],
	['No.', 'No.'],
	['Hospital', 'Hospital'],
	['Ana', 'Ana'],
	['My uncle works at McDonald’s.', 'Mi tío trabaja en McDonald’s.'],
	['I hope you answer soon (please!).', 'Espero que me contestés pronto (¡por favor!).'],
	[
		'My tooth fell out on Tuesday, so I got a dollar.',
		'El martes se me cayó un diente y me dieron un dólar.'
	],
	[
		'The 5 senses are important in science.',
		'En Ciencias aprendemos que los 5 sentidos son importantes.'
	],
	['She runs 100 meters in 15.4 seconds.', 'Corre 100 metros en 15,4 segundos.'],
	['The song is called “De colores”.', 'La canción se llama “De colores”.']
];
