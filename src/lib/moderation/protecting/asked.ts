import { foldName } from '#lib/platform/text.ts';
import { partsNamed } from '../parts.ts';
import { hiddenBy, type Hidden } from './likewise.ts';
import {
	cover,
	everywhere,
	howOf,
	occurrencesOf,
	together,
	type CoveredText,
	type Mark
} from './marking.ts';
import { longestWords } from './limits.ts';
import type { MarkProblem } from './marking.ts';
import type { Language } from '../submission.ts';

/** What a reviewer asks to be covered, as it stands in the form; pages show it again as it was typed. */
export interface Asked {
	/** Selected in the text: `12.20.place`, or `12.20.rename.Alma`. */
	readonly marks: readonly string[];
	/** Ticked, by their place in the list of flags, with the word that was chosen for each. */
	readonly flags: readonly { readonly n: number; readonly word: string }[];
	/** Typed: all their occurrences. */
	readonly words: readonly {
		readonly words: string;
		readonly word: string;
		readonly instead: string;
	}[];
}

/** Reads `mark-0`, `flag-2` with `flagword-2`, and `words-0` with `word-0` and `instead-0`. */
export function askedIn(fields: Record<string, unknown>): Asked {
	const read = (prefix: string) => partsNamed(prefix, fields, longestWords);
	const [flagWords, words, instead] = [read('flagword'), read('word'), read('instead')];
	return {
		marks: [...read('mark').values()].filter((mark) => mark !== ''),
		flags: [...read('flag').keys()].map((n) => ({
			n: Number(n),
			word: flagWords.get(n) ?? 'private'
		})),
		words: [...read('words')]
			.filter(([, typed]) => typed.trim() !== '')
			.map(([n, typed]) => ({
				words: typed.trim(),
				word: words.get(n) ?? 'private',
				instead: instead.get(n)?.trim() ?? ''
			}))
	};
}

export interface Around {
	readonly language: Language;
	/** In reading order, in units of the text. */
	readonly flags: readonly { readonly start: number; readonly end: number }[];
	/** Invented names, the first the best. */
	readonly names: readonly string[];
}

export type NotCovered = MarkProblem | 'words-not-there';

/** The letter as it would go on; the same in the preview and when it is sent. */
export function coverAsked(
	text: string,
	asked: Asked,
	around: Around
): (CoveredText & { hidden: Hidden[] }) | { problem: NotCovered } {
	const wishes = [...marked(asked), ...ticked(asked, around), ...typed(text, asked)];
	if (wishes.includes('out-of-range')) return { problem: 'out-of-range' };
	if (wishes.includes('words-not-there')) return { problem: 'words-not-there' };
	const marks = marksFor(text, wishes, around);
	if (marks.length < wishes.length) return { problem: 'out-of-range' };
	const all = everywhere(text, marks);
	const covered = cover(text, around.language, all);
	return 'problem' in covered ? covered : { ...covered, hidden: hiddenBy(text, all) };
}

/**
 * Which flags are offered to be covered, by their place in the list: those that were ticked, and those that
 * nothing else covers whole.
 */
export function stillOffered(text: string, asked: Asked, around: Around): number[] {
	const wishes = [...marked(asked), ...ticked(asked, around), ...typed(text, asked)];
	const covered = together(text, everywhere(text, marksFor(text, wishes, around)));
	const isTicked = (n: number) => asked.flags.some((flag) => flag.n === n);
	return [...around.flags.keys()].filter((n) => {
		const { start, end } = around.flags[n] ?? { start: 0, end: 0 };
		return isTicked(n) || !covered.some(({ from, to }) => from <= start && end <= to);
	});
}

/** Without what cannot be covered so. */
function marksFor(text: string, wishes: readonly (Wish | NotCovered)[], { names }: Around): Mark[] {
	const named = naming(text, names);
	return wishes.flatMap((wish): Mark[] => {
		if (typeof wish === 'string') return [];
		const how = howOf(wish.word, wish.word === 'rename' ? named(wish) : '');
		return how ? [{ from: wish.from, to: wish.to, how }] : [];
	});
}

interface Wish {
	from: number;
	to: number;
	word: string;
	instead: string;
}

const markShape = /^(\d{1,7})\.(\d{1,7})\.([a-z]{1,20})(?:\.(.{0,80}))?$/u;

const marked = ({ marks }: Asked): (Wish | 'out-of-range')[] =>
	marks.map((mark) => {
		const [, from, to, word = '', instead = ''] = markShape.exec(mark) ?? [];
		if (from === undefined || to === undefined) return 'out-of-range';
		return { from: Number(from), to: Number(to), word, instead };
	});

const ticked = ({ flags }: Asked, around: Around): (Wish | 'out-of-range')[] =>
	flags.map(({ n, word }) => {
		const flag = around.flags[n];
		return flag ? { from: flag.start, to: flag.end, word, instead: '' } : 'out-of-range';
	});

function typed(text: string, { words }: Asked): (Wish | 'words-not-there')[] {
	const wishes: (Wish | 'words-not-there')[] = [];
	for (const { words: sought, word, instead } of words) {
		const found = occurrencesOf(text, sought);
		if (found.length === 0) wishes.push('words-not-there');
		else wishes.push(...found.map((place) => ({ ...place, word, instead })));
	}
	return wishes;
}

/** One name has one invented name, everywhere in the letter: the one that was typed, or the next that is free. */
function naming(text: string, names: readonly string[]): (wish: Wish) => string {
	const given = new Map<string, string>();
	return ({ from, to, instead }) => {
		const own = foldName(text.slice(from, to));
		const free = names.find((name) => ![...given.values()].includes(name)) ?? '';
		const name = given.get(own) ?? (instead || free);
		given.set(own, name);
		return name;
	};
}
