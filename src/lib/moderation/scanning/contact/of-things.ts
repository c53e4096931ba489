import { near, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import type { Token } from '../tokens.ts';
import { soundsGiven, soundsSurname } from './given-sounds.ts';

/** Words for relatives. */
export const kin =
	words(`abuelo abuela abuelito abuelita tio tia papa mama padrino madrina bisabuelo bisabuela hermano hermana primo prima vecino vecina padrastro madrastra
	grandpa grandma grandfather grandmother uncle aunt dad mom stepdad stepmom cousin brother sister neighbor stepbrother stepsister`);

const called = words('called named name names llama llaman nombre s is es');
const people =
	words(`friend amigo amiga teacher profe maestra kid niño niña boy girl neighbor vecino vecina classmate compañero compañera student alumno alumna i my yo
	soy partner captain owner dueño dueña i'm im goalie player striker keeper portero portera delantero delantera jugador jugadora capitan capitana`);
const things =
	words(`dog perro perra perrito cat gato gata gatito cow vaca hamster pet mascota rabbit conejo bunny bird pajaro loro parrot horse caballo yegua burro donkey goat cabra chivo
	pig cerdo tunco chicken gallina gallo rooster turtle tortuga fish pez lizard iguana garrobo guinea game juego book libro show serie movie pelicula song cancion
	team equipo club grupo group band banda restaurant restaurante store tienda place lugar town pueblo river rio beach playa planet planeta sourdough plant planta cactus snowman puppet
	titere muñeca doll robot character personaje villain hero dragon ternero calf puppy kitten llama alpaca sheep oveja toro bull ship barco boat train tren car carro bear oso`);

/** "a cow called Paloma Luz", "My sourdough. His name is …": the name of an animal or a thing. */
export function isOfThing(tokens: readonly Token[], from: number): boolean {
	if (!near(tokens, { first: from, after: from }, called, 5, 0)) return false;
	for (let at = from - 1; at >= Math.max(0, from - 9); at--) {
		const { text } = tokens[at]!;
		if (kin.has(text) || (people.has(text) && !/^(?:my|i)$/.test(text))) return false;
		if (things.has(text)) return true;
	}
	return false;
}

const acts = words(
	`will says said wrote plays likes loves told sits lives here and dice tiene juega vive escribio canta baila hizo gano won came made drew is was has es era metio`
);

const works = words(
	'book books story stories poem poems song movie film libro cuento poema cancion pelicula novela play painting picture comic'
);

/** "that book by Arnold Lobel". */
export const isAuthor = (tokens: readonly Token[], from: number): boolean =>
	/^(?:by|de|por)$/.test(tokens[from - 1]?.text ?? '') &&
	near(tokens, { first: from, after: from }, works, 6, 0);

/** "Beatrix Lowenthal will be playing …": two names that nobody uses otherwise, the last one shaped like a surname. */
export function isPerson(tokens: readonly Token[], from: number, parts: readonly Token[]): boolean {
	const [first, last] = [parts[0]!, parts.at(-1)!];
	const behind = tokens.slice(from).find(({ start }) => start > last.start);
	return (
		parts.length < 4 &&
		soundsSurname(last.text) &&
		(soundsGiven(first.text) || !isCommon(first.text)) &&
		behind !== undefined &&
		acts.has(behind.text)
	);
}
