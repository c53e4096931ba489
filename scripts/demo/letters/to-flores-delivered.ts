import type { DemoLetter } from './letter.ts';

/** What Cambridge wrote for the first mail day: one letter for each child of Las Flores, and one more. */
export const toFloresDelivered: DemoLetter[] = [
	{
		from: 'Ana',
		to: 'Mateo',
		stamp: 'maple',
		text: `Dear Mateo,

My name is Ana and I am in fourth grade. I live with my mom, my grandpa and my cat Biscuit. Biscuit is orange and she thinks she is the boss of everybody.

Right now the leaves are falling. The big maple in front of our school turned red in one week! At recess we make a mountain of leaves and jump into it, and then Ms. Rivera finds leaves in our hair all afternoon 🍁

In winter it snows here. Sometimes it snows so much that there is no school, and that is called a snow day. My grandpa wakes me up early just to tell me that I can keep sleeping. I think that is very funny.

I like drawing, math (not every day) and blueberry pancakes. I do not like when people talk during movies.

Ms. Rivera told us that your class has children from five different grades in one room. Is that fun? Do the big ones help the small ones? Do you have a pet? And what can you see from the window of your school?

Your friend,
Ana`,
		translation: `Querido Mateo:

Me llamo Ana y estoy en cuarto grado. Vivo con mi mamá, mi abuelo y mi gata Biscuit. Biscuit es anaranjada y se cree la jefa de todo el mundo.

Ahora se están cayendo las hojas. ¡El arce grande que está frente a la escuela se puso rojo en una semana! En el recreo hacemos una montaña de hojas y nos tiramos encima, y después Ms. Rivera nos encuentra hojas en el pelo toda la tarde 🍁

Aquí en invierno cae nieve. A veces cae tanta que no hay clases, y a eso le dicen “día de nieve”. Mi abuelo me despierta temprano solo para decirme que puedo seguir durmiendo. A mí me da mucha risa.

Me gusta dibujar, la matemática (no todos los días) y las tortitas de arándano. No me gusta que la gente hable durante la película.

Ms. Rivera nos contó que en tu clase hay niños de cinco grados en una sola aula. ¿Es alegre? ¿Los grandes les ayudan a los chiquitos? ¿Tenés algún animalito? ¿Y qué se ve desde la ventana de tu escuela?

Tu amiga,
Ana`
	},
	{
		from: 'Leo',
		to: 'Ximena',
		stamp: 'brick-house',
		text: `Hi Ximena!

I am Leo. I am nine and three quarters. I play soccer every Saturday, even when it rains. I am a goalie because I am not afraid of the ball (only a little bit).

We go to the games on the T. The T is our train. It goes under the ground and then over a bridge, and from the bridge you can see the whole river with sailboats. My little brother always says "hello boats!" and everybody on the train laughs.

Do you play soccer? Which team is your favorite? What do you eat after a game? We get orange slices.

Bye bye,
Leo ⚽`,
		translation: `¡Hola, Ximena!

Soy Leo. Tengo nueve años y tres cuartos. Juego fútbol todos los sábados, aunque llueva. Soy portero porque no le tengo miedo a la pelota (solo un poquito).

A los partidos vamos en el T. El T es nuestro metro. Va por debajo de la tierra y después por un puente, y desde el puente se ve todo el río con los veleros. Mi hermanito siempre dice “¡hola, barcos!” y toda la gente del tren se ríe.

¿Vos jugás fútbol? ¿Cuál es tu equipo favorito? ¿Qué comen después de un partido? A nosotros nos dan gajos de naranja.

Adiós,
Leo ⚽`
	},
	{
		from: 'Maya',
		to: 'Kevin',
		stamp: 'sail',
		text: `Dear Kevin,

Here are five things about me:

1. I have two moms and a turtle.
2. I can whistle with two fingers.
3. My favorite color is the blue just before it gets dark.
4. I broke my arm on the monkey bars, and it is okay now.
5. I want to be a vet or a singer or both.

Now you write five things about you! What animals live near your house? Can you whistle?

From Maya`,
		translation: `Querido Kevin:

Te cuento cinco cosas de mí:

1. Tengo dos mamás y una tortuga.
2. Sé chiflar con dos dedos.
3. Mi color favorito es el azul de cuando ya casi anochece.
4. Me quebré el brazo en los juegos del patio, y ya estoy bien.
5. Quiero ser veterinaria o cantante o las dos cosas.

¡Ahora escribí vos cinco cosas de vos! ¿Qué animales viven cerca de tu casa? ¿Sabés chiflar?

De parte de Maya`
	},
	{
		from: 'Samuel',
		to: 'Yesenia',
		stamp: 'snow',
		text: `Hi Yesenia. I do not know what to write to somebody that I never saw. I like dinosaurs. Do you?

Samuel`,
		translation: `Hola, Yesenia. No sé qué escribirle a alguien que nunca he visto. Me gustan los dinosaurios. ¿Y a vos?

Samuel`
	},
	{
		from: 'Nora',
		to: 'Josué',
		stamp: 'footbridge',
		text: `Dear Josué,

I have three sisters. Three! I am number two. The oldest one takes too long in the bathroom, the small ones are twins and they have their own language that nobody understands. When they fight they fight in that language, so we cannot even tell who started.

My favorite place is the river. It is called the Charles. We are not allowed to swim in it, but we watch the rowers, and in winter the edge turns to ice and it makes a sound like glass.

Ms. Rivera showed us your river on the map. Can you swim in the Sumpul? Are there fish? Do you have sisters or brothers, and do they leave you in peace?

Best wishes,
Nora`,
		translation: `Querido Josué:

Tengo tres hermanas. ¡Tres! Yo soy la número dos. La mayor se tarda demasiado en el baño, y las chiquitas son gemelas y tienen un idioma propio que nadie entiende. Cuando pelean, pelean en ese idioma, así que ni sabemos quién empezó.

Mi lugar favorito es el río. Se llama Charles. No nos dejan bañarnos ahí, pero vemos a los que reman, y en invierno la orilla se hace hielo y suena como vidrio.

Ms. Rivera nos enseñó el río de ustedes en el mapa. ¿Se pueden bañar en el Sumpul? ¿Hay pescados? ¿Tenés hermanas o hermanos, y te dejan en paz?

Con cariño,
Nora`
	},
	{
		from: 'Theo',
		to: 'Marisol',
		stamp: 'maple',
		text: `Dear Marisol,

I wrote you a poem because my teacher says that a poem is a letter without a hurry.

The leaves let go,
they do not fall,
they look for a place
to hear it all.

One came to me
through the open door.
I wrote your name on it
and it wanted more.

Do you like poems? What sound do you hear first in the morning?

Theo`,
		translation: `Querida Marisol:

Te escribí un poema porque mi maestra dice que un poema es una carta sin prisa.

Las hojas se sueltan,
no es que se caen,
buscan un lugar
donde oír lo que traen.

Una vino a verme
por la puerta abierta.
Le escribí tu nombre
y quedó despierta.

¿Te gustan los poemas? ¿Cuál es el primer sonido que oís en la mañana?

Theo`
	},
	{
		from: 'Priya',
		to: 'Chepito',
		stamp: 'sail',
		text: `Hello Chepito!

I have a little cousin in second grade like you. He lost two teeth in one apple. 🍎

My grandmother makes dosas on a flat iron pan. They are big and thin and they crackle. What does your family make on the fire?

What is your favorite game?

Hugs from Priya`,
		translation: `¡Hola, Chepito!

Tengo un primito en segundo grado, como vos. Se le cayeron dos dientes en una sola manzana. 🍎

Mi abuela hace dosas en una plancha de hierro. Son grandes y delgaditas y truenan al morderlas. ¿Qué hace tu familia en el fuego?

¿Cuál es tu juego favorito?

Abrazos de Priya`
	},
	{
		from: 'Malik',
		to: 'Beatriz',
		stamp: 'brick-house',
		text: `Dear Beatriz,

My teacher told us that our cities have been sisters since 1987. That is longer than my dad has been alive! I asked my grandmother what she remembers about 1987 and she said: "My big hair." Then she got serious and told me that people from our city carried medicine and notebooks to your town, and that people from your town came here and spoke in a church, and she was there and she cried.

Do you know somebody who remembers that time? What do they tell? You do not have to write about it if it is too sad.

At recess I play four square. I am usually out first, but I make everybody laugh, so I am still useful.

Sincerely,
Malik`,
		translation: `Querida Beatriz:

Mi maestra nos contó que nuestras ciudades son hermanas desde 1987. ¡Eso es más de lo que tiene de vivir mi papá! Le pregunté a mi abuela qué recuerda de 1987 y me dijo: “Mi gran peinado”. Después se puso seria y me contó que gente de nuestra ciudad llevó medicinas y cuadernos a tu pueblo, y que gente de tu pueblo vino aquí y habló en una iglesia, y que ella estaba ahí y lloró.

¿Conocés a alguien que se acuerde de ese tiempo? ¿Qué cuenta? No tenés que escribir de eso si es muy triste.

En el recreo juego four square, que es con una pelota y cuatro cuadros. Casi siempre pierdo de primero, pero hago reír a todo el mundo, así que de algo sirvo.

Atentamente,
Malik`
	},
	{
		from: 'Grace',
		to: 'Wilber',
		stamp: 'torogoz',
		text: `Dear Wilber,

I picked the stamp with the bird because our class looked up the torogoz and it is the most beautiful bird I ever saw. Its tail looks like two little clocks. Have you seen a real one?

I like birds. On my street there is a red cardinal that sings at the same time as the garbage truck comes.

What do you want to be when you grow up?

Grace`,
		translation: `Querido Wilber:

Escogí la estampilla del pájaro porque en la clase buscamos el torogoz y es el pájaro más lindo que he visto. La cola parece dos relojitos. ¿Has visto uno de verdad?

Me gustan los pájaros. En mi calle hay un cardenal rojo que canta a la misma hora en que pasa el camión de la basura.

¿Qué querés ser cuando seás grande?

Grace`
	},
	{
		from: 'Felix',
		to: 'Ximena',
		stamp: 'snow',
		text: `Hi Ximena,

I am Felix. I am writing about my best friend, because we had a fight and I do not know how to say sorry. Maybe you know.

Felix`,
		translation: `Hola, Ximena:

Soy Felix. Te escribo de mi mejor amigo, porque nos peleamos y no sé cómo pedirle perdón. Tal vez vos sabés.

Felix`
	}
];
