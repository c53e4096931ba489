import type { DemoLetter } from './letter.ts';

/** What Las Flores is writing now. */
export const toCambridgeNow = {
	marisol: {
		from: 'Marisol',
		to: 'Rosa',
		stamp: 'milpa',
		text: `Hola, Rosa:

Soy Marisol y tengo once años. Profe Delmy dijo que a vos también te toca una carta mía, y me puse contenta porque tu nombre es una flor.

Te quiero contar cómo se hacen las riguas. Se muele el elote tierno, se le pone un poquito de mantequilla y azúcar, se envuelve en hoja de huerta y se pone al comal. Mi tarea es soplar el fuego. Si soplo mucho, mi mamá dice que parezco fuelle.

¿Qué comida hacen en tu casa que lleve mucho tiempo? ¿Y vos qué ayudás a hacer?

Un abrazo,
Marisol`,
		translation: `Hi Rosa,

I am Marisol and I am eleven years old. Profe Delmy told us that you should get a letter from me too, and I was happy because your name is a flower.

I want to tell you how riguas are made. You grind the fresh corn, you add a little butter and sugar, you wrap it in a banana leaf and put it on the comal. My job is to blow on the fire. If I blow a lot, my mom says that I look like a bellows.

What food do you make at home that takes a long time? And what do you help with?

A hug,
Marisol`
	},
	beatriz: {
		from: 'Beatriz',
		to: 'Aiyana',
		stamp: 'torogoz',
		text: `Querida Aiyana:

Te escribo debajo del palo de mango. Hoy hay mucho viento y las hojas suenan como cuando alguien aplaude despacito.

Este año me toca leer en la velada. Ya practiqué delante de las gallinas y solo una se fue.

¿A vos te gusta leer en voz alta? ¿Dónde te gusta estar cuando querés estar tranquila?

Beatriz`,
		translation: `Dear Aiyana,

I am writing to you under the mango tree. Today it is very windy and the leaves sound like somebody clapping softly.

This year it is my turn to read at the community night. I already practiced in front of the chickens and only one of them left.

Do you like to read out loud? Where do you like to be when you want some quiet?

Beatriz`
	},
	josue: {
		from: 'Josué',
		to: 'Omar',
		stamp: 'footbridge',
		text: `Estimado Omar:

Ayer subió el río. El temporal duró tres días y no pudimos pasar por la hamaca, que es el puente que se mueve. Mi papá dice que el río solo está pidiendo permiso para pasar.

Cuando escampó, encontramos en la orilla un zapato, una olla y un cangrejo vivo. Devolvimos el cangrejo. La olla la está usando mi mamá.

¿Allá se inunda? ¿Qué es lo más raro que ha encontrado usted en el agua?

Josué`,
		translation: `Dear Omar,

Yesterday the river rose. The days of rain did not stop for three days and we could not cross the hamaca, which is the bridge that swings. My dad says that the river is only asking for permission to pass.

When the rain stopped, we found a shoe, a pot and a live crab on the bank. We gave the crab back. My mom is using the pot.

Does it flood where you live? What is the strangest thing that you have found in the water?

Josué`
	},
	yesenia: {
		from: 'Yesenia',
		to: 'Lucy',
		stamp: 'izote',
		text: `Hola, Lucy:

Me gusta dibujar flores, mariposas y a mi gallina Pinta. Mi gallina no se queda quieta, por eso siempre me sale con cinco patas.

¿Qué te gusta dibujar a vos?

Yesenia 🦋`,
		handedIn: `Hola, Lucy:

Me gusta dibujar flores, maripozas y a mi gayina Pinta. Mi gallina no se queda quieta, por eso siempre me sale con cinco patas.

¿Qué te gusta dibujar a vos? Mi casa es la de las flores moradas, enfrente del pozo.

Yesenia 🦋`,
		translation: ''
	},
	kevin: {
		from: 'Kevin',
		to: 'Kofi',
		stamp: 'volcano',
		text: `Hola, Kofi:

Profe dice que tenés chibolas también. Yo juego a ganar, pero si es mi primo chiquito se las devuelvo.

Mi mejor chibola es una que le decimos “ojo de gato”. La cambié por tres y un mango. ¿Vos cuántas tenés? ¿Tu escuela tiene tierra para hacer el hoyito?

Si un día venís, le hablás a mi mamá: siete cero uno dos, treinta y cuatro, cincuenta y seis.

Kevin`,
		translation: ''
	},
	ximena: {
		from: 'Ximena',
		to: 'Felix',
		stamp: 'pupusa',
		text: `Hola, Felix:

Fijate que yo también me peleé con mi mejor amiga una vez, por un penal. Estuvimos dos días sin hablarnos. Al tercer día le llevé una pupusa de queso y no le dije nada, solo se la di. Se rió. Eso fue todo.

¿Vos tenés algo que le guste a tu amigo?

Ximena`,
		translation: ''
	},
	chepito: {
		from: 'Chepito',
		to: 'Ben',
		stamp: 'milpa',
		text: `Hola, Ben:

Contamos hasta veinte, pero yo todavía me salto el quince.

Ayer me escondí adentro de un guacal grande. Se me miraban los pies.

Chepito`,
		translation: ''
	},
	wilber: {
		from: 'Wilber',
		to: 'Jun',
		stamp: 'volcano',
		text: `Hola, Jun:

Soy Wilber. Mi papá tiene un taller donde arregla radios y planchas. El taller está en la última casa del casco urbano, la de puerta verde, frente a la tienda, ahí estoy solo todas las tardes.

¿Vos dónde arreglás?

Wilber`,
		translation: ''
	},
	mateo: {
		from: 'Mateo',
		to: 'Diego',
		stamp: 'milpa',
		text: `Hola, Diego:

Te quería contar de cuando Canelo`,
		translation: ''
	}
} satisfies Record<string, DemoLetter>;
