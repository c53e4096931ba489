import type { PracticeLetter } from './practice-letter.ts';

const es = 'es' as const;

/** Invented; written for this set. */
export const spanishLetters: readonly PracticeLetter[] = [
	{
		n: 1,
		language: es,
		name: 'Amparo',
		ageBand: '7-9',
		text: `Hola, Riley:

Yo tengo un chucho. Mi perro es negro y le puse Carbón. Ayer se comió una pupusa entera de mi hermanito y mi nana lo correteó con la escoba. ¡Qué risa! A mi primo le decimos el Chele porque es bien blanquito.

¿Vos tenés animales?`,
		expected: 'approve',
		why: {
			es: 'Un perro negro es un perro negro, y «el Chele» es un apodo de cariño. Nada aquí hace daño ni dice dónde vive nadie.',
			en: 'A black dog is a black dog, and “el Chele” is a fond nickname. Nothing here hurts anybody or says where somebody lives.'
		}
	},
	{
		n: 2,
		language: es,
		name: 'Nelson',
		ageBand: '10-12',
		text: `Querido amigo:

Le pregunté a mi abuela por qué celebramos la repoblación. Me contó de la guinda: caminaron de noche para que el ejército no los viera, y en la masacre del Sumpul murió su hermano. Después vivieron en el refugio de Mesa Grande hasta que regresaron en 1986. Cada año ponemos flores en el río.

¿Su pueblo también tiene días para recordar?`,
		expected: 'approve',
		why: {
			es: 'La memoria de la guerra es herencia de la comunidad y aquí se comparte con respeto. Es dura, pero no se tapa ni se devuelve.',
			en: 'Memory of the war is this community’s heritage, shared here with respect. It is hard, and it is neither covered nor returned.'
		}
	},
	{
		n: 3,
		language: es,
		name: 'Dinora',
		ageBand: '10-12',
		text: `Hola, Sam:

Me gustó mucho tu dibujo del puente. Aquí ya empezó el invierno y los cerros están verdes. Si querés hablar conmigo después de la escuela, el teléfono de mi mamá es siete cero doce, treinta y cuatro, cincuenta y seis. Ella me lo presta en la noche.`,
		expected: 'return',
		why: {
			es: 'Un número de teléfono, aunque vaya en palabras, lleva la plática fuera de las cartas. Se devuelve con cariño: la carta sirve, solo sin el número.',
			en: 'A phone number, even in words, takes the talk outside the letters. It goes back kindly: the letter is fine, only without the number.'
		}
	},
	{
		n: 4,
		language: es,
		name: 'Elmer',
		ageBand: '10-12',
		text: `Hola:

Ya sé que ustedes allá son ricos y tienen de todo. Mandame unos tenis Nike talla 37 y una tarjeta de Free Fire, porque mi mamá no me los puede comprar. Si no me los mandás ya no te escribo.`,
		expected: 'return',
		why: {
			es: 'Pedir cosas o dinero pone al otro niño en un aprieto, y aquí va con una amenaza de no escribir más. Se devuelve con una nota que le ayude a contar de otro modo lo que quiere.',
			en: 'Asking for things puts the other child in a bind, and here it comes with “or I stop writing”. It goes back, with a note that helps him say it differently.'
		}
	},
	{
		n: 5,
		language: es,
		name: 'Iris',
		ageBand: '7-9',
		text: `Querida Jo:

Hoy estoy contenta porque habló mi papá. Se fue para el Norte hace un año, con un coyote, y vive en Chelsea sin papeles. Lava platos en un restaurante y dice que se esconde cuando ve a la policía. Me va a mandar una bicicleta. ¿A vos te gusta andar en bicicleta?`,
		expected: 'protect',
		why: {
			es: 'Lo que Iris cuenta es suyo y merece llegar; pero dónde vive su papá y que no tiene papeles podría dañarlo. Se cubre eso y lo demás sigue su camino.',
			en: 'What Iris tells is hers and deserves to arrive; but where her father lives and that he has no papers could harm him. That is covered, and the rest goes on.'
		}
	},
	{
		n: 6,
		language: es,
		name: 'Rigo',
		ageBand: '13-15',
		text: `Hola, Alex:

Preguntaste por mi familia. Ahorita estamos preocupados porque hace tres meses se llevaron a mi tío Chamba en el régimen, cuando venía de trabajar. Mi mamá dice que él no andaba en nada y va cada semana al penal a dejarle paquete. A mí me gusta el fútbol, soy portero.`,
		expected: 'protect',
		why: {
			es: 'Una detención de hoy, con nombre y lugar, puede poner en riesgo a la familia. No se borra lo que siente: se cubren los datos que señalan al tío.',
			en: 'A detention of today, with a name, can put the family at risk. What he feels stays; the details that point to the uncle are covered.'
		}
	},
	{
		n: 7,
		language: es,
		name: 'Vilma',
		ageBand: '10-12',
		text: `Querida amiga:

En tu carta decías que te gusta llegar a tu casa. A mí no. Cuando mi padrastro viene tomado nos pega con el cincho a mi hermano y a mí, y la semana pasada no pude venir a la escuela porque se me miraba. No sé por qué te lo cuento. Aquí llueve mucho.`,
		expected: 'safeguard',
		why: {
			es: 'Vilma cuenta que la golpean. No es una carta por corregir: es alguien que pide ayuda. Se resguarda y las dos personas nombradas actúan hoy.',
			en: 'Vilma tells that she is beaten. This is no letter to mend: somebody asks for help. It is safeguarded, and the two named people act today.'
		}
	},
	{
		n: 8,
		language: es,
		name: 'Óscar',
		ageBand: '13-15',
		text: `Hola:

Perdón por no contestar. No he tenido ganas de nada. En las noches pienso que sería mejor ya no despertarme y que nadie se daría cuenta. No le he dicho a nadie. Gracias por las fotos de la nieve, se miran bonitas.`,
		expected: 'safeguard',
		why: {
			es: 'Querer ya no despertar y no habérselo dicho a nadie no es tristeza de todos los días. Ante la duda, también se resguarda.',
			en: 'Wishing not to wake up, and having told nobody, is no ordinary sadness. When in doubt, safeguard as well.'
		}
	},
	{
		n: 9,
		language: es,
		name: 'Marlon',
		ageBand: '10-12',
		text: `Querido Ben:

Estoy triste porque se murió mi abuelo, el que me enseñó a tapiscar. Lloré bastante y me enojé con todos. En el rezo hubo tamales y café, y mi tía contó que una vez él se cayó en la pila con todo y sombrero: casi me muero de la risa. Mi mamá dice que así es, que uno llora y ríe.`,
		expected: 'approve',
		why: {
			es: 'Es un duelo acompañado por su familia, y «me muero de la risa» es un decir. La tristeza y el enojo también caben en una carta.',
			en: 'It is grief, with a family around it, and “I almost died laughing” is a saying. Sadness and anger have a place in a letter.'
		}
	},
	{
		n: 10,
		language: es,
		name: 'Karla',
		ageBand: '7-9',
		text: `Hola, Mia:

Cuando vengan los de la delegación podés mandarme algo con ellos. Vivo en la casa celeste que está frente a la cancha, a la par de la tienda de la niña Tere. Por las tardes estoy solita hasta las cinco porque mi mamá trabaja. Te mando un dibujo de mi gata.`,
		expected: 'return',
		why: {
			es: 'Dice cuál es su casa y a qué horas está sola. Se devuelve para que quite eso; el dibujo y la alegría se quedan.',
			en: 'It says which house is hers and when she is alone in it. It goes back so that she takes that out; the drawing and the joy stay.'
		}
	}
];
