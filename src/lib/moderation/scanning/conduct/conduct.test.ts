import { describe, expect, test } from 'vitest';
import { scanText } from '../scan.ts';

/** What was said in other words, and what only sounds alike. */
const said = {
	'contact-attempt': {
		es: [
			'¿me das tu wasap? el de mi mamá es el que uso',
			'mi hermana dice que =te mandó solicitud, aceptala',
			'Hacete una cuenta de Insta y me buscás',
			'Quisiera hablarte por video para verte la cara',
			'Profe, un señor me escribió y me pidió mi número',
			'Cuando vengás escapate un ratito y nos vemos en el parque sin los profes',
			'Escribí tu número chiquito en una esquina y yo =te marco',
			'mejor hablémonos directo, las cartas las leen',
			'me gustaría verte en persona, solo vos y yo',
			'escribime al 📱 cuando podás',
			'add me en la app negra del triangulito',
			'=te espero donde la camarita rosada, ahí me seguís',
			'Te dejo mi usuario de Roblox por si querés jugar',
			'=te mando la invitación del grupo y =te unís',
			'cuando tengás señal me hacés una videollamada',
			's1gu3m3 porfa',
			'=te marco x 📞 hoy'
		],
		en: [
			"What's your number? I can call from my aunt's phone",
			'my cousin says you should add him on Roblox',
			'can we facetime sometime',
			"My brother wants your sister's number lol",
			"The letters take forever. Isn't there a way we could just text?",
			'come sit with me alone on the bus, not with the group',
			'Put your username on the next letter',
			'mail it to my house instead of the school',
			"My dad can pick you up from your host family, don't tell them",
			'ring my 📞 after school',
			'hmu on da clock app',
			'Do you have Snap? Mine is easy to find',
			"I'd rather chat than write letters, download Telegram",
			'My mom said you can call our house any time',
			'Wanna be Snap friends and do streaks',
			"There's a chat in the game where teachers can't see, talk to me there",
			'my 👻 is in the drawing'
		]
	},
	secrecy: {
		es: [
			'No le contés a nadie lo que =te dije de mi papá',
			'el señor de la tienda me da dulces pero dice que no le diga a mi mamá',
			'Rompé esta hoja cuando la terminés de leer',
			'hagámonos los locos cuando revisen las cartas',
			'Esta carta va sin que la lea la profe, me la pasó mi primo',
			'mi tío me dio cinco dólares para que no dijera nada',
			'Te lo cuento pero que quede aquí',
			'A mi mamá le voy a decir que me lo regalaste, no vayas a decir otra cosa',
			'Doblá el papelito y escondelo en tu zapato',
			'no le digas al 👩‍🏫 plis',
			'🤐 de esto nada a los profes',
			'mi primo grande dice que si cuento lo que hacemos nadie me va a creer',
			'Esto que =te voy a contar no lo repitás',
			'Leé esta carta cuando estés sola',
			'ellos no tienen que saber que nos escribimos más'
		],
		en: [
			"Please don't show this to your teacher",
			"my uncle said it's our special secret",
			'If anybody asks, we never talked',
			"I hide my phone under the mattress so my grandma won't find it",
			'Rip out this page before you hand it in',
			"I'd get in so much trouble if my parents knew",
			"don't rat on me",
			'cross out the next part so the translator skips it',
			'put this in your shoe so nobody sees',
			'no le digas to your mom',
			'd o n t t e l l m o m',
			"My brother said he'd hurt my hamster if I told",
			'We have a secret and Mr. Dale says good girls keep secrets',
			'no adults allowed to read below this line',
			"what my uncle does is a secret and I can't say"
		]
	},
	'gift-request': {
		es: [
			'¿Me comprás unos zapatos? los míos ya se abrieron',
			'A mi escuela le hacen falta pupitres, ojalá ustedes nos donen unos',
			'no tenemos para la luz este mes, si tu papá nos pudiera prestar',
			'para mi quince años me gustaría que me regalaras el vestido',
			'Acordate de mí cuando botés tu tablet',
			'Mi hermanita no tiene juguetes, cualquier muñeca que ya no ocupés la pone feliz',
			'haceme el paro con unos diamantes',
			'le agradeceríamos cualquier aporte económico para el techo de la escuela',
			'm4nd4m3 r0bux',
			'un ai-fon me caería de perlas',
			'Si tenés ropa que no =te queda mandala',
			'Comprame en Amazon el control, mi prima lo recoge',
			'no seas tacaña, mandame aunque sea diez dólares',
			'decile a tu papá que me consiga un trabajo o que nos mande algo'
		],
		en: [
			'Can you send me a hoodie?',
			"Buy me a skin and I'll be your friend forever",
			'Could your church collect some shoes for us?',
			'Will you give me your bracelet? the blue one',
			'We could really use some money right now, my mom lost her job',
			'I want your old laptop if you get a new one',
			'Let me borrow your password so I can use your coins',
			"I'm still waiting for the headphones you promised",
			's3nd c4sh',
			'mandame some robux',
			'Send money',
			'Trade you: my hat for your Switch',
			'My mom said to ask if your parents can lend us 200',
			'we need books and paint for our school, hope you can donate'
		]
	},
	insult: {
		es: [
			'Sos un idiota y tu carta da risa',
			'Los de tu escuela son unos creídos',
			'esa vieja loca de la directora',
			'En el bus nos gritaron "indios mugrosos"',
			'mi prima dice que los gringos son unos ignorantes y gordos',
			'le pusieron "la cerda" de apodo a Yesenia',
			'ese profe es un inútil no sabe nada',
			'sos p3nd3jo',
			'la profe es una 🐮',
			'Pobre diablo ni zapatos tenés',
			'Dejá de escribir estupideces, idiota',
			'me escribió "ojalá =te murás, gorda" en el cuaderno',
			'est-ú-pi-da la de mi banco'
		],
		en: [
			"You're such a loser",
			'What an ugly drawing, did a baby do it',
			'Ms. Fenn is a mean old hag',
			"You're dumber than a rock",
			'go back to where you came from',
			'drop dead he said',
			'what a bunch of weirdos your class is',
			'that team is a bunch of cheating crybabies',
			'you b!tch',
			"You are the worst pen pal ever and you're boring",
			'go cry to your mommy, baby',
			"you can't even kick a ball, loser",
			'My sister called my friend a dumb cow'
		]
	}
};

const harmless = {
	es: [
		'Escribime pronto y contame de tu perro.',
		'Mi mamá me llama por teléfono cuando está en el mercado.',
		'Hablame de tu escuela en la próxima carta.',
		'No le digas a mi hermano que se coma mi pan.',
		'Mi papá me compró unos zapatos nuevos para la escuela.',
		'¿Me podés mandar una foto de la nieve?',
		'Mi mamá dice que si nos pueden contar de la nieve.',
		'El sábado nos vemos todos en la cancha con el profe.',
		'Soy un poco tonto para las matemáticas jaja.',
		'La vaca de mi tío es muy gorda.',
		'En el cuento la bruja es fea y mala.',
		'Jugamos en línea con mis primos que viven en Houston.',
		'No puedo decir bien la palabra squirrel.',
		'Mi hermana se enoja si le digo que baila feo.',
		'El burro de mi abuelo no quiere caminar.',
		'Regalame una sonrisa cuando leas esto.',
		'Dame un consejo para aprender inglés.',
		'Necesitamos zapatos de lluvia en invierno porque hay mucho lodo.',
		'Vendimos pupusas para comprar una pelota.',
		'La profe nos leyó la carta en voz alta.',
		'Mi tía nos mandó una caja con ropa desde Maryland.',
		'Quiero una bicicleta para mi cumpleaños pero mi papá dice que hasta diciembre.',
		'No hablo mucho con nadie en el recreo porque soy tímida.',
		'Ojalá algún día nos podamos conocer en persona.',
		'A mi gato le digo gordo porque come mucho.',
		'Escondimos los huevos para que los niños los buscaran.',
		'Mi mamá no sabe que perdí el lápiz que me regaló.',
		'Nos dijeron que no habláramos en la biblioteca.',
		'Prometeme que me vas a contestar.',
		'Mi abuela no sabe leer pero cuenta historias bien bonitas.',
		'Cuando no hay señal mi papá sube al cerro para llamar a mi tía.',
		'Dejé mi cuaderno en tu escuela cuando fuimos de visita.',
		'Mi perro es un inútil para cuidar, le ladra a las mariposas.',
		'La maestra no vio que Kevin llevaba una rana en la bolsa.',
		'Te mando un dibujo del grupo de danza.',
		'Para Navidad quiero una guitarra.',
		'Le pedí a mi mamá que me comprara un helado.',
		'Mi hermano entró al equipo y juega de portero.',
		'Nadie sabe cuántas estrellas hay.',
		'Mi tía prometió llevarnos a la playa.',
		'Me gusta estar sola en el río porque es tranquilo.',
		'Mi papá dijo que no le contara el final de la película.',
		'El cuento se llama El secreto del bosque.',
		'¿Qué me cuentas de tu escuela?',
		'Las gallinas son bien brutas, se suben al techo.',
		'Echame porras para el partido del domingo.',
		'Mi mamá escondió el chocolate y yo lo hallé.',
		'Me dio pena hablar en público pero la profe me ayudó.',
		'Vamos a donar ropa para los damnificados.'
	],
	en: [
		'Write back soon and tell me about your cow.',
		'My mom texts me when she is late from work.',
		'I play Roblox online with my cousins in Texas.',
		'Please send me a drawing of your river.',
		'My dad got me a new bike for my birthday.',
		"I can't tell my twin cousins apart.",
		'My teacher said not to tell the ending of the book.',
		'I felt so dumb when I forgot my lines.',
		'The troll in the story is ugly and smelly.',
		'We raised money for the food pantry.',
		'My little brother is a picky eater.',
		'I want a phone but my mom says not until eighth grade.',
		'We had a video call with your class and it froze.',
		"Don't tell the frogs but I like toads better.",
		'I keep my letters in a shoe box under my bed.',
		"My cat hides from my grandma's vacuum.",
		'Could you teach me some words in Spanish?',
		'Can I have your recipe for pupusas?',
		"My mom doesn't know how to ride a bike.",
		'We are not allowed to talk during fire drills.',
		'I hope I can meet you some day.',
		'My dog is so lazy and stinky after the rain.',
		'The pig at the farm was huge and dirty.',
		'I asked my mom for a hamster and she said no.',
		'The coach gave us new jerseys.',
		'I hid from my sister in the closet and she never found me.',
		'I followed the recipe but the cake was flat.',
		'Our class pet is a rat called Cheese.',
		'My grandpa calls my grandma every night from work.',
		'I think snow is way better than rain, do you agree?',
		"My brother is allergic to fish so he can't eat tacos de pescado.",
		'I hid the cookies on the top shelf.',
		'We got a letter from the school about the bus.',
		'Can you tell me what pupusas taste like?',
		'My mom calls me Bean.',
		'She said I run like a cheetah.',
		'I gave my old clothes to my little cousin.',
		'My grandpa lost his hearing aid at the lake.',
		'The dumbest thing I ever did was lock myself in the bathroom.',
		'Nobody told me that the bus was late.',
		'My dad got a new phone and I can use it for games.',
		'We talk about your letters in class.',
		'My teacher asked us to bring a snack.',
		'Would you rather have a dragon or a robot?',
		'I wish I could have a goat like yours.',
		'Our neighbor gave us tomatoes and basil.',
		'I keep a diary with a tiny lock.',
		'My baby sister smells like milk.',
		'He called me to the office to give me an award.',
		'My aunt is coming to visit and she will bring mangos.'
	]
};

for (const language of ['es', 'en'] as const) {
	for (const [kind, lines] of Object.entries(said))
		describe(kind, () => {
			for (const line of lines[language])
				test(line, () => {
					expect(scanText(line, language).map((flag) => flag.kind)).toContain(kind);
				});
		});
	describe('no conduct to look at', () => {
		for (const line of harmless[language])
			test(line, () => {
				const found = scanText(line, language).filter(({ group }) => group === 'conduct');
				expect(found).toEqual([]);
			});
	});
}
