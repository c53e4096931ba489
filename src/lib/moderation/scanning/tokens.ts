import { original, type View } from './view.ts';

/** A word, a number, or one mark of a text; white space lies between tokens. */
export interface Token {
	/** As the plain view has it; letters written apart ("c h e p e") are one word. */
	readonly text: string;
	/** In units of the original. */
	readonly start: number;
	readonly end: number;
	readonly kind: 'word' | 'number' | 'mark';
	/** White space stands before it. */
	readonly gap: boolean;
	/** A new line begins with it. */
	readonly newLine: boolean;
	/** Its first letter is a capital in the original. */
	readonly capital: boolean;
	/** It was put together of letters written apart. */
	readonly joined: boolean;
}

const piece = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const spaces = /\s/;

export function tokensOf(view: View, text: string): Token[] {
	const tokens: Token[] = [];
	let done = 0;
	for (const match of view.text.matchAll(piece)) {
		const between = view.text.slice(done, match.index);
		done = match.index + match[0].length;
		const { start, end } = original(view, match.index, done);
		tokens.push({
			text: match[0],
			start,
			end,
			kind: kindOf(match[0]),
			gap: between !== '' && spaces.test(between),
			newLine: between.includes('\n'),
			capital: isCapital(text, start),
			joined: false
		});
	}
	return joinedLetters(tokens.flatMap(saidDot), text);
}

/** "puntocom" is a dot and an ending. */
function saidDot(token: Token): Token[] {
	const length = /^(?:punto|dot)(?=com|net|org)/.exec(token.text)?.[0].length;
	if (length === undefined) return [token];
	const rest = { ...token, text: token.text.slice(length), gap: false, newLine: false };
	return [{ ...token, text: token.text.slice(0, length) }, rest];
}

function kindOf(piece: string): Token['kind'] {
	if (isSmallLetter(piece.charCodeAt(0))) return 'word';
	return /^\d+$/.test(piece) ? 'number' : /[\p{L}\p{N}]/u.test(piece) ? 'word' : 'mark';
}

const isSmallLetter = (code: number) => code >= 0x61 && code <= 0x7a;

function isCapital(text: string, at: number): boolean {
	if (isSmallLetter(text.charCodeAt(at))) return false;
	const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return first !== first.toLowerCase();
}

/** "c h e p e", "c.h.e.p.e" and "c-h-e-p-e" as one word; two spaces part words. */
function joinedLetters(tokens: readonly Token[], text: string): Token[] {
	const out: Token[] = [];
	for (let i = 0; i < tokens.length;) {
		const { end, letters } = spelledUntil(tokens, i, text);
		if (letters < 3 && !(letters === 2 && goesOn(out))) out.push(...tokens.slice(i, end));
		else {
			const parts = tokens.slice(i, end).filter(({ kind }) => kind !== 'mark');
			const word = parts.map((part) => part.text).join('');
			out.push({
				...parts[0]!,
				text: word,
				kind: kindOf(word),
				end: parts.at(-1)!.end,
				capital: true,
				joined: true
			});
		}
		i = end;
	}
	return out;
}

/** "d i s c o r d . g g": two letters behind a dot behind letters written apart. */
const goesOn = (out: readonly Token[]): boolean =>
	out.at(-1)?.kind === 'mark' && out.at(-2)?.joined === true;

const mostJoined = 60;

/** Where single letters and digits with the same thing between them end, and how many are letters. */
function spelledUntil(
	tokens: readonly Token[],
	from: number,
	text: string
): { end: number; letters: number } {
	const by = step(tokens, from);
	if (!isSingle(tokens[from]) || !isSingle(tokens[from + by])) return { end: from + 1, letters: 0 };
	const mark = by === 2 ? tokens[from + 1]!.text : '';
	let at = from;
	let letters = tokens[from]!.kind === 'word' ? 1 : 0;
	while (at - from < mostJoined) {
		const next = at + by;
		const token = tokens[next];
		if (!isSingle(token) || (mark !== '' && tokens[at + 1]!.text !== mark)) break;
		if (text.slice(tokens[at]!.end, token!.start).length > (by === 2 ? 3 : 1)) break;
		if (token!.kind === 'word') letters++;
		at = next;
	}
	return { end: at + 1, letters };
}

const isSingle = (token: Token | undefined) =>
	token !== undefined && token.kind !== 'mark' && token.text.length === 1;

const apart = new Set(['.', '-', '–', '—', '_', '*', '·', '∙', '•', '/', '~', '+', '|', ',']);

/** 1 when the next letter follows a space, 2 when one mark stands between. */
function step(tokens: readonly Token[], from: number): number {
	const next = tokens[from + 1];
	return next && apart.has(next.text) ? 2 : 1;
}

const ends = new Set(['.', '!', '?', '…', ';']);

/** Whether a sentence ends between two neighbouring tokens. */
export const endsSentence = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.newLine === true ||
	(ends.has(tokens[at]?.text ?? '') && tokens[at + 1]?.gap !== false);
