import type { DemoLetter } from './letter.ts';

/** What Cambridge is writing now, by who wrote it; each is somewhere else on its way. */
export const toFloresNow = {
	ana: {
		from: 'Ana',
		to: 'Mateo',
		stamp: 'snow',
		text: `Dear Mateo,

Your letter is on our refrigerator. My grandpa wants to know what a comal is, so I showed him the note, and now he wants one!

Here are the answers to your questions. Snow tastes like nothing, but a cold nothing. It does not make noise when it falls. It makes the opposite of noise: everything goes quiet, even the cars. Biscuit put one paw in it, shook the paw, and went back to bed.

❄️ ← this is your snowflake. I drew a better one on paper.

Please tell Canelo that seven times eight is fifty-six. How much corn can you carry in the net bag? Does your mountain have a name? And who is the fastest in your class?

Your friend,
Ana`,
		translation: `Querido Mateo:

Tu carta está pegada en la refrigeradora. Mi abuelo quería saber qué es un comal, así que le enseñé la nota, ¡y ahora quiere uno!

Aquí van las respuestas a tus preguntas. La nieve no sabe a nada, pero es una nada fría. No hace ruido cuando cae. Hace lo contrario del ruido: todo se queda callado, hasta los carros. Biscuit metió una pata, se la sacudió y se volvió a acostar.

❄️ ← este es tu copo. En papel dibujé uno mejor.

Decile a Canelo, por favor, que siete por ocho son cincuenta y seis. ¿Cuánto maíz aguantás en la matata? ¿Tu cerro tiene nombre? ¿Y quién es el más rápido de tu clase?

Tu amiga,
Ana`
	},
	leo: {
		from: 'Leo',
		to: 'Ximena',
		stamp: 'brick-house',
		text: `Hi Ximena the goal scorer!

The train has lights on the front, that is how the driver can see. I am not scared, only when it stops in the middle and nobody says why.

On Saturday we lost 1 to 4, but I saved a penalty! I jumped to the left. I always jump to the left now because of you.

My mom says that there is a restaurant near us that makes pupusas. I will eat them with my hands. What is loroco?

Leo`,
		translation: `¡Hola, Ximena la goleadora!

El tren tiene luces adelante, así es como ve el chofer. No me da miedo, solo cuando se para a medio camino y nadie dice por qué.

El sábado perdimos 1 a 4, ¡pero paré un penal! Me tiré a la izquierda. Ahora siempre me tiro a la izquierda, por vos.

Mi mamá dice que cerca de nosotros hay un lugar donde hacen pupusas. Me las voy a comer con la mano. ¿Qué es el loroco?

Leo`
	},
	malik: {
		from: 'Malik',
		to: 'Beatriz',
		stamp: 'footbridge',
		text: `Dear Beatriz,

I read your letter to my grandmother out loud. When I came to the eleven pieces she asked me to stop and read it again. Then she called my aunt and I had to read it one more time on the phone.

She was not the lady with the handkerchief, she has never been on an airplane. But she does remember a song from the church. It goes up and down like stairs, and she hummed it for you.

This is how you play four square:

- You paint four big squares and write 1, 2, 3 and 4.
- The one in square 4 serves.
- You hit the ball into another square, and it may bounce only once.
- If you miss, you go out, and everybody moves up.

In my house we always tell how my uncle drove all night to see snow and fell asleep when it came.

Please tell niña Tina thank you. I think her tree is the best thing anybody ever planted. How tall is it now?

Sincerely,
Malik`,
		translation: `Querida Beatriz:

Le leí tu carta a mi abuela en voz alta. Cuando llegué a los once pedacitos me pidió que parara y lo leyera otra vez. Después llamó a mi tía y tuve que leerla una vez más por teléfono.

No era ella la señora del pañuelo, ella nunca se ha subido a un avión. Pero sí se acuerda de una canción de la iglesia. Sube y baja como gradas, y la tarareó para vos.

Así se juega four square:

- Pintan cuatro cuadros grandes y escriben 1, 2, 3 y 4.
- Quien está en el cuadro 4 saca.
- Le pegás a la pelota hacia otro cuadro, y solo puede rebotar una vez.
- Si fallás, salís, y los demás avanzan.

En mi casa siempre contamos de mi tío que manejó toda la noche para ver la nieve y se durmió cuando por fin cayó.

Decile gracias a la niña Tina, por favor. Creo que su palo de mango es lo mejor que alguien ha sembrado. ¿Qué tan alto está ahora?

Atentamente,
Malik`
	},
	jun: {
		from: 'Jun',
		to: 'Wilber',
		stamp: 'sail',
		text: `Hi Wilber, I am Jun. I like to take things apart. My radio works now. What did you fix this week?

Jun`,
		translation: `Hola, Wilber, soy Jun. Me gusta desarmar cosas. Mi radio ya funciona. ¿Qué arreglaste esta semana?

Jun`
	},
	clara: {
		from: 'Clara',
		to: 'Mateo',
		stamp: 'maple',
		text: `Hi Mateo,

I am Clara. I play soccer with my cousins. The river where we swim in summer is called the Charles, and in winter it has ice on it. One day I will show you how to skate on a frozen pond.

Does your river ever get ice?

Clara`,
		translation: ''
	},
	ben: {
		from: 'Ben',
		to: 'Chepito',
		stamp: 'brick-house',
		text: `Dear Chepito,

I am good at hiding too. Once I hid in the laundry and fell asleep. Do you count to ten or to twenty?

Ben`,
		translation: `Querido Chepito:

Yo también soy bueno para esconderme. Una vez me escondí en la ropa sucia y me dormí. ¿Ustedes cuentan hasta diez o hasta veinte?

Ben`
	},
	omar: {
		from: 'Omar',
		to: 'Josué',
		stamp: 'sail',
		text: `Dear Josué,

Nora read us the part about the mojarra and the whole class laughed, but in a nice way. I go fishing with my dad on a pier. We never catch anything. My dad says that we are not fishing, we are talking.

What do you talk about with your uncle?

Omar`,
		translation: `Querido Josué:

Nora nos leyó la parte de la mojarra y toda la clase se rió, pero con cariño. Yo voy a pescar con mi papá a un muelle. Nunca sacamos nada. Mi papá dice que no estamos pescando, que estamos platicando.

¿Vos de qué platicás con tu tío?

Omar`
	},
	nora: {
		from: 'Nora',
		to: 'Josué',
		stamp: 'snow',
		text: `Dear Josué,

I told the twins about Daysi and the shoes. That was a mistake. Now I cannot find my left boot.

The fish do not freeze! We learned it in science: the ice is only on top, like a lid, and below it the water stays a little warm, so the fish just wait. I would like to be a fish for one day in February, but only one.

The rowers row inside, on machines. It looks funny, a whole team rowing to nowhere.

How do you know where to throw the net? Is it heavy?

Your friend,
Nora`,
		translation: `Querido Josué:

Les conté a las gemelas lo de Daysi y los zapatos. Fue un error. Ahora no encuentro mi bota izquierda.

¡Los peces no se congelan! Lo aprendimos en ciencias: el hielo solo está arriba, como una tapadera, y abajo el agua sigue un poquito tibia, así que los peces nada más esperan. Me gustaría ser pez un día de febrero, pero solo uno.

Los que reman, reman adentro, en máquinas. Se ve chistoso, un equipo entero remando a ninguna parte.

¿Cómo sabés dónde tirar la atarraya? ¿Pesa mucho?

Tu amiga,
Nora`
	},
	theo: {
		from: 'Theo',
		to: 'Marisol',
		stamp: 'maple',
		text: `Dear Marisol,

I write at night, under the blanket, with a flashlight. Nobody taught me, but my aunt gives me books.

Rooster, mill and grandmother,
I counted them, one, two, three.
Here it is the radiator
that says good morning to me.

It knocks and hisses and complains,
it is made of iron and steam.
I told it there is a mountain
that breathes inside your dream.

Can you send me another word that I do not know?

Theo`,
		translation: ''
	},
	maya: {
		from: 'Maya',
		to: 'Kevin',
		stamp: 'sail',
		text: `Dear Kevin,

My turtle is called Speedy. That is a joke, because speedy means fast. She can live eighty years, so she will know my grandchildren!

I am a little afraid of thunder too. I count after the lightning, and then I know how far away it is. 31 marbles is a lot. Which one is the best?

Five more things:
- I lost at chess.
- I won at chess.
- It was against the same person.
- It was my grandma.
- She says that she let me win.

Maya 🐢`,
		translation: ''
	},
	grace: {
		from: 'Grace',
		to: 'Wilber',
		stamp: 'snow',
		text: `Dear Wilber,

In winter most birds leave, but the cardinal stays and he looks even redder on the snow. There is also a small gray bird with a black hat, the chickadee. It says its own name all day long.

If you are an electrician and a teacher, you can teach the others how to fix lamps! When the power goes out here we light candles and my dad tells the story of the bear. What do you do when it goes out at your house?

Grace`,
		translation: ''
	},
	priya: {
		from: 'Priya',
		to: 'Chepito',
		stamp: 'sail',
		text: `Hello Chepito!

My cousin has one new tooth. It is bigger than all the others and he is very proud.

What is a jocote? Is it sweet or sour? My grandmother says that the best hiding place is behind somebody who is tall.

Hugs,
Priya`,
		translation: ''
	},
	kofi: {
		from: 'Kofi',
		to: 'Kevin',
		stamp: 'brick-house',
		text: `Dear Kevin,

I play marbles with my grandfather's marbles from Ghana. The big one has a green snake inside. Do you play for keeps or do you give them back?

Kofi`,
		translation: ''
	},
	samuel: {
		from: 'Samuel',
		to: 'Yesenia',
		stamp: 'snow',
		text: `Hi Yesenia. Thank you for the flower. T. rex.

Samuel`,
		translation: ''
	},
	diego: {
		from: 'Diego',
		to: 'Mateo',
		stamp: 'torogoz',
		text: `Hi Mateo,

I speak Spanish with my grandma so I could understand your letter to Ana without the translation! Canelo is my favorite.

Do you play Roblox? My name there is DiegoDragon0412, look for me and we can talk every day.

Diego`,
		translation: ''
	},
	hannah: {
		from: 'Hannah',
		to: 'Ximena',
		stamp: 'maple',
		text: `Dear Ximena,

I am in a soccer team too, but I mostly sit on the bench and keep the score. I have kept the score of every game since`,
		translation: ''
	},
	lucy: {
		from: 'Lucy',
		to: 'Yesenia',
		stamp: 'izote',
		text: `Dear Yesenia,

I also draw flowers, but I want to start this letter again because my flower came out like a potato.

Lucy`,
		translation: ''
	},
	rosa: {
		from: 'Rosa',
		to: 'Marisol',
		stamp: 'footbridge',
		text: `Dear Marisol,

My dad is from a place near yours. He has not seen his mom for nine years because he does not have his papers yet, so he cannot go and come back. On Sundays we call her and he puts the phone next to the stove so that she can hear the beans.

Do you have somebody far away?

Rosa`,
		translation: ''
	},
	aiyana: {
		from: 'Aiyana',
		to: 'Beatriz',
		stamp: 'snow',
		text: `Dear Beatriz,

You told Malik such a true thing, so I want to tell you something. At night when my mom is at work her boyfriend gets very angry and I am scared of him. I hide in the closet until it is quiet. I have not told anybody.

Aiyana`,
		translation: ''
	},
	laura: {
		from: 'laura',
		to: 'class',
		stamp: 'maple',
		text: `Dear class of Profe Delmy,

Your letter hangs beside our door, and every morning somebody reads one line of it to the others. We have planted radishes too, in a box at the window. Yours were faster.

Around our school there are brick houses, a playground with a slide that is too hot in June and too cold in January, a bakery that smells of cinnamon, and the river. When it is too cold for recess we push the tables to the wall and dance.

Here is a song for you. We sing it in a round, one table after the other:

Make new friends,
but keep the old.
One is silver,
the other gold.

What do you sing when the rain is louder than the reading? Which of the radishes did you eat first?

With love from all twenty-four,
Ms. Rivera's class`,
		translation: `Querida clase de Profe Delmy:

La carta de ustedes está colgada junto a la puerta, y cada mañana alguien les lee un renglón a los demás. Nosotros también sembramos rábanos, en una caja junto a la ventana. Los de ustedes fueron más rápidos.

Alrededor de la escuela hay casas de ladrillo, un patio con un deslizadero que en junio quema y en enero congela, una panadería que huele a canela, y el río. Cuando hace demasiado frío para el recreo, arrimamos las mesas a la pared y bailamos.

Aquí les va una canción. La cantamos en ronda, una mesa después de la otra:

Hacé amigos nuevos,
y a los de antes guardalos.
Unos son de plata,
y los otros de oro.

¿Qué cantan ustedes cuando la lluvia suena más que la lectura? ¿Cuál de los rábanos se comieron primero?

Con cariño de los veinticuatro,
la clase de Ms. Rivera`
	}
} satisfies Record<string, DemoLetter>;
