import { near, sentenceAround, words } from '../cues.ts';
import { givenNames } from '../names/given.ts';
import { ordinary } from '../names/surroundings.ts';
import type { Token } from '../tokens.ts';
import { kinBehind, ofParents } from './kin-name.ts';
import {
	givenNear,
	isGiven,
	isSurname,
	isUnknown,
	maybeGiven,
	maybeSurname
} from './name-kinds.ts';
import { initials, inSyllables, register, withSigns, type Told } from './spelled-name.ts';

const surnameCues = words(
	'apellido apellidos apeyido apeyidos apelido apeido surname surnames lastname lastnames'
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

export type { Told };
type Frame = (tokens: readonly Token[], i: number) => Told | null;

/** Every way of telling a name over words. */
export const toldNames: readonly Frame[] = [
	surnameBefore,
	surnameSaid,
	ofTheFamily,
	besideNickname,
	splitByDots,
	introduced,
	register,
	initials,
	inSyllables,
	withSigns,
	ofParents,
	kinBehind
];

/** "esmeralda (quijada de apellido)", "Montes is my last name". */
function surnameBefore(tokens: readonly Token[], i: number): Told | null {
	const length = surnameCueAt(tokens, i);
	if (length === 0) return null;
	for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
		const token = tokens[at]!;
		if (/^(de|es|mi|is|my|her|his|su|the|nuestro|our|tu|el|primer|segundo)$/.test(token.text))
			continue;
		if (
			at === i - 1 ||
			token.kind !== 'word' ||
			!(maybeSurname(token) || (token.capital && isUnknown(token)))
		)
			return null;
		if (maybeGiven(token) && !isSurname(token)) return null;
		return { first: givenNear(tokens, at, 8) ?? at, after: i + length };
	}
	return null;
}

const likening = words('como igual like same rhymes rima sounds suena parecido');

/** "his family name is vandermeer", "mi apellido es como el árbol …", "starts with Whit and ends with comb". */
function surnameSaid(tokens: readonly Token[], i: number): Told | null {
	const length = surnameCueAt(tokens, i);
	if (length === 0) return null;
	const { after } = sentenceAround(tokens, i, 24);
	const owned = near(tokens, { first: i, after: i }, owners, 3, 0);
	for (let at = i + length; at < Math.min(after, i + 22); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') continue;
		const lead = tokens[at - 1]?.text ?? '';
		if (owned && likening.has(token.text)) return { first: givenNear(tokens, i, 8) ?? i, after };
		const parts =
			/^(starts|begins|empieza|comienza|inicia)$/.test(token.text) &&
			/^(with|con|by)$/.test(tokens[at + 1]?.text ?? '');
		if (owned && parts) return { first: givenNear(tokens, i, 8) ?? i, after };
		const led =
			/^(is|es|:|era|was|,|"|“|de|a)$/.test(lead) && (at - i <= length + 2 || lead === ':');
		const unknown =
			led &&
			lead !== ',' &&
			lead !== 'de' &&
			lead !== 'a' &&
			isUnknown(token) &&
			(token.capital || (owned && token.text.length > 4));
		if (isSurname(token) && (token.capital || led))
			return { first: givenNear(tokens, i, 12) ?? at, after: at + 1 };
		if (unknown || token.joined || (token.capital && maybeSurname(token)))
			return { first: givenNear(tokens, i, 12) ?? at, after: at + 1 };
	}
	return null;
}
const owners = words(
	'same mismo mi mis my his her su tu nuestro our their the el primer segundo and y whose'
);

/** "soy roxana. de la familia dubón", "Rubén, de los Guardado". */
function ofTheFamily(tokens: readonly Token[], i: number): Told | null {
	const family =
		/^(familia|family)$/.test(tokens[i]!.text) && /^(la|the|of)$/.test(tokens[i - 1]?.text ?? '');
	const those = tokens[i]!.text === 'los' && tokens[i - 1]?.text === 'de';
	if (!family && !those) return null;
	const token = tokens[i + 1];
	if (!token || !maybeSurname(token) || (those && !token.capital && !isSurname(token))) return null;
	const given = givenNear(tokens, i, 8);
	return given === null ? null : { first: given, after: i + 2 };
}

/** `tyrell "t-rex" bassett`, "Karla (la Karlita) Rivas". */
function besideNickname(tokens: readonly Token[], i: number): Told | null {
	if (
		!maybeGiven(tokens[i]!) ||
		!/^["“«(']$/.test(tokens[i + 1]?.text ?? '') ||
		!tokens[i + 1]!.gap
	)
		return null;
	for (let at = i + 3; at < Math.min(tokens.length - 1, i + 8); at++) {
		if (!/^["”»)']$/.test(tokens[at]!.text)) continue;
		const token = tokens[at + 1]!;
		if (!token.gap || token.newLine) return null;
		const is = isSurname(token) || (isGiven(tokens[i]!) && token.capital && isUnknown(token));
		return is ? { first: i, after: at + 2 } : null;
	}
	return null;
}

const intro = words(
	'im am soy llamo name nombre called firma atentamente signed sincerely penpal pal i'
);

const introducedBy = (tokens: readonly Token[], i: number): boolean => {
	const [one, two] = [tokens[i - 1]?.text ?? '', tokens[i - 2]?.text ?? ''];
	return (
		/^(im|am|soy|llamo|llama|penpal|atentamente|firma|sincerely)$/.test(one) ||
		(one === 'm' && two === "'") ||
		(/^(is|es|:)$/.test(one) && /^(name|nombre|firma)$/.test(two)) ||
		(one === 'pal' && two === 'pen')
	);
};

/** "im delilah... kowalczyk is the part nobody can spell", "Lucía is my name, and then Montes". */
function splitByDots(tokens: readonly Token[], i: number): Told | null {
	if (!isGiven(tokens[i]!)) return null;
	const own = tokens
		.slice(i + 1, i + 4)
		.map(({ text }) => text)
		.join(' ');
	if (/^(is my name|es mi nombre)$/.test(own)) {
		for (let at = i + 4; at < Math.min(tokens.length, i + 12); at++)
			if (
				tokens[at]!.kind === 'word' &&
				tokens[at]!.capital &&
				!ordinary.has(tokens[at]!.text) &&
				maybeSurname(tokens[at]!)
			)
				return { first: i, after: at + 1 };
		return null;
	}
	if (!introducedBy(tokens, i)) return null;
	let at = i + 1;
	while (at < i + 5 && /^[.,…/|~*_-]$/.test(tokens[at]?.text ?? '')) at++;
	const token = tokens[at];
	if (
		at === i + 1 ||
		!token ||
		!isSurname(token) ||
		isGiven(token) ||
		(token.newLine && !token.capital)
	)
		return null;
	const list = /^(y|and|,)$/.test(tokens[at + 1]?.text ?? '') && tokens[i + 1]?.text === ',';
	return list ? null : { first: i, after: at + 1 };
}

const trailing = /(?:ing|ed|ly|ando|iendo|aba|mente)$/;

/** "im marcus delacroix and …", "I'm marcusdelacroix, all one word": a given name and what no list has. */
function introduced(tokens: readonly Token[], i: number): Told | null {
	const token = tokens[i]!;
	if (token.kind !== 'word' || token.text.length < 3) return null;
	if (token.text.length >= 8 && !isGiven(token) && !isSurname(token)) {
		const said = near(tokens, { first: i, after: i + 1 }, oneWord, 3, 8);
		if (
			(introducedBy(tokens, i) || (said && near(tokens, { first: i, after: i }, intro, 5, 0))) &&
			startsWithGiven(token.text, said ? 4 : 5)
		)
			return { first: i, after: i + 1 };
	}
	if (!introducedBy(tokens, i) || !maybeGiven(token)) return null;
	const [next, behind] = [tokens[i + 1], tokens[i + 2]];
	if (
		!next?.gap ||
		next.newLine ||
		next.capital ||
		token.capital ||
		next.text.length < 5 ||
		!isUnknown(next) ||
		maybeGiven(next)
	)
		return null;
	if (trailing.test(next.text) || /^(soy|llamo|llama)$/.test(tokens[i - 1]!.text)) return null;
	const ends =
		behind === undefined ||
		behind.newLine ||
		/^(and|y|,|\.|!|but|from|im|xoxo|i)$/.test(behind.text);
	return ends && isGiven(token) ? { first: i, after: i + 2 } : null;
}

const oneWord = words(
	'junto juntos pegado pegados word minuscula minusculas lowercase together espacios spaces'
);

function startsWithGiven(word: string, least: number): boolean {
	for (let cut = least; cut <= word.length - 4; cut++)
		if (givenNames.has(word.slice(0, cut))) return true;
	return false;
}
