import { LONGEST } from './limits.ts';
import { unreadable } from './refusing.ts';

/** Elements of TMX and XLIFF that hold the code of another program and not words. */
const codes = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/** The words of one segment, out of the inline elements between which they stand. */
export interface Words {
	open(name: string): void;
	close(): void;
	text(text: string, line: number): void;
	all(): string;
}

/**
 * Gathers what a person reads: the text within marks (`hi`, `g`, `pc`, `mrk` …) and within `sub`. An
 * element for code gives its text where that is words, and nothing where it is markup.
 */
export function gatherWords(): Words {
	let words = '';
	let length = 0;
	const within: { code: boolean; transparent: boolean; held: string }[] = [];
	const nearest = () => within.findLast(({ transparent }) => !transparent);
	return {
		open: (name) =>
			void within.push({
				code: codes.has(name),
				transparent: !codes.has(name) && name !== 'sub',
				held: ''
			}),
		close() {
			const ended = within.pop();
			if (ended?.code && !markup.test(ended.held)) words += ended.held;
		},
		text(text, line) {
			length += text.length;
			if (length > LONGEST) throw unreadable('too-long', { line });
			const holder = nearest();
			if (holder?.code) holder.held += text;
			else words += text;
		},
		all: () => words
	};
}

const markup = /[<>\\{}]/;
