/** The same words, however they are spaced. */
export const isUntouched = (target: string, draft: string): boolean =>
	draft !== '' && spaced(target) === spaced(draft);

const spaced = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/**
 * How much of a machine's draft stands in what the translator wrote, in percent: 100 less the word edit
 * distance (Levenshtein) over the longer of the two; punctuation and capitals aside.
 */
export function keptPercent(draft: string, target: string): number {
	const before = wordsOf(draft);
	const after = wordsOf(target);
	const longer = Math.max(before.length, after.length);
	if (longer === 0) return 0;
	return Math.round((100 * (longer - distance(before, after))) / longer);
}

const wordsOf = (text: string) =>
	text
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function distance(from: readonly string[], to: readonly string[]): number {
	let row = Array.from({ length: to.length + 1 }, (_, n) => n);
	for (const [at, word] of from.entries()) {
		const next = [at + 1];
		for (const [n, other] of to.entries())
			next.push(
				Math.min(
					(next[n] ?? 0) + 1,
					(row[n + 1] ?? 0) + 1,
					(row[n] ?? 0) + (word === other ? 0 : 1)
				)
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}
