import { near, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { givenNames } from '../names/given.ts';
import { ordinary } from '../names/surroundings.ts';
import type { Token } from '../tokens.ts';
import { soundsSurname } from './given-sounds.ts';
import { isGiven, isSurname, isUnknown, maybeGiven, maybeSurname } from './name-kinds.ts';
import type { Told } from './spelled-name.ts';

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
export function splitByDots(tokens: readonly Token[], i: number): Told | null {
	if (!isGiven(tokens[i]!) && !(maybeGiven(tokens[i]!) && tokens[i]!.capital)) return null;
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
	const apart =
		/^[.…]$/.test(tokens[i + 1]?.text ?? '') && near(tokens, { first: i, after: i }, intro, 8, 0);
	const signed = i === 0 && /^[.…]$/.test(tokens[1]?.text ?? '');
	if (!introducedBy(tokens, i) && !apart && !signed) return null;
	let at = i + 1;
	while (at < i + 6 && /^[.,…/|~*_-]$/.test(tokens[at]?.text ?? '')) at++;
	const token = tokens[at];
	if (
		at === i + 1 ||
		!token ||
		!(
			isSurname(token) ||
			soundsSurname(token.text) ||
			(apart && token.capital && !isCommon(token.text))
		) ||
		isGiven(token) ||
		(token.newLine && !token.capital)
	)
		return null;
	const list = /^(y|and|,)$/.test(tokens[at + 1]?.text ?? '') && tokens[i + 1]?.text === ',';
	return list ? null : { first: i, after: at + 1 };
}

const trailing = /(?:ing|ed|ly|ando|iendo|aba|mente)$/;

/** "im marcus delacroix and …", "I'm marcusdelacroix, all one word": a given name and what no list has. */
export function introduced(tokens: readonly Token[], i: number): Told | null {
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
