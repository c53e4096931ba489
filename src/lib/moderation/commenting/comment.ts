import { Refused } from '#lib/platform/refused.ts';

/** What a reviewer wrote beside words of a text: `start` and `end` in UTF-16 units of the revision. */
export interface Comment {
	start: number;
	end: number;
	comment: string;
}

/** A comment with the words that it is about, for whoever may read both. */
export interface QuotedComment extends Comment {
	quote: string;
}

/** As it came from a form: beside a place, or beside words that stand somewhere in the text. */
export interface TypedComment {
	/** What its fields end with, e.g. `3` of `say-3`. */
	key: string;
	place: { start: number; end: number } | null;
	words: string;
	comment: string;
}

/** More than this many nobody mends in one go, least of all a child. */
export const mostComments = 20;
/** Words that are meant, typed: a line or two. In UTF-16 units. */
export const longestQuote = 300;

/**
 * Finds the place of each comment in the text, in reading order. Words that do not stand there are said
 * beside their field, and nothing that was typed is lost.
 */
export function placed(text: string, typed: readonly TypedComment[]): Comment[] {
	const problems: Record<string, string> = {};
	const comments: Comment[] = [];
	const taken = new Set<number>();
	for (const { key, place, words, comment } of typed) {
		const found = place ? inside(text, place) : find(text, words, taken);
		if (!found) problems[`quote-${key}`] = words.trim() ? 'not-in-text' : 'empty';
		else taken.add(found.start);
		if (!comment) problems[`say-${key}`] = 'empty';
		if (found) comments.push({ ...found, comment });
	}
	if (Object.keys(problems).length > 0) throw new Refused('invalid', 'check-fields', {}, problems);
	if (comments.length > mostComments) throw new Refused('invalid', 'many-comments');
	return comments.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A place comes from a page that showed this very text; any other is from another one. */
function inside(text: string, { start, end }: { start: number; end: number }) {
	if (start >= end || end > text.length) throw new Refused('conflict', 'text-changed');
	return { start, end };
}

/** Where the words stand, whatever their capitals, line breaks and quotation marks. */
function find(text: string, words: string, taken: ReadonlySet<number>) {
	const meant = words
		.replace(/^[\s"“”«»…]+|[\s"“”«»…]+$/g, '')
		.split(/\s+/)
		.filter(Boolean);
	if (meant.length === 0) return undefined;
	const pattern = meant
		.map((word) => RegExp.escape(word).replace(apostrophes, "['’‘]"))
		.join('\\s+');
	const places = [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
	// The same words commented twice are meant where they stand twice.
	return places.find(({ start }) => !taken.has(start)) ?? places[0];
}

const apostrophes = /\\x27|['’‘]/g;
