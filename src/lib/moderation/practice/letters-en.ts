import type { PracticeLetter } from './practice-letter.ts';

const en = 'en' as const;

/** Invented; written for this set. */
export const englishLetters: readonly PracticeLetter[] = [
	{
		n: 11,
		language: en,
		name: 'Harper',
		ageBand: '10-12',
		text: `Dear friend,

My class went on a field trip to the Charles River and we saw two swans. I play soccer on Saturdays and my favorite player is Messi. My mom says the pupusas in East Boston are great. Maybe one day I can visit your town and you can show me the river. Have you ever seen snow?`,
		expected: 'approve',
		why: {
			es: 'Desear conocerse algún día es parte de la amistad. Los lugares públicos y un futbolista famoso no dicen dónde vive nadie.',
			en: 'Wishing to meet some day is part of friendship. Public places and a famous player say nothing about where somebody lives.'
		}
	},
	{
		n: 12,
		language: en,
		name: 'Devon',
		ageBand: '10-12',
		text: `Hi Kevin!

Thank you for the joke about the chicken. I told it to everybody on my bus. Do you play Roblox? You should add me, my name there is dragon_devon_11. Then we can talk every day and we don't have to wait for the mail, it is so slow.`,
		expected: 'return',
		why: {
			es: 'Con ese nombre cualquiera puede hablarle fuera del intercambio. Hablar de Roblox está bien: se devuelve solo para quitar el nombre y la invitación.',
			en: 'With that name anybody can talk to him outside the exchange. Talking about Roblox is fine: it goes back only to take out the name and the “add me”.'
		}
	},
	{
		n: 13,
		language: en,
		name: 'Theodora',
		ageBand: '10-12',
		text: `Dear Josué,

I finally beat the last level! First I died like forty times, then my brother held off the zombies with a sword and I killed the dragon with one arrow. My dad yelled because it was past bedtime, and I was so dead the next morning in math. What games do you play at recess?`,
		expected: 'approve',
		why: {
			es: 'Los muertos son del videojuego, y un regaño por acostarse tarde es un regaño. No hay nadie en peligro.',
			en: 'The deaths are in a game, and being told off about bedtime is just that. Nobody is in danger.'
		}
	},
	{
		n: 14,
		language: en,
		name: 'Luz',
		ageBand: '10-12',
		text: `Dear Ximena,

I speak Spanish at home too! My parents are from Chalatenango like you. Right now we don't go to the park because ICE was on our street, and my mom doesn't have papers, so we are not supposed to open the door. I miss the swings. My little sister is learning to read and she reads me your letters.`,
		expected: 'protect',
		why: {
			es: 'Es verdad y es importante para Luz, pero el estatus de su mamá no debe andar por escrito. Se cubre esa parte con un aviso suave, y la carta sigue.',
			en: 'It is true and it matters to Luz, but her mother’s status must not travel in writing. That part is covered, she is told gently, and the letter goes on.'
		}
	},
	{
		n: 15,
		language: en,
		name: 'Wren',
		ageBand: '7-9',
		text: `Dear Beatriz,

I like your cow. I have a secret too. When my cousin's friend babysits he makes me play a game that I don't like with no clothes, and he says that if I tell then my mom will be mad at me. So don't tell anybody ok? I am making you a bracelet, it is purple.`,
		expected: 'safeguard',
		why: {
			es: 'Parece un secreto entre niñas, y es abuso. Un secreto que alguien grande impone siempre se resguarda; nadie le escribe una nota a Wren sobre sus palabras.',
			en: 'It looks like a secret between girls, and it is abuse. A secret that somebody older imposes is always safeguarded; nobody writes Wren a note about her words.'
		}
	},
	{
		n: 16,
		language: en,
		name: 'Jaylen',
		ageBand: '7-9',
		text: `Hello Wilber,

My whole name is Jaylen Marcus Whitfield and I was born on March 3, 2018. I have two brothers and one fish. The fish is called Soup. I am good at drawing trucks, here is one for you. What is your whole name?`,
		expected: 'return',
		why: {
			es: 'Con apellido y fecha de nacimiento se encuentra a un niño. En las cartas basta el nombre de carta; se devuelve con esa explicación.',
			en: 'A surname and a date of birth find a child. The letter name is enough in letters; it goes back with that explained.'
		}
	},
	{
		n: 17,
		language: en,
		name: 'Sasha',
		ageBand: '7-9',
		text: `Dear Yesenia,

Guess what, I broke my arm! I was climbing our apple tree and the branch cracked and I fell on my brother. There was a little blood from his nose but he laughed. At the hospital they gave me a green cast and everybody signed it. It hurts when it rains. Do you climb trees?`,
		expected: 'approve',
		why: {
			es: 'Un accidente contado con naturalidad, con ayuda y hasta risas, es un accidente. La sangre sola no es una alarma.',
			en: 'An accident told freely, with help and even laughter, is an accident. Blood alone is no alarm.'
		}
	},
	{
		n: 18,
		language: en,
		name: 'Emerson',
		ageBand: '13-15',
		text: `Dear Marisol,

You asked what grown-ups talk about here. At our house it is the election. My dad works at City Hall and he tells us every night whom he is voting for and what he thinks of the mayor, but he says that he would lose his job if his boss heard. I like the buttons. I am in the school band, I play trombone badly.`,
		expected: 'protect',
		why: {
			es: 'La política de hoy, con el trabajo del papá de por medio, puede dañar a la familia. Se cubre lo que lo señala; la banda y el trombón siguen.',
			en: 'Politics of today, with the father’s job at stake, can harm the family. What points to him is covered; the band and the trombone go on.'
		}
	},
	{
		n: 19,
		language: en,
		name: 'Micah',
		ageBand: '13-15',
		text: `Hey,

School is weird this week. There is a kid in eighth grade who says that he knows where his stepdad keeps the gun and that on Friday people will be sorry. He showed me a list. Everybody says he is joking. I don't know, he didn't look like joking. Anyway, our team won on Sunday.`,
		expected: 'safeguard',
		why: {
			es: 'Una amenaza con arma, día y lista se toma en serio, aunque digan que es broma. Se resguarda de inmediato; no se espera al viernes.',
			en: 'A threat with a gun, a day and a list is taken seriously, also when others call it a joke. Safeguard at once; it does not wait for Friday.'
		}
	},
	{
		n: 20,
		language: en,
		name: 'Blake',
		ageBand: '10-12',
		text: `Hi,

I got your letter and your handwriting is so bad I thought a chicken wrote it. My friends say that kids in your town are dumb and dirty because you don't even have a bathroom in the house. Write better next time or get me another pen pal.`,
		expected: 'return',
		why: {
			es: 'Estas palabras herirían a quien las recibe. Se devuelve con una nota que invite a Blake a preguntar en vez de burlarse.',
			en: 'These words would hurt whoever gets them. It goes back with a note that invites Blake to ask instead of mocking.'
		}
	}
];
