import { givenNames, givenWords } from '../names/given.ts';
import { surnames, surnameWords } from '../names/surnames.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';

/** How sure a word is a name: 2 when it is nothing else, 1 when it is a word too. */
type Strength = 0 | 1 | 2;

const strengthIn = (
	word: string,
	strong: ReadonlySet<string>,
	weak: ReadonlySet<string>
): Strength => (strong.has(word) ? 2 : weak.has(word) ? 1 : 0);

/** Letters for the signs that stand for them. */
export const spelling = (token: Token): string =>
	/[0-9@$]/.test(token.text) ? unleet(token.text) : token.text;
export const asGiven = (token: Token): Strength => strengthsOf(token).given;
export const asSurname = (token: Token): Strength => strengthsOf(token).surname;

interface Strengths {
	readonly given: Strength;
	readonly surname: Strength;
}

const known = new Map<string, Strengths>();

function strengthsOf(token: Token): Strengths {
	let strengths = known.get(token.text);
	if (!strengths) {
		const word = spelling(token);
		strengths = {
			given: strengthIn(word, givenNames, givenWords),
			surname: strengthIn(word, surnames, surnameWords)
		};
		if (known.size < 20_000) known.set(token.text, strengths);
	}
	return strengths;
}

/** "María José", "Ana Lucía": two given names and no surname. */
export const onlyGiven = (parts: readonly Token[]): boolean =>
	parts.every((part) => asGiven(part) > 0) && parts.slice(1).every((part) => isMoreGiven(part));

const isMoreGiven = (part: Token): boolean => asSurname(part) === 0 || bothWays.has(part.text);

/** Given names that are surnames too, more often given: "Ana Isabel", "Juan Martín", "Mary Grace". */
const bothWays = new Set(
	(
		'jose maria luis juan ana isabel antonio manuel jesus rafael daniel miguel angel pablo mateo tomas andres ' +
		'david elias samuel abel ramon simon benjamin joaquin ignacio javier alejandro carlos jorge fernando francisco pedro ' +
		'grace rose james john joseph michael thomas paul mark ann anne marie jean lynn mae louise joy jane elizabeth ruth ' +
		'luz rosa sol mercedes guadalupe milagro esperanza victoria gabriel alberto enrique eduardo ernesto roberto ' +
		'anthony alexander william henry charles george adam noah liam leo oliver lucas aaron jacob joshua nathan ethan ' +
		'adrian sebastian felipe diego raul oscar hugo ivan omar victor cesar mario marcos lucia sofia camila valeria elena ' +
		'carmen ines beatriz sara laura julia claudia teresa margarita catalina eva clara emilia adriana marisol alicia'
	).split(' ')
);
