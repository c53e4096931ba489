import type { Language } from '../submission.ts';
import { original, ViewWriter, type View } from '../scanning/view.ts';
import { isNeutralWord, stretchesOf, tokenFor, type NeutralWord } from './neutral.ts';

/** A stretch of the original, in UTF-16 units (end excluded), and what stands there instead. */
export interface Mark {
	readonly from: number;
	readonly to: number;
	readonly how: How;
}

/** A neutral word in brackets, or an invented name. */
export type How =
	| { readonly by: 'bar'; readonly word: NeutralWord }
	| { readonly by: 'name'; readonly instead: string };

/** Where something was covered, in units of the new text. Says nothing of what stood there. */
export interface Cover {
	readonly from: number;
	readonly to: number;
	/** Null for an invented name. */
	readonly word: NeutralWord | null;
}

export interface CoveredText {
	readonly text: string;
	readonly covers: readonly Cover[];
}

export type MarkProblem = 'nothing-marked' | 'out-of-range' | 'nothing-left';

/** Covers what is marked: nothing of it is left, and nothing else is touched. */
export function cover(
	text: string,
	language: Language,
	marks: readonly Mark[]
): CoveredText | { problem: MarkProblem } {
	if (marks.some((mark) => !isWithin(text, mark))) return { problem: 'out-of-range' };
	const joined = together(text, marks);
	if (joined.length === 0) return { problem: 'nothing-marked' };
	let covered = '';
	let done = 0;
	const covers: Cover[] = [];
	for (const { from, to, how } of joined) {
		covered += text.slice(done, from);
		const instead = how.by === 'bar' ? tokenFor(how.word, language) : how.instead;
		const word = how.by === 'bar' ? how.word : null;
		covers.push({ from: covered.length, to: covered.length + instead.length, word });
		covered += instead;
		done = to;
	}
	covered += text.slice(done);
	const left = stretchesOf(covered).some((each) => !each.covers && /[\p{L}\p{N}]/u.test(each.text));
	return left ? { text: covered, covers } : { problem: 'nothing-left' };
}

const isWithin = (text: string, { from, to }: Mark) =>
	Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= text.length && from < to;

/**
 * The marks in reading order, each of whole characters and without the blanks around it; those that
 * overlap are one.
 */
export function together(text: string, marks: readonly Mark[]): Mark[] {
	const whole = marks
		.map((mark) => ({ ...mark, ...wholeCharacters(text, withoutBlanks(text, mark)) }))
		.filter(({ from, to }) => from < to)
		.sort((a, b) => a.from - b.from || b.to - a.to);
	const joined: Mark[] = [];
	for (const mark of whole) {
		const last = joined.at(-1);
		if (last && mark.from < last.to) joined[joined.length - 1] = joinedTo(last, mark);
		else joined.push(mark);
	}
	return joined;
}

/** A bar says less than a name; of two different ones neither fits the whole. */
function joinedTo(a: Mark, b: Mark): Mark {
	const range = { from: a.from, to: Math.max(a.to, b.to) };
	if (isSame(a.how, b.how) || b.to <= a.to) return { ...range, how: a.how };
	if (a.how.by === 'name' && b.how.by === 'name')
		return { ...range, how: { by: 'bar', word: 'name' } };
	if (a.how.by === 'bar' && b.how.by === 'name') return { ...range, how: a.how };
	if (a.how.by === 'name') return { ...range, how: b.how };
	return { ...range, how: { by: 'bar', word: 'private' } };
}

const isSame = (a: How, b: How) =>
	a.by === 'bar' ? b.by === 'bar' && a.word === b.word : b.by === 'name' && a.instead === b.instead;

interface Range {
	from: number;
	to: number;
}

function withoutBlanks(text: string, { from, to }: Range): Range {
	const words = text.slice(from, to);
	const start = words.length - words.trimStart().length;
	return { from: from + start, to: from + Math.max(start, words.trimEnd().length) };
}

const characters = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** A letter goes with the marks that stand on it, and an emoji with all its parts. */
function wholeCharacters(text: string, { from, to }: Range): Range {
	if (from >= to) return { from, to };
	const segments = characters.segment(text);
	const last = segments.containing(to - 1);
	return {
		from: segments.containing(from)?.index ?? from,
		to: last ? last.index + last.segment.length : to
	};
}

/** Everywhere that some words stand in a text, whatever their capitals, accents and blanks between them. */
export function occurrencesOf(text: string, words: string): Range[] {
	const view = folded(text);
	const sought = folded(words).text.trim();
	if (!sought) return [];
	const found: Range[] = [];
	for (let at = view.text.indexOf(sought); at >= 0;) {
		const end = at + sought.length;
		const isWord = isEdge(view.text, at) && isEdge(view.text, end);
		if (isWord) {
			const { start: from, end: to } = original(view, at, end);
			found.push({ from, to });
		}
		at = view.text.indexOf(sought, isWord ? end : at + 1);
	}
	return found;
}

const inWord = /[\p{L}\p{N}]/u;

/** Not in the middle of a longer word: „Ana“ is not in „mañana“. */
const isEdge = (text: string, at: number) =>
	!(inWord.test(characterBefore(text, at)) && inWord.test(characterAt(text, at)));

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32);
const characterBefore = (text: string, at: number) =>
	[...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';

function folded(text: string): View {
	const writer = new ViewWriter();
	let blank = false;
	let at = 0;
	for (const character of text) {
		const next = at + character.length;
		if (/\s/.test(character)) {
			if (!blank) writer.put(' ', at, next);
			blank = true;
		} else {
			const plain = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
			if (plain) blank = false;
			writer.put(plain, at, next);
		}
		at = next;
	}
	return writer.view();
}

/** How something typed or chosen stands in a form: a neutral word, or `rename` with a name beside it. */
export function howOf(word: string | undefined, instead: string): How | undefined {
	if (word === 'rename' && instead) return { by: 'name', instead };
	return isNeutralWord(word) ? { by: 'bar', word } : undefined;
}

/** The same everywhere: an invented name stands for each of a name's places in the letter. */
export function everywhere(text: string, marks: readonly Mark[]): Mark[] {
	const renamed = marks.filter(({ how }) => how.by === 'name');
	const others = renamed.flatMap(({ from, to, how }) =>
		occurrencesOf(text, text.slice(from, to)).map((place) => ({ ...place, how }))
	);
	return [...marks, ...others];
}
