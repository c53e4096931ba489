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

/** About 600 words, in paragraphs; the longest that a fourth grader handed in on a rainy day. */
export const longLetter = [
	'Querida Ana:',
	...Array.from(
		{ length: 12 },
		(_, i) =>
			`Párrafo ${i + 1}. Ayer fuimos a la milpa con mi tata y vimos una iguana así de grande. ` +
			'Mi mamá hizo pupusas de ayote y de frijol con queso, y comimos con curtido. ¿Vos has comido pupusas? ' +
			'Aquí llueve mucho en invierno, y el río Sumpul crece; entonces no podemos ir a nadar. ' +
			'En la escuela jugamos mica y escondelero.'
	),
	'Con cariño,',
	'Mateo 🌽'
].join('\n\n');
