import type { Look } from '#lib/moderation/scanning/looks.ts';
import { restricted, type Block, type Run } from '#lib/ui/restricted.ts';

/**
 * How the words of a work look to its readers: which of them are emphasised, and which signs only say so. What is left
 * without the signs is what readers see; where that cannot be said, all stands as it was typed.
 *
 * @param text frozen, its fields with two empty lines between them
 * @param isLong of each field, in order: its text is restricted Markdown
 */
export function looksOf(text: string, isLong: readonly boolean[]): Look[] {
	const gaps = [...text.matchAll(/\n{3,}/g)];
	const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
	const ends = [...gaps.map(({ index }) => index), text.length];
	if (starts.length !== isLong.length) return [];
	return starts.flatMap((start, n) =>
		isLong[n] ? looksIn(text.slice(start, ends[n])).map((look) => moved(look, start)) : []
	);
}

const moved = ({ start, end, kind }: Look, by: number): Look => ({
	...{ start: start + by, end: end + by, kind }
});

/** Follows the words that readers see through the text that was typed; what is passed over are signs. */
function looksIn(typed: string): Look[] {
	const looks: Look[] = [];
	let at = 0;
	for (const run of restricted(typed).flatMap(runsIn)) {
		if (run.kind === 'break') continue;
		let start = -1;
		for (const letter of run.text) {
			if (!letter.trim()) continue;
			const found = typed.indexOf(letter, at);
			if (found < 0) return [];
			looks.push(...signsIn(typed, at, found));
			if (start < 0) start = found;
			at = found + letter.length;
		}
		if (start < 0) continue;
		if (run.strong) looks.push({ start, end: at, kind: 'strong' });
		if (run.em) looks.push({ start, end: at, kind: 'em' });
	}
	return [...looks, ...signsIn(typed, at, typed.length)];
}

/** Signs of emphasis alone: those of lists and quotes say the same to whoever reads them as they are. */
const signsIn = (typed: string, from: number, to: number): Look[] =>
	[...typed.slice(from, to).matchAll(/[*_\\]+/g)]
		.map(({ index, 0: sign }) => ({ start: from + index, end: from + index + sign.length }))
		.filter((place) => !beginsItem(typed, place))
		.map((place) => ({ ...place, kind: 'sign' }));

function beginsItem(typed: string, { start, end }: Pick<Look, 'start' | 'end'>): boolean {
	const line = typed.slice(typed.lastIndexOf('\n', start - 1) + 1, start);
	return /^[\s>]*$/.test(line) && /^\s/.test(typed.slice(end, end + 1));
}

const runsIn = (block: Block): readonly Run[] => {
	if (block.kind === 'paragraph') return block.runs;
	if (block.kind === 'quote') return block.blocks.flatMap(runsIn);
	return block.items.flatMap(({ blocks }) => blocks.flatMap(runsIn));
};
