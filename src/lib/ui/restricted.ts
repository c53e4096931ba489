import MarkdownIt, { type Token } from 'markdown-it';

/** Words of one look, or the end of a line. */
export type Run =
	| {
			readonly kind: 'words';
			readonly text: string;
			readonly strong: boolean;
			readonly em: boolean;
	  }
	| { readonly kind: 'break' };

export interface Item {
	/** What stands in front of it in a numbered list. */
	readonly number: number;
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
	| { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly Item[] }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** Quotes and lists deeper than this are no writing of a person; such a text is shown as it was typed. */
const deepest = 16;

const markdown = new MarkdownIt('zero', { html: false, maxNesting: deepest });
markdown.enable(['list', 'blockquote', 'newline', 'escape', 'emphasis']);

// "(____)" is a gap to be filled in, not the beginning of strong words.
markdown.inline.ruler.before('emphasis', 'gap', (state, silent) => {
	const gap = /^_{3,}/.exec(state.src.slice(state.pos, state.posMax))?.[0];
	if (gap === undefined) return false;
	if (!silent) state.pending += gap;
	state.pos += gap.length;
	return true;
});

/**
 * Restricted Markdown, as the long texts of a lesson plan are written: paragraphs with their line ends,
 * emphasis, lists and quotes. Everything else, HTML, links, pictures and headings, is words like any other.
 * Nothing that was written is left out. Takes time in proportion to the length.
 *
 * It is made on the server, in `load`: a browser gets what it says and not what reads it.
 */
export function restricted(text: string): Block[] {
	const tokens = markdown.parse(text, {});
	if (tokens.some(({ level }) => level >= deepest - 1)) return [asTyped(text)];
	return blocksOf(tokens);
}

const asTyped = (text: string): Block => ({
	kind: 'paragraph',
	runs: text
		.split('\n')
		.flatMap((line, n): Run[] => [
			...(n > 0 ? [{ kind: 'break' } as const] : []),
			{ kind: 'words', text: line, strong: false, em: false }
		])
});

function blocksOf(tokens: readonly Token[]): Block[] {
	const blocks: Block[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.type === 'inline') blocks.push({ kind: 'paragraph', runs: runsOf(token) });
		if (token?.nesting !== 1 || token.type === 'paragraph_open') continue;
		const end = closing(tokens, at);
		const within = tokens.slice(at + 1, end);
		if (token.type === 'blockquote_open') {
			blocks.push({ kind: 'quote', blocks: blocksOf(within) });
		} else {
			const numbered = token.type === 'ordered_list_open';
			blocks.push({ kind: 'list', numbered, items: itemsOf(within) });
		}
		at = end;
	}
	return blocks;
}

/** Numbers stay as they were written where they rise: 1992. and 1994. are no 1992. and 1993. */
function itemsOf(tokens: readonly Token[]): Item[] {
	const items: Item[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const end = closing(tokens, at);
		const before = items.at(-1)?.number;
		const written = Number(tokens[at]?.info || 1);
		const number = before === undefined ? written : Math.max(before + 1, written);
		items.push({ number, blocks: blocksOf(tokens.slice(at + 1, end)) });
		at = end;
	}
	return items;
}

/** Where what opens here ends again. */
function closing(tokens: readonly Token[], from: number): number {
	const level = tokens[from]?.level;
	let at = from + 1;
	while (at < tokens.length && !(tokens[at]?.level === level && tokens[at]?.nesting === -1)) at++;
	return at;
}

/** Emphasis within emphasis is no other look than emphasis. */
function runsOf({ children }: Token): Run[] {
	const runs: Run[] = [];
	const open = { strong: 0, em: 0 };
	for (const { type, nesting, content } of children ?? []) {
		if (type === 'softbreak' || type === 'hardbreak') runs.push({ kind: 'break' });
		else if (type.startsWith('strong_')) open.strong += nesting;
		else if (type.startsWith('em_')) open.em += nesting;
		else if (content !== '') {
			runs.push({ kind: 'words', text: content, strong: open.strong > 0, em: open.em > 0 });
		}
	}
	return runs;
}

/** The words alone, a line each paragraph and item: for searching, for feeds and for what is read aloud. */
export const plainText = (blocks: readonly Block[]): string =>
	blocks
		.map((block) => {
			if (block.kind === 'quote') return plainText(block.blocks);
			if (block.kind === 'list')
				return block.items.map((item) => plainText(item.blocks)).join('\n');
			return block.runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
		})
		.join('\n');
