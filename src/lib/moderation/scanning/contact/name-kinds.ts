import { words } from '../cues.ts';
import { givenNames, givenWords } from '../names/given.ts';
import { ordinary, particles } from '../names/surroundings.ts';
import { surnames, surnameWords } from '../names/surnames.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';
import { soundsGiven } from './given-sounds.ts';

export const isGiven = ({ text, kind }: Token): boolean =>
	kind === 'word' && (givenNames.has(text) || givenNames.has(unleet(text)));
export const maybeGiven = (token: Token): boolean =>
	isGiven(token) ||
	givenWords.has(token.text) ||
	(token.kind === 'word' && soundsGiven(token.text));
export const isSurname = ({ text }: Token): boolean =>
	surnames.has(text) || surnames.has(unleet(text));
export const maybeSurname = (token: Token): boolean =>
	isSurname(token) || surnameWords.has(token.text);
export const isUnknown = (token: Token): boolean =>
	token.kind === 'word' &&
	token.text.length > 2 &&
	!ordinary.has(token.text) &&
	!particles.has(token.text) &&
	!common.has(token.text);

/** What often follows a given name, or a word for a surname, and is none. */
const common =
	words(`nice from and but also live lives like likes have has really very happy glad here your their cool excited writing years year old whats what going
	turning named called spelled pronounced hard long short weird funny easy common different changed same mine ours nobody the big little bigger smaller tall short
	love loves want wants just still almost already back again today tonight over trying learning about because cuz bcuz with whose can could would will
	tengo vivo estudio cumplo cumpli mucho gusto feliz contento contenta espero quiero escribo mando tiene vive igual como largo raro dificil facil bonito
	comun distinto muy bien mal solo nomas también tambien otra otro soy estoy sigo voy sali gano gane juego leo pero porque
	who whom said says told knows think thinks good great best super kinda sorta maybe sorry tired hungry sick better born
	wears plays reads goes lives makes eats runs comes calls looks sits sits plans hopes thanks thank lol haha jaja jeje xoxo`);

/** The last given name among so many tokens before one. */
export function givenNear(tokens: readonly Token[], i: number, most: number): number | null {
	for (let at = i - 1; at >= Math.max(0, i - most); at--)
		if (isGiven(tokens[at]!) || (givenWords.has(tokens[at]!.text) && tokens[at]!.capital))
			return at;
	return null;
}

const surnameCues = words(
	'apellido apellidos apellida apellidan apellidamos apellidas apelida apeyida apeyido apeyidos apelido apeido surname surnames lastname lastnames'
);

/** How many tokens from here on say "surname"; 0 when none does. */
export function surnameCueAt(tokens: readonly Token[], i: number): number {
	const { text } = tokens[i]!;
	if (surnameCues.has(text)) return 1;
	const next = tokens[i + 1]?.text;
	return (text === 'last' || text === 'family' || text === 'second') &&
		(next === 'name' || next === 'part')
		? 2
		: 0;
}
