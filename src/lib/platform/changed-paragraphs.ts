import type { WordChange } from './changes.ts';

/** Just the paragraphs (or lines of a poem) in which something changed, each with its words in order. */
export function changedParagraphs(changes: readonly WordChange[]): WordChange[][] {
	const paragraphs: WordChange[][] = [[]];
	for (const { kind, text } of changes) {
		const [first = '', ...after] = kind === 'same' ? text.split(/\n+/) : [text];
		if (first) paragraphs.at(-1)?.push({ kind, text: first });
		for (const line of after) paragraphs.push(line ? [{ kind, text: line }] : []);
	}
	return paragraphs.filter((paragraph) => paragraph.some(({ kind }) => kind !== 'same'));
}

/** More characters than a child reads at a glance: what is longer stays folded. */
const atAGlance = 400;

export const isLong = (paragraphs: readonly WordChange[][]) =>
	paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0) > atAGlance;
