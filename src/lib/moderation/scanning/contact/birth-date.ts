import { near, sentenceAround, words } from '../cues.ts';
import { publicFigures } from '../names/public-figures.ts';
import type { Atom } from '../numbers/atoms.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { isChildYear, withWholeYears, yearOf, type Day } from './date-words.ts';
import { hasAge, isAgeBehind, saysAge, yearAtomBeside } from './ages.ts';
import { namedDays, numericDays, ordinalPairs, pairedDays } from './days.ts';
import { feasts, inPieces, romanDays } from './named-days.ts';
import { joinedDay, labelledDay, namedBaby } from './hinted-days.ts';

/** What leads to the day of a birth. */
const birthCues =
	words(`naci nacio nacimos nacieron nacida nacido nace nacimiento nasi nasio naciste nacer nacen partida birth born bornd
	birthday birthdays birthdate bday b-day bdate dob cumple cumples cumpleaños cumpleanos cumpleañero cumplo cumpli cumplio
	cumple cumpla cumplir cumplire cumplira cumplimos cumplen birthdaay mundo luz turn turns turned turning brthday bithday
	birht borned velas velitas candelitas candles sople soplo cake cumpli had hospital acta newborn bracelet pulserita cosecha camada showed arrived popped makes parents baby bebe kid baptism bautizo gemela gemelas gemelos gemelo twin twins hago hizo hice hare`);
const weakCues = words('soy somos es del fecha date dia day am im m is f d dob');
const weakNouns =
	words(`baby bebe bebito bebita passport pasaporte form formulario ficha hermanita hermanito sister brother niece nephew
	cousin primo prima alumno alumna estudiante `);
/** Day, month and year of a birth; or day and month together with the age. */
export function* findBirthDates(scanned: Scanned): Iterable<Found> {
	const { tokens } = scanned;
	yield* looks(scanned);
	const atoms = withWholeYears(scanned.atoms);
	const byToken = new Map(atoms.map((atom) => [atom.first, atom]));
	const byEnd = new Map(atoms.map((atom) => [atom.after - 1, atom]));
	const numeric = numericDays(tokens, atoms);
	const whole = [...namedDays(tokens, byToken, byEnd), ...numeric, ...feasts(tokens)];
	const paired = [...pairedDays(tokens, atoms), ...ordinalPairs(tokens)].filter(
		(day) =>
			near(tokens, day, birthCues, 8, 4) &&
			!whole.some(({ first, after }) => first < day.after && day.first < after)
	);
	for (const day of [...whole, ...paired]) {
		const strong = near(tokens, day, birthCues, 18, 14);
		const yearNear = day.year ?? yearBeside(tokens, atoms, day);
		const weak =
			isChildYear(yearNear) &&
			(((yearNear ?? 0) < 2023 && near(tokens, day, weakCues, 3, 0)) ||
				near(tokens, day, weakNouns, 8, 5));
		const coming =
			!strong &&
			day.year === null &&
			(saysAge(tokens, atoms, day) || isAgeBehind(tokens, atoms, day));
		if (!strong && !weak && !coming && (!isBareDay(yearNear, day) || isEvent(tokens, day)))
			continue;
		if (isOfOthers(tokens, day)) continue;
		if (yearNear !== null && (yearNear < 1935 || yearNear > 2027) && !coming) continue;
		if (
			yearNear === null &&
			!coming &&
			!hasAge(tokens, atoms, day) &&
			!(strong && tellsYear(tokens, day))
		)
			continue;
		yield found(
			tokens,
			day,
			yearNear !== null ? 'birth-date' : 'birth-date-and-age',
			strong ? 0.85 : 0.6
		);
		const apart = day.year === null ? yearAtomBeside(tokens, atoms, day) : undefined;
		if (apart) yield found(tokens, apart, 'birth-date', 0.6);
	}
	for (const stretch of [
		...romanDays(tokens),
		...inPieces(tokens, atoms),
		...labelledDay(tokens, atoms),
		...namedBaby(tokens, atoms),
		...joinedDay(tokens)
	])
		yield found(tokens, stretch, 'birth-date', 0.65);
}

const look = /(?<![\w-])[0-3oil]?[\doil][-/.][01oil]?[\doil][-/.]2[0o][012oil][\doil](?!\w)/g;

/** "O5-1O-2Ol1": letters that look like digits. */
function* looks({ plain }: Scanned): Iterable<Found> {
	for (const { 0: whole, index } of plain.text.matchAll(look))
		if (/[oil]/.test(whole) && /\d/.test(whole))
			yield {
				kind: 'birth-date',
				why: 'birth-date',
				start: plain.from[index] ?? 0,
				end: plain.to[index + whole.length - 1] ?? 0,
				confidence: 0.6
			};
}

/** A whole date in the years of the children's births, even with nothing beside it. */
const isBareDay = (year: number | null, day: Day): boolean =>
	day.year !== null && year !== null && year >= 2007 && year <= 2019;

const found = (
	tokens: readonly Token[],
	{ first, after }: { first: number; after: number },
	why: string,
	confidence: number
): Found => ({
	kind: 'birth-date',
	why,
	start: tokens[first]!.start,
	end: tokens[after - 1]!.end,
	confidence
});

/** What else happened on a day of those years. */
const events =
	words(`inauguraron inauguro fundaron fundo fundada murio fallecio ganamos ganaron gano jugaron jugamos tomada tomaron taken opened built founded died won
	construyeron hubo paso llego llegaron firmaron canonizaron beatificaron visito visitaron publicado published estreno salio released foto picture photo celebramos
	temblor terremoto earthquake huracan hurricane storm tormenta elecciones`);
const isEvent = (tokens: readonly Token[], day: Day): boolean => near(tokens, day, events, 12, 8);

const animals = words(
	'perro perra perrito perrita gato gata gatito ternero ternera vaca potro yegua caballo dog puppy cat kitten hamster cow calf horse bunny'
);

/** Of an animal, or of somebody that everybody knows. */
const others = words(`messi ronaldo neymar shakira bukele einstein mozart picasso
	escritor escritora poeta cantante futbolista jugador presidente monseñor santo martir autor autora pintor inventor author singer player president king queen
	poet painter actor actress scientist astronaut general heroe hero procer`);

function isOfOthers(tokens: readonly Token[], day: Day): boolean {
	if (near(tokens, day, animals, 12, 6)) return true;
	if (near(tokens, day, ownWords, 6, 4)) return false;
	if (near(tokens, day, others, 14, 6)) return true;
	const { first } = sentenceAround(tokens, day.first);
	return tokens
		.slice(first, day.first)
		.some(({ text }, n, all) => publicFigures.has(`${text} ${all[n + 1]?.text ?? ''}`));
}
const ownWords = words('naci mi nosotros my our i cumplo nuestra hermano hermana brother sister');

/** The year is told in another way: "del año en que hubo Mundial". */
const tellsYear = (tokens: readonly Token[], day: Day): boolean =>
	near(tokens, { first: day.after, after: day.after }, yearTold, 0, 5);
const yearTold = words('año ano year');

function yearBeside(tokens: readonly Token[], atoms: readonly Atom[], day: Day): number | null {
	const atom = yearAtomBeside(tokens, atoms, day);
	return atom ? yearOf(atom) : null;
}
