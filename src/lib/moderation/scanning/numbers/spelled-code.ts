import { words } from '../cues.ts';
import type { Token } from '../tokens.ts';
import type { Atom } from './atoms.ts';

/** Letters and numbers that are read out one after the other: "M as in monkey, seven seven oh, dash, one nine". */
export interface Code {
	readonly first: number;
	readonly after: number;
	readonly digits: number;
	readonly letters: number;
}

const letterNames =
	words(`vee doubleu ay be bee ce cee see de dee efe eff ge gee hache aitch jota jay ka kay ele el eme em ene en pe pee cu cue erre ere ar ese ess te tee uve ve equis
	ex eks ye zeta zee zed doble`);
const between = words(
	', - . / # then luego y and dash guion punto dot hyphen espacio space despues coma comma barra slash a an la una ( ) numero number'
);
const likes = words('as like for de como por');
const mostItems = 20;

/** The codes of a text that begin with a number or a letter alone. */
export function codesOf(tokens: readonly Token[], atoms: readonly Atom[]): Code[] {
	const byFirst = new Map(atoms.map((atom) => [atom.first, atom]));
	const codes: Code[] = [];
	for (let i = 0; i < tokens.length;) {
		const code = codeAt(tokens, byFirst, i);
		if (code) codes.push(code);
		i = code ? code.after : i + 1;
	}
	return codes;
}

function codeAt(
	tokens: readonly Token[],
	atoms: ReadonlyMap<number, Atom>,
	first: number
): Code | null {
	const small =
		/^[bcdfghj-np-tvwxz]$/.test(tokens[first]!.text) &&
		atoms.has(first + 1) &&
		tokens[first - 1]?.text !== "'";
	if (!atoms.has(first) && !small && !isLetters(tokens[first]!)) return null;
	let [at, after, digits, letters] = [first, first, 0, 0];
	let since = 0;
	for (let items = 0; items < mostItems && at < tokens.length; items++) {
		const token = tokens[at]!;
		const atom = atoms.get(at);
		if (atom) {
			digits += atom.digits.length;
			letters += since;
			since = 0;
			after = at = atom.after;
		} else if (isLetters(token) || (small && at === first)) {
			letters += since + token.text.length;
			since = 0;
			after = at = likened(tokens, at + 1);
		} else if (letterNames.has(token.text)) {
			since++;
			at++;
		} else break;
		while (at - after < 4 && between.has(tokens[at]?.text ?? '') && !atoms.has(at)) at++;
	}
	return digits > 0 && after > first ? { first, after, digits, letters } : null;
}

/** "B", "STU", "M H" written apart. */
const isLetters = ({ kind, text, capital, joined }: Token): boolean =>
	kind === 'word' &&
	/^[a-zñ]{1,3}$/.test(text) &&
	(capital || joined) &&
	text !== 'i' &&
	!/^(?:the|mi|my|it|is|el|la|yo|we|he)$/.test(text);

/** "as in monkey", "de burro": what a letter stands for. */
function likened(tokens: readonly Token[], at: number): number {
	if (!likes.has(tokens[at]?.text ?? '')) return at;
	const word = tokens[at + 1]?.text === 'in' ? at + 2 : at + 1;
	return tokens[word]?.kind === 'word' ? word + 1 : at;
}
