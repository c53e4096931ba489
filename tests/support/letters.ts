/** Real letters, written for the tests: what children write is not lorem ipsum. */
export const poem = `Dear Mateo,

How are you? I am fine. 🙂 My grandma's name is Ñata (it is a nickname!) and she says "¡pura vida!" even though we
are not from there. Do you have a dog? What is it called?

Things I like:
- snow days ❄️
- café con leche (only the milk part)
- the T, which is our train

I wrote you a poem:

  The river by my house is slow,
  it does not ask where the ducks go.
  Does your river hurry? Does it sing?
  Mine is quiet about everything.

Write back soon please!!
Your friend,
Ana 🐿️`;

/** Six hundred words, the longest of the season: a day, a river, a poem and a recipe. */
export const longLetter = `Querida Ana:

Recibí tu carta el día que llovió tanto que la clase se oía como adentro de un tambor. La profe Delmy la leyó conmigo dos veces, una despacio y otra más despacio todavía, y después me la llevé doblada en la bolsa de la camisa para que no se mojara. Mi abuela Toya dijo: «¡Ay, hijo, qué letra más bonita tiene esa niña!». Y eso que ella no lee mucho, pero de letras bonitas sí sabe, porque borda servilletas.

Me preguntaste qué hago cuando salgo de la escuela. Te cuento un día completo, el martes, que fue el mejor de esta semana:

- A las cinco cantó el gallo del vecino. Se llama Presidente y es muy creído.
- A las seis fui con mi papá a dejarles agua a las vacas. La Canela ya tuvo ternerito. 🐄
- A las siete y media entramos a clases. Vimos fracciones con tortillas: ¡las de verdad!
- A las doce comí frijolitos, queso y un huevo de nuestra gallina pinta.
- En la tarde jugué mica, trompo y fútbol, y perdí en las tres cosas.

El ternerito nació de noche, con luna. Mi hermana Daysi quería ponerle Pingüino porque es negro con la panza blanca, y yo le dije que aquí nunca ha habido un pingüino. «Por eso mismo», me contestó, «así no se confunde con otro». Ganó ella. Ahora tenemos un Pingüino que come zacate y que le tiene miedo a las mariposas.

También te quiero contar del río. Se llama Sumpul y pasa cerca de aquí. En verano es mansito y se le ven todas las piedras, pero en invierno crece, se pone color de chocolate y suena como si arrastrara muebles. Mi abuelo dice que el río tiene memoria. Antes hubo una guerra y mucha gente de Las Flores tuvo que huir y cruzarlo; después volvieron caminando, con sus ollas y sus niños, a levantar otra vez las casas. Cada año vamos juntos a la orilla con flores, y los más viejos cuentan. A mí me da tristeza, pero también me gusta, porque al final siempre cantamos. ¿En tu ciudad la gente también se junta para acordarse de algo?

La profe nos enseñó a hacer un poema con preguntas. Este es el mío, no te vayás a reír:

¿Quién le cosió al cielo el botón de la luna?
¿Por qué el maíz tiene barba si es niño?
¿A dónde se va el eco cuando tiene sueño?
¿Cuántos ríos caben en una pestaña?

Daysi dice que la última no tiene sentido. Yo creo que es la única que sí tiene.

De la nieve tengo varias dudas. ¿Hace ruido? ¿Se puede guardar? ¿Huele a algo? Aquí lo más frío que conozco es la charamusca de coco que vende la niña Chabe a cinco centavos, y el agua del pozo en diciembre. Cuando vengás te voy a invitar a una charamusca, y vos me vas a contar si la nieve es igual. Si es igual, ya la conozco y no necesito comprar abrigo.

Te mando una receta, la de las pupusas de ayote de mi mamá: se ralla el ayote, se le pone sal y se exprime bien; se mezcla con queso; se hace una bolita de masa, se le abre un huequito con el dedo, se rellena, se cierra y se aplaude hasta que quede redonda. El secreto es aplaudir con cariño. Si se rompe, se come igual. 😋

Ya casi se acaba la hoja y la profe dice que parezco perico. Contame de tu familia, de tu perro y de ese tren que va debajo de la tierra. ¿No se pierde? ¿Quién le dice por dónde salir?

Con mucho cariño, tu amigo del otro lado,
Mateo 🌽✏️`;

/** Twenty words, which is a letter too. */
export const shortLetter = `Hola, Maya:

¿Ya despertó tu tortuga? Aquí llueve. Te mando una palabra: «tapesco». Adiviná qué es. 🌧️

Tu amigo,
Kevin`;
