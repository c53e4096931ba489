import type { DemoLetter } from './letter.ts';

/** What Las Flores answered for the second mail day, with a class letter for those who had none. */
export const toCambridgeDelivered: DemoLetter[] = [
	{
		from: 'Mateo',
		to: 'Ana',
		stamp: 'milpa',
		text: `Querida Ana:

Recibí tu carta y la leí tres veces. Mi mamá también la leyó y se rió de lo del abuelo que despierta para decir que sigan durmiendo.

Yo tengo un chucho que se llama Canelo. Me sigue hasta la escuela y se queda acostado en la puerta hasta que salimos. Una vez se metió a la clase y Profe Delmy dijo que si iba a estar ahí que por lo menos contestara la tabla del siete.

Me preguntaste qué se ve desde la ventana. Se ve la cancha, un palo de mango grande, la milpa de don Chepe y más allá el cerro. En la mañana el cerro tiene nubes como si fuera un sombrero. Ahora estamos en la tapisca: mi papá, mi tío y yo vamos a la milpa a cortar las mazorcas. Yo cargo las chiquitas en una matata. Cuando terminamos, mi abuela echa elotes al comal y eso es lo más rico que hay en el mundo.

En mi clase estamos niños de cinco grados. Sí es alegre. Yo le ayudo a Chepito con las letras y Beatriz me ayuda a mí con las divisiones. A veces hay mucha bulla.

Nunca he visto la nieve. ¿A qué sabe? ¿Hace ruido cuando cae? ¿Biscuit sale a jugar en la nieve o le da frío en las patas? Dibujame un copo si podés.

Tu amigo,
Mateo 🌽`,
		translation: `Dear Ana,

I got your letter and read it three times. My mom read it too, and she laughed about the grandpa who wakes you up to tell you to keep sleeping.

I have a dog called Canelo. He follows me to school and lies at the door until we come out. Once he came into the classroom and Profe Delmy said that if he was going to be there he should at least answer the seven times table.

You asked me what you can see from the window. You can see the soccer field, a big mango tree, don Chepe's milpa, and farther away the mountain. In the morning the mountain has clouds on it like a hat. Now we are in the corn harvest: my dad, my uncle and I go to the milpa to pick the ears. I carry the small ones in a net bag. When we are done, my grandmother puts ears of corn on the comal, and that is the most delicious thing in the world.

In my class there are children from five grades. Yes, it is fun. I help Chepito with his letters and Beatriz helps me with division. Sometimes it gets very noisy.

I have never seen snow. What does it taste like? Does it make a noise when it falls? Does Biscuit go out to play in the snow, or do her paws get cold? Draw me a snowflake if you can.

Your friend,
Mateo 🌽`
	},
	{
		from: 'Ximena',
		to: 'Leo',
		stamp: 'pupusa',
		text: `¡Hola, Leo!

¡Claro que juego fútbol! Soy delantera. Mi equipo se llama Las Torogocitas y el domingo ganamos 3 a 2. El último gol lo metí yo, con la izquierda, cuando ya casi nos llamaban a comer.

Después del partido comemos pupusas. Son como una tortilla gordita rellena de queso, frijoles o loroco, y se comen con la mano y con curtido. Mi mamá dice que quien usa tenedor no ha entendido nada.

¿Es verdad que el tren va debajo de la tierra? ¿No se asustan? ¿Y cómo hace el chofer para ver? Aquí hay un pick-up que nos lleva a Chalate, y vamos parados atrás con el viento en la cara.

Tu amiga la goleadora,
Ximena`,
		translation: `Hi Leo!

Of course I play soccer! I am a forward. My team is called Las Torogocitas, and on Sunday we won 3 to 2. I scored the last goal, with my left foot, when they were almost calling us to eat.

After the game we eat pupusas. They are like a thick little tortilla filled with cheese, beans or loroco, and you eat them with your hands and with curtido. My mom says that whoever uses a fork has not understood anything.

Is it true that the train goes under the ground? Don't people get scared? And how can the driver see? Here there is a pickup truck that takes us to Chalate, and we stand in the back with the wind in our faces.

Your friend the goal scorer,
Ximena`
	},
	{
		from: 'Kevin',
		to: 'Maya',
		stamp: 'torogoz',
		text: `Hola Maya:

Mis cinco cosas:

1. Tengo ocho años y dos hermanos.
2. Cerca de mi casa hay garrobos, pericos y una vaca que se llama Paloma.
3. No puedo chiflar con los dedos, solo con la boca.
4. Me gusta jugar chibolas. Tengo 31.
5. Le tengo miedo a los truenos, pero no se lo cuento a todos.

¿Cómo se llama tu tortuga? ¿Cuántos años vive una tortuga?

Kevin`,
		translation: `Hi Maya,

My five things:

1. I am eight years old and I have two brothers.
2. Near my house there are iguanas, parakeets and a cow called Paloma.
3. I cannot whistle with my fingers, only with my mouth.
4. I like to play marbles. I have 31.
5. I am afraid of thunder, but I don't tell everybody.

What is your turtle's name? How many years does a turtle live?

Kevin`
	},
	{
		from: 'Yesenia',
		to: 'Samuel',
		stamp: 'izote',
		text: `Hola Samuel:

No te preocupés, yo tampoco sabía qué escribir. Me gustan los dinosaurios que vuelan. ¿Cuál te gusta a vos?

Te mando esta flor que dibujé. Es la flor de izote y también se come, con huevo.

Yesenia 🌼`,
		translation: `Hi Samuel,

Don't worry, I didn't know what to write either. I like the dinosaurs that fly. Which one do you like?

I am sending you this flower that I drew. It is the izote flower and you can eat it too, with eggs.

Yesenia 🌼`
	},
	{
		from: 'Josué',
		to: 'Nora',
		stamp: 'footbridge',
		text: `Estimada Nora:

Yo solo tengo una hermana, y con una basta. Se llama Daysi, tiene cuatro años y me esconde los zapatos.

Sí nos bañamos en el Sumpul, pero solo con los grandes y cuando no ha llovido. Hay una poza que se llama El Remolino, pero no hace remolino, es tranquila. Mi tío me enseñó a pescar con atarraya. La tirás abierta, como una flor, y hay que esperar callado. Saqué dos chimbolos y una mojarra. ¡La mojarra se me fue de las manos y todos se rieron!

El río de nosotros suena fuerte en invierno, que aquí es cuando llueve. ¿Allá en el invierno los peces se congelan también? ¿Qué hacen los que reman cuando hay hielo?

Saludos a las tres hermanas,
Josué`,
		translation: `Dear Nora,

I only have one sister, and one is enough. Her name is Daysi, she is four years old and she hides my shoes.

Yes, we swim in the Sumpul, but only with the grown-ups and when it has not rained. There is a pool called El Remolino, the whirlpool, but it doesn't whirl, it is calm. My uncle taught me to fish with a throw net. You throw it open, like a flower, and you have to wait without a word. I caught two minnows and a mojarra. The mojarra slipped out of my hands and everybody laughed!

Our river is loud in “winter”, which here is the rainy season. Do the fish freeze too in your winter? What do the rowers do when there is ice?

Greetings to the three sisters,
Josué`
	},
	{
		from: 'Marisol',
		to: 'Theo',
		stamp: 'izote',
		text: `Querido Theo:

Tu poema lo pegué en la pared, junto a mi cama. Yo también te hice uno:

El gallo canta primero,
después el molino,
después mi abuela
que muele el maíz muy fino.

Y cuando todo se calla
oigo el cerro respirar.
Theo, si vos lo oyeras
no te querrías levantar.

¿Vos escribís de noche o de día? ¿Quién te enseñó?

Marisol`,
		asWritten: `Kerido Theo:

Tu poema lo pege en la paré, junto a mi cama.
Yo tanvien te ise uno:

El gayo canta primero,
despues el molino,
despues mi abuela
que muele el mais muy fino.

Y cuando todo se caya
oigo el serro respirar.
Theo, si vos lo olleras
no te querrias levantar.

¿Vos escrivis de noche o de dia?
¿Quien te enseño?
                              Marisol`,
		translation: `Dear Theo,

I stuck your poem on the wall beside my bed. I made one for you too:

The rooster sings first,
then comes the mill,
and then my grandmother
grinding corn until it is fine and still.

And when it all goes quiet
I hear the mountain's breath.
Theo, if you could hear it
you would stay in your bed.

Do you write at night or by day? Who taught you?

Marisol`
	},
	{
		from: 'Chepito',
		to: 'Priya',
		stamp: 'volcano',
		text: `Hola Priya:

Soy Chepito. Yo digo y la profe escribe.

A mí se me cayó un diente comiendo jocote. Mi mamá hace tortillas en el comal y yo hago una chiquita para mí. Mi juego favorito es escondelero. Nadie me encuentra porque soy pequeño.

¿Tu primo ya tiene los dientes nuevos?

Chepito`,
		translation: `Hi Priya,

I am Chepito. I say it and my teacher writes it.

I lost a tooth eating a jocote. My mom makes tortillas on the comal and I make a tiny one for me. My favorite game is hide-and-seek. Nobody finds me because I am small.

Does your cousin have his new teeth already?

Chepito`
	},
	{
		from: 'Beatriz',
		to: 'Malik',
		stamp: 'izote',
		text: `Querido Malik:

Gracias por tu carta y por preguntar con cuidado. Le leí lo que escribiste a mi abuela. Se llama niña Tina, aquí a las señoras les decimos niña aunque sean grandes. Ella se quedó callada un rato y después me dijo: “Traé un banco, pues, y anotá”. Así que lo que sigue lo cuenta ella y yo solo lo escribo.

Cuando mi abuela era joven hubo guerra. A la gente de los cantones le tocaba irse de sus casas, caminando de noche por los cerros, con los niños en brazos. A eso le decían guinda. Tenían que ir sin hacer ruido. Mi abuela cargaba a mi tío, que era un bebé, y le daba azúcar en un trapito para que no llorara. De día se escondían en un tatú, que es un hoyo grande debajo de la tierra. Ella dice que lo que más recuerda no es el miedo, sino que una vecina que casi no tenía nada repartió la única tortilla que llevaba en once pedacitos.

Después vivieron en un refugio, en Honduras, varios años. Ahí aprendió a leer. La maestra era una muchacha que solo había llegado a tercer grado, y enseñaba lo que sabía. Escribían en la tierra con un palito, porque no había cuadernos para todos. Mi abuela dice que la primera palabra que escribió fue “maíz” y que la borró con el pie para que cupiera la siguiente.

En 1986 la gente dijo: nos vamos a regresar. Eso fue la repoblación. Cuando llegaron a San José Las Flores el monte había crecido adentro de las casas y no había techo. Hicieron champas de lámina, limpiaron la calle, y lo primero que arreglaron entre todos fue la escuela. Sembraron la milpa el mismo mes. Mi abuela me enseñó el palo de mango de la cancha: lo sembró ella.

Y aquí es donde entran ustedes. Dice que un día llegaron unas personas de lejos que no hablaban casi nada de español, pero que se sentaron a comer frijoles con ellos y preguntaron los nombres de todos los niños. Una señora del pelo grande lloró y mi abuela le dio un pañuelo. ¡Imaginate que fuera tu abuela! Ella dice que seguramente no, pero que de todos modos le mandás saludos.

Le pregunté a mi abuela si le pone triste contar. Me dijo que sí, pero que es peor que se olvide, y que a ella lo que le gusta contar es cómo se ayudaban. Cada año hacemos una velada: se prenden farolitos, los grandes cuentan y los niños cantamos. Después hay atol.

Ahora yo te pregunto a vos:

- ¿Tu abuela todavía se acuerda de alguna canción de ese tiempo?
- ¿Qué historia cuentan en tu casa muchas veces?
- ¿Cómo se juega four square? Con Marisol queremos pintarlo en la cancha.

Yo en el recreo juego mica y casi nunca me agarran. También me gusta leer debajo del mango. Cuando leo tu carta ahí, siento que el palo también escucha.

Con mucho cariño, y saludos de la niña Tina,
Beatriz`,
		translation: `Dear Malik,

Thank you for your letter and for asking so carefully. I read what you wrote to my grandmother. Her name is niña Tina; here we call ladies “niña” even when they are old. She was quiet for a while and then she told me: “Well, bring a stool, and write this down”. So what comes now is told by her, and I only write it.

When my grandmother was young there was a war. The people of the cantones had to leave their homes, walking over the mountains at night with the children in their arms. They called that a guinda. They had to go without making a sound. My grandmother carried my uncle, who was a baby, and gave him sugar in a little cloth so that he would not cry. By day they hid in a tatú, which is a big hole under the ground. She says that what she remembers most is not the fear, but that a neighbor who had almost nothing shared the one tortilla she carried, in eleven small pieces.

Afterwards they lived in a refugio, a camp for refugees, in Honduras, for several years. That is where she learned to read. The teacher was a girl who had only gone as far as third grade, and she taught what she knew. They wrote on the ground with a stick, because there were not enough notebooks for everyone. My grandmother says that the first word she wrote was “maíz”, corn, and that she wiped it away with her foot to make room for the next one.

In 1986 the people said: we are going back. That was the repoblación. When they came to San José Las Flores, the bushes had grown inside the houses and there were no roofs. They made shelters out of tin roofing, they cleared the street, and the first thing that they repaired, all together, was the school. They planted the milpa that same month. My grandmother showed me the mango tree at the soccer field: she planted it.

And this is where your people come in. She says that one day some people arrived from far away who spoke almost no Spanish, but they sat down to eat beans with them and asked the names of all the children. A lady with big hair cried and my grandmother gave her a handkerchief. Imagine if it was your grandmother! She says that it surely was not, but please say hello to her anyway.

I asked my grandmother if it makes her sad to tell it. She said yes, but that forgetting is worse, and that what she likes to tell is how they helped each other. Every year we have a show night with the whole community: paper lanterns are lit, the grown-ups tell stories and we children sing. Afterwards there is atol.

Now I have questions for you:

- Does your grandmother still remember a song from that time?
- What story do they tell again and again in your house?
- How do you play four square? Marisol and I want to paint it on the field.

At recess I play tag and they almost never catch me. I also like to read under the mango tree. When I read your letter there, I feel that the tree is listening too.

With much love, and greetings from niña Tina,
Beatriz`
	},
	{
		from: 'Wilber',
		to: 'Grace',
		stamp: 'torogoz',
		text: `Hola Grace:

Sí he visto torogoces. Hacen el nido adentro de un paredón de tierra, allá por el río. Mueven la cola como péndulo cuando están pensando.

De grande quiero ser electricista o maestro. Ya sé arreglar la lámpara de la casa cuando se va la luz.

¿De qué color son los pájaros de allá en el tiempo de la nieve?

Wilber`,
		translation: `Hi Grace,

Yes, I have seen torogoces. They make their nest inside a wall of earth, over by the river. They swing their tail like a pendulum when they are thinking.

When I grow up I want to be an electrician or a teacher. I already know how to fix the lamp at home when the power goes out.

What color are the birds there in the time of snow?

Wilber`
	},
	{
		from: 'delmy',
		to: 'class',
		stamp: 'volcano',
		text: `Querida clase de cuarto grado:

Somos nueve y ustedes son veinticuatro, así que no nos alcanzaron las manos para escribirle a cada quien esta vez. Por eso hicimos esta carta entre todos, y es para todos.

Nuestra escuela está en lo alto. Desde aquí se ven las milpas, el río y el camino. Cuando llueve mucho, el techo de lámina hace tanta bulla que dejamos de leer y cantamos.

Esto es lo que queremos que sepan de nosotros:

- Ximena mete goles con la izquierda.
- Wilber arregla lo que se descompone.
- Yesenia dibuja flores que parecen de verdad.
- Chepito es el mejor para esconderse.
- Y entre todos sembramos un huerto de rábanos. ¡Ya nacieron!

¿Qué hay alrededor de su escuela? ¿Qué hacen cuando hace demasiado frío para salir al recreo? ¿Nos enseñan una canción?

Con cariño,
la clase de Profe Delmy`,
		translation: `Dear fourth grade,

We are nine and you are twenty-four, so we did not have enough hands to write to each of you this time. That is why we made this letter all together, and it is for all of you.

Our school is high up. From here you can see the milpas, the river and the road. When it rains a lot, the tin roof makes so much noise that we stop reading and sing.

This is what we want you to know about us:

- Ximena scores goals with her left foot.
- Wilber repairs what is broken.
- Yesenia draws flowers that look real.
- Chepito is the best at hiding.
- And all together we planted a garden of radishes. They have come up!

What is there around your school? What do you do when it is too cold to go out for recess? Will you teach us a song?

With love,
Profe Delmy's class`
	}
];
